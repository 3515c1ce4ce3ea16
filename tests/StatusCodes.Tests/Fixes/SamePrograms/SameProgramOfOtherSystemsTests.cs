using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.SamePrograms;

/// <summary>
/// Close codes and reply codes, with and without a constant in .NET, compile to the same instructions when they are named.
/// </summary>
public class SameProgramOfOtherSystemsTests
{
    private const string CloseCodes =
        """
        using System.Linq;
        using System.Net.WebSockets;
        using System.Threading.Tasks;

        class Chat
        {
            const int Answers = 3;

            Task Close(WebSocket socket, bool busy) => busy
                ? socket.CloseAsync((WebSocketCloseStatus)1013, "busy", default)
                : socket.CloseOutputAsync((WebSocketCloseStatus)(busy ? 1012 : 1000), null, default);

            bool IsGone(WebSocket socket) =>
                (int)socket.CloseStatus.Value == 1001 || socket.CloseStatus is (WebSocketCloseStatus)1013 or (WebSocketCloseStatus)1014;

            bool Retries(int closeCode) => closeCode is 1012 or 1013 || new[] { 1001, 1006 }.Contains(closeCode);

            string Explain(WebSocketReceiveResult result)
            {
                switch ((int?)result.CloseStatus)
                {
                    case 1000: return "done";
                    case 1012: case 3000: return "again";
                    default: return "";
                }
            }

            string Name(WebSocketCloseStatus closeStatus) => closeStatus switch
            {
                (WebSocketCloseStatus)1003 => "type",
                (WebSocketCloseStatus)3008 => "slow",
                _ => $"{(int)closeStatus == 1009}",
            };

            async Task<int> AnswerAsync(WebSocket socket, int closeCode = 1000)
            {
                await socket.CloseAsync((WebSocketCloseStatus)1011, null, default);
                System.Func<int, bool> ended = code => closeCode == 1001;
                return ended(1) ? Answers : 0;
            }
        }
        """;

    private const string Replies =
        """
        using System.Linq;
        using System.Net;

        record FtpReply(int Code, string Text);

        record FtpTextReply(string Code);

        class FtpSession
        {
            FtpReply Answer(bool found) => found ? new FtpReply(226, "sent") : new FtpReply(found ? 504 : 550, "missing");

            bool IsBusy(FtpWebResponse response) =>
                (int)response.StatusCode == 450
                || response.StatusCode == (FtpStatusCode)421
                || (int)response.StatusCode is 425 or 426 or 522;

            bool IsLost(FtpTextReply reply) => reply.Code == "550" || reply.Code is "553" or "530" || reply.Code.StartsWith("226");

            string Explain(FtpReply reply)
            {
                switch (reply.Code)
                {
                    case 211: case 214: return "help";
                    case 229: return "passive";
                    default: return new[] { 125, 150 }.Contains(reply.Code) ? "soon" : "";
                }
            }

            string Say(FtpTextReply reply) => reply.Code switch { "331" => "password", "534" => "policy", _ => $"{reply.Code == "230"}" };
        }
        """;

    /// <summary>A number as long as a code, outside the declaration that names it, and its comment.</summary>
    private const string BareCode = @"(?m)^(?!\s*(?:private const|const|///) ).*\b([1-5]\d\d|[13]0[01]\d)\b";

    [Theory]
    [InlineData(CloseCodes, OptimizationLevel.Debug)]
    [InlineData(CloseCodes, OptimizationLevel.Release)]
    [InlineData(Replies, OptimizationLevel.Debug)]
    [InlineData(Replies, OptimizationLevel.Release)]
    public async Task EveryShape_SameProgram(string source, OptimizationLevel optimization)
    {
        var sources = new Dictionary<string, string> { ["Program.cs"] = source };
        var program = new SameProgram(sources, References.Net80, OpenGate.Analyzer()) { IntroducesConstants = true };

        string after = (await program.VerifyAsync(optimization))["Program.cs"];

        // Every number of the source is a code, and the only ones left are those that the new constants stand for.
        Assert.Matches(BareCode, source);
        Assert.DoesNotMatch(BareCode, after);
    }
}
