using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection;

/// <summary>
/// A project's own type that is called like one of the framework's is not the framework's: nothing is said of it that is true only of that.
/// </summary>
public class OwnTypesTests
{
    [Fact]
    public Task OwnStatusCodes_AreNotHttps() => Verify.AnalyzerAsync(
        """
        using System.Net.WebSockets;

        namespace Contoso.Chat
        {
            static class StatusCodes { public const int Done = 1000; public const int Kicked = 4001; public const int NoContent = 204; }

            enum HttpStatusCode { Open = 1000, Shut = 4002, Unused = 3 }

            enum WebSocketCloseStatus2 { Done = 1000 }

            class C
            {
                object M(WebSocket s) => s.CloseAsync((WebSocketCloseStatus)StatusCodes.Done, null, default);

                object N(WebSocket s) => s.CloseAsync((WebSocketCloseStatus)StatusCodes.Kicked, null, default);

                object O(WebSocket s) => s.CloseAsync((WebSocketCloseStatus)HttpStatusCode.Open, null, default);

                object P(FtpReply r) => r.Code == StatusCodes.NoContent;

                int Q() => (int)(HttpStatusCode)404;
            }

            record FtpReply(int Code);
        }
        """);

    /// <summary>
    /// Those of a class that is called after the codes are judged where its own name is written;
    /// nobody looks for a class <c>Codes</c>, for members that are imported, or for another name of the class.
    /// </summary>
    [Fact]
    public Task OwnConstants_AreJudgedByTheirClassesName() => Verify.AnalyzerAsync(
        """
        using static Contoso.StatusCodes;
        using Alias = Contoso.StatusCodes;

        namespace Contoso
        {
            static class StatusCodes { public const int Processing = 102; }

            static class Codes { public const int Processing = 102; }

            class C
            {
                void M(Microsoft.AspNetCore.Http.HttpResponse response)
                {
                    response.StatusCode = {|STC1010:StatusCodes.Processing|};
                    response.StatusCode = {|STC1010:Contoso.StatusCodes.Processing|};
                    response.StatusCode = Alias.Processing;
                    response.StatusCode = Processing;
                    response.StatusCode = Codes.Processing;
                    response.StatusCode = {|STC1010:Microsoft.AspNetCore.Http.StatusCodes.Status102Processing|};
                }
            }
        }
        """,
        Verifiers.References.AspNetCore80);

    /// <summary>A library's own enum may stand for another system's codes as well, so what is read is not certainly FTP's.</summary>
    [Fact]
    public Task OwnFtpStatusCode_IsNotCertain() => Verify.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso
        {
            enum FtpStatusCode { Ready = 220, NotLoggedIn = 530 }

            class Answer { public FtpStatusCode Status; }

            class C
            {
                bool Own(Answer answer) => (int)answer.Status == (int)HttpStatusCode.NotFound;

                bool Nets(FtpWebResponse answer) => (int)answer.StatusCode == (int){|STC3006:HttpStatusCode.NotFound|};
            }
        }
        """);

    [Fact]
    public Task OwnFtpStatusCode_IsNotMisleading() => Verify.MessageAsync(
        """
        namespace Contoso
        {
            enum FtpStatusCode { Ready = 220, NotLoggedIn = 530 }

            class C
            {
                bool M(FtpStatusCode code) => code == {|#0:(FtpStatusCode)220|};
            }
        }
        """,
        "STC3001",
        "220 means service ready; also virtual host accepted (RFC 959 §4.2.2): use FtpStatusCode.Ready");

    /// <summary>
    /// Only .NET's enum goes to the peer as it is; what a project does with its own inside its own methods cannot be told.
    /// </summary>
    [Fact]
    public Task OwnCloseStatus_InOwnMethod_IsNotSent() => Verify.AnalyzerAsync(
        """
        namespace Contoso
        {
            enum WebSocketCloseStatus { NormalClosure = 1000, GoingAway = 1001 }

            class WebSocketSession
            {
                void Close(WebSocketCloseStatus status) { }

                void Close(System.Net.WebSockets.WebSocketCloseStatus status) { }

                void M() => Close((WebSocketCloseStatus)1016);

                void N() => Close({|STC2004:(System.Net.WebSockets.WebSocketCloseStatus)1016|});
            }
        }
        """);

    /// <summary>A project may bring the framework's type to an older framework: the same name in the same namespace.</summary>
    [Fact]
    public Task FrameworksType_BroughtAlong_IsTheFrameworks() => Verify.AnalyzerAsync(
        """
        using System.Net;

        namespace System.Net.Mail
        {
            public enum SmtpStatusCode { Ok = 250 }
        }

        namespace Contoso
        {
            class C : Microsoft.AspNetCore.Mvc.ControllerBase
            {
                object M() => StatusCode((int){|STC1006:System.Net.Mail.SmtpStatusCode.Ok|});
            }
        }
        """,
        Verifiers.References.AspNetCore80);
}
