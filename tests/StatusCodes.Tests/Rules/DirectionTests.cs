using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules;

/// <summary>
/// Where each rule speaks: a code is sent or read, and its place is certain, plain or known by its name alone.
/// One table holds every pair for every rule; its sources differ in nothing but the place.
/// </summary>
public class DirectionTests
{
    private const string Quiet = "";

    private const string Magic = "STC1001";

    /// <summary>Rules about what stands beside a code, which is the same wherever the code goes; they have tests of their own.</summary>
    private static readonly string[] OfSurroundings = ["STC1015", "STC1018", "STC2015", "STC3015"];

    /// <summary>The places of each code system, in the order of its table's columns.</summary>
    private static readonly (string System, string Direction, string Strength, string Member)[] Places =
    [
        ("HTTP", "sent", "certain", "object Answer(object body) => StatusCode(CODE, body);"),
        // A result of one's own: its name says Http, and its interface that it is answered with.
        ("HTTP", "sent", "plain", "object Answer(object body) => new HttpReply(CODE, body);"),
        // Where another value can come between, nobody knows which of them is sent: it counts as read, and is known by its name alone.
        (
            "HTTP",
            "sent",
            "named",
            "object Answer(object body, int n) { int statusCode = CODE; "
            + "if (body is null) statusCode = n; return StatusCode(statusCode, body); }"),
        ("HTTP", "read", "certain", "bool Is(HttpResponseMessage answer) => (int)answer.StatusCode == CODE;"),
        // A type of one's own may hold what it likes.
        ("HTTP", "read", "plain", "bool Is(HttpAnswer answer) => answer.StatusCode == CODE;"),
        ("HTTP", "read", "named", "bool Is(int statusCode) => statusCode == CODE;"),
        // What a test lets a peer answer is read; only HttpResponseMessage is known to be such an answer,
        // so there is no plain and no named one.
        (
            "HTTP",
            "built",
            "certain",
            "object Fake(HttpContent body) => new HttpResponseMessage((HttpStatusCode)(CODE)) { Content = body };"),
        ("WebSocket", "sent", "certain", "Task Close(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)(CODE), null, default);"),
        ("WebSocket", "sent", "plain", "void Close(ChatWebSocket socket) => socket.Close(CODE);"),
        (
            "WebSocket",
            "sent",
            "named",
            "void Close(ChatWebSocket s, int n) { int closeCode = CODE; if (n > 0) closeCode = n; s.Close(closeCode); }"),
        ("WebSocket", "read", "certain", "bool Is(WebSocket socket) => (int?)socket.CloseStatus == CODE;"),
        ("WebSocket", "read", "plain", "bool Is(ChatWebSocket socket) => socket.CloseCode == CODE;"),
        ("WebSocket", "read", "named", "bool Is(int closeCode) => closeCode == CODE;"),
        // Nothing of .NET sends FTP replies, so there is no certain place that does.
        ("FTP", "sent", "plain", "object Answer() => new FtpReply(CODE, \"text\");"),
        (
            "FTP",
            "sent",
            "named",
            "object Answer(int n) { int ftpReplyCode = CODE; if (n > 0) ftpReplyCode = n; return new FtpReply(ftpReplyCode, \"\"); }"),
        ("FTP", "read", "certain", "bool Is(FtpWebResponse answer) => (int)answer.StatusCode == CODE;"),
        ("FTP", "read", "plain", "bool Is(FtpReply reply) => reply.Code == CODE;"),
        ("FTP", "read", "named", "class Transfers { bool Is(int ftpReplyCode) => ftpReplyCode == CODE; }"),
    ];

    /// <summary>
    /// The rule, what is written, and what is reported in each place.
    /// A number on which the rule is quiet is still a magic one (STC1001) where a constant has it, and a constant is none.
    /// 008 and 009 are missing: bounds and declarations are neither sent nor read. So is 011: it has one place, beside a value of the enum.
    /// </summary>
    private static readonly (string Rule, string Code, string[] Reported)[] Table =
    [
        //                                            sent: certain, plain, named;       read: certain, plain, named;       built
        ("STC1001", "404",                            [Magic,    Magic,    Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1002", "306",                            ["STC1002", "STC1002", Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1002", "(int)HttpStatusCode.Unused",     ["STC1002", "STC1002", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("STC1003", "509",                            ["STC1003", "STC1003", Quiet,    /**/ Magic,    Magic,    Quiet,    /**/ Magic]),
        ("STC1004", "299",                            ["STC1004", "STC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        // HttpResponseMessage holds 0–999 and throws for the rest.
        ("STC1004", "2999",                           ["STC1004", "STC1004", Quiet,    /**/ "STC1004", Quiet,    Quiet,    /**/ "STC1004"]),
        ("STC1004", "-1",                             ["STC1004", "STC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ "STC1004"]),
        ("STC1004", "0",                              ["STC1004", "STC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("STC1005", "305",                            ["STC1005", "STC1005", Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1005", "(int)HttpStatusCode.UseProxy",   ["STC1005", "STC1005", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("STC1006", "1005",                           ["STC1006", "STC1006", Quiet,    /**/ "STC1006", Quiet,    Quiet,    /**/ "STC1006"]),
        // No reply of FTP's arrives as an HTTP response; a type of one's own may stand for both protocols.
        ("STC1006", "(int)FtpStatusCode.NotLoggedIn", ["STC1006", "STC1006", Quiet,    /**/ "STC1006", Quiet,    Quiet,    /**/ "STC1006"]),
        ("STC1007", "204",                            ["STC1007", "STC1007", Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1007", "(int)HttpStatusCode.NoContent",  ["STC1007", "STC1007", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("STC1010", "102",                            ["STC1010", "STC1010", Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1010", "150",                            ["STC1010", "STC1010", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("STC1010", "(int)HttpStatusCode.Processing", ["STC1010", "STC1010", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        // These speak of an answer's content, and none of these places is one.
        ("STC1016", "409",                            [Magic,    Magic,    Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),
        ("STC1017", "409",                            [Magic,    Magic,    Magic,    /**/ Magic,    Magic,    Magic,    /**/ Magic]),

        //                                                  sent: certain, plain, named;       read: certain, plain, named
        ("STC2001", "1000",                                 ["STC2001", "STC2001", "STC2001", /**/ "STC2001", "STC2001", "STC2001"]),
        // Nor do .NET's sockets tell of a code that their peers may not send.
        ("STC2002", "1006",                                 ["STC2002", "STC2002", "STC2001", /**/ "STC2004", "STC2001", "STC2001"]),
        ("STC2002", "(int)WebSocketCloseStatus.Empty",      ["STC2002", "STC2002", Quiet,    /**/ "STC2004",   Quiet,    Quiet]),
        ("STC2003", "3001",                                 ["STC2003", "STC2003", Quiet,    /**/ Quiet,    Quiet,    Quiet]),
        // A close code of .NET's has been checked when it is received.
        ("STC2004", "2500",                                 ["STC2004", "STC2004", Quiet,    /**/ "STC2004", Quiet,    Quiet]),
        // Some libraries send a Close frame without a code for it.
        ("STC2004", "-1",                                   ["STC2004", Quiet,    Quiet,    /**/ Quiet,    Quiet,    Quiet]),
        ("STC2006", "404",                                  ["STC2006", "STC2006", Quiet,    /**/ "STC2006", Quiet,    Quiet]),
        ("STC2006", "(int)HttpStatusCode.NotFound",         ["STC2006", "STC2006", Quiet,    /**/ "STC2006", Quiet,    Quiet]),

        //                                                  sent: plain, named;                read: certain, plain, named
        ("STC3001", "550",                                  ["STC3001", "STC3001",           /**/ "STC3001", "STC3001", "STC3001"]),
        ("STC3003", "430",                                  ["STC3003", Quiet,              /**/ "STC3001", "STC3001", Quiet]),
        ("STC3004", "299",                                  ["STC3004", Quiet,              /**/ Quiet,    Quiet,    Quiet]),
        // No receiver of FTP guarantees that a number cannot arrive.
        ("STC3006", "1006",                                 ["STC3006", Quiet,              /**/ Quiet,    Quiet,    Quiet]),
        ("STC3006", "(int)HttpStatusCode.NotFound",         ["STC3006", Quiet,              /**/ "STC3006", Quiet,    Quiet]),
    ];

    public static TheoryData<string, string, string, string, string> Cells
    {
        get
        {
            var cells = new TheoryData<string, string, string, string, string>();
            foreach ((string rule, string code, string[] reported) in Table)
            {
                foreach (((_, string direction, string strength, _), string id) in PlacesOf(rule).Zip(reported))
                {
                    cells.Add(rule, code, direction, strength, id);
                }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Rule_SpeaksWhereItShould(string rule, string code, string direction, string strength, string reported)
    {
        string member = PlacesOf(rule).Single(place => place.Direction == direction && place.Strength == strength).Member.Replace(
            "CODE",
            code,
            StringComparison.Ordinal);

        Diagnostic[] found = await Findings.AllAsync(InController(member));

        Assert.True(
            reported == string.Join(" ", found.Select(static finding => finding.Id)),
            $"{rule}: {member} should report '{reported}', reports: {string.Join<Diagnostic>(" ", found)}");
    }

    /// <summary>509 in places that are known for certain: STC1003 tells whether it is sent.</summary>
    [Theory]
    [InlineData("object M() => StatusCode({|STC1003:509|});")]
    [InlineData("object M() => new ObjectResult(this) { StatusCode = {|STC1003:509|} };")]
    [InlineData("object M() => new ProblemDetails { Status = {|STC1003:509|} };")]
    [InlineData("object M() => Results.StatusCode({|STC1003:509|});")]
    [InlineData("object M() => throw new BadHttpRequestException(\"no\", {|STC1003:509|});")]
    [InlineData("[ProducesResponseType({|STC1003:509|})] public object M() => Ok();")]
    [InlineData("void M(RouteHandlerBuilder route) => route.Produces({|STC1003:509|}).ProducesProblem({|STC1003:529|});")]
    [InlineData("void M(HttpResponse response) => response.StatusCode = {|STC1003:509|};")]
    [InlineData("void M(HttpListenerResponse response) => response.StatusCode = {|STC1003:509|};")]
    [InlineData("void M(RateLimiterOptions options) => options.RejectionStatusCode = {|STC1003:509|};")]
    [InlineData("class Busy : IStatusCodeHttpResult { public int? StatusCode => {|STC1003:509|}; }")]
    public Task WhatTheProgramAnswers_IsSent(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    [Theory]
    [InlineData("bool M(HttpResponse response) => response.StatusCode == {|STC1001:509|} || {|STC1001:529|} != response.StatusCode;")]
    [InlineData(
        "bool M(HttpResponseMessage answer) => (int)answer.StatusCode is {|STC1001:509|} or {|STC1001:520|} "
        + "|| answer is { StatusCode: {|STC1001:(HttpStatusCode)529|} };")]
    [InlineData(
        "bool M(HttpResponse response) { switch (response.StatusCode) { case {|STC1001:509|}: return true; default: return false; } }")]
    [InlineData("string M(HttpResponse response) => response.StatusCode switch { {|STC1001:509|} => \"busy\", _ => \"\" };")]
    [InlineData("bool M(HttpResponse response) => Equals({|STC1001:509|}, response.StatusCode);")]
    [InlineData("object M() => new HttpRequestException(\"busy\", null, {|STC1001:(HttpStatusCode)509|});")]
    [InlineData("HttpResponseMessage M() => new HttpResponseMessage({|STC1001:(HttpStatusCode)509|});")]
    [InlineData("HttpResponseMessage M() => new() { StatusCode = {|STC1001:(HttpStatusCode)509|} };")]
    [InlineData(
        "void M(HttpResponse response) => VerifySet(() => response.StatusCode = {|STC1001:509|}); void VerifySet(System.Action set) { }")]
    [InlineData("object M() => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase({|STC1001:509|});")]
    public Task WhatTheProgramLooksAt_OrLetsAPeerAnswer_IsRead(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    [Fact]
    public void Table_HasEveryRule()
    {
        IEnumerable<string> rules = CodeSystems.Modules.Where(static module => !module.Knowledge.System.HasSubStatuses)
            .SelectMany(static module => module.Rules)
            .Where(static rule => rule is not NeverEqualRule)
            .SelectMany(static rule => rule.Descriptors)
            .Select(static descriptor => descriptor.Id)
            .Distinct();

        Assert.Equal(rules.Except(OfSurroundings).Order(), Table.Select(static row => row.Rule).Distinct().Order());
        Assert.All(Table, static row => Assert.Equal(PlacesOf(row.Rule).Count(), row.Reported.Length));
    }

    /// <summary>The first digit of an id is the code system's.</summary>
    private static IEnumerable<(string System, string Direction, string Strength, string Member)> PlacesOf(string rule)
    {
        string system = rule[3] switch { '1' => "HTTP", '2' => "WebSocket", _ => "FTP" };
        return Places.Where(place => place.System == system);
    }

    private static string InController(string member) =>
        $$"""
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.RateLimiting;

        namespace Contoso;

        public sealed class HttpReply(int statusCode, object body) : IStatusCodeHttpResult
        {
            public int? StatusCode => statusCode;

            public object Body => body;
        }

        public sealed class HttpAnswer
        {
            public int StatusCode { get; set; }
        }

        public sealed class ChatWebSocket
        {
            public int CloseCode { get; set; }

            public void Close(int code) { }
        }

        public sealed record FtpReply(int Code, string Text);

        public class AnswersController : ControllerBase
        {
            {{member}}
        }
        """;
}
