using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// Sockets of packages that are missing, by the names that are written:
/// <c>socket.Close(1008, "…")</c> on a <c>WebSocket</c>, <c>Close(1001)</c> in a <c>WebSocketBehavior</c>.
/// </summary>
internal static class UnresolvedWebSockets
{
    /// <summary>
    /// Whether an argument is the code that a call closes a socket with: the first one.
    /// A lone 1000 is as likely the milliseconds to wait for the close.
    /// </summary>
    public static bool IsCloseCode(ArgumentSyntax argument, SyntaxNode called, Binder binder) =>
        called is InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } call
        && arguments[0] == argument
        && WebSocketCloseMethodNames.IsClose(SyntaxNames.Called(call))
        && (arguments.Count > 1 || argument.Expression is not LiteralExpressionSyntax { Token.Text: "1000" })
        && IsOfSocket(call, binder);

    private static bool IsOfSocket(InvocationExpressionSyntax call, Binder binder) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } => IsInSocket(call),
        MemberAccessExpressionSyntax { Expression: { } receiver } => IsSocket(receiver, binder),
        MemberBindingExpressionSyntax =>
            call.Parent is ConditionalAccessExpressionSyntax { Expression: { } receiver } && IsSocket(receiver, binder),
        SimpleNameSyntax => IsInSocket(call),
        _ => false,
    };

    private static bool IsSocket(ExpressionSyntax receiver, Binder binder) =>
        WebSocketTypes.IsSocketName(SyntaxNames.Of(receiver))
        || (ValueTypes.WithoutNullable(binder.Type(receiver)) is { } type && WebSocketTypes.IsSocketName(type.Name));

    /// <summary>Whether a base of the type around a call says that it is a socket: that of a missing package has the method.</summary>
    private static bool IsInSocket(SyntaxNode call)
    {
        if (call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { BaseList: { } bases })
        {
            foreach (BaseTypeSyntax type in bases.Types)
            {
                if (WebSocketTypes.IsSocketName(SyntaxNames.Of(type.Type)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
