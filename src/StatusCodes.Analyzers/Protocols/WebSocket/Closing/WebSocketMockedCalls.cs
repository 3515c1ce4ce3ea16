using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>Calls that close no WebSocket although they are written.</summary>
internal static class WebSocketMockedCalls
{
    /// <summary>Beginnings of methods that hold a call against what happens instead of making it, or that expect it to fail.</summary>
    private static readonly string[] MockVerbs = ["Setup", "Verify", "CallTo", "Throw", "Catch", "Exception"];

    /// <summary>
    /// Whether the call is only described to a mock, or is expected to throw:
    /// <c>Assert.Throws(() =&gt; socket.CloseAsync((WebSocketCloseStatus)1006, …))</c>.
    /// </summary>
    public static bool IsMockedOrExpectedToThrow(ExpressionSyntax code)
    {
        for (SyntaxNode? node = code; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } }
                && IsMockVerb(SyntaxNames.Called(outer)))
            {
                return true;
            }

            if (node is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner },
                }
                && IsReceived(SyntaxNames.Called(inner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMockVerb(string method) => Array.Exists(MockVerbs, word => method.StartsWith(word, StringComparison.Ordinal));

    /// <summary>NSubstitute: <c>socket.Received().CloseAsync(…)</c>.</summary>
    private static bool IsReceived(string method) =>
        method is "Received" or "DidNotReceive" or "ReceivedWithAnyArgs" or "DidNotReceiveWithAnyArgs";
}
