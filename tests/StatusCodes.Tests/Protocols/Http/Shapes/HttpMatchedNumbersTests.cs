using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>A status is told by the numbers that it is matched with.</summary>
public class HttpMatchedNumbersTests
{
    [Fact]
    public Task ThreeCodes_OrMore_Report() => Verify.AnalyzerAsync(
        """
        using System;

        class C
        {
            static bool A(int status) => status is {|STC1001:301|} or {|STC1001:302|} or {|STC1001:303|};
            static bool B(int code) => code == {|STC1001:429|} || code == {|STC1001:502|} || code == {|STC1001:503|};
            static string D(int status)
            {
                switch (status) { case {|STC1001:400|}: return "a"; case {|STC1001:401|}: return "b"; case {|STC1001:404|}: return "c"; }
                return "";
            }
            static string E(string text)
            {
                long code = long.Parse(text);
                return code switch { {|STC1001:200|} => "a", {|STC1001:401|} => "b", {|STC1001:404|} => "c", _ => "" };
            }
        }
        """);

    [Theory]
    [InlineData("int status", "status is 301 or 302")]
    [InlineData("int status", "status is 301 or 302 or 310")]
    [InlineData("int code", "code is 200 or 300 or 400 or 500")]
    [InlineData("int code", "code is 100 or 101 or 102 or 103 or 201")]
    [InlineData("int width", "width is 301 or 302 or 303")]
    [InlineData("double status", "(int)status is 301 or 302 or 303")]
    [InlineData("int errorCode", "errorCode is 301 or 302 or 303")]
    public Task Fewer_OrOthers_AreQuiet(string parameter, string match) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            static bool A({{parameter}}) => {{match}};
        }

        class SmtpReplies
        {
            static bool A(int status) => status is 421 or 451 or 503;
        }
        """);

    /// <summary>What is met in another member is another local's.</summary>
    [Fact]
    public Task Members_AreSeparate() => Verify.AnalyzerAsync(
        """
        class C
        {
            static bool A(int status) => status is 301 or 302;
            static bool B(int status) => status is 303 or 307;
        }
        """);

    [Fact]
    public Task Constant_BesideTheNumber_Tells() => Verify.AnalyzerAsync(
        """
        using System.Net;

        class Answer { public int Code; public int Status; }

        class C
        {
            bool A(Answer a) => a.Code == (int)HttpStatusCode.OK || a.Code == {|STC1001:404|};
            bool B(Answer a) => a.Status == (int)FtpStatusCode.CommandOK || a.Status == 404;
        }
        """);

    /// <summary>Four and more that services answer with, and nothing else: no name need say so.</summary>
    [Fact]
    public Task UsualStatuses_Together_Report() => Verify.AnalyzerAsync(
        """
        class Outcome { public uint Detail; public int ErrorCode; }

        class C
        {
            static string A(Outcome o) => o.Detail switch
            {
                {|STC1001:400|} => "a", {|STC1001:401|} => "b", {|STC1001:403|} => "c", {|STC1001:429|} => "d", _ => "e",
            };
            static bool B(Outcome o) => o.ErrorCode is {|STC1001:401|} or {|STC1001:403|} or {|STC1001:404|} or {|STC1001:503|};
        }
        """);

    [Theory]
    [InlineData("int detail", "detail is 401 or 403 or 404")]
    [InlineData("int detail", "detail is 200 or 400 or 500 or 404")]
    [InlineData("int detail", "detail is 400 or 401 or 402 or 403 or 404")]
    [InlineData("int detail", "detail is 401 or 403 or 404 or 503 or 4711")]
    [InlineData("int width", "width is 401 or 403 or 404 or 503")]
    [InlineData("int sipDetail", "sipDetail is 401 or 403 or 404 or 503")]
    [InlineData("string detail", "detail.Length is 401 or 403 or 404 or 503")]
    public Task OtherNumbers_Together_AreQuiet(string parameter, string match) => Verify.AnalyzerAsync(
        $$"""
        class C
        {
            static bool A({{parameter}}) => {{match}};
        }
        """);
}
