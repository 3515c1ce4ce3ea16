using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules.NeverEqual;

/// <summary>011: a number, and a value of an enum of codes, both as objects.</summary>
public class BoxedComparisonTests
{
    [Theory]
    [InlineData("response.StatusCode.Equals({|STC1011:404|})")]
    [InlineData("object.Equals(response.StatusCode, {|STC1011:404|})")]
    [InlineData("Equals({|STC1011:404|}, response.StatusCode)")]
    [InlineData("{|STC1011:200|}.Equals(response.StatusCode)")]
    [InlineData("response?.StatusCode.Equals({|STC1011:404|}) == true")]
    [InlineData("error.StatusCode.Equals({|STC1011:404|}) || error.StatusCode?.Equals({|STC1011:503|}) == true")]
    [InlineData("response.StatusCode.Equals(isNew ? {|STC1011:201|} : {|STC1011:200|})")]
    [InlineData("response.StatusCode.Equals({|STC1011:\"404\"|})")]
    [InlineData("response.StatusCode.Equals({|STC1011:418|})")]
    [InlineData("response.StatusCode.Equals({|STC1011:StatusCodes.Status404NotFound|})")]
    [InlineData("response.StatusCode.Equals((int){|STC1011:HttpStatusCode.NotFound|})")]
    [InlineData("result.StatusCode.Equals({|STC1011:HttpStatusCode.BadRequest|})")]
    [InlineData("Equals({|STC1011:HttpStatusCode.BadRequest|}, context.Response.StatusCode)")]
    [InlineData("socket.CloseStatus.Equals({|STC2011:1000|}) || {|STC2011:1001|}.Equals(socket.CloseStatus)")]
    [InlineData("transfer.StatusCode.Equals({|STC3011:550|}) || transfer.StatusCode.Equals({|STC3011:\"550\"|})")]
    public Task AsObjects_Report(string condition) => CSharpVerifier.AnalyzerAsync(In(condition));

    [Theory]
    [InlineData("response.StatusCode.Equals(HttpStatusCode.NotFound) || Equals(response.StatusCode, HttpStatusCode.NotFound)")]
    [InlineData("response.StatusCode.Equals({|STC1001:(HttpStatusCode)404|})")]
    [InlineData("((int)response.StatusCode).Equals({|STC1001:404|}) || Equals((int)response.StatusCode, {|STC1001:404|})")]
    [InlineData("result.StatusCode.Equals(StatusCodes.Status404NotFound) || result.StatusCode.Equals((int)HttpStatusCode.NotFound)")]
    [InlineData("response.StatusCode.Equals(\"NotFound\") || response.StatusCode.Equals(other)")]
    [InlineData("System.Collections.Generic.EqualityComparer<int>.Default.Equals((int)response.StatusCode, {|STC1001:404|})")]
    [InlineData("socket.CloseStatus.Equals(WebSocketCloseStatus.NormalClosure) || transfer.StatusCode.Equals(FtpStatusCode.FileActionOK)")]
    public Task OfOneType_AreQuiet(string condition) => CSharpVerifier.AnalyzerAsync(In(condition));

    /// <summary>A local is what it is set from, boxed or not.</summary>
    [Fact]
    public Task Local_SetFromTheEnum_Reports() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;
        using System.Net.Http;

        namespace Contoso;

        public static class Client
        {
            public static bool Is(HttpResponseMessage response, object given)
            {
                var status = response.StatusCode;
                object boxed = response.StatusCode;
                object either = response.StatusCode;
                either = given;
                return status.Equals({|STC1011:404|}) || boxed.Equals({|STC1011:404|}) || {|STC1011:503|}.Equals(boxed)
                    || Equals(boxed, {|STC1011:404|}) || given.Equals(404) || status == HttpStatusCode.NotFound;
            }
        }
        """);

    [Fact]
    public Task Assertions_ThatTakeObjects_Report() => CSharpVerifier.AnalyzerAsync(WithAssertions(
        """
        Assert.AreEqual({|STC1011:424|}, response.StatusCode);
        Assert.AreEqual((int){|STC1011:HttpStatusCode.NotFound|}, response.StatusCode);
        Assert.That(response.StatusCode, Is.EqualTo((int){|STC1011:HttpStatusCode.NotFound|}));
        Xunit.Assert.Equal<object>((int){|STC1011:HttpStatusCode.NotFound|}, response.StatusCode);
        const int gone = 410;
        Assert.AreNotEqual({|STC1011:gone|}, response.StatusCode);
        Assert.That(response.StatusCode.ToString(), Is.EqualTo({|STC1011:"404"|}));
        Assert.That(response.StatusCode.ToString(), Is.Not.EqualTo({|STC1011:"404"|}));
        Assert.AreNotEqual(response.StatusCode, {|STC1011:404|}, "not {0}", 404);
        Assert.AreNotEqual({|STC1011:StatusCodes.Status404NotFound|}, response.StatusCode);
        Assert.That(response.StatusCode, Is.EqualTo({|STC1011:404|}));
        Assert.That(response.StatusCode, Is.Not.EqualTo({|STC1011:500|}), "no");
        Assert.That(response.StatusCode, Is.AnyOf({|STC1011:200|}, {|STC1011:201|}));
        Xunit.Assert.Equal<object>({|STC1011:404|}, response.StatusCode);
        """));

    /// <summary>Which overload is taken decides, and who says what is equal.</summary>
    [Fact]
    public Task Assertions_OfOneType_OrWithAComparer_AreQuiet() => CSharpVerifier.AnalyzerAsync(WithAssertions(
        """
        Assert.AreEqual({|STC1001:424|}, (int)response.StatusCode);
        Assert.AreEqual(HttpStatusCode.FailedDependency, response.StatusCode);
        Assert.AreEqual((int)HttpStatusCode.NotFound, (int)response.StatusCode);
        Assert.That((int)response.StatusCode, Is.EqualTo((int)HttpStatusCode.NotFound));
        Assert.That(((int)response.StatusCode).ToString(), Is.EqualTo("404"));
        const int gone = 410;
        Assert.AreNotEqual(gone, (int)response.StatusCode);
        Assert.That((int)response.StatusCode, Is.EqualTo({|STC1001:404|}));
        Assert.That(response.StatusCode, Is.EqualTo({|STC1001:404|}).Using(new StatusComparer()));
        Xunit.Assert.Equal({|STC1001:404|}, (int)response.StatusCode);
        Xunit.Assert.Equal<object>({|STC1001:404|}, response.StatusCode, new StatusComparer());
        Contoso.Checks.AreEqual({|STC1001:404|}, response.StatusCode);
        """));

    [Fact]
    public Task Message_SaysWhatToWrite() => CSharpVerifier.MessageAsync(
        In("response.StatusCode.Equals({|#0:404|})"),
        "STC1011",
        "404 never equals a value of HttpStatusCode, because both are compared as objects: write HttpStatusCode.NotFound");

    [Fact]
    public Task Message_CodeWithoutAMember_WritesACast() => CSharpVerifier.MessageAsync(
        In("response.StatusCode.Equals({|#0:418|})"),
        "STC1011",
        "418 never equals a value of HttpStatusCode, because both are compared as objects: write (HttpStatusCode)418");

    [Fact]
    public Task Message_EnumBesideANumber_WritesACast() => CSharpVerifier.MessageAsync(
        In("result.StatusCode.Equals({|#0:HttpStatusCode.BadRequest|})"),
        "STC1011",
        "HttpStatusCode.BadRequest never equals a value of int, because both are compared as objects: "
        + "write (int)HttpStatusCode.BadRequest");

    /// <summary>The number is a magic one where 011 is off.</summary>
    [Fact]
    public Task Off_GivesWayToTheNextRule() => ConfiguredVerifier.AnalyzerAsync(
        "dotnet_diagnostic.STC1011.severity = none",
        In("response.StatusCode.Equals({|STC1001:404|})"));

    internal static string In(string condition) =>
        $$"""
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class Client
        {
            public bool Is(
                HttpResponseMessage response, HttpRequestException error, ObjectResult result, HttpContext context,
                WebSocket socket, FtpWebResponse transfer, bool isNew, object other) =>
                {{condition}};
        }
        """;

    private static string WithAssertions(string statements) =>
        $$"""
        using System.Collections;
        using System.Collections.Generic;
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using NUnit.Framework;

        namespace NUnit.Framework
        {
            public class Constraint
            {
                public Constraint Using(IEqualityComparer<object> comparer) => this;

                public Constraint EqualTo(object expected) => this;
            }

            public static class Is
            {
                public static Constraint Not => new();

                public static Constraint EqualTo(object expected) => new();

                public static Constraint AnyOf(params object[] expected) => new();
            }

            public static class Assert
            {
                public static void AreEqual(int expected, int actual) { }

                public static void AreEqual(object expected, object actual) { }

                public static void AreNotEqual(object expected, object actual, string message, params object[] arguments) { }

                public static void AreNotEqual(object expected, object actual) { }

                public static void That<T>(T actual, Constraint constraint, string message = "") { }
            }
        }

        namespace Xunit
        {
            public static class Assert
            {
                public static void Equal<T>(T expected, T actual) { }

                public static void Equal<T>(T expected, T actual, IEqualityComparer<T> comparer) { }
            }
        }

        namespace Contoso
        {
            public static class Checks
            {
                public static void AreEqual(object expected, object actual) { }
            }

            public class StatusComparer : IEqualityComparer<object>
            {
                bool IEqualityComparer<object>.Equals(object x, object y) => (int)x == (int)y;

                public int GetHashCode(object status) => (int)status;
            }

            public class Tests
            {
                public void Answers(HttpResponseMessage response)
                {
                    {{statements}}
                }
            }
        }
        """;
}
