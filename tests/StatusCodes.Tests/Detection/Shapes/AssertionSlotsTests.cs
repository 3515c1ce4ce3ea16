using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Assertions and mocks, recognised by their shape: each library is a few lines of stand-in beside the test.</summary>
public class AssertionSlotsTests
{
    /// <summary>Those that test projects write themselves.</summary>
    [Fact]
    public Task OwnShapes_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            static void AssertEquals(object expected, object actual, string message) { }
            static void AssertEqual(int expected, int actual) { }
            static void AssertWidth(int expected, int actual) { }

            void M(HttpResponseMessage response, int statusCode)
            {
                AssertEquals({|STC1001:404|}, statusCode, "Unexpected status code.");
                AssertEqual({|STC1001:200|}, (int)response.StatusCode);
                AssertWidth(200, 404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task XUnit_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;

        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void Equal<T>(T expected, T actual, IEqualityComparer<T> comparer) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void StrictEqual<T>(T expected, T actual) { }
            public static void True(bool condition, string? message = null) { }
            public static void Contains<T>(T expected, IEnumerable<T> collection) { }
            public static void InRange<T>(T actual, T low, T high) { }
            public static void Collection<T>(IEnumerable<T> collection, params Action<T>[] inspectors) { }
            public static void Single(object collection) { }
        }

        class C
        {
            void Loud(HttpResponseMessage response, int statusCode, IReadOnlyList<int> statusCodes, IReadOnlyList<HttpResponseMessage> all)
            {
                Assert.Equal({|STC1001:404|}, (int)response.StatusCode);
                Assert.Equal((int)response.StatusCode, {|STC1001:404|});
                Assert.Equal<int>({|STC1001:404|}, statusCode);
                Assert.Equal<object>({|STC1001:404|}, statusCode);
                Assert.Equal({|STC1001:404|}, statusCode, EqualityComparer<int>.Default);
                Assert.Equal(actual: statusCode, expected: {|STC1001:404|});
                Assert.NotEqual({|STC1001:500|}, statusCode);
                Assert.StrictEqual({|STC1001:200|}, statusCode);
                Assert.Equal({|STC1001:(System.Net.HttpStatusCode)429|}, response.StatusCode);
                Assert.True(statusCode == {|STC1001:404|});
                Assert.True(statusCode is {|STC1001:404|} or {|STC1001:410|}, "404");
                Assert.Contains((int)response.StatusCode, new[] { {|STC1001:200|}, {|STC1001:204|} });
                Assert.Contains({|STC1001:404|}, statusCodes);
                Assert.Equal({|STC1001:404|}, statusCodes[0]);
                Assert.Collection(
                    all,
                    r => Assert.Equal({|STC1001:200|}, (int)r.StatusCode),
                    r => Assert.Equal({|STC1001:404|}, (int)r.StatusCode));
            }

            void Quiet(List<int> list, int[] codes, int width, int statusCode, HttpResponseMessage response, Dictionary<string, int> counts)
            {
                Assert.Equal(200, list.Count);
                Assert.Equal(404, width);
                Assert.Equal(404, codes.Length);
                Assert.Equal(200, width, EqualityComparer<int>.Default);
                Assert.Equal(404, response.Content.Headers.ContentLength);
                Assert.Equal(404, statusCode.ToString().Length);
                Assert.True(width == 404 && statusCode > 0);
                Assert.Contains(404, codes);
                Assert.Contains(width, new[] { 200, 404 });
                Assert.InRange(statusCode, 200, 299);
                Assert.InRange(width, 200, 404);
                Assert.Equal(200, counts["total"]);
                Assert.Equal(new[] { 200, 404 }, codes);
                Assert.Single(404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task NUnit_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net.Http;

        interface IConstraint { Ops And { get; } Ops Or { get; } }
        class Ops
        {
            public IConstraint EqualTo(object? o) => null!;
            public IConstraint AnyOf(params object?[] o) => null!;
            public IConstraint GreaterThan(object o) => null!;
            public IConstraint InRange(object a, object b) => null!;
            public Ops Not => this;
            public Ops Count => this;
            public Ops Length => this;
            public Ops Property(string name) => this;
        }
        static class Is
        {
            public static Ops Not => null!;
            public static IConstraint EqualTo(object? o) => null!;
            public static IConstraint AnyOf(params object?[] o) => null!;
            public static IConstraint GreaterThan(object o) => null!;
            public static IConstraint InRange(object a, object b) => null!;
        }
        static class Has
        {
            public static Ops Count => null!;
            public static Ops Length => null!;
            public static Ops Property(string name) => null!;
        }
        static class Assert
        {
            public static void That<T>(T actual, IConstraint expression) { }
            public static void That<T>(T actual, IConstraint expression, string message, params object[] args) { }
            public static void That<T>(Func<T> actual, IConstraint expression) { }
            public static void AreEqual(object? expected, object? actual) { }
            public static void AreEqual(object? expected, object? actual, string message, params object[] args) { }
            public static void AreNotEqual(object? expected, object? actual) { }
        }

        class C
        {
            void Loud(HttpResponseMessage response, int statusCode, object json)
            {
                Assert.That((int)response.StatusCode, Is.EqualTo({|STC1001:404|}));
                Assert.That(statusCode, Is.Not.EqualTo({|STC1001:500|}));
                Assert.That(statusCode, Is.EqualTo({|STC1001:200|}).Or.EqualTo({|STC1001:204|}));
                Assert.That(statusCode, Is.AnyOf({|STC1001:200|}, {|STC1001:204|}));
                Assert.That(statusCode, Is.EqualTo({|STC1001:404|}), "status {0}", 404);
                Assert.That(() => statusCode, Is.EqualTo({|STC1001:404|}));
                Assert.That(response, Has.Property("StatusCode").EqualTo({|STC1001:404|}));
                Assert.AreEqual({|STC1001:404|}, statusCode);
                Assert.AreEqual({|STC1001:404|}, (int)response.StatusCode, "status {0}", 404);
                Assert.AreNotEqual(statusCode, {|STC1001:500|});
            }

            void Quiet(HttpResponseMessage response, int width, int statusCode, string body, int[] statusCodes)
            {
                Assert.That(width, Is.EqualTo(404));
                Assert.That(width, Is.EqualTo(404), "{0}", statusCode);
                Assert.That(body, Has.Length.EqualTo(404));
                Assert.That(statusCodes, Has.Count.EqualTo(200));
                Assert.That(statusCode.ToString(), Has.Length.EqualTo(200));
                Assert.That(statusCode, Is.GreaterThan(200));
                Assert.That(statusCode, Is.InRange(200, 299));
                Assert.That(response, Has.Property("Length").EqualTo(404));
                Assert.AreEqual(200, width, "{0}", statusCode);
                Assert.AreEqual(200, width);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task MSTest_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        static class Assert
        {
            public static void AreEqual<T>(T expected, T actual) { }
            public static void AreEqual<T>(T expected, T actual, string message, params object[] parameters) { }
            public static void AreEqual(int expected, int actual, int delta) { }
            public static void AreNotEqual<T>(T expected, T actual, string message) { }
            public static void IsTrue(bool condition) { }
        }

        class C
        {
            void M(HttpResponseMessage response, int statusCode, int width, Box x)
            {
                Assert.AreEqual({|STC1001:404|}, (int)response.StatusCode);
                Assert.AreEqual<int>({|STC1001:404|}, statusCode, "404");
                Assert.AreNotEqual({|STC1001:500|}, statusCode, "500");
                Assert.AreEqual(404L, (long)width);
                Assert.IsTrue(statusCode == {|STC1001:404|});
                Assert.AreEqual(200, x.Width, statusCode);
                Assert.AreEqual(200, x.Width, "{0} {1}", statusCode, 404);
                Assert.AreEqual(404, width);
                Assert.IsTrue(width == 404);
            }
        }

        class Box { public int Width; }
        """,
        References.Net80);

    [Fact]
    public Task FluentAssertions_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;
        using System.Net.Http;

        class AndConstraint { public Checks And => null!; }
        class Checks
        {
            public AndConstraint Be(int expected, string because = "", params object[] args) => null!;
            public AndConstraint Be(HttpStatusCode expected, string because = "", params object[] args) => null!;
            public AndConstraint NotBe(int expected) => null!;
            public AndConstraint BeOneOf(params int[] values) => null!;
            public AndConstraint BeGreaterThan(int expected) => null!;
            public AndConstraint BeInRange(int low, int high) => null!;
            public AndConstraint HaveCount(int expected) => null!;
            public AndConstraint HaveStatusCode(HttpStatusCode expected) => null!;
            public AndConstraint HaveStatusCode(int expected) => null!;
        }
        static class Extensions { public static Checks Should(this object? o) => null!; }

        class C
        {
            void Loud(HttpResponseMessage response, int statusCode)
            {
                ((int)response.StatusCode).Should().Be({|STC1001:404|});
                response.StatusCode.Should().Be({|STC1001:(HttpStatusCode)404|});
                statusCode.Should().Be({|STC1001:404|}, "it is {0}", 404);
                statusCode.Should().NotBe({|STC1001:500|}).And.NotBe({|STC1001:503|});
                statusCode.Should().BeOneOf({|STC1001:200|}, {|STC1001:204|});
                response.Should().HaveStatusCode({|STC1001:404|});
                response.Should().HaveStatusCode({|STC1001:(HttpStatusCode)404|});
            }

            void Quiet(HttpResponseMessage response, int width, int[] statusCodes, int statusCode)
            {
                width.Should().Be(404);
                width.Should().Be(200, "status {0}", statusCode);
                statusCodes.Should().HaveCount(200);
                statusCodes.Length.Should().Be(200);
                statusCode.Should().BeGreaterThan(200);
                statusCode.Should().BeInRange(200, 299);
                response.Content.Headers.ContentLength.Should().Be(404);
                statusCode.ToString().Length.Should().Be(404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Shouldly_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        static class Extensions
        {
            public static void ShouldBe<T>(this T actual, T expected, string? message = null) { }
            public static void ShouldNotBe<T>(this T actual, T expected) { }
            public static void ShouldBeOneOf<T>(this T actual, params T[] expected) { }
            public static void ShouldBeGreaterThan<T>(this T actual, T expected) { }
            public static void ShouldEqual<T>(this T actual, T expected) { }
        }

        class C
        {
            void M(HttpResponseMessage response, int statusCode, int width, string text)
            {
                ((int)response.StatusCode).ShouldBe({|STC1001:404|});
                statusCode.ShouldBe({|STC1001:404|}, "404");
                statusCode.ShouldNotBe({|STC1001:500|});
                statusCode.ShouldEqual({|STC1001:200|});
                statusCode.ShouldBeOneOf({|STC1001:200|}, {|STC1001:204|});
                {|STC1001:404|}.ShouldBe(statusCode);
                Extensions.ShouldBe(statusCode, {|STC1001:404|});
                width.ShouldBe(404);
                404.ShouldBe(width);
                text.Length.ShouldBe(404);
                statusCode.ShouldBeGreaterThan(200);
                Extensions.ShouldBe(width, 404, $"{statusCode}");
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task TUnit_Shapes_Report() => Verify.AnalyzerAsync(
        """
        class Checks<T>
        {
            public Checks<T> IsEqualTo(T expected) => this;
            public Checks<T> IsNotEqualTo(T expected) => this;
            public Checks<T> And => this;
            public Checks<T> IsGreaterThan(T expected) => this;
        }
        static class Assert { public static Checks<T> That<T>(T actual) => new(); }

        class C
        {
            void M(int statusCode, int width)
            {
                Assert.That(statusCode).IsEqualTo({|STC1001:404|}).And.IsNotEqualTo({|STC1001:500|});
                Assert.That(width).IsEqualTo(404).And.IsNotEqualTo(500);
                Assert.That(statusCode).IsGreaterThan(200);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task NSubstitute_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Threading.Tasks;

        static class Extensions
        {
            public static void Returns<T>(this T value, T first, params T[] others) { }
            public static void Returns<T>(this T value, Func<object, T> first) { }
            public static void ReturnsForAnyArgs<T>(this T value, T first) { }
            public static void Returns<T>(this Task<T> value, T first) { }
        }

        interface IReply
        {
            int StatusCode { get; set; }
            int Width { get; }
            int GetStatusCode();
            Task<int> GetStatusCodeAsync();
            int Measure(int statusCode);
        }

        class C
        {
            void M(IReply reply, int statusCode)
            {
                reply.StatusCode.Returns({|STC1001:404|});
                reply.StatusCode.Returns({|STC1001:200|}, {|STC1001:404|});
                reply.StatusCode.Returns(_ => {|STC1001:404|});
                reply.StatusCode.ReturnsForAnyArgs({|STC1001:404|});
                reply.GetStatusCode().Returns({|STC1001:404|});
                reply.GetStatusCodeAsync().Returns({|STC1001:404|});
                reply.Width.Returns(404);
                reply.Width.Returns(_ => 404);
                reply.Width.Returns(200, statusCode, 404);
                reply.Measure(statusCode).Returns(404);
                reply.Measure({|STC1001:404|}).Returns(200);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Moq_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Linq.Expressions;
        using System.Threading.Tasks;

        class Setup<T>
        {
            public Setup<T> Returns(T value) => this;
            public Setup<T> Returns(Func<T> value) => this;
            public Setup<T> ReturnsAsync(object value) => this;
        }
        class Mock<M>
        {
            public Setup<T> Setup<T>(Expression<Func<M, T>> e) => new();
            public Setup<T> SetupGet<T>(Expression<Func<M, T>> e) => new();
            public Setup<T> SetupSequence<T>(Expression<Func<M, T>> e) => new();
            public void SetupProperty<T>(Expression<Func<M, T>> e, T initialValue) { }
            public void SetupSet(Action<M> a) { }
            public void VerifySet(Action<M> a) { }
        }
        static class It { public static T Is<T>(Func<T, bool> f) => default!; public static T IsAny<T>() => default!; }

        interface IReply
        {
            int StatusCode { get; set; }
            int Width { get; set; }
            int GetStatusCode();
            Task<int> GetStatusCodeAsync();
            int Measure(int statusCode);
        }

        class C
        {
            void M(Mock<IReply> mock)
            {
                mock.Setup(r => r.StatusCode).Returns({|STC1001:404|});
                mock.Setup(r => r.StatusCode).Returns(() => {|STC1001:404|});
                mock.SetupGet(r => r.StatusCode).Returns({|STC1001:404|});
                mock.SetupSequence(r => r.GetStatusCode()).Returns({|STC1001:503|}).Returns({|STC1001:200|});
                mock.Setup(r => r.GetStatusCodeAsync()).ReturnsAsync({|STC1001:404|});
                mock.SetupProperty(r => r.StatusCode, {|STC1001:404|});
                mock.SetupSet(r => r.StatusCode = {|STC1001:404|});
                mock.VerifySet(r => r.StatusCode = {|STC1001:404|});
                mock.Setup(r => r.Measure({|STC1001:404|})).Returns(404);
                mock.Setup(r => r.Width).Returns(404);
                mock.Setup(r => r.Width).Returns(() => 404);
                mock.SetupProperty(r => r.Width, 404);
                mock.SetupSequence(r => r.Width).Returns(503).Returns(200);
                mock.VerifySet(r => r.Width = 404);
                mock.Setup(r => r.Measure(It.IsAny<int>())).Returns(404);
                mock.Setup(r => r.Measure(It.Is<int>(n => n == 404))).Returns(200);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task FakeItEasy_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;

        class Call<T> { public void Returns(T value) { } }
        static class A { public static Call<T> CallTo<T>(Func<T> f) => new(); }
        interface IReply { int StatusCode { get; } int Width { get; } }

        class C
        {
            void M(IReply reply)
            {
                A.CallTo(() => reply.StatusCode).Returns({|STC1001:404|});
                A.CallTo(() => reply.Width).Returns(404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Alba_Shapes_Report() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Net;

        class Scenario
        {
            public void StatusCodeShouldBe(int statusCode) { }
            public void StatusCodeShouldBe(HttpStatusCode code) { }
            public void ContentLengthShouldBe(int length) { }
            public void StatusCodeShouldBeSuccess() { }
        }
        class Host { public void Scenario(Action<Scenario> configure) { } }

        class C
        {
            void M(Host host)
            {
                host.Scenario(_ =>
                {
                    _.StatusCodeShouldBe({|STC1001:404|});
                    _.StatusCodeShouldBe({|STC1001:(HttpStatusCode)404|});
                    _.ContentLengthShouldBe(404);
                    _.StatusCodeShouldBeSuccess();
                });
                host.Scenario(x => x.StatusCodeShouldBe({|STC1001:200|}));
                host.Scenario(x => x.ContentLengthShouldBe(200));
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Constraint_WithItsNamespace_IsOneAsWell() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        namespace NUnit.Framework
        {
            interface IConstraint { }
            static class Is { public static IConstraint EqualTo(object expected) => null!; }
            static class Assert { public static void That<T>(T actual, IConstraint expression) { } }
        }

        class C
        {
            void M(HttpResponseMessage response) =>
                NUnit.Framework.Assert.That((int)response.StatusCode, NUnit.Framework.Is.EqualTo({|STC1001:404|}));
        }
        """);

    [Fact]
    public Task EqualsCalls_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            bool A(int statusCode) =>
                statusCode.Equals({|STC1001:404|}) || object.Equals(statusCode, {|STC1001:404|}) || Equals({|STC1001:404|}, statusCode);
            bool B(int statusCode) => EqualityComparer<int>.Default.Equals(statusCode, {|STC1001:404|});
            bool D(int width) =>
                width.Equals(404) || object.Equals(width, 404) || Equals(404, width) || EqualityComparer<int>.Default.Equals(width, 404);
        }
        """,
        References.Net80);

    /// <summary>NUnit's constraints on a property, which is named by a text or by <c>nameof</c>.</summary>
    [Fact]
    public Task Properties_ReportByTheirType() => Verify.AnalyzerAsync(
        """
        using System;

        class ApiException : Exception
        {
            public int Status { get; set; }
            public int StatusCode { get; set; }
        }

        class Order
        {
            public int Status { get; set; }
            public int Count { get; set; }
        }

        class Constraint
        {
            public Constraint With => this;
            public Constraint And => this;
            public Constraint Property(string name) => this;
            public Constraint EqualTo(object value) => this;
        }

        static class Throws
        {
            public static Constraint Exception => new();
            public static Constraint TypeOf<T>() => new();
        }

        static class Has
        {
            public static Constraint Property(string name) => new();
        }

        static class Is
        {
            public static Constraint InstanceOf<T>() => new();
        }

        static class Assert
        {
            public static void That(Action code, Constraint constraint) { }
            public static void That(object actual, Constraint constraint) { }
            public static void Throws(Constraint constraint, Action code) { }
        }

        class C
        {
            void M(ApiException e, Order order)
            {
                Assert.That(() => M(e, order), Throws.TypeOf<ApiException>().With.Property("Status").EqualTo({|STC1001:404|}));
                Assert.That(() => M(e, order), Throws.Exception.With.Property("StatusCode").EqualTo({|STC1001:404|}));
                Assert.Throws(Is.InstanceOf<ApiException>().And.Property("Status").EqualTo({|STC1001:404|}), () => M(e, order));
                Assert.That(e, Has.Property("Status").EqualTo({|STC1001:404|}));
                Assert.That(e, Has.Property("StatusCode").EqualTo({|STC1001:404|}));
                Assert.That(e, Has.Property(nameof(ApiException.Status)).EqualTo({|STC1001:404|}));
                Assert.That(e, Has.Property(nameof(e.StatusCode)).EqualTo({|STC1001:404|}));

                Assert.That(order, Has.Property("Status").EqualTo(404));
                Assert.That(order, Has.Property(nameof(Order.Status)).EqualTo(404));
                Assert.That(order, Has.Property("Count").EqualTo(404));
                Assert.That(() => M(e, order), Throws.TypeOf<Order>().With.Property("Status").EqualTo(404));
            }
        }
        """,
        References.Net80);
}
