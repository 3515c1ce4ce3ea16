using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>
/// Delegates that close, as OWIN hands them out (its WebSocket extension, "websocket.CloseAsync"):
/// <c>Func&lt;int, string, CancellationToken, Task&gt; _closeAsync</c>. Their parameters have no names that would tell.
/// </summary>
internal static class WebSocketCloseDelegates
{
    private static readonly char[] Underscore = ['_'];

    /// <summary>Whether a number is the close code that such a delegate is called with.</summary>
    public static bool IsCloseCode(in Site site, Binder binder) =>
        site is { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 3 } arguments } call }
        && arguments[0] == site.Argument
        && WebSocketCloseMethodNames.IsClose(SyntaxNames.Called(call).TrimStart(Underscore))
        && binder.Symbol(call) is IMethodSymbol
        {
            MethodKind: MethodKind.DelegateInvoke,
            Parameters:
            [
                { Type.SpecialType: SpecialType.System_Int32 },
                { Type.SpecialType: SpecialType.System_String },
                { Type.Name: "CancellationToken" },
            ],
        };
}
