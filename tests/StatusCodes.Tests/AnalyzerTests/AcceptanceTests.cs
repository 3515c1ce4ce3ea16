using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// The codes that this package was asked for: each is reported where it stands, once, and the message says what it is and what to do.
/// </summary>
public class AcceptanceTests
{
    [Fact]
    public async Task Codes_306_509_and_1005_are_reported_where_a_status_is_sent() => Assert.Equal(
        [
            "STC1002: 306 \"Switch Proxy\" is reserved (RFC 9110 §15.4.7): send 307 Temporary Redirect",
            "STC1003: 509 \"Bandwidth Limit Exceeded\" is not a registered status code (cPanel): "
            + "send 429 Too Many Requests or 503 Service Unavailable",
            "STC1006: 1005 in WebSocket means \"No Status Rcvd\", and nothing in HTTP: use an HTTP status code",
        ],
        await Findings.MessagesAsync(
            """
            using Microsoft.AspNetCore.Mvc;

            public class PartnersController : ControllerBase
            {
                public IActionResult Moved() => StatusCode(306);

                public IActionResult Quota() => StatusCode(509);

                public IActionResult Closed() => StatusCode(1005);
            }
            """));

    [Fact]
    public async Task Code_1005_is_reported_where_a_WebSocket_is_closed() => Assert.Equal(
        ["STC2002: 1005 \"No Status Rcvd\" may not be sent (RFC 6455 §7.4.1): with a reason .NET throws; send 1000 Normal Closure"],
        await Findings.MessagesAsync(
            """
            using System.Net.WebSockets;
            using System.Threading.Tasks;

            public class Chat
            {
                public Task Leave(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)1005, "bye", default);
            }
            """));
}
