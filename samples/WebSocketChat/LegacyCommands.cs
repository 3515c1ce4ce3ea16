using System.Net;
using System.Net.WebSockets;

namespace Contoso.WebSocketChat;

/// <summary>How members have been sent away for years. Every close is wrong, each in its own way, and a person has to say what to send instead.</summary>
internal static class LegacyCommands
{
    private const string HouseRules = "Be kind. Stay on the subject. Write no more than a line. Do not tell others what to do, or what to think, or where to go instead.";

    public static Task RunAsync(string command, WebSocket socket, CancellationToken cancellation) => command switch
    {
        "drop" => socket.CloseOutputAsync((WebSocketCloseStatus)1006, null, cancellation), // STC2002
        "hush" => socket.CloseAsync(WebSocketCloseStatus.Empty, null, cancellation), // STC2002
        "slow" => socket.CloseAsync((WebSocketCloseStatus)3001, "Not so fast.", cancellation), // STC2003
        "mute" => socket.CloseAsync((WebSocketCloseStatus)2500, "Quiet, please.", cancellation), // STC2004
        "lost" => socket.CloseAsync((WebSocketCloseStatus)404, "No such room.", cancellation), // STC2006
        "jail" => socket.CloseAsync((WebSocketCloseStatus)HttpStatusCode.Forbidden, "Not here.", cancellation), // STC2006
        "rules" => socket.CloseAsync(WebSocketCloseStatus.PolicyViolation, HouseRules, cancellation), // STC2007
        _ => socket.CloseAsync((WebSocketCloseStatus)1008, "No such command.", cancellation), // STC2001
    };
}
