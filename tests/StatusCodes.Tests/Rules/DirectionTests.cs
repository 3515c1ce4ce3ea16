using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules;

/// <summary>
/// Where each rule speaks: a code is sent or read, and its place is certain, plain or known by its name alone. One table holds every pair for every rule;
/// its sources differ in nothing but the place.
/// </summary>
public class DirectionTests
{
    private const string Quiet = "";

    /// <summary>The places of each code system, in the order of its table's columns.</summary>
    private static readonly (string System, string Direction, string Strength, string Member)[] Places =
    [
        ("HTTP", "sent", "certain", "object Answer(object body) => StatusCode(CODE, body);"),
        // A result of one's own: its name says Http, and its interface that it is answered with.
        ("HTTP", "sent", "plain", "object Answer(object body) => new HttpReply(CODE, body);"),
        // A local is known by its name alone, and its own direction cannot be told: it counts as read.
        ("HTTP", "sent", "named", "object Answer(object body) { int statusCode = CODE; return StatusCode(statusCode, body); }"),
        ("HTTP", "read", "certain", "bool Is(HttpResponseMessage answer) => (int)answer.StatusCode == CODE;"),
        // A type of one's own may hold what it likes.
        ("HTTP", "read", "plain", "bool Is(HttpAnswer answer) => answer.StatusCode == CODE;"),
        ("HTTP", "read", "named", "bool Is(int statusCode) => statusCode == CODE;"),
        // What a test lets a peer answer is read; only HttpResponseMessage is known to be such an answer, so there is no plain and no named one.
        ("HTTP", "built", "certain", "object Fake(HttpContent body) => new HttpResponseMessage((HttpStatusCode)(CODE)) { Content = body };"),
        ("WebSocket", "sent", "certain", "Task Close(WebSocket socket) => socket.CloseAsync((WebSocketCloseStatus)(CODE), null, default);"),
        ("WebSocket", "sent", "plain", "void Close(ChatWebSocket socket) => socket.Close(CODE);"),
        ("WebSocket", "sent", "named", "void Close(ChatWebSocket socket) { int closeCode = CODE; socket.Close(closeCode); }"),
        ("WebSocket", "read", "certain", "bool Is(WebSocket socket) => (int?)socket.CloseStatus == CODE;"),
        ("WebSocket", "read", "plain", "bool Is(ChatWebSocket socket) => socket.CloseCode == CODE;"),
        ("WebSocket", "read", "named", "bool Is(int closeCode) => closeCode == CODE;"),
        // Nothing of .NET sends FTP replies, so there is no certain place that does.
        ("FTP", "sent", "plain", "object Answer() => new FtpReply(CODE, \"text\");"),
        ("FTP", "sent", "named", "object Answer() { int ftpReplyCode = CODE; return new FtpReply(ftpReplyCode, \"text\"); }"),
        ("FTP", "read", "certain", "bool Is(FtpWebResponse answer) => (int)answer.StatusCode == CODE;"),
        ("FTP", "read", "plain", "bool Is(FtpReply reply) => reply.Code == CODE;"),
        ("FTP", "read", "named", "class Transfers { bool Is(int ftpReplyCode) => ftpReplyCode == CODE; }"),
    ];

    /// <summary>
    /// The rule, what is written, and what is reported in each place. A number on which the rule is quiet is still a magic one (SC1001) where a constant has it,
    /// and a constant is none. 008 and 009 are missing: bounds and declarations are neither sent nor read.
    /// </summary>
    private static readonly (string Rule, string Code, string[] Reported)[] Table =
    [
        //                                                  sent: certain, plain, named;       read: certain, plain, named;       built
        ("SC1001", "404",                                   ["SC1001", "SC1001", "SC1001", /**/ "SC1001", "SC1001", "SC1001", /**/ "SC1001"]),
        ("SC1002", "306",                                   ["SC1002", "SC1002", "SC1001", /**/ "SC1001", "SC1001", "SC1001", /**/ "SC1001"]),
        ("SC1002", "(int)HttpStatusCode.Unused",            ["SC1002", "SC1002", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("SC1003", "509",                                   ["SC1003", "SC1003", Quiet,    /**/ "SC1001", "SC1001", Quiet,    /**/ "SC1001"]),
        ("SC1004", "299",                                   ["SC1004", "SC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        // HttpResponseMessage holds 0–999 and throws for the rest.
        ("SC1004", "2999",                                  ["SC1004", "SC1004", Quiet,    /**/ "SC1004", Quiet,    Quiet,    /**/ "SC1004"]),
        ("SC1004", "-1",                                    ["SC1004", "SC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ "SC1004"]),
        ("SC1004", "0",                                     ["SC1004", "SC1004", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("SC1005", "305",                                   ["SC1005", "SC1005", "SC1001", /**/ "SC1001", "SC1001", "SC1001", /**/ "SC1001"]),
        ("SC1005", "(int)HttpStatusCode.UseProxy",          ["SC1005", "SC1005", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("SC1006", "1005",                                  ["SC1006", "SC1006", Quiet,    /**/ "SC1006", Quiet,    Quiet,    /**/ "SC1006"]),
        // No reply of FTP's arrives as an HTTP response; a type of one's own may stand for both protocols.
        ("SC1006", "(int)FtpStatusCode.NotLoggedIn",        ["SC1006", "SC1006", Quiet,    /**/ "SC1006", Quiet,    Quiet,    /**/ "SC1006"]),
        ("SC1007", "204",                                   ["SC1007", "SC1007", "SC1001", /**/ "SC1001", "SC1001", "SC1001", /**/ "SC1001"]),
        ("SC1007", "(int)HttpStatusCode.NoContent",         ["SC1007", "SC1007", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),
        ("SC1010", "102",                                   ["SC1010", "SC1010", "SC1001", /**/ "SC1001", "SC1001", "SC1001", /**/ "SC1001"]),
        ("SC1010", "(int)HttpStatusCode.Processing",        ["SC1010", "SC1010", Quiet,    /**/ Quiet,    Quiet,    Quiet,    /**/ Quiet]),

        //                                                  sent: certain, plain, named;       read: certain, plain, named
        ("SC2001", "1000",                                  ["SC2001", "SC2001", "SC2001", /**/ "SC2001", "SC2001", "SC2001"]),
        ("SC2002", "1006",                                  ["SC2002", "SC2002", "SC2001", /**/ "SC2001", "SC2001", "SC2001"]),
        ("SC2002", "(int)WebSocketCloseStatus.Empty",       ["SC2002", "SC2002", Quiet,    /**/ Quiet,    Quiet,    Quiet]),
        ("SC2003", "3001",                                  ["SC2003", "SC2003", Quiet,    /**/ Quiet,    Quiet,    Quiet]),
        // A close code of .NET's has been checked when it is received.
        ("SC2004", "2500",                                  ["SC2004", "SC2004", Quiet,    /**/ "SC2004", Quiet,    Quiet]),
        // Some libraries send a Close frame without a code for it.
        ("SC2004", "-1",                                    ["SC2004", Quiet,    Quiet,    /**/ Quiet,    Quiet,    Quiet]),
        ("SC2006", "404",                                   ["SC2006", "SC2006", Quiet,    /**/ "SC2006", Quiet,    Quiet]),
        ("SC2006", "(int)HttpStatusCode.NotFound",          ["SC2006", "SC2006", Quiet,    /**/ "SC2006", Quiet,    Quiet]),

        //                                                  sent: plain, named;                read: certain, plain, named
        ("SC3001", "550",                                   ["SC3001", "SC3001",           /**/ "SC3001", "SC3001", "SC3001"]),
        ("SC3003", "430",                                   ["SC3003", Quiet,              /**/ "SC3001", "SC3001", Quiet]),
        ("SC3004", "299",                                   ["SC3004", Quiet,              /**/ Quiet,    Quiet,    Quiet]),
        // No receiver of FTP guarantees that a number cannot arrive.
        ("SC3006", "1006",                                  ["SC3006", Quiet,              /**/ Quiet,    Quiet,    Quiet]),
        ("SC3006", "(int)HttpStatusCode.NotFound",          ["SC3006", Quiet,              /**/ "SC3006", Quiet,    Quiet]),
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
        string member = PlacesOf(rule).Single(place => place.Direction == direction && place.Strength == strength).Member.Replace("CODE", code, StringComparison.Ordinal);

        Diagnostic[] found = await Findings.AllAsync(InController(member));

        Assert.True(reported == string.Join(" ", found.Select(static finding => finding.Id)), $"{rule}: {member} should report '{reported}', reports: {string.Join<Diagnostic>(" ", found)}");
    }

    /// <summary>509 in places that are known for certain: SC1003 tells whether it is sent.</summary>
    [Theory]
    [InlineData("object M() => StatusCode({|SC1003:509|});")]
    [InlineData("object M() => new ObjectResult(this) { StatusCode = {|SC1003:509|} };")]
    [InlineData("object M() => new ProblemDetails { Status = {|SC1003:509|} };")]
    [InlineData("object M() => Results.StatusCode({|SC1003:509|});")]
    [InlineData("object M() => throw new BadHttpRequestException(\"no\", {|SC1003:509|});")]
    [InlineData("[ProducesResponseType({|SC1003:509|})] public object M() => Ok();")]
    [InlineData("void M(RouteHandlerBuilder route) => route.Produces({|SC1003:509|}).ProducesProblem({|SC1003:529|});")]
    [InlineData("void M(HttpResponse response) => response.StatusCode = {|SC1003:509|};")]
    [InlineData("void M(HttpListenerResponse response) => response.StatusCode = {|SC1003:509|};")]
    [InlineData("void M(RateLimiterOptions options) => options.RejectionStatusCode = {|SC1003:509|};")]
    [InlineData("class Busy : IStatusCodeHttpResult { public int? StatusCode => {|SC1003:509|}; }")]
    public Task WhatTheProgramAnswers_IsSent(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    [Theory]
    [InlineData("bool M(HttpResponse response) => response.StatusCode == {|SC1001:509|} || {|SC1001:529|} != response.StatusCode;")]
    [InlineData("bool M(HttpResponseMessage answer) => (int)answer.StatusCode is {|SC1001:509|} or {|SC1001:520|} || answer is { StatusCode: {|SC1001:(HttpStatusCode)529|} };")]
    [InlineData("bool M(HttpResponse response) { switch (response.StatusCode) { case {|SC1001:509|}: return true; default: return false; } }")]
    [InlineData("string M(HttpResponse response) => response.StatusCode switch { {|SC1001:509|} => \"busy\", _ => \"\" };")]
    [InlineData("bool M(HttpResponse response) => Equals({|SC1001:509|}, response.StatusCode);")]
    [InlineData("object M() => new HttpRequestException(\"busy\", null, {|SC1001:(HttpStatusCode)509|});")]
    [InlineData("HttpResponseMessage M() => new HttpResponseMessage({|SC1001:(HttpStatusCode)509|});")]
    [InlineData("HttpResponseMessage M() => new() { StatusCode = {|SC1001:(HttpStatusCode)509|} };")]
    [InlineData("void M(HttpResponse response) => VerifySet(() => response.StatusCode = {|SC1001:509|}); void VerifySet(System.Action set) { }")]
    [InlineData("object M() => Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase({|SC1001:509|});")]
    public Task WhatTheProgramLooksAt_OrLetsAPeerAnswer_IsRead(string member) => CSharpVerifier.AnalyzerAsync(InController(member));

    [Fact]
    public void Table_HasEveryRule()
    {
        IEnumerable<string> rules = new[] { RuleList.Http, RuleList.WebSocket, RuleList.Ftp }
            .SelectMany(static rules => rules)
            .SelectMany(static rule => rule.Descriptors)
            .Select(static descriptor => descriptor.Id)
            .Distinct();

        Assert.Equal(rules.Order(), Table.Select(static row => row.Rule).Distinct().Order());
        Assert.All(Table, static row => Assert.Equal(PlacesOf(row.Rule).Count(), row.Reported.Length));
    }

    /// <summary>The first digit of an id is the code system's.</summary>
    private static IEnumerable<(string System, string Direction, string Strength, string Member)> PlacesOf(string rule)
    {
        string system = rule[2] switch { '1' => "HTTP", '2' => "WebSocket", _ => "FTP" };
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
