using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Methods that close a connection with the code that they are given, by their names.</summary>
internal static class ClosingMethods
{
    private static readonly string[] Verbs = ["Close", "Disconnect"];

    /// <summary>They close a WebSocket with a code, and stop other things without one: a server, a game, a thread.</summary>
    private static readonly string[] VaguerVerbs = ["Stop", "Abort", "Terminate", "Shutdown", "Kick"];

    /// <summary>What may stand before the verb: <c>SendCloseAsync</c>, <c>TryClose</c>. Others look at a close, or receive one: <c>OnClose</c>, <c>WaitForClose</c>.</summary>
    private static readonly string[] Beginnings = ["Send", "Try", "Safe", "Safely", "Force", "Begin", "Graceful", "Gracefully", "Initiate", "Perform", "WebSocket", "Ws"];

    /// <summary>What may follow the verb: the connection, or how it is closed. Otherwise something else is: <c>CloseOrder(status)</c>, <c>CloseCodeName(code)</c>.</summary>
    private static readonly string[] Endings =
    [
        "Async", "Output", "All", "With", "Connection", "Socket", "WebSocket", "Client", "Session", "Peer", "Internal", "Core", "Safe", "Quiet", "Graceful", "Immediate", "Normal", "And", "If", "Due",
    ];

    /// <summary><c>CloseAsync</c>, <c>CloseOutputAsync</c>, <c>SendClose</c>, <c>DisconnectInternalAsync</c>.</summary>
    public static bool Close(string method) => Array.Exists(Verbs, verb => Does(method, verb));

    /// <summary><c>Stop</c>, <c>AbortAsync</c>, <c>Kick</c>.</summary>
    public static bool MayClose(string method) => Array.Exists(VaguerVerbs, verb => Does(method, verb));

    /// <summary>It tells of a close: <c>OnClose</c>, <c>FrameClose</c>, <c>RaiseClosed</c>, <c>OnDisconnected</c>; not <c>CloseOrder</c>.</summary>
    public static bool TellOfClose(string method) =>
        NameWords.Say(method, "Closed") || NameWords.Say(method, "Closing") || NameWords.Say(method, "Disconnected") || Array.Exists(Verbs, verb => EndsWith(method, verb) || EndsWith(method, verb + "Async"));

    /// <summary>
    /// Whether what is given to a closing method goes to the peer. Methods that only the implementation itself can call may give the numbers a meaning of their own
    /// (in websocket-sharp <c>close (1005, "")</c> closes without a code), so there it cannot be told; unless they take .NET's enum.
    /// </summary>
    public static bool Send(IMethodSymbol method, ITypeSymbol parameter) =>
        method.MethodKind is not (MethodKind.Constructor or MethodKind.DelegateInvoke)
        && (Close(method.Name) || MayClose(method.Name))
        && (method.DeclaredAccessibility == Accessibility.Public || SlotSymbols.WithoutNullable(parameter) is { Name: "WebSocketCloseStatus" });

    private static bool EndsWith(string method, string words) =>
        method.Length > words.Length && method.EndsWith(words, StringComparison.OrdinalIgnoreCase) && NameWords.Begins(method, method.Length - words.Length);

    private static bool Does(string method, string verb)
    {
        int at = method.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !NameWords.Begins(method, at) || !(at == 0 || Array.Exists(Beginnings, word => word.Length == at && method.StartsWith(word, StringComparison.OrdinalIgnoreCase))))
        {
            return false;
        }

        int end = at + verb.Length;
        return end == method.Length || method[end] == '_' || Array.Exists(Endings, word => string.CompareOrdinal(method, end, word, 0, word.Length) == 0);
    }
}
