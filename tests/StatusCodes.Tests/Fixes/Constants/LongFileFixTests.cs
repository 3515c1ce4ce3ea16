using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Tests.AnalyzerTests;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// Fix-all over many findings: twice as many take about twice as much, and whoever presses Cancel is obeyed.
/// Tests of time run alone, and may be repeated.
/// </summary>
[Collection(nameof(Unhurried))]
public class LongFileFixTests
{
    private const double MostDoubled = 2.6;
    private const int Attempts = 3;

    // What the machine does besides is part of it.
    private static readonly TimeSpan Obeyed = TimeSpan.FromMilliseconds(100);

    /// <summary>Numbers of one method, numbers of methods of their own, casts that go, and constants that are declared.</summary>
    [Theory]
    [InlineData("r.StatusCode = {0};", false)]
    [InlineData("r.StatusCode = {0};", true)]
    [InlineData("if ((int)m.StatusCode is {0} or 500) {{ }}", true)]
    [InlineData("r.StatusCode = 425;", true)]
    public async Task TwiceTheFindings_TakeTwiceTheMemory(string statement, bool isInMethods)
    {
        _ = await AllocatedAsync(Source(statement, 20, isInMethods));
        long once = await AllocatedAsync(Source(statement, 150, isInMethods));
        long twice = await AllocatedAsync(Source(statement, 300, isInMethods));

        Assert.InRange(twice, 0, (long)(once * MostDoubled));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(400)]
    public async Task Cancellation_IsObeyed(int after)
    {
        using var solution = new TestSolution();
        Document document = Add(solution, Source("r.StatusCode = {0};", 3_000, isInMethods: true));
        var findings = await new FixAllRun(new StatusCodeAnalyzer()).FindAsync(document);
        string times = "";
        for (int i = 0; i < Attempts; i++)
        {
            using var source = new CancellationTokenSource();
            var run = new FixAllRun(new StatusCodeAnalyzer()) { Known = [.. findings] };
            Task<Solution> fixing = Task.Run(() => run.ApplyAsync(document, FixAllScope.Document, cancellation: source.Token));
            await Task.WhenAny(fixing, Task.Delay(after));
            var watch = Stopwatch.StartNew();
            await source.CancelAsync();
            Exception? thrown = await Record.ExceptionAsync(() => fixing);
            TimeSpan time = watch.Elapsed;
            Assert.True(thrown is null or OperationCanceledException, $"{thrown}");
            if (time < Obeyed)
            {
                return;
            }

            times += $" {time.TotalMilliseconds:0} ms;";
        }

        Assert.Fail($"cancelled after {after} ms it goes on for{times}");
    }

    private static async Task<long> AllocatedAsync(string source)
    {
        using var solution = new TestSolution();
        Document document = Add(solution, source);
        var findings = await new FixAllRun(new StatusCodeAnalyzer()).FindAsync(document);
        var run = new FixAllRun(new StatusCodeAnalyzer()) { Known = [.. findings] };
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Solution changed = await run.ApplyAsync(document, FixAllScope.Document);
        long bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.NotEqual(source, (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
        return bytes;
    }

    private static Document Add(TestSolution solution, string source) =>
        solution.With("Project", References.AspNetCore80, [], ("/Test.cs", source)).Current.Projects.Single().Documents.Single();

    private static string Source(string statement, int count, bool isInMethods)
    {
        const string Parameters = "(Microsoft.AspNetCore.Http.HttpResponse r, System.Net.Http.HttpResponseMessage m)";
        string[] statements = [.. Enumerable.Range(0, count).Select(i => statement.Replace("{0}", $"{400 + (i % 18)}", StringComparison.Ordinal)
            .Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal))];
        string members = isInMethods
            ? string.Concat(statements.Select(static (text, i) => $"    void M{i}{Parameters} {{ {text} }}\n"))
            : $"    void M{Parameters}\n    {{\n{string.Concat(statements.Select(static text => $"        {text}\n"))}    }}\n";
        return $"class C\n{{\n{members}}}\n";
    }
}
