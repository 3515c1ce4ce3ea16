using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Naming;

/// <summary>
/// A constant of the project that is in reach and meant for the code is written instead of a second one;
/// one that means something else never is.
/// </summary>
public class ConstantsInReachTests
{
    [Fact]
    public Task EnclosingTypes_Bases_AndLocals_AreInReach() => Verify.FixAsync(
        """
        class Base
        {
            protected const int TooEarly = 425;
        }

        class Derived : Base
        {
            int M(int statusCode) => M({|STC1001:425|});

            class Inner
            {
                int M(int statusCode) => M({|STC1001:425|});
            }
        }

        class Local
        {
            int M(int statusCode)
            {
                const int TooEarly = 425;
                return M({|STC1001:425|});
            }

            int N(int statusCode)
            {
                int first = N({|STC1001:425|});
                const int TooEarly = 425;
                return first + N({|STC1001:425|});
            }
        }
        """,
        """
        class Base
        {
            protected const int TooEarly = 425;
        }

        class Derived : Base
        {
            int M(int statusCode) => M(TooEarly);

            class Inner
            {
                int M(int statusCode) => M(TooEarly);
            }
        }

        class Local
        {
            private const int TooEarlyStatusCode = 425;

            int M(int statusCode)
            {
                const int TooEarly = 425;
                return M(TooEarly);
            }

            int N(int statusCode)
            {
                int first = N(TooEarlyStatusCode);
                const int TooEarly = 425;
                return first + N(TooEarly);
            }
        }
        """);

    [Fact]
    public Task TopLevelStatements_UseTheConstantThatIsThere() => Verify.FixAsync(
        """
        const int TooEarly = 425;

        int statusCode = {|STC1001:425|};
        System.Console.WriteLine(statusCode + TooEarly);
        """,
        """
        const int TooEarly = 425;

        int statusCode = TooEarly;
        System.Console.WriteLine(statusCode + TooEarly);
        """,
        program: true);

    [Theory]
    [InlineData("const int HttpTooSoon = 425;", "HttpTooSoon")]
    [InlineData("const int TOO_EARLY = 425;", "TOO_EARLY")]
    [InlineData("const int RetryStatusCode = 425;", "RetryStatusCode")]
    [InlineData("const HttpStatusCode Again = (HttpStatusCode)425;", "(int)Again")]
    [InlineData("const short TooEarly = 425;", "TooEarly")]
    public Task MeantForTheCode_IsWritten(string constant, string written) => Verify.FixAsync(
        $$"""
        using System.Net;

        class C
        {
            {{constant}}

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        $$"""
        using System.Net;

        class C
        {
            {{constant}}

            int M(int statusCode) => M({{written}});
        }
        """);

    [Theory]
    [InlineData("const int MaxItems = 425;")]
    [InlineData("const int FtpCannotOpenData = 425;")]
    [InlineData("const int HttpTimeout = 425;")]
    [InlineData("const int HttpNotFound = 425;")]
    [InlineData("const long TooSoonStatusCode = 425;")]
    [InlineData("const string HttpText = \"425\";")]
    [InlineData("static readonly int HttpTooEarly = 425;")]
    public Task MeantForSomethingElse_IsNot(string constant) => Verify.FixAsync(
        $$"""
        class C
        {
            int _count;

            {{constant}}

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        constant.StartsWith("const", System.StringComparison.Ordinal)
            ? $$"""
            class C
            {
                int _count;

                {{constant}}
                const int TooEarly = 425;

                int M(int statusCode) => M(TooEarly);
            }
            """
            : $$"""
            class C
            {
                private const int TooEarly = 425;

                int _count;

                {{constant}}

                int M(int statusCode) => M(TooEarly);
            }
            """);

    [Fact]
    public Task FrameworksConstant_ComesBeforeWhatIsMerelyInReach() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            const int DefaultStatusCode = 500;

            int M(int statusCode) => M({|STC1001:500|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            const int DefaultStatusCode = 500;

            int M(int statusCode) => M(StatusCodes.Status500InternalServerError);
        }
        """);

    [Fact]
    public Task OtherTypesConstants_AreNotSearched() => Verify.FixAsync(
        """
        static class EarlyRequests
        {
            public const int TooEarly = 425;
        }

        class Base
        {
            private const int TooEarly = 425;
        }

        class C : Base
        {
            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        """
        static class EarlyRequests
        {
            public const int TooEarly = 425;
        }

        class Base
        {
            private const int TooEarly = 425;
        }

        class C : Base
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly);
        }
        """);

    /// <summary>The compiler would warn of it.</summary>
    [Theory]
    [InlineData("[Obsolete] protected const int TooEarly = 425;", "TooEarlyStatusCode", 425)]
    [InlineData("[Obsolete(\"gone\", true)] protected const int TooEarly = 425;", "TooEarlyStatusCode", 425)]
    [InlineData("[Obsolete] protected const int HttpTooSoon = 425;", "TooEarly", 425)]
    public Task ObsoleteConstant_IsNotWritten(string constant, string name, int code) => Verify.FixAsync(
        $$"""
        using System;

        class Base
        {
            {{constant}}
        }

        class C : Base
        {
            int M(int statusCode) => M({|STC1001:{{code}}|});
        }

        [Obsolete]
        class Old
        {
            const int TooEarly = 425;

            int M(int statusCode) => M({|STC1001:425|});
        }
        """,
        $$"""
        using System;

        class Base
        {
            {{constant}}
        }

        class C : Base
        {
            private const int {{name}} = {{code}};

            int M(int statusCode) => M({{name}});
        }

        [Obsolete]
        class Old
        {
            const int TooEarly = 425;

            int M(int statusCode) => M(TooEarly);
        }
        """);

    [Fact]
    public Task ObsoleteMember_OfAnEnum_IsNotWritten() => Verify.FixAsync(
        """
        using System;

        enum FtpReplyCode
        {
            [Obsolete]
            FileUnavailable = 550,
            FileNotFound = 550,
        }

        record FtpReply(FtpReplyCode Code);

        class FtpClient
        {
            bool M(FtpReply reply) => reply.Code == {|STC3001:(FtpReplyCode)550|};
        }
        """,
        """
        using System;

        enum FtpReplyCode
        {
            [Obsolete]
            FileUnavailable = 550,
            FileNotFound = 550,
        }

        record FtpReply(FtpReplyCode Code);

        class FtpClient
        {
            bool M(FtpReply reply) => reply.Code == FtpReplyCode.FileNotFound;
        }
        """);

    /// <summary>A record's parameters see what is around the record, not what is in it.</summary>
    [Fact]
    public Task PrimaryConstructorParameters_DoNotSeeTheTypesConstants() => Verify.FixNumberAsync(
        """
        record Answer(int StatusCode = 425)
        {
            private const int TooEarly = 425;

            int M(int statusCode) => M({|STC1001:425|});
        }

        class C
        {
            private const int TooEarly = 425;

            record Answer(int StatusCode = {|STC1001:425|})
            {
                private const int EarlyHintsStatusCode = 103;
            }
        }
        """,
        "TooEarly");

    [Theory]
    [InlineData("const ushort ServiceRestart = 1012;")]
    [InlineData("const CloseCode ServiceRestart = (CloseCode)1012;")]
    public Task UnderACastToTheEnum_NoOtherCastIsNeeded(string constant) => Verify.FixAsync(
        $$"""
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        enum CloseCode { Normal = 1000 }

        class C
        {
            {{constant}}

            Task M(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus){|STC2001:1012|}, null, CancellationToken.None);

            bool M(WebSocketCloseStatus? closeStatus) => closeStatus == (WebSocketCloseStatus?){|STC2001:1012|};
        }
        """,
        $$"""
        using System.Net.WebSockets;
        using System.Threading;
        using System.Threading.Tasks;

        enum CloseCode { Normal = 1000 }

        class C
        {
            {{constant}}

            Task M(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)ServiceRestart, null, CancellationToken.None);

            bool M(WebSocketCloseStatus? closeStatus) => closeStatus == (WebSocketCloseStatus?)ServiceRestart;
        }
        """);
}
