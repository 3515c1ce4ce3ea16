using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// A file that is eight times as long takes about eight times as long, even where it is one table, one chain or one block:
/// what is quadratic takes sixty-four times as long. Tests of time run alone, count the time of the processor, and may be repeated.
/// </summary>
[Collection(nameof(Unhurried))]
public class GrowthTests
{
    private const int Factor = 8;

    // Between 8 and 64; what is n log n stays below 12.
    private const int MostGrowth = 24;
    private const int Attempts = 3;

    // Without conditions the compiler itself takes quadratic time for arms and cases.
    private static readonly Dictionary<string, (int Size, Func<int, string> Source)> Shapes = new()
    {
        ["chain of calls"] = (50, static n =>
            $"class B {{ public B Add(int width, string text) => this; }}"
            + $" class C {{ B M(B b) => b{Times(n, static _ => ".Add(404, \"Not Found\")")}; }}"),
        ["lambdas in a chain of calls"] = (60, static n =>
            "class B { public B On(System.Action<B> a) => this; public void Map(int number, string text) { } }"
            + $" class C {{ B M(B b) => b{Times(n, static _ => ".On(x => x.Map(404, \"Not Found\"))")}; }}"),
        ["rows that are made"] = (250, static n =>
            "record Row(int Number, string Text);"
            + $" class C {{ Row[] R = {{ {Times(n, static i => $"new Row({Code(i)}, \"text {i}\"),")} }}; }}"),
        ["rows with a number before"] = (250, static n =>
            "record Row(int Id, int Number, string Text);"
            + $" class C {{ Row[] R = {{ {Times(n, static i => $"new Row({i}, {100 + (i % 500)}, \"text {i}\"),")} }}; }}"),
        ["pairs of a dictionary"] = (250, static n => OfDictionary(Times(n, static i => $"{{ {Code(i)}, \"text {i}\" }},"))),
        ["keys of a dictionary"] = (250, static n => OfDictionary(Times(n, static i => $"[{Code(i)}] = \"text {i}\","))),
        ["cases"] = (100, static n =>
            "class C { string M(int n) { switch (n) {"
            + $" {Times(n, static i => $"case {Code(i)} when F({i}): return \"text {i}\";")} }} return \"\"; }}"
            + " bool F(int i) => true; }"),
        ["arms"] = (100, static n =>
            $"class C {{ string M(int n) => n switch {{ {Times(n, static i => $"{Code(i)} when F({i}) => \"text {i}\",")} _ => \"\" }};"
            + " bool F(int i) => true; }"),
        ["arms of a name"] = (100, static n =>
            $"class C {{ int M(int statusCode) => statusCode switch {{ {Times(n, static i => $"{Code(i)} when F({i}) => {i},")} _ => 0 }};"
            + " bool F(int i) => true; }"),
        ["arms of a cast"] = (100, static n =>
            "class C { string M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode switch {"
            + $" {Times(n, static i => $"{Code(i)} when F({i}) => \"text {i}\",")} _ => \"\" }}; bool F(int i) => true; }}"),
        ["arguments"] = (1000, static n =>
            $"class C {{ void F(params int[] x) {{ }} void M() => F({Times(n, static i => $"{Code(i)},")} 0); }}"),
        ["arguments and texts"] = (250, static n =>
            $"class C {{ void F(params object[] x) {{ }} void M() => F({Times(n, static i => $"{Code(i)}, \"text\",")} 0); }}"),
        ["conditions of a range"] = (100, static n => InMethod(Times(n, static _ => "if (statusCode >= 200 && statusCode <= 300) { }"))),
        ["bounds of one thing"] = (200, static n =>
            InMethod($"bool b = {Times(n, static _ => "statusCode >= 200 && statusCode <= 300 && ")} true;")),
        ["bounds of many things"] = (60, static n =>
            "class C { bool M(int[] statusCodes) =>"
            + $" {Times(n, static i => $"statusCodes[{i}] >= 200 && statusCodes[{i}] <= 300 && ")} true; }}"),
        ["sub-statuses in a block"] = (100, static n =>
            "class IisEntry { public int StatusCode { get; set; } public int SubStatusCode { get; set; } }"
            + $" class C {{ void M(IisEntry q) {{ {Times(n, static i => $"q.SubStatusCode = {(i % 20) + 1};")} }} }}"),
        ["messages of an action"] = (60, static n =>
            "using System.Net.Http; namespace System.Web.Http { public class ApiController { } }"
            + " class C : System.Web.Http.ApiController { HttpResponseMessage M() {"
            + $" {Times(n, static i => $"var m{i} = new HttpResponseMessage((System.Net.HttpStatusCode)404);")} return m0; }} }}"),
        ["locals, each compared once"] = (100, static n =>
            InMethod(Times(n, static i => $"int x{i} = F({i}); if (x{i} == 404) {{ }}") + " int F(int i) => i;")),
        ["one local, compared often"] = (100, static n =>
            InMethod("int x = F(1);" + Times(n, static _ => " if (x == 404) { }") + " int F(int i) => i;")),
        ["one local, set often"] = (100, static n =>
            InMethod("int code = 0;" + Times(n, static i => $" if (F(code)) {{ code = {Code(i)}; }}") + " bool F(int i) => i > 1;")),
        ["one local, set often and sent"] = (100, static n =>
            "class C : Microsoft.AspNetCore.Mvc.ControllerBase { object M(int n) { int code = 0;"
            + $" {Times(n, static i => $" if (n == -{i}) {{ code = {Code(i)}; }}")} return StatusCode(code); }} }}"),
        ["blocks with a local each"] = (100, static n =>
            InMethod(Times(n, static _ => "{ int x = 404; F(x); }") + " void F(int i) { }")),
        ["locals that go on and on"] = (100, static n =>
            InMethod("int x0 = 404;" + Times(n, static i => $" int x{i + 1} = x{i};"))),
        ["calls of a long method"] = (60, static n =>
            "class C { void Fail(Microsoft.AspNetCore.Http.HttpContext c, int n) {"
            + $" {Times(n, static i => $"if (n == -{i}) {{ F(n); }}")} c.Response.StatusCode = n; }} void F(int n) {{ }}"
            + $" void M(Microsoft.AspNetCore.Http.HttpContext c) {{ {Times(n, static _ => "Fail(c, 404);")} }} }}"),
        ["fields, each set once"] = (60, static n =>
            $"class C {{ {Times(n, static i => $"int f{i}; void S{i}() {{ f{i} = 404; F(f{i}); }}")} void F(int i) {{ }} }}"),
        ["items of a collection"] = (200, static n =>
            $"class C {{ int[] r = {{ {Times(n, static i => $"{Code(i)},")} }};"
            + " bool M(int statusCode) => System.Linq.Enumerable.Contains(r, statusCode); }"),
    };

    public static TheoryData<string> AllShapes => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(AllShapes))]
    public async Task LongerFile_TakesAsMuchLonger(string shape)
    {
        (int size, Func<int, string> source) = Shapes[shape];
        CSharpCompilation small = Compile(source(size));
        CSharpCompilation large = Compile(source(size * Factor));
        await AnalyzeAsync(small);

        string times = "";
        for (int i = 0; i < Attempts; i++)
        {
            double before = Math.Min(await AnalyzeAsync(small), await AnalyzeAsync(small));
            double after = await AnalyzeAsync(large);
            if (after < before * MostGrowth)
            {
                return;
            }

            times += $" {before:0} and {after:0} ms;";
        }

        Assert.Fail($"{size} and {size * Factor} of them take{times}");
    }

    /// <summary>The milliseconds that the processor works; what the compiler does is part of it, and grows as the file does.</summary>
    private static async Task<double> AnalyzeAsync(CSharpCompilation compilation)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;
        var diagnostics = await compilation.Clone().WithAnalyzers([new StatusCodeAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        process.Refresh();
        double time = (process.TotalProcessorTime - start).TotalMilliseconds;
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return time;
    }

    private static CSharpCompilation Compile(string source) =>
        CSharpCompilation.Create(
            "Growth",
            [CSharpSyntaxTree.ParseText(source)],
            References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Times(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static int Code(int index) => 400 + (index % 18);

    private static string OfDictionary(string rows) =>
        $"class C {{ System.Collections.Generic.Dictionary<int, string> R = new() {{ {rows} }}; }}";

    private static string InMethod(string statements) => $"class C {{ void M(int statusCode) {{ {statements} }} }}";
}

/// <summary>Tests that measure time run alone.</summary>
[CollectionDefinition(nameof(Unhurried), DisableParallelization = true)]
public class Unhurried;
