using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>A project's own methods that check a status, or speak of HTTP, take one as their code.</summary>
public class HttpCheckedStatusTests
{
    [Fact]
    public Task OwnAssertions_TakeStatuses() => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using System.Net.Http;
        using System.Threading.Tasks;

        static class AssertEx
        {
            public static Task AssertHttpError(int code, Func<Task> act) => act();
            public static void AssertStatus(int expected, HttpResponseMessage answer) { }
            public static void Verify_Response_Status(HttpResponseMessage answer, int status) { }
            public static void ShouldHaveStatus(this HttpResponseMessage answer, int expected) { }
            public static Task ExpectError(Func<Task<HttpResponseMessage>> act, int code) => act();
        }

        class Tests
        {
            async Task M(HttpResponseMessage r)
            {
                await AssertEx.AssertHttpError({|STC1001:403|}, () => Task.CompletedTask);
                AssertEx.AssertStatus({|STC1001:404|}, r);
                AssertEx.Verify_Response_Status(r, {|STC1001:404|});
                r.ShouldHaveStatus({|STC1001:201|});
                await AssertEx.ExpectError(() => Task.FromResult(r), {|STC1001:409|});
            }

            void Local(string url)
            {
                void AssertStatus(int expected, string path) { }
                AssertStatus({|STC1001:404|}, url);
                SendHttpFailure({|STC1001:502|});
            }

            static void SendHttpFailure(int code) { }
        }
        """);

    [Fact]
    public Task WhatChecksSomethingElse_IsQuiet() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net.Http;

        class Order { public int Number; }

        class Tests
        {
            static void AssertStatus(int expected, Order order) { }
            static void AssertOrderStatus(int status, HttpResponseMessage answer) { }
            static void AssertErrorCode(int code, HttpResponseMessage answer) { }
            static void AssertCount(int expected, HttpResponseMessage answer) { }
            static void AssertLength(HttpResponseMessage answer, int value) { }
            static void SetStatus(int status, Order order) { }
            static void AssertCode(int code, Order order) { }
            static void AssertText(string code, HttpResponseMessage answer) { }
            static void SetHttpTimeout(int value) { }
            static void VerifyGrpcStatus(int status) { }

            void M(HttpResponseMessage r)
            {
                AssertStatus(404, new Order());
                AssertOrderStatus(404, r);
                AssertErrorCode(404, r);
                AssertCount(200, r);
                AssertLength(r, 404);
                SetStatus(404, new Order());
                AssertCode(404, new Order());
                AssertText("404", r);
                SetHttpTimeout(500);
                VerifyGrpcStatus(404);
            }
        }
        """);

    [Fact]
    public Task NumbersThatNobodyRegistered_AreTheProjectsOwn() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net.Http;

        class Tests
        {
            static void AssertError(int code, HttpResponseMessage answer) { }

            void M(HttpResponseMessage r)
            {
                AssertError(101, r);
                AssertError(999, r);
                AssertError(20404, r);
            }
        }
        """);
}
