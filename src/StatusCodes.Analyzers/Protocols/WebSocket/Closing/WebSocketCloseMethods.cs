using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>Methods that close a connection with the code that they are given.</summary>
internal static class WebSocketCloseMethods
{
    /// <summary>
    /// Whether what is given to a closing method goes to the peer.
    /// Methods that only the implementation itself can call may give the numbers a meaning of their own
    /// (in websocket-sharp <c>close (1005, "")</c> closes without a code), so there it cannot be told,
    /// unless they take .NET's enum.
    /// </summary>
    public static bool IsSentToPeer(IMethodSymbol method, ITypeSymbol parameter) =>
        method.MethodKind is not (MethodKind.Constructor or MethodKind.DelegateInvoke)
        && (WebSocketCloseMethodNames.IsClose(method.Name) || WebSocketCloseMethodNames.IsPossibleClose(method.Name))
        && (method.DeclaredAccessibility == Accessibility.Public
            || (ValueTypes.WithoutNullable(parameter) is { } type && WebSocketFrameworkTypes.CloseStatus.IsWritten(type)));
}
