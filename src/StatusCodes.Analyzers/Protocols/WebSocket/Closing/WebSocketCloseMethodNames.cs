using System;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>Methods that close a connection with the code that they are given, by their names.</summary>
internal static class WebSocketCloseMethodNames
{
    private static readonly string[] Verbs = ["Close", "Disconnect"];

    /// <summary>They close a WebSocket with a code, and stop other things without one: a server, a game, a thread.</summary>
    private static readonly string[] VaguerVerbs = ["Stop", "Abort", "Terminate", "Shutdown", "Kick"];

    /// <summary>The name of every close holds one of these, whatever its first letter.</summary>
    public static string[] Parts { get; } = ["lose", "isconnect"];

    private static readonly string[] VaguerParts = [.. Parts, "top", "bort", "erminate", "hutdown", "ick"];

    /// <summary>
    /// What may stand before the verb: <c>SendCloseAsync</c>, <c>TryClose</c>.
    /// Others look at a close, or receive one: <c>OnClose</c>, <c>WaitForClose</c>.
    /// </summary>
    private static readonly WordSet Prefixes = new(
        "Send", "Try", "Safe", "Safely", "Force", "Begin", "Graceful", "Gracefully", "Initiate", "Perform", "WebSocket", "Ws");

    /// <summary>
    /// What may follow the verb: the connection, or how it is closed.
    /// Otherwise something else is: <c>CloseOrder(status)</c>, <c>CloseCodeName(code)</c>.
    /// </summary>
    private static readonly string[] Suffixes =
    [
        "Async", "Output", "All", "With", "Connection", "Socket", "WebSocket", "Client", "Session", "Peer",
        "Internal", "Core", "Safe", "Quiet", "Graceful", "Immediate", "Normal", "And", "If", "Due",
    ];

    private static readonly string[] Readers = ["Await", "Capture", "Expect", "Get", "Read", "Receive", "Recv", "Wait"];

    private static readonly string[] Frames = ["CloseFrame", "CloseMessage"];

    private static readonly WordSet Nouns = new("CloseFrame", "CloseMessage", "Closed", "Closing", "Disconnected");

    /// <summary><c>CloseAsync</c>, <c>CloseOutputAsync</c>, <c>SendCloseFrame</c>, <c>DisconnectInternalAsync</c>.</summary>
    public static bool IsClose(string method) =>
        HasVerb(method, Verbs) || (method.StartsWith("Send", StringComparison.Ordinal) && HasVerb(method, Frames));

    /// <summary>
    /// The parts of names by which calls are found in the text of a file that may close a WebSocket:
    /// the vaguer verbs only where a WebSocket is spoken of at all.
    /// </summary>
    public static string[] PartsIn(ref SearchedText text) => text.Has("ocket") ? VaguerParts : Parts;

    /// <summary>Whether a method closes something, a connection perhaps.</summary>
    public static bool MayClose(string method) => IsClose(method) || IsPossibleClose(method);

    /// <summary><c>Stop</c>, <c>AbortAsync</c>, <c>Kick</c>.</summary>
    public static bool IsPossibleClose(string method) => HasVerb(method, VaguerVerbs);

    /// <summary>
    /// It tells of a close, or makes the frame: <c>OnClose</c>, <c>RaiseClosed</c>, <c>OnDisconnected</c>, <c>CreateCloseFrame</c>;
    /// not <c>CloseOrder</c>.
    /// </summary>
    public static bool IsCloseEvent(string method) =>
        Nouns.HasPrefixIn(method)
        || HasLastVerb(method, method.Length)
        || (method.EndsWith("Async", StringComparison.OrdinalIgnoreCase) && HasLastVerb(method, method.Length - "Async".Length));

    /// <summary>
    /// It waits for a close, and so its number is the code of one: <c>ExpectClose</c>, <c>ReadCloseFrameAsync</c>; not <c>CountClosed</c>.
    /// </summary>
    public static bool IsCloseReader(string method)
    {
        foreach (string reader in Readers)
        {
            if (IdentifierWords.HasFirstWord(method, reader))
            {
                return HasLastVerb(method, method.Length)
                    || (method.EndsWith("Async", StringComparison.Ordinal) && HasLastVerb(method, method.Length - "Async".Length))
                    || IdentifierWords.HasPrefix(method, "CloseFrame")
                    || IdentifierWords.HasPrefix(method, "CloseMessage");
            }
        }

        return false;
    }

    /// <summary>Whether a verb ends at <paramref name="end"/>, and something stands before it.</summary>
    private static bool HasLastVerb(string method, int end)
    {
        foreach (string verb in Verbs)
        {
            int start = end - verb.Length;
            if (start > 0 && IdentifierWords.IsAt(method, start, verb) && IdentifierWords.IsWordStart(method, start))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasVerb(string method, string[] verbs)
    {
        for (int at = 0; at < method.Length; at++)
        {
            foreach (string verb in verbs)
            {
                if (IdentifierWords.IsAt(method, at, verb)
                    && IdentifierWords.IsWordStart(method, at)
                    && MayBegin(method, at)
                    && MayEnd(method, at + verb.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool MayBegin(string method, int verb) =>
        verb == 0 || Prefixes.Contains(method, 0, verb);

    private static bool MayEnd(string method, int end) => end == method.Length || method[end] == '_' || HasSuffix(method, end);

    private static bool HasSuffix(string method, int start)
    {
        foreach (string word in Suffixes)
        {
            if (string.CompareOrdinal(method, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
