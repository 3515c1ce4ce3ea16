using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>What is kept in a collection, or made by an iterator, is what becomes of the items.</summary>
public class ItemFlowTests
{
    private const string Tuples = "static readonly Dictionary<Type, (int Code, string Text)> Map = new() ";

    [Theory]
    [InlineData(
        Tuples + "{ [typeof(C)] = ({|STC1001:422|}, \"bad\") };"
        + " object M(object e) { var (c, t) = Map[e.GetType()]; return StatusCode(c, t); }")]
    [InlineData(Tuples + "{ { typeof(C), ({|STC1001:422|}, \"bad\") } }; object M(object e) => StatusCode(Map[e.GetType()].Code);")]
    [InlineData(
        Tuples + "{ { typeof(C), ({|STC1001:500|}, \"x\") } };"
        + "object M(object e) => Map.TryGetValue(e.GetType(), out var t) ? StatusCode(t.Code, t.Text) : null;")]
    [InlineData(
        "object M(string k) { var map = new Dictionary<string, (string, int)> { [\"a\"] = (\"x\", {|STC1001:409|}) };"
        + " return StatusCode(map[k].Item2); }")]
    [InlineData(
        "static readonly Dictionary<string, Func<object,"
        + " int>> Map = new() { [\"a\"] = e => {|STC1001:404|}, [\"b\"] = e => {|STC1001:503|} };"
        + "object M(string k) => StatusCode(Map[k](null));")]
    [InlineData(
        "IEnumerable<int> Codes() { yield return {|STC1001:409|}; }"
        + " bool M(HttpResponseMessage r) { foreach (var c in Codes()) if ((int)r.StatusCode == c) return true; return false; }")]
    [InlineData(
        "int[] Codes() => [{|STC1001:409|}, {|STC1001:429|}];"
        + " bool M(HttpResponseMessage r) => Codes().Contains((int)r.StatusCode);")]
    [InlineData("IEnumerable<int> StatusCodesToRetry() { yield return {|STC1001:429|}; }")]
    [InlineData(
        "void M(int[] xs) { var q = xs.Select(x => x > 3 ? {|STC1001:409|}"
        + " : {|STC1001:429|}).ToList(); foreach (var s in q) Response.StatusCode = s; }")]
    [InlineData("void M() { Action<int> fail = n => Response.StatusCode = n; fail({|STC1001:409|}); }")]
    [InlineData("void M() { Action<string, int> fail = (t, n) => { Response.StatusCode = n; }; fail(\"x\", {|STC1001:409|}); }")]
    [InlineData("void M() { int? n = {|STC1001:409|}; Response.StatusCode = n ?? {|STC1001:500|}; }")]
    [InlineData("object M() => new Dictionary<string, object> { [\"statusCode\"] = {|STC1001:404|}, [\"body\"] = \"x\" };")]
    [InlineData("object M() => new Dictionary<string, object> { { \"statusCode\", {|STC1001:404|} } };")]
    [InlineData("string this[int statusCode] => \"\"; string M() => this[{|STC1001:404|}];")]
    [InlineData(
        "void M() { foreach (var (n, text) in new[] { ({|STC1001:404|}, \"a\"), ({|STC1001:503|}, \"b\") }) { StatusCode(n, text); } }")]
    [InlineData("void M() { foreach (var t in new[] { (N: {|STC1001:404|}, Text: \"a\") }) { StatusCode(t.N, t.Text); } }")]
    [InlineData(
        "static readonly (Type T, int S)[] Rows = { (typeof(C), {|STC1001:409|}), (typeof(int), {|STC1001:422|}) };"
        + " object M(object e) { foreach (var (t, s) in Rows) if (t == e.GetType()) return StatusCode(s); return null; }")]
    [InlineData(
        "static readonly (Type T, int S)[] Rows = [(typeof(C), {|STC1001:409|})];"
        + " object M() { foreach (var row in Rows) return StatusCode(row.S); return null; }")]
    [InlineData(
        "bool M(HttpResponseMessage r) { var codes = new[] { {|STC1001:404|}, {|STC1001:410|} };"
        + " return codes.Any(c => c == (int)r.StatusCode); }")]
    [InlineData(
        "bool M(HttpResponseMessage r) { var codes = new[] { {|STC1001:404|} };"
        + " foreach (var c in codes) if ((int)r.StatusCode == c) return true; return false; }")]
    [InlineData(
        "static readonly ImmutableArray<int> Retry = ImmutableArray.Create({|STC1001:429|}, {|STC1001:503|});"
        + " bool M(HttpResponseMessage r) => Retry.Contains((int)r.StatusCode);")]
    [InlineData("object M(int[] xs) => (from x in xs let s = x > 0 ? {|STC1001:404|} : {|STC1001:500|} select StatusCode(s)).First();")]
    public Task EndsInACode_Reports(string members) => Verify.AnalyzerAsync(InController(members));

    [Theory]
    [InlineData(Tuples + "{ [typeof(C)] = (422, \"bad\") }; object M(object e) { var (c, t) = Map[e.GetType()]; return c + t; }")]
    [InlineData(Tuples + "{ [typeof(C)] = (422, \"bad\") }; object M(object e) => Ok(Map[e.GetType()].Code);")]
    [InlineData(
        "static readonly Dictionary<string, (int, int)> Map = new() { [\"a\"] = ({|STC1001:404|}, 500) };"
        + " object M() => StatusCode(Map[\"a\"].Item1);")]
    [InlineData("static readonly Dictionary<string, Func<int>> Map = new() { [\"a\"] = () => 404 }; int M(string k) => Map[k]() * 2;")]
    [InlineData("IEnumerable<int> Sizes() { yield return 404; } int M() => Sizes().Sum();")]
    [InlineData("void M(int[] xs) { foreach (var s in xs.Select(x => x > 3 ? 409 : 429)) Console.Write(s); }")]
    [InlineData("void M() { Action<int> wait = n => Console.Write(n); wait(404); }")]
    [InlineData("void M() { Action<int> f = n => Response.StatusCode = n; f = n => Console.Write(n); f(404); }")]
    [InlineData("object M() => new Dictionary<string, int> { [\"id\"] = 50, [\"statusCode\"] = 120 };")]
    [InlineData("object M() => new Dictionary<string, int> { { \"id\", 50 }, { \"statusCode\", 200 } };")]
    [InlineData("Dictionary<string, int> columnWidths = new() { { \"StatusCode\", 100 } };")]
    [InlineData(
        "void M() { Action<int, int> f = (ms, code) => { Wait(ms); Response.StatusCode = code; }; f(arg2: 1, arg1: 500); }"
        + " void Wait(int n) { }")]
    [InlineData("string this[int index] => \"\"; string M() => this[404];")]
    [InlineData("void M() { foreach (var (w, h) in new[] { (404, 200), (500, 503) }) { Console.Write(w * h); } }")]
    [InlineData("static readonly ImmutableArray<int> Widths = ImmutableArray.Create(404, 503); int M() => Widths.Sum();")]
    [InlineData("object M(int[] xs) => (from x in xs let s = 404 select x * s).First();")]
    [InlineData("void M() { foreach (var t in new[] { (N: 404, S: {|STC1001:409|}) }) { StatusCode(t.S); } }")]
    public Task EndsElsewhere_Silent(string members) => Verify.AnalyzerAsync(InController(members));

    private static string InController(string members) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        class C : ControllerBase
        {
            {{members}}
        }
        """;
}
