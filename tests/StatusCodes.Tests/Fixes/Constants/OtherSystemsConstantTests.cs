using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// STC2001 and STC3001: close codes and reply codes by .NET's names, by a library's own enum, by the project's constants, and as text.
/// </summary>
public class OtherSystemsConstantTests
{
    [Fact]
    public Task CloseCodes_ByDotNetsNames() => Verify.FixAsync(
        """
        using System.Net.WebSockets;

        class C
        {
            bool IsGone(WebSocket socket) =>
                socket.CloseStatus == {|STC2001:(WebSocketCloseStatus)1001|}
                || (int?)socket.CloseStatus == {|STC2001:1000|};

            int Close(ushort closeCode) =>
                Close({|STC2001:1011|}) + Close({|STC2001:0x3F0|});
        }
        """,
        """
        using System.Net.WebSockets;

        class C
        {
            bool IsGone(WebSocket socket) =>
                socket.CloseStatus == WebSocketCloseStatus.EndpointUnavailable
                || socket.CloseStatus == WebSocketCloseStatus.NormalClosure;

            int Close(ushort closeCode) =>
                Close((int)WebSocketCloseStatus.InternalServerError) + Close((int)WebSocketCloseStatus.PolicyViolation);
        }
        """);

    [Fact]
    public Task CloseCodes_WithoutAName_GetOne() => Verify.FixAsync(
        """
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        class C
        {
            Task RestartAsync(WebSocket socket) =>
                socket.CloseAsync({|STC2001:(WebSocketCloseStatus)1012|}, "restart", CancellationToken.None);

            Task ForbidAsync(WebSocket socket) =>
                socket.CloseOutputAsync({|STC2001:(WebSocketCloseStatus)3003|}, null, CancellationToken.None);
        }

        class D
        {
            int Close(int closeCode) => Close({|STC2001:1014|});
        }
        """,
        """
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        class C
        {
            private const WebSocketCloseStatus ServiceRestart = (WebSocketCloseStatus)1012;
            private const WebSocketCloseStatus Forbidden = (WebSocketCloseStatus)3003;

            Task RestartAsync(WebSocket socket) =>
                socket.CloseAsync(ServiceRestart, "restart", CancellationToken.None);

            Task ForbidAsync(WebSocket socket) =>
                socket.CloseOutputAsync(Forbidden, null, CancellationToken.None);
        }

        class D
        {
            private const int BadGatewayCloseCode = 1014;

            int Close(int closeCode) => Close(BadGatewayCloseCode);
        }
        """);

    [Fact]
    public Task PrivateCloseCodes_OnlyWhereTheProjectNamesThem() => Verify.FixAsync(
        """
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        class ChatSocket
        {
            private const WebSocketCloseStatus SlowConsumer = (WebSocketCloseStatus)4001;
            private const int CloseKicked = 4002;
            private const int ReceiveBufferSize = 4003;
            private const int Other = 4004;

            Task SlowAsync(WebSocket socket) => socket.CloseAsync({|STC2001:(WebSocketCloseStatus)4001|}, null, CancellationToken.None);

            Task KickAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus){|STC2001:4002|}, null, CancellationToken.None);

            Task BufferAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4003, null, CancellationToken.None);

            Task OtherAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4004, null, CancellationToken.None);

            Task UnnamedAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4005, null, CancellationToken.None);
        }
        """,
        """
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        class ChatSocket
        {
            private const WebSocketCloseStatus SlowConsumer = (WebSocketCloseStatus)4001;
            private const int CloseKicked = 4002;
            private const int ReceiveBufferSize = 4003;
            private const int Other = 4004;

            Task SlowAsync(WebSocket socket) => socket.CloseAsync(SlowConsumer, null, CancellationToken.None);

            Task KickAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)CloseKicked, null, CancellationToken.None);

            Task BufferAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4003, null, CancellationToken.None);

            Task OtherAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4004, null, CancellationToken.None);

            Task UnnamedAsync(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)4005, null, CancellationToken.None);
        }
        """);

    [Fact]
    public Task PrivateCloseCode_MessageNamesTheConstant() => Verify.MessageAsync(
        """
        class C
        {
            const int CloseKicked = 4002;

            bool M(System.Net.WebSockets.WebSocket socket) => (int?)socket.CloseStatus == {|#0:4002|};
        }
        """,
        "STC2001",
        "4002 has a name in this project: use CloseKicked");

    [Fact]
    public Task LibrarysOwnEnum_HasItsOwnMembers() => Verify.FixAsync(
        """
        namespace WebSockets.Sharp
        {
            enum CloseStatusCode : ushort { Normal = 1000, ProtocolError = 1002, PolicyViolation = 1008 }

            class WebSocketSession
            {
                public void Close(CloseStatusCode code) { }
            }
        }

        namespace Contoso
        {
            using WebSockets.Sharp;

            class C
            {
                void M(WebSocketSession session) => session.Close({|STC2001:(CloseStatusCode)1000|});
            }
        }
        """,
        """
        namespace WebSockets.Sharp
        {
            enum CloseStatusCode : ushort { Normal = 1000, ProtocolError = 1002, PolicyViolation = 1008 }

            class WebSocketSession
            {
                public void Close(CloseStatusCode code) { }
            }
        }

        namespace Contoso
        {
            using WebSockets.Sharp;

            class C
            {
                void M(WebSocketSession session) => session.Close(CloseStatusCode.Normal);
            }
        }
        """);

    [Fact]
    public Task ReplyCodes_ByDotNetsNames_OrByOneOfTheirOwn() => Verify.FixAsync(
        """
        using System.Net;

        class FtpClient
        {
            bool IsMissing(FtpWebResponse answer) =>
                answer.StatusCode == {|STC3001:(FtpStatusCode)550|} || (int)answer.StatusCode == {|STC3001:530|};

            bool IsHelp(FtpWebResponse answer) => answer.StatusCode is {|STC3001:(FtpStatusCode)211|} or {|STC3001:(FtpStatusCode)214|};

            bool IsUnknown(int replyCode) => replyCode == {|STC3001:504|};
        }
        """,
        """
        using System.Net;

        class FtpClient
        {
            private const FtpStatusCode SystemStatus = (FtpStatusCode)211;
            private const FtpStatusCode HelpMessage = (FtpStatusCode)214;
            private const int ParameterNotImplemented = 504;

            bool IsMissing(FtpWebResponse answer) =>
                answer.StatusCode == FtpStatusCode.ActionNotTakenFileUnavailable || answer.StatusCode == FtpStatusCode.NotLoggedIn;

            bool IsHelp(FtpWebResponse answer) => answer.StatusCode is SystemStatus or HelpMessage;

            bool IsUnknown(int replyCode) => replyCode == ParameterNotImplemented;
        }
        """);

    [Fact]
    public Task ReplyCodes_AsText_GetAConstantOfText() => Verify.FixAsync(
        """
        class FtpReply
        {
            public string Code { get; set; } = "";
        }

        class FtpClient
        {
            bool IsMissing(FtpReply reply) => reply.Code == {|STC3001:"550"|} || reply.Code.StartsWith({|STC3001:@"550"|});

            string Say(FtpReply reply) => reply.Code switch
            {
                {|STC3001:"550"|} => "missing",
                {|STC3001:"530"|} => "log in",
                _ => reply.Code,
            };

            bool IsMissing(int replyCode) => replyCode == {|STC3001:550|};
        }
        """,
        """
        using System.Net;

        class FtpReply
        {
            public string Code { get; set; } = "";
        }

        class FtpClient
        {
            private const string NotLoggedIn = "530";
            private const string FileUnavailable = "550";

            bool IsMissing(FtpReply reply) => reply.Code == FileUnavailable || reply.Code.StartsWith(FileUnavailable);

            string Say(FtpReply reply) => reply.Code switch
            {
                FileUnavailable => "missing",
                NotLoggedIn => "log in",
                _ => reply.Code,
            };

            bool IsMissing(int replyCode) => replyCode == (int)FtpStatusCode.ActionNotTakenFileUnavailable;
        }
        """);

    [Fact]
    public Task ReplyCodes_AsText_UseTheProjectsOwn() => Verify.FixAsync(
        """
        class FtpReply
        {
            public const string Missing = "550";
            public const int NotLoggedIn = 530;

            public string Code { get; set; } = "";

            bool IsMissing() => Code == {|STC3001:"550"|};

            bool IsOut() => Code == {|STC3001:"530"|};
        }
        """,
        """
        class FtpReply
        {
            public const string Missing = "550";
            public const int NotLoggedIn = 530;
            private const string NotLoggedInFtpStatus = "530";

            public string Code { get; set; } = "";

            bool IsMissing() => Code == Missing;

            bool IsOut() => Code == NotLoggedInFtpStatus;
        }
        """);

    [Theory]
    [InlineData("220", "service ready; also virtual host accepted", "RFC 959 §4.2.2", "SendUserCommand")]
    [InlineData("120", "service ready in some minutes", "RFC 959 §4.2.2", "ServiceTemporarilyNotAvailable")]
    [InlineData(
        "234",
        "security exchange complete; mechanism accepted",
        "RFC 2228 §5.1",
        "ServerWantsSecureSession")]
    public Task Misnomers_AreSaidToBe(string code, string meaning, string source, string member) => Verify.MessageAsync(
        $$"""
        class C
        {
            bool M(System.Net.FtpWebResponse answer) => answer.StatusCode == {|#0:(System.Net.FtpStatusCode){{code}}|};
        }
        """,
        "STC3001",
        $"{code} means {meaning} ({source}): use FtpStatusCode.{member}, .NET's misleading name for it");

    [Fact]
    public Task ReplyCode_AsRawOrVerbatimText_IsReplacedToo() => Verify.FixAsync(
        """"
        class FtpReply { public string Code = ""; }

        class FtpClient
        {
            bool M(FtpReply reply) => reply.Code == {|STC3001:"""550"""|} || reply.Code == {|STC3001:@"550"|};
        }
        """",
        """
        class FtpReply { public string Code = ""; }

        class FtpClient
        {
            private const string FileUnavailable = "550";

            bool M(FtpReply reply) => reply.Code == FileUnavailable || reply.Code == FileUnavailable;
        }
        """);

    /// <summary>421, 425 and 426 are codes of HTTP and of FTP, 504 too: the type says which, through every cast and pattern.</summary>
    [Theory]
    [InlineData(
        "(int)reply.Status is {|STC3001:421|} or {|STC3001:425|} or {|STC3001:504|}",
        "(int)reply.Status is (int)FtpStatusCode.ServiceNotAvailable or (int)FtpStatusCode.CantOpenData or ParameterNotImplemented")]
    [InlineData(
        "(int?)reply.Maybe is {|STC3001:421|} or null or {|STC3001:504|}",
        "(int?)reply.Maybe is (int)FtpStatusCode.ServiceNotAvailable or null or ParameterNotImplemented")]
    [InlineData(
        "(int)reply.Maybe! is not {|STC3001:425|} and not {|STC3001:504|}",
        "(int)reply.Maybe! is not (int)FtpStatusCode.CantOpenData and not ParameterNotImplemented")]
    [InlineData(
        "(int)reply.Status switch { {|STC3001:426|} => true, {|STC3001:504|} => true, _ => false }",
        "(int)reply.Status switch { (int)FtpStatusCode.ConnectionClosed => true, ParameterNotImplemented => true, _ => false }")]
    [InlineData(
        "new[] { {|STC3001:421|}, {|STC3001:504|} }.Contains((int)reply.Status)",
        "new[] { (int)FtpStatusCode.ServiceNotAvailable, ParameterNotImplemented }.Contains((int)reply.Status)")]
    [InlineData(
        "(int)reply.Status == {|STC3001:425|} || (int)reply.Status == {|STC3001:504|}",
        "reply.Status == FtpStatusCode.CantOpenData || (int)reply.Status == ParameterNotImplemented")]
    [InlineData(
        "((int)reply.Status).Equals({|STC3001:426|}) || {|STC3001:504|} == (int)reply.Status",
        "((int)reply.Status).Equals((int)FtpStatusCode.ConnectionClosed) || ParameterNotImplemented == (int)reply.Status")]
    public Task SharedNumbers_OfAnFtpStatusCode_GetItsNames(string condition, string expected) => VerifyConditionAsync(
        "FtpStatusCode Status, FtpStatusCode? Maybe", condition, "private const int ParameterNotImplemented = 504;", expected);

    /// <summary>HTTP keeps its own names beside them.</summary>
    [Theory]
    [InlineData(
        "(int)reply.Status is {|STC1001:421|} or {|STC1001:425|} or {|STC1001:504|}",
        "(int)reply.Status is StatusCodes.Status421MisdirectedRequest or TooEarly or StatusCodes.Status504GatewayTimeout")]
    [InlineData(
        "(int?)reply.Maybe is {|STC1001:426|} or null or {|STC1001:425|}",
        "(int?)reply.Maybe is StatusCodes.Status426UpgradeRequired or null or TooEarly")]
    [InlineData(
        "new[] { {|STC1001:421|}, {|STC1001:425|} }.Contains((int)reply.Status)",
        "new[] { StatusCodes.Status421MisdirectedRequest, TooEarly }.Contains((int)reply.Status)")]
    public Task SharedNumbers_OfAnHttpStatusCode_GetItsNames(string condition, string expected) => VerifyConditionAsync(
        "HttpStatusCode Status, HttpStatusCode? Maybe",
        condition,
        "private const int TooEarly = 425;",
        expected,
        "using Microsoft.AspNetCore.Http;\n");

    /// <summary>3000 is "Unauthorized" and 1014 "Bad Gateway" there, as 401 and 502 are in HTTP.</summary>
    [Theory]
    [InlineData(
        "(int)reply.CloseStatus is {|STC2001:1000|} or {|STC2001:3000|}",
        "(int)reply.CloseStatus is (int)WebSocketCloseStatus.NormalClosure or UnauthorizedCloseCode")]
    [InlineData(
        "(int?)reply.MaybeCloseStatus is {|STC2001:1001|} or null or {|STC2001:3000|}",
        "(int?)reply.MaybeCloseStatus is (int)WebSocketCloseStatus.EndpointUnavailable or null or UnauthorizedCloseCode")]
    [InlineData(
        "(ushort)reply.CloseStatus switch { {|STC2001:1000|} => true, {|STC2001:3000|} => true, _ => false }",
        "(ushort)reply.CloseStatus switch { (int)WebSocketCloseStatus.NormalClosure => true, UnauthorizedCloseCode => true, _ => false }")]
    [InlineData(
        "new[] { {|STC2001:1001|}, {|STC2001:3000|} }.Contains((int)reply.CloseStatus)",
        "new[] { (int)WebSocketCloseStatus.EndpointUnavailable, UnauthorizedCloseCode }.Contains((int)reply.CloseStatus)")]
    public Task CloseCodes_GetTheirOwnNames(string condition, string expected) => VerifyConditionAsync(
        "WebSocketCloseStatus CloseStatus, WebSocketCloseStatus? MaybeCloseStatus",
        condition,
        "private const int UnauthorizedCloseCode = 3000;",
        expected);

    private static Task VerifyConditionAsync(
        string members,
        string condition,
        string constant,
        string expected,
        string directive = "") => Verify.FixAsync(
        $$"""
        using System.Linq;
        using System.Net;
        using System.Net.WebSockets;

        record Reply({{members}});

        class C
        {
            bool M(Reply reply) => {{condition}};
        }
        """,
        $$"""
        using System.Linq;
        using System.Net;
        using System.Net.WebSockets;
        {{directive}}
        record Reply({{members}});

        class C
        {
            {{constant}}

            bool M(Reply reply) => {{expected}};
        }
        """);
}
