using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Rules.MisnamedConstants;

/// <summary>STC3009: constants that bear another reply code's name.</summary>
public class FtpMisnamedConstantTests
{
    [Theory]
    [InlineData("const int NotLoggedIn = {|STC3009:550|};")]
    [InlineData("const int NOT_LOGGED_IN = {|STC3009:503|};")]
    [InlineData("const int CommandNotImplemented = {|STC3009:504|};")]
    [InlineData("const int BadSequenceOfCommands = {|STC3009:502|};")]
    [InlineData("const int UserLoggedIn = {|STC3009:220|};")]
    [InlineData("static readonly int EnteringPassiveMode = {|STC3009:229|};")]
    [InlineData("const FtpStatusCode NotLoggedIn = (FtpStatusCode){|STC3009:550|};")]
    public Task TypeSaysFtp_OtherCodesName_Reports(string declaration) => Verify.AnalyzerAsync(InClass("FtpReplyCodes", declaration));

    [Theory]
    [InlineData("const int NotLoggedIn = 530;")]
    [InlineData("const int ServiceNotAvailable = 421, UserLoggedIn = 230, ClosingData = 226;")]
    // RFC 2228 §5.1 words it "User logged in, authorized by security data exchange".
    [InlineData("const int UserLoggedIn = 232;")]
    [InlineData("const int ServerWantsSecureSession = 234, ServiceTemporarilyNotAvailable = 120;")]
    // The class: "The command has been accepted, but the requested action is on hold".
    [InlineData("const int CommandOk = 200, NotLoggedIn = 530, UserLoggedIn = 230, CommandAccepted = 300;")]
    [InlineData("const int NotLoggedIn = 1;")]
    [InlineData("const int Timeout = 550, BufferSize = 512, Port = 226, Permissions = 644;")]
    [InlineData("const int ConnectionTimedOut = 504;")]
    public Task CodesOwnName_AndOtherNumbers_Silent(string declaration) => Verify.AnalyzerAsync(InClass("FtpReplyCodes", declaration));

    /// <summary>A digit is missing, or one too many: among three right ones, the only number that is no reply code.</summary>
    [Theory]
    [InlineData("const int CommandOk = 200, NotLoggedIn = 530, UserLoggedIn = 230, EnteringPassiveMode = {|STC3009:27|};")]
    [InlineData("const int CommandOk = 200, NotLoggedIn = {|STC3009:5300|}, UserLoggedIn = 230, EnteringPassiveMode = 227;")]
    [InlineData("const int CommandOk = 200, NotLoggedIn = 5300, UserLoggedIn = 230;")]
    [InlineData("const int CommandOk = 200, NotLoggedIn = 530, UserLoggedIn = 230, Port = 21, Size = 4096;")]
    public Task OutOfRange_AmongRightOnes(string declaration) => Verify.AnalyzerAsync(InClass("FtpReplyCodes", declaration));

    [Fact]
    public Task OtherTypes_NeedTwoThatMatch() => Verify.AnalyzerAsync(
        """
        static class Replies
        {
            public const int UserLoggedIn = 230;
            public const int EnteringPassiveMode = 227;
            public const int NotLoggedIn = {|STC3009:550|};
        }

        static class States
        {
            public const int UserLoggedIn = 230;
            public const int NotLoggedIn = 550;
        }

        enum FtpCode
        {
            HelpMessage = 214,
            UserLoggedIn = 230,
            NotLoggedIn = {|STC3009:531|},
        }

        static class SmtpReplies
        {
            public const int HelpMessage = 214;
            public const int CommandNotImplemented = 502;
            public const int BadSequenceOfCommands = 504;
        }
        """);

    [Fact]
    public Task Message_NamesBothCodes() => Verify.MessageAsync(
        "static class FtpReplies { public const int NotLoggedIn = {|#0:550|}; }",
        "STC3009",
        "'NotLoggedIn' is the name of 530 (RFC 959 §4.2.2), "
        + "but its value is 550, which means action not taken, file unavailable: correct the name or the number");

    private static string InClass(string type, string declaration) =>
        $$"""
        using System.Net;

        class {{type}}
        {
            {{declaration}}
        }
        """;
}
