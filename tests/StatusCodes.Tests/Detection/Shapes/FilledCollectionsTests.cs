using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>What is put into a collection says what its items are, and what is grouped by a code has codes for keys.</summary>
public class FilledCollectionsTests
{
    private const string Assertions =
        """

        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void Equal<T>(IEnumerable<T> expected, IEnumerable<T> actual) { }
            public static void Contains<T>(T expected, IEnumerable<T> items) { }
            public static void All<T>(IEnumerable<T> items, Action<T> each) { }
            public static void That(object actual, object constraint) { }
        }

        static class Does { public static object Contain(object item) => item; }

        static class Is { public static object EqualTo(object value) => value; }

        static class Has { public static Amount Count => new(); }

        class Amount { public object EqualTo(object value) => value; }

        class Items
        {
            public Items Not => this;
            public void Contain(int item) { }
            public void OnlyContain(Func<int, bool> each) { }
            public void Equal(params int[] items) { }
            public void BeEquivalentTo(IEnumerable<int> items) { }
        }

        static class Extensions
        {
            public static Items Should(this IEnumerable<int> items) => new();
            public static void ShouldContain(this IEnumerable<int> items, int item) { }
            public static void ShouldBe(this int actual, int expected) { }
            public static void ShouldBe(this IEnumerable<int> actual, IEnumerable<int> expected) { }
        }
        """;

    [Theory]
    [InlineData("Assert.Contains({|STC1001:404|}, codes);")]
    [InlineData("Assert.Equal(2, codes.Count(c => c == {|STC1001:503|}));")]
    [InlineData("Assert.Equal({|STC1001:404|}, codes[0]); codes[1].ShouldBe({|STC1001:404|}); _ = codes.First() == {|STC1001:404|};")]
    [InlineData(
        "codes.ShouldContain({|STC1001:404|}); codes.Should().Contain({|STC1001:404|});"
        + " codes.Should().Not.Contain({|STC1001:503|});")]
    [InlineData("Assert.All(codes, c => Assert.Equal({|STC1001:200|}, c)); codes.Should().OnlyContain(c => c == {|STC1001:200|});")]
    [InlineData("foreach (var c in codes) { if (c == {|STC1001:404|}) return; }")]
    [InlineData("Assert.Equal(new[] { {|STC1001:200|}, {|STC1001:503|} }, codes); codes.Should().Equal({|STC1001:200|}, {|STC1001:503|});")]
    [InlineData("codes.ShouldBe([{|STC1001:200|}, {|STC1001:503|}]); codes.Should().BeEquivalentTo(new[] { {|STC1001:200|} });")]
    [InlineData("Assert.That(codes, Does.Contain({|STC1001:404|})); Assert.That(codes, Is.EqualTo(new[] { {|STC1001:404|} }));")]
    [InlineData("_ = codes.Distinct().OrderBy(c => c).ToArray()[0] == {|STC1001:404|};")]
    [InlineData("Assert.Equal(404, codes.Count); Assert.That(codes, Has.Count.EqualTo(404)); Assert.Equal(404, codes.Sum());")]
    public Task ListThatCodesAreAddedTo_HasCodes(string statements) => Verify(
        "void M(List<HttpResponseMessage> all) { var codes = new List<int>(100); foreach (var r in all) codes.Add((int)r.StatusCode); "
        + statements + " }");

    [Theory]
    [InlineData("var codes = new ConcurrentBag<int>(); Parallel.ForEach(all, r => codes.Add((int)r.StatusCode));")]
    [InlineData("var codes = new HashSet<int>(all.Select(r => (int)r.StatusCode));")]
    [InlineData("var codes = new List<int> { (int)all[0].StatusCode, (int)all[1].StatusCode };")]
    [InlineData("List<int> codes = [(int)all[0].StatusCode, .. all.Select(r => (int)r.StatusCode)];")]
    [InlineData("var codes = new[] { (int)all[0].StatusCode, (int)all[1].StatusCode };")]
    [InlineData("var codes = new int[2]; codes[0] = (int)all[0].StatusCode; codes[1] = (int)all[1].StatusCode;")]
    [InlineData(
        "var codes = new List<int>(); codes.AddRange(all.Select(r => (int)r.StatusCode)); codes.Insert(0,"
        + " (int)all[0].StatusCode);")]
    [InlineData("var codes = new Queue<int>(); codes.Enqueue((int)all[0].StatusCode);")]
    [InlineData("var codes = await Task.WhenAll(all.Select(async r => { await Task.Yield(); return (int)r.StatusCode; }));")]
    [InlineData(
        "var codes = new Dictionary<string, int>(); codes.Add(\"a\", (int)all[0].StatusCode); _ = codes[\"a\"] =="
        + " {|STC1001:404|};", false)]
    public Task WhateverWayTheyAreFilled(string fill, bool isList = true)
    {
        string asked = isList ? " Assert.Equal(1, codes.Count(c => c == {|STC1001:503|}));" : "";
        return Verify("async Task M(List<HttpResponseMessage> all) { await Task.Yield(); " + fill + asked + " }");
    }

    [Theory]
    [InlineData("var codes = new List<int>(); codes.Add((int)all[0].StatusCode); codes.Add(all.Count);")]
    [InlineData("var codes = new List<int>(); codes.Add(all.Count);")]
    [InlineData("var codes = new List<int>();")]
    [InlineData("var codes = new List<int> { 3, 503 };")]
    [InlineData("var codes = Read(); codes.Add((int)all[0].StatusCode);")]
    [InlineData("var codes = new List<int>(); codes.Add((int)all[0].StatusCode); codes.AddRange(Read());")]
    [InlineData("var codes = new int[2]; codes[0] = (int)all[0].StatusCode; codes[1]++;")]
    [InlineData("var codes = new List<int>(); codes.Add((int)all[0].StatusCode); Fill(ref codes);")]
    public Task WhatMayHoldOthers_Silent(string fill) => Verify(
        "List<int> Read() => new(); void Fill(ref List<int> items) { }"
        + " void M(List<HttpResponseMessage> all) { " + fill + " Assert.Equal(1, codes.Count(c => c == 503));"
        + " Assert.Contains(404, codes); }");

    [Theory]
    [InlineData(
        "readonly ConcurrentBag<int> _seen = new(); void Note(HttpResponseMessage r) => _seen.Add((int)r.StatusCode);"
        + " bool M() => _seen.Any(s => s == {|STC1001:429|}) && this._seen.Contains({|STC1001:503|});")]
    [InlineData(
        "class Handler { public List<int> Sent { get; } = new(); void Note(HttpResponseMessage r) => Sent.Add((int)r.StatusCode); }"
        + " void M(Handler handler) => Assert.Contains({|STC1001:404|}, handler.Sent);")]
    [InlineData(
        "class Sizes { public List<int> Sent = new(); } class Handler { public List<int> Sent = new(); void Note(HttpResponseMessage r)"
        + " { Sent.Add((int)r.StatusCode); } void M(Sizes sizes) { Assert.Contains(404, sizes.Sent);"
        + " Assert.Contains({|STC1001:404|}, Sent); } }")]
    [InlineData(
        "readonly List<int> _seen = new(); void Note(HttpResponseMessage r) { _seen.Add((int)r.StatusCode); _seen.Add(Marked); }"
        + " int Marked => _seen.Count; bool M() => _seen.Any(s => s == 429);")]
    public Task MembersThatAreFilled(string members) => Verify(members);

    [Theory]
    [InlineData("_ = all.GroupBy(r => (int)r.StatusCode).Where(g => g.Key == {|STC1001:404|});")]
    [InlineData("_ = all.GroupBy(r => (int)r.StatusCode).FirstOrDefault(g => g.Key == {|STC1001:429|})?.Count();")]
    [InlineData("_ = all.GroupBy(r => (int)r.StatusCode).Select(g => g.Key == {|STC1001:404|} ? 1 : 0);")]
    [InlineData("foreach (var g in all.GroupBy(r => (int)r.StatusCode)) { if (g.Key is {|STC1001:404|}) return; }")]
    [InlineData("var groups = all.GroupBy(r => (int)r.StatusCode).ToList(); _ = groups.Single(g => g.Key == {|STC1001:503|});")]
    [InlineData("var groups = all.GroupBy(r => (int)r.StatusCode).ToList(); var one = groups[0]; Assert.Equal({|STC1001:503|}, one.Key);")]
    [InlineData(
        "var counts = all.GroupBy(r => (int)r.StatusCode).ToDictionary(g => g.Key, g => g.Count());"
        + " Assert.Equal(500, counts[{|STC1001:200|}]); _ = counts.ContainsKey({|STC1001:429|}); _ = counts.Keys.Contains({|STC1001:503|});"
        + " foreach (var (key, n) in counts) { _ = key == {|STC1001:404|} || n == 404; }")]
    [InlineData("var all2 = all.ToLookup(r => (int)r.StatusCode); _ = all2[{|STC1001:404|}].Count();")]
    [InlineData(
        "var counts = new ConcurrentDictionary<int, int>(); counts.AddOrUpdate((int)all[0].StatusCode, 1, (_, n) => n + 1);"
        + " _ = counts[{|STC1001:503|}] == 500 || counts.TryGetValue({|STC1001:200|}, out _) ||"
        + " counts.GetValueOrDefault({|STC1001:429|}) == 404;")]
    [InlineData(
        "var byPort = new Dictionary<int, int>(); byPort[all.Count] = 1; _ = byPort[404] == 1 || byPort.ContainsKey(503);"
        + " _ = all.GroupBy(r => r.Headers.Count()).Where(g => g.Key == 404); foreach (var (key, n) in byPort) { _ = key == 404; }")]
    public Task Keys(string statements) => Verify("void M(List<HttpResponseMessage> all) { " + statements + " }");

    [Theory]
    [InlineData(
        "readonly Queue<int> _next = new(); void FailNext(int with) => _next.Enqueue(with);"
        + " void Answer(HttpContext context) => context.Response.StatusCode = _next.Dequeue(); void M() => FailNext({|STC1001:503|});")]
    [InlineData(
        "readonly Stack<int> _next = new(); void Push(int with) => _next.Push(with);"
        + " int Answer() => _next.Pop() + 1; void M() => Push(503);")]
    public Task WhatIsTakenOutOfAQueue_IsSent(string members) => Verify(members);

    private static Task Verify(string members) => CSharpVerifier.AnalyzerAsync(
        """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;

        class C
        {
        """ + members + "\n}\n" + Assertions);

    /// <summary>What a method answers with, what is taken out of a queue, and the greatest of all items are codes as well.</summary>
    [Fact]
    public Task CollectionsThatAreAnswered_AndItemsThatAreTakenOut() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            readonly Queue<int> _seen = new();

            async Task<List<int>> Ask(HttpClient client)
            {
                var found = new List<int>();
                found.Add((int)(await client.GetAsync("/")).StatusCode);
                return found;
            }

            List<int> Count(string text) => new() { text.Length };

            async Task<bool> M(HttpClient client, HttpResponseMessage r)
            {
                _seen.Enqueue((int)r.StatusCode);
                foreach (int code in await Ask(client))
                {
                    if (code == {|STC1001:503|}) return true;
                }

                foreach (int length in Count("")) { if (length == 503) return true; }

                var all = await Ask(client);
                return all[0] == {|STC1001:404|} || all.Max() == {|STC1001:500|} || all.Count == 404
                    || (_seen.TryDequeue(out var first) && first == {|STC1001:429|})
                    || new[] { r }.Min(x => (int)x.StatusCode) == {|STC1001:204|};
            }
        }
        """);
}
