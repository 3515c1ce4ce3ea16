using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Ftp;

/// <summary>Reply codes as the three digits of text that stand in the reply, and reply lines.</summary>
public class FtpTextTests
{
    [Fact]
    public Task Codes_AreComparedAndMatched() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Contoso.FtpClient;

        class C
        {
            string M(FtpReply reply, FtpCommandException e, FtpReply? other)
            {
                var code = reply.Code;
                bool any = reply.Code == {|STC3001:"550"|}
                    || reply.Code != {|STC3001:@"226"|}
                    || {|STC3001:"200"|} == reply.Code
                    || code == {|STC3001:"331"|}
                    || other?.Code == {|STC3001:"211"|};
                any |= reply.Code.Equals({|STC3001:"550"|})
                    || string.Equals(reply.Code, {|STC3001:"550"|})
                    || string.Equals({|STC3001:"226"|}, reply.Code, StringComparison.Ordinal)
                    || {|STC3001:"226"|}.Equals(reply.Code);
                any |= e.CompletionCode.StartsWith({|STC3001:"550"|})
                    || !e.CompletionCode.StartsWith({|STC3001:"450"|}, StringComparison.Ordinal);
                any |= reply.Code is {|STC3001:"550"|} or {|STC3001:"551"|} || reply is { Code: {|STC3001:"226"|} };
                any |= new[] { {|STC3001:"150"|}, {|STC3001:"125"|} }.Contains(reply.Code)
                    || new List<string> { {|STC3001:"250"|} }.Contains(reply.Code);
                any |= int.Parse(reply.Code) == {|STC3001:226|};
                switch (reply.Code)
                {
                    case {|STC3001:"226"|}:
                    case {|STC3001:"250"|}:
                        break;
                }

                reply = new FtpReply { Code = {|STC3001:"200"|} };
                throw new FtpCommandException(
                    any ? {|STC3001:"550"|} : {|STC3001:"553"|},
                    reply.Code switch { {|STC3001:"226"|} => "closed", _ => "" });
            }
        }
        """ + FtpLibraries.Client);

    [Fact]
    public Task Classes_PartsAndOtherTexts_AreSilent() => Verify.AnalyzerAsync(
        """
        using Contoso.FtpClient;

        class FtpCountry
        {
            public string Country { get; set; } = "226";
            public string Code { get; set; } = "226";

            bool M(FtpReply reply, string line, System.Collections.Generic.Dictionary<string, string> texts) =>
                reply.Code.StartsWith("5")
                || reply.Code == "5"
                || reply.Code == "05x"
                || reply.Code == ""
                || reply.Message == "550"
                || reply.Message.StartsWith("550")
                || line.StartsWith("230 ")
                || line == "226"
                || texts["226"] == "550"
                || Country == "230"
                || Code == "221"
                || reply.Code == "000";
        }
        """ + FtpLibraries.Client);

    [Fact]
    public Task CodeThatAnFtpTypeKeeps() => Verify.AnalyzerAsync(
        """
        record FtpLogEntry(string Code, string Text)
        {
            public bool IsRefusal => Code == {|STC3001:"550"|} || Code.StartsWith({|STC3001:"553"|}) || Code is {|STC3001:"530"|};
            public static FtpLogEntry Parse(string line) => new(line[..3], line[4..]);
        }

        record FtpCommand(string Code, int Number)
        {
            public bool IsRefusal => Code == "550" || Number == 550;
        }
        """);

    [Fact]
    public Task HttpCodesAsText_AreSilent() => Verify.AnalyzerAsync(
        """
        class HttpReply
        {
            public string StatusCode { get; set; } = "";
            public string Code { get; set; } = "";
            bool M() => StatusCode == "404" || Code == "200" || StatusCode is "500" or "226" || Code.StartsWith("550");
        }

        class SmtpReply
        {
            public string Code { get; set; } = "";
            bool M() => Code == "550" || Code.StartsWith("421");
        }
        """);

    [Fact]
    public Task LinesThatAServerAnswered() => Verify.AnalyzerAsync(
        """
        class FtpClient
        {
            private string _response = "";

            private string ReadReply() => _response;

            void M(string listing)
            {
                string reply = ReadReply();
                if (reply.StartsWith({|STC3001:"220"|})
                    || _response.StartsWith({|STC3001:"230"|})
                    || reply.Substring(0, 3) == {|STC3001:"331"|}
                    || int.Parse(reply.Substring(0, 3)) == {|STC3001:226|})
                {
                }

                string code = reply.Substring(0, 3);
                if (code == {|STC3001:"550"|}
                    || listing.StartsWith("220")
                    || listing.Substring(0, 3) == "226"
                    || reply.Substring(4) == "226"
                    || reply.StartsWith("2"))
                {
                }
            }
        }

        class Parser
        {
            bool M(string reply) => reply.StartsWith("220") || reply.Substring(0, 3) == "331";
        }
        """);

    /// <summary>A line that has been read, and the part of it where the code stands.</summary>
    [Fact]
    public Task LinesThatWereRead() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class FtpClient
        {
            bool M(FtpWebResponse response, string line, string lastLine, string path)
            {
                int code = int.Parse(line[..3]);
                return response.StatusDescription.StartsWith({|STC3001:"550"|})
                    || line.StartsWith({|STC3001:"220"|})
                    || lastLine[0..3] == {|STC3001:"226"|}
                    || int.Parse(line[..3]) == {|STC3001:331|}
                    || code is {|STC3001:230|} or {|STC3001:232|}
                    || int.Parse(line[..4]) == 331
                    || int.Parse(line[1..3]) == 331
                    || int.Parse(path[..3]) == 331;
            }
        }

        class Reader
        {
            bool M(string line) => line.StartsWith("220") || int.Parse(line[..3]) == 331;
        }
        """);

    /// <summary>What answers with a reply makes the one that is sent; a client reads the one that it is given.</summary>
    [Fact]
    public Task RepliesThatAreAnswered() => Verify.AnalyzerAsync(
        """
        interface IFtpResult { }

        class FtpHandler
        {
            private IFtpResult CustomResponse(int code, string message) => null;
            private IFtpResult ParseResponse(int code, string message) => null;
            IFtpResult A() => CustomResponse({|STC3001:550|}, "Access denied");
            IFtpResult B() => CustomResponse({|STC3004:299|}, "Access denied");
            IFtpResult C() => ParseResponse(299, "Access denied");
            IFtpResult Fail(int code, string text) => null;
            IFtpResult D() => Fail({|STC3004:299|}, "Access denied");
            IFtpResult GetEntry(int code, string text) => null;
            IFtpResult E() => GetEntry(299, "Access denied");
        }

        class FtpClient
        {
            private IFtpResult CustomResponse(int code, string message) => null;
            IFtpResult B() => CustomResponse(299, "Access denied");
        }
        """);
}
