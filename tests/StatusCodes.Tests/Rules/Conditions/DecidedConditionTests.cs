using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.Conditions;

/// <summary>012: conditions on one code that are always true, or never.</summary>
public class DecidedConditionTests
{
    [Theory]
    [InlineData("{|STC1012:r.StatusCode != HttpStatusCode.OK || r.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:HttpStatusCode.OK != r.StatusCode || r.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("other || {|STC1012:r.StatusCode != HttpStatusCode.OK || r.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:r.StatusCode != HttpStatusCode.OK || other || r.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("other && ({|STC1012:r.StatusCode != HttpStatusCode.OK || r.StatusCode != HttpStatusCode.Created|})")]
    [InlineData("{|STC1012:(int)r.StatusCode != StatusCodes.Status200OK || r.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:r.StatusCode is not HttpStatusCode.OK || r.StatusCode is not HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:maybe?.StatusCode != HttpStatusCode.OK || maybe?.StatusCode != HttpStatusCode.Created|}")]
    [InlineData("!({|STC1012:r.StatusCode == HttpStatusCode.OK && r.StatusCode == HttpStatusCode.Created|})")]
    [InlineData("{|STC1012:!(r.StatusCode == HttpStatusCode.OK) || !(r.StatusCode == HttpStatusCode.Created)|}")]
    [InlineData("{|STC1012:statusCode != NotModified || statusCode != NoContent|}")]
    [InlineData("{|STC1012:statusCode != NotModified | statusCode != NoContent|}")]
    [InlineData("{|STC1012:copy != NotModified || copy != StatusCodes.Status204NoContent|}")]
    [InlineData("{|STC1012:statusCode < 500 || statusCode >= 400|}")]
    [InlineData("{|STC1012:statusCode == NoContent || statusCode != NoContent|}")]
    [InlineData("{|STC1012:statusCode is not (NotModified or NoContent) || statusCode != StatusCodes.Status200OK|}")]
    [InlineData("{|STC1012:!r.StatusCode.Equals(HttpStatusCode.OK) || !r.StatusCode.Equals(HttpStatusCode.Created)|}")]
    [InlineData("{|STC1012:!statusCode.Equals(NotModified) || statusCode != NoContent|}")]
    [InlineData("{|STC1012:r.StatusCode.Equals(HttpStatusCode.OK) == false || r.StatusCode.Equals(HttpStatusCode.Created) == false|}")]
    [InlineData("({|STC1012:statusCode == NoContent && statusCode == NotModified|}) == false")]
    [InlineData("{|STC1012:this.StatusCode != NotModified || StatusCode != NoContent|}")]
    [InlineData("{|STC1012:e.StatusCode!.Value != HttpStatusCode.OK || e.StatusCode.Value != HttpStatusCode.Created|}")]
    public Task AlwaysTrue_Reports(string condition) => Verify.AnalyzerAsync(Of(condition));

    [Theory]
    [InlineData("{|STC1012:r.StatusCode == HttpStatusCode.OK && r.StatusCode == HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:r.StatusCode is HttpStatusCode.OK && r.StatusCode is HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:statusCode >= 500 && statusCode < 400|}")]
    [InlineData("{|STC1012:500 <= statusCode && 400 > statusCode|}")]
    [InlineData("{|STC1012:statusCode >= 500 && other && statusCode < 400|}")]
    [InlineData("{|STC1012:statusCode == NoContent && statusCode >= 400|}")]
    [InlineData("{|STC1012:(statusCode == NoContent || statusCode == NotModified) && statusCode >= 400|}")]
    [InlineData("{|STC1012:r.StatusCode >= HttpStatusCode.InternalServerError && r.StatusCode < HttpStatusCode.BadRequest|}")]
    [InlineData("{|STC1012:lastStatusCode >= 500 && lastStatusCode < 400|}")]
    [InlineData("{|STC1012:!(statusCode < 500) && !(statusCode >= 400)|}")]
    [InlineData("{|STC1012:r.StatusCode.Equals(HttpStatusCode.OK) && r.StatusCode == HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:Equals(r.StatusCode, HttpStatusCode.OK) && object.Equals(HttpStatusCode.Created, r.StatusCode)|}")]
    [InlineData("{|STC1012:lastStatusCode.Value == NoContent && lastStatusCode.Value == NotModified|}")]
    [InlineData(
        "{|STC1012:e.StatusCode.GetValueOrDefault() == HttpStatusCode.OK && e.StatusCode.GetValueOrDefault() == HttpStatusCode.Created|}")]
    [InlineData("{|STC1012:e.StatusCode.Equals(HttpStatusCode.OK) && e.StatusCode == HttpStatusCode.Created|}")]
    public Task NeverTrue_Reports(string condition) => Verify.AnalyzerAsync(Of(condition));

    /// <summary>Of one that never matches the compiler says so, too, and of one that always does it warns.</summary>
    [Theory]
    [InlineData("statusCode is {|STC1012:not NotModified or not NoContent|}")]
    [InlineData("{|CS8518:statusCode is {|STC1012:< 400 and > 499|}|}")]
    [InlineData("r is { StatusCode: {|STC1012:not HttpStatusCode.OK or not HttpStatusCode.Created|} }")]
    public Task Pattern_Reports(string condition) => Verify.AnalyzerAsync(Of(condition));

    [Theory]
    [InlineData("r.StatusCode != HttpStatusCode.OK && r.StatusCode != HttpStatusCode.Created")]
    [InlineData("r.StatusCode == HttpStatusCode.OK || r.StatusCode == HttpStatusCode.Created")]
    [InlineData("r.StatusCode == HttpStatusCode.OK || r.StatusCode != HttpStatusCode.Created")]
    [InlineData("r.StatusCode == HttpStatusCode.OK && r.StatusCode != HttpStatusCode.Created")]
    [InlineData("statusCode >= 400 && statusCode < 500")]
    [InlineData("statusCode < 400 || statusCode >= 500")]
    [InlineData("statusCode >= 500 && second < 400")]
    [InlineData("r.StatusCode != HttpStatusCode.OK || maybe?.StatusCode != HttpStatusCode.Created")]
    [InlineData("statusCode != NotModified || second != NoContent")]
    [InlineData("statusCode >= 200 && (statusCode < 400 || statusCode == NoContent)")]
    [InlineData("statusCode is not NotModified and not NoContent")]
    [InlineData("statusCode is NotModified or NoContent")]
    [InlineData("statusCode is (>= 400 and < 500) or NoContent")]
    [InlineData("!r.StatusCode.Equals(HttpStatusCode.OK) && !r.StatusCode.Equals(HttpStatusCode.Created)")]
    [InlineData("r.StatusCode.Equals(HttpStatusCode.OK) || Equals(r.StatusCode, HttpStatusCode.Created)")]
    [InlineData("this.copy != NotModified || copy != NoContent")]
    [InlineData("r.StatusCode.Equals(HttpStatusCode.OK) == false && r.StatusCode.Equals(HttpStatusCode.Created) == false")]
    [InlineData("(statusCode == NoContent || statusCode == NotModified) == false")]
    [InlineData("other == false || statusCode == NotModified")]
    [InlineData("copy == NotModified && this.copy == NoContent")]
    [InlineData("r.StatusCode.Equals(maybe) && r.StatusCode.Equals(HttpStatusCode.OK)")]
    public Task ConditionThatDecides_Silent(string condition) => Verify.AnalyzerAsync(Of(condition));

    /// <summary>Null is neither below a bound nor above it.</summary>
    [Theory]
    [InlineData("lastStatusCode < 500 || lastStatusCode >= 400")]
    [InlineData("(int?)maybe?.StatusCode < 500 || (int?)maybe?.StatusCode >= 400")]
    public Task NullMeetsNoBound_Silent(string condition) => Verify.AnalyzerAsync(Of(condition));

    /// <summary>A call may answer otherwise the next time, and what stands between may set another value.</summary>
    [Theory]
    [InlineData("GetStatusCode() != NotModified || GetStatusCode() != NoContent")]
    [InlineData("statusCode == NotModified && (statusCode = GetStatusCode()) > 0 && statusCode == NoContent")]
    [InlineData("r.StatusCode == HttpStatusCode.OK && Send(out r) && r.StatusCode == HttpStatusCode.Created")]
    [InlineData("statusCode++ == NotModified && statusCode++ == NoContent")]
    public Task ValueMayChange_Silent(string condition) => Verify.AnalyzerAsync(Of(condition));

    /// <summary>Three numbers that mean redirects are statuses, whatever they are compared with.</summary>
    [Theory]
    [InlineData("{|STC1012:status != {|STC1001:301|} || status != {|STC1001:302|} || status != {|STC1001:303|}|}")]
    [InlineData("status != 301 || status != 7 || status != 303")]
    public Task NumbersThatSpeakForThemselves(string condition) => Verify.AnalyzerAsync(
        "static class Redirects { static bool M(int status) => " + condition + "; }");

    [Theory]
    [InlineData("width != 304 || width != 204")]
    [InlineData("state != State.Open || state != State.Closed")]
    [InlineData("width >= 500 && width < 400")]
    [InlineData("exitCode == 200 && exitCode == 404")]
    public Task OtherNumbers_Silent(string condition) => Verify.AnalyzerAsync(
        $$"""
        enum State { Open, Closed }

        class C
        {
            bool M(int width, int exitCode, State state) => {{condition}};
        }
        """);

    [Theory]
    [InlineData(
        "{|STC2012:socket.CloseStatus != WebSocketCloseStatus.NormalClosure"
        + " || socket.CloseStatus != WebSocketCloseStatus.ProtocolError|}")]
    [InlineData(
        "{|STC2012:socket.CloseStatus == WebSocketCloseStatus.NormalClosure"
        + " && socket.CloseStatus == WebSocketCloseStatus.ProtocolError|}")]
    [InlineData("{|STC3012:ftp.StatusCode != FtpStatusCode.CommandOK || ftp.StatusCode != FtpStatusCode.FileActionOK|}")]
    [InlineData("{|STC3012:reply.Code != NotFound || reply.Code != Busy|}")]
    [InlineData("{|STC3012:reply.Code == NotFound && reply.Code == Busy|}")]
    [InlineData("reply.Code != NotFound && reply.Code != Busy")]
    public Task OtherSystems_AreJudgedAlike(string condition) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using System.Net.WebSockets;

        class FtpReply
        {
            public string Code = "";
        }

        class C
        {
            private const string NotFound = "550";
            private const string Busy = "450";

            bool M(WebSocket socket, FtpWebResponse ftp, FtpReply reply) => {{condition}};
        }
        """);

    [Theory]
    [InlineData(
        "{|#0:statusCode != NotModified || statusCode != NoContent|}",
        "'!= NotModified || != NoContent' is always true, whatever the code: '&&' was probably meant")]
    [InlineData(
        "{|#0:r.StatusCode == HttpStatusCode.OK && r.StatusCode == HttpStatusCode.Created|}",
        "'== HttpStatusCode.OK && == HttpStatusCode.Created' is never true, whatever the code: '||' was probably meant")]
    [InlineData(
        "{|#0:NotModified != statusCode || statusCode != NoContent|}",
        "'NotModified != statusCode || != NoContent' is always true, whatever the code: '&&' was probably meant")]
    [InlineData(
        "{|#0:statusCode >= 500 && statusCode < 400|}",
        "'>= 500 && < 400' is never true, whatever the code: '||' was probably meant")]
    [InlineData(
        "statusCode is {|#0:not NotModified or not NoContent|}",
        "'not NotModified or not NoContent' is always true, whatever the code: 'and' was probably meant")]
    [InlineData(
        "{|#0:statusCode < 400 || statusCode >= 400|}",
        "'< 400 || >= 400' is always true, whatever the code: one side says the opposite of the other")]
    [InlineData(
        "{|#0:(statusCode == NoContent || statusCode == NotModified) && statusCode >= 400|}",
        "'(statusCode == NoContent || statusCode == NotModified) && >= 400' is never true, whatever the code: '||' was probably meant")]
    public Task Message_SaysWhatWasMeant(string condition, string message) => Verify.MessageAsync(Of(condition), "STC1012", message);

    [Fact]
    public Task LongChain_IsReadOnce() => Verify.AnalyzerAsync(Of(
        "other || " + string.Join(" || ", System.Linq.Enumerable.Repeat("(other && second == 1)", 5000))
        + " || {|STC1012:statusCode != NotModified || statusCode != NoContent|}"));

    /// <summary>A method that answers with a condition on a status.</summary>
    internal static string Of(string condition) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;

        class C
        {
            private const int NotModified = 304;
            private const int NoContent = 204;
            private int copy = 0;

            public int StatusCode { get; set; }

            int GetStatusCode() => 0;

            bool Send(out HttpResponseMessage r) => throw null!;

            bool M(
                HttpResponseMessage r,
                HttpResponseMessage? maybe,
                HttpRequestException e,
                int statusCode,
                int second,
                int? lastStatusCode,
                bool other)
            {
                var copy = (int)r.StatusCode;
                return {{condition}};
            }
        }
        """;
}
