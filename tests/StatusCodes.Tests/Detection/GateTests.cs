using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection;

/// <summary>
/// The gate lets through whatever the finder takes for a code.
/// All tests of detection run with it turned off; here are places that once slipped through.
/// </summary>
public class GateTests
{
    /// <summary>What a local was set from is known more strongly than its name, whatever it is called and however it is asked.</summary>
    [Theory]
    [InlineData("status")]
    [InlineData("code")]
    [InlineData("statusCode")]
    [InlineData("answer")]
    [InlineData("result")]
    [InlineData("errorCode")]
    [InlineData("n")]
    public Task Local_SetFromAStatus_IsOne_WhateverItIsCalled(string name) => Verify.AnalyzerAsync(
        $$"""
                using System.Linq;
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r)
            {
                var {{name}} = (int)r.StatusCode;
                switch ({{name}}) { case {|STC1001:522|}: return true; }
                switch ({{name}}) { case {|STC1001:404|} or {|STC1001:522|}: return true; }
                return {{name}} == {|STC1001:522|}
                    || {|STC1001:522|} != {{name}}
                    || {{name}} is {|STC1001:522|}
                    || {{name}} is not {|STC1001:404|}
                    || {{name}}.Equals({|STC1001:522|}) || {{name}} switch { {|STC1001:522|} => true, _ => false }
                    || new[] { {|STC1001:404|}, {|STC1001:522|} }.Contains({{name}});
            }
        }
        """);

    /// <summary>The same for other systems' numbers.</summary>
    [Theory]
    [InlineData("(int)socket.CloseStatus.Value", "STC2001", "1001", "1012")]
    [InlineData("(int)reply.StatusCode", "STC3001", "550", "631")]
    public Task Local_SetFromAnotherSystemsCode_IsOne(string source, string id, string known, string rare) => Verify.AnalyzerAsync(
        $$"""
        using System.Net;
        using System.Net.WebSockets;

        class C
        {
            bool M(WebSocket socket, FtpWebResponse reply)
            {
                var n = {{source}};
                return n == {|{{id}}:{{known}}|} || n is {|{{id}}:{{rare}}|};
            }
        }
        """);

    /// <summary>A close code is one whatever the method is called that takes it.</summary>
    [Fact]
    public Task Argument_OfAnyMethod_IsLookedAt() => Verify.AnalyzerAsync(
        """
        class C
        {
            void M() { End({|STC2001:1000|}); Tell(522, {|STC1001:404|}); }

            void End(int closeCode) { }

            void Tell(params int[] httpStatusCodes) { }
        }
        """);

    /// <summary>The audit that all tests run with would not be worth much if it never spoke.</summary>
    [Fact]
    public async Task OpenGate_FailsWhereTheGateIsWrong()
    {
        var heldBack = new List<string>();
        var analyzer = new StatusCodeAnalyzer { HeldBack = finding => heldBack.Add(finding.Id) };
        // Beyond the range of statuses a number is looked for only where the words speak of one.
        const string Source =
            """
            class Reply(int statusCode) : Microsoft.AspNetCore.Http.IStatusCodeHttpResult
            {
                public int? StatusCode => statusCode;

                static object Make() => new Reply(99);
            }
            """;

        var compilation = CSharpCompilation.Create("Gate", [CSharpSyntaxTree.ParseText(Source)], References.AspNetCore80);
        System.Collections.Immutable.ImmutableArray<Diagnostic> found =
            await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(["STC1004"], heldBack);
        Assert.Empty(found);
    }
}
