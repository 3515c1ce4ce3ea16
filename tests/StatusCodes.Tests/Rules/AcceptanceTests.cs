using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules;

/// <summary>The codes that this package was asked for: each is reported where it stands, once, and the message says what it is and what to do.</summary>
public class AcceptanceTests
{
    [Fact]
    public async Task Codes_306_509_and_1005_are_reported_where_a_status_is_sent() => Assert.Equal(
        [
            "SC1002: 306 \"Switch Proxy\" is reserved, nobody may send it (RFC 9110 §15.4.7): send 307 Temporary Redirect",
            "SC1003: 509 \"Bandwidth Limit Exceeded\" is not a registered status code (Apache, cPanel): send 429 Too Many Requests or 503 Service Unavailable",
            "SC1006: 1005 is \"No Status Rcvd\" in WebSocket, and nothing in HTTP: use an HTTP status code",
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
}
