using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Members of tuples: HTTP's where the code around them is about HTTP, and nobody's elsewhere.</summary>
public class TupleSlotsTests
{
    [Fact]
    public Task AnswersInTuples_AndListsOfStatuses_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Collections.Generic;

        namespace Contoso.Http.Tests;

        public static class Assertions
        {
            public static void ShouldContain(this IEnumerable<int> items, int item)
            {
            }

            public static void ShouldBe(this int actual, int expected)
            {
            }
        }

        public class Checks
        {
            public void Check((int Status, string Body) answer, List<int> statuses, List<int> widths)
            {
                answer.Status.ShouldBe({|STC1001:200|});
                statuses.ShouldContain({|STC1001:404|});
                widths.ShouldContain(404);
            }
        }
        """);

    [Fact]
    public Task StatesInTuples_StaySilent() => CSharpVerifier.AnalyzerAsync(
        """
        namespace Contoso.Orders;

        public class Checks
        {
            public bool IsDone((int Status, string Customer) order) => order.Status == 200;
        }
        """);

    /// <summary>What a method takes a part of its tuple from says what the part is.</summary>
    [Fact]
    public Task PartsOfWhatAMethodAnswers_AreFollowedBack() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Contoso.Orders;

        public class Checks
        {
            private async Task<(int Number, string Text)> AskAsync(HttpClient client)
            {
                using HttpResponseMessage response = await client.GetAsync("/");
                return ((int)response.StatusCode, "");
            }

            private (int Number, string Text) Count(string text) => (text.Length, text);

            public async Task<bool> Check(HttpClient client)
            {
                var (number, _) = await AskAsync(client).ConfigureAwait(false);
                var (count, _) = Count("");
                return number == {|STC1001:404|} || count == 404;
            }
        }
        """);

    [Fact]
    public Task PartsWithoutNames_AreWhatTheyWereMadeOf() => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Net.Http;

        class C
        {
            Tuple<int, string> Read(HttpResponseMessage r) => Tuple.Create((int)r.StatusCode, "x");
            (int, string) Ask(HttpResponseMessage r) => ((int)r.StatusCode, "x");
            Tuple<int, string> Count(HttpResponseMessage r) => Tuple.Create(r.Version.Major, "x");

            void M(HttpResponseMessage r)
            {
                var tuple = ((int)r.StatusCode, "x");
                var made = Tuple.Create("x", (int)r.StatusCode);
                var pair = new KeyValuePair<int, string>((int)r.StatusCode, "x");
                var read = Read(r);
                _ = tuple.Item1 == {|STC1001:404|} || made.Item2 == {|STC1001:404|} || pair.Key == {|STC1001:404|};
                _ = read.Item1 == {|STC1001:404|} || Ask(r).Item1 == {|STC1001:404|};

                var count = Count(r);
                var other = ("x", r.Version.Major, (int)r.StatusCode);
                var changed = (r.Version.Major, "x");
                changed = ((int)r.StatusCode, "x");
                var width = new KeyValuePair<int, int>(r.Version.Major, (int)r.StatusCode);
                _ = count.Item1 == 404 || other.Item2 == 404 || changed.Item1 == 404 || width.Key == 404;
            }
        }
        """);

    [Fact]
    public Task PartsThatATupleNames_AreKnownWhereItIsTakenApart() => CSharpVerifier.AnalyzerAsync(
        """
        interface IGateway
        {
            (int status, string body) Ask(string path);
            (int statusCode, int size) Read(string path);
        }

        class C
        {
            void M(IGateway gateway)
            {
                var (answered, body) = gateway.Ask("/");
                var (code, width) = gateway.Read("/");
                _ = answered == {|STC1001:404|} || code == {|STC1001:404|} || width == 404 || body.Length == 404;
            }
        }
        """);

    /// <summary>The compiler forgets the names where a call infers the type from both; what it is held against has them.</summary>
    [Fact]
    public Task TuplesThatAreHeldAgainstNamedOnes_Report() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Threading.Tasks;

        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
        }

        static class Extensions
        {
            public static void ShouldBe<T>(this T actual, T expected) { }
            public static void Returns<T>(this Task<T> call, T answer) { }
            public static void Returns<T>(this Task<T> call, Task<T> answer) { }
            public static void Returns<T>(this T call, T answer) { }
            public static void ReturnsAsync<T>(this Setup<Task<T>> call, T answer) { }
        }

        class Setup<T>
        {
        }

        interface IApi
        {
            Task<(int Status, string Body)> Get();
            (int Code, string Body) Ask();
            (int Status, JsonElement Json) Read();
            (int Code, string Name) Country();
            (int, string) Nameless();
        }

        class C
        {
            async Task M(IApi api, Setup<Task<(int Status, string Body)>> setup, Setup<Task<(int Size, string Name)>> other)
            {
                (int Status, string Body) x = await api.Get();
                x.Status.ShouldBe({|STC1001:404|});
                Assert.Equal(({|STC1001:404|}, "no"), x);
                x.ShouldBe(({|STC1001:404|}, "no"));
                setup.ReturnsAsync(({|STC1001:404|}, "no"));
                api.Get().Returns(({|STC1001:500|}, "no"));
                api.Get().Returns(Task.FromResult(({|STC1001:500|}, "no")));
                api.Ask().Returns(({|STC1001:500|}, "no"));
                Assert.Equal({|STC1001:404|}, api.Ask().Code);
                (int code, string text) = api.Ask();
                Assert.Equal({|STC1001:404|}, code);
                Assert.Equal({|STC1001:404|}, api.Read().Status);
                foreach (var (a, b) in new List<(int Status, string Body)>())
                {
                    Assert.Equal({|STC1001:200|}, a);
                }

                other.ReturnsAsync((404, "no"));
                api.Nameless().Returns((404, "no"));
                api.Country().Returns((404, "no"));
                Assert.Equal(404, api.Country().Code);
            }
        }
        """);
}
