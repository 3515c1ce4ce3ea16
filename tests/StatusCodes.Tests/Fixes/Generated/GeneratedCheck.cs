using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Tests.Verifiers;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>What has to be true of every file and of what the fixes make of it.</summary>
internal sealed class GeneratedCheck
{
    private const int MostSteps = 20;

    private readonly GeneratedFile _file;
    private readonly GeneratedSolution _before;
    private readonly string _text;

    private GeneratedCheck(GeneratedFile file, GeneratedSolution before)
    {
        _file = file;
        _before = before;
        _text = file.ToString();
    }

    /// <summary>What is wrong, the kind first; empty where all is well, null where the file does not compile, or has no finding.</summary>
    public static async Task<string?> RunAsync(GeneratedFile file)
    {
        using var workspace = new AdhocWorkspace();
        var check = new GeneratedCheck(file, GeneratedSolution.Of(workspace, file));
        List<Compilation> compilations = await check._before.CompilationsAsync();
        if (compilations.SelectMany(static compilation => compilation.GetDiagnostics()).Any(IsError))
        {
            return null;
        }

        List<(Document Document, Diagnostic Diagnostic)> findings = await check._before.FindingsAsync();
        return findings.Count == 0 ? null : await check.FailureAsync(compilations, findings);
    }

    private async Task<string> FailureAsync(List<Compilation> before, List<(Document Document, Diagnostic Diagnostic)> findings)
    {
        GeneratedSolution all = await _before.AfterAllAsync();
        if (await all.TextAsync() is not { } text)
        {
            return "the projects' texts differ";
        }

        string wrong = OfText(text) is { Length: > 0 } ofText ? ofText : await OfProgramAsync(before, all);
        if (wrong.Length > 0)
        {
            return $"{wrong}\n{text}";
        }

        if ((await all.FindingsAsync()).Select(static left => left.Diagnostic.GetMessage(CultureInfo.InvariantCulture)).FirstOrDefault() is { } still)
        {
            return $"left: {still}\n{text}";
        }

        if (await (await all.AfterAllAsync()).TextAsync() != text)
        {
            return $"again: another text\n{text}";
        }

        return await OfNamesAsync(findings) is { Length: > 0 } name ? $"{name}\n{text}"
            : await OneByOneAsync(text) is { Length: > 0 } oneByOne ? oneByOne
            : await OtherChoicesAsync(before, findings);
    }

    /// <summary>What else the light bulb offers, for one and for all, is the same program, too, and leaves nothing.</summary>
    private async Task<string> OtherChoicesAsync(List<Compilation> before, List<(Document Document, Diagnostic Diagnostic)> findings)
    {
        var keys = new HashSet<string>();
        foreach ((Document document, Diagnostic finding) in findings)
        {
            foreach (CodeAction action in await GeneratedSolution.ActionsAsync(document, finding))
            {
                // "This is no status code" has no fix-all, and changes no program.
                if (action.EquivalenceKey is not (GeneratedSolution.Best or null or "NoCode") && keys.Add(action.EquivalenceKey)
                    && await OtherChoiceAsync(before, action) is { Length: > 0 } wrong)
                {
                    return $"choice {action.EquivalenceKey}, {wrong}";
                }
            }
        }

        return "";
    }

    private async Task<string> OtherChoiceAsync(List<Compilation> before, CodeAction action)
    {
        GeneratedSolution one = await GeneratedSolution.AfterAsync(action);
        if (await OfProgramAsync(before, one) is { Length: > 0 } wrongOne)
        {
            return $"{wrongOne}\n{await one.TextAsync()}";
        }

        GeneratedSolution all = await _before.AfterAllAsync(action.EquivalenceKey!);
        if (await all.TextAsync() is not { } text)
        {
            return "the projects' texts differ";
        }

        string wrong = OfText(text) is { Length: > 0 } ofText ? ofText : await OfProgramAsync(before, all);
        return wrong.Length > 0 ? $"{wrong}\n{text}"
            : (await all.FindingsAsync()).Count > 0 ? $"left\n{text}"
            : await (await all.AfterAllAsync(action.EquivalenceKey!)).TextAsync() != text ? $"again: another text\n{text}"
            : "";
    }

    private string OfText(string text)
    {
        string[] lost = Comments(_text).Except(Comments(text)).ToArray();
        return lost.Length > 0 ? $"comment lost: {lost[0]}"
            : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", _file.LineBreak, StringComparison.Ordinal) != text ? "line ends: mixed"
            : TrailingBlanks(text) > TrailingBlanks(_text) ? "blanks at a line's end"
            : DoubleBlankLines(text) > DoubleBlankLines(_text) ? "two blank lines"
            : BlankLines(text) < BlankLines(_text) ? "blank line lost"
            : "";
    }

    private static IEnumerable<string> Comments(string text) => Regex.Matches(text, @"//[^\r\n]*|/\*.*?\*/|#\w+").Select(static match => match.Value);

    private static int TrailingBlanks(string text) => Regex.Count(text, @"[ \t]\r?$", RegexOptions.Multiline);

    private static int DoubleBlankLines(string text) => Regex.Count(text, @"\n\r?\n(?=\r?\n)");

    private static int BlankLines(string text) => Regex.Count(text, @"\n(?=\r?\n)");

    /// <summary>In every configuration: no new diagnostic, however hidden, and the same program.</summary>
    private async Task<string> OfProgramAsync(List<Compilation> before, GeneratedSolution all)
    {
        foreach ((Compilation old, Compilation now) in before.Zip(await all.CompilationsAsync()))
        {
            string[] news = [.. Surplus(await IdsAsync(now), await IdsAsync(old))];
            if (news.Length > 0)
            {
                return $"diagnostic: {news[0]}";
            }

            string[] differences = SameProgram.Differences(Emit(old), Emit(now), introducesConstants: true, IsLifted);
            if (differences.Length > 0)
            {
                return $"program: {differences[0]}";
            }
        }

        return "";
    }

    /// <summary>
    /// A nullable enum is compared with fewer instructions than its number: <c>LiftedComparisonTests</c> asks for the answers.
    /// </summary>
    private bool IsLifted(string line) => _file.Members.Any(member =>
        member.Slot.Text.Contains("(int?)", StringComparison.Ordinal) && line.Contains($"::{member.Name} ", StringComparison.Ordinal));

    private static IEnumerable<string> Surplus(IEnumerable<string> now, IEnumerable<string> old)
    {
        var known = old.ToList();
        return now.Where(id => !known.Remove(id));
    }

    private static async Task<IEnumerable<string>> IdsAsync(Compilation compilation)
    {
        ImmutableArray<Diagnostic> casts = await compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("IDE0004", ReportDiagnostic.Warn)]))
            .WithAnalyzers(OtherAnalyzers.RedundantCasts)
            .GetAnalyzerDiagnosticsAsync();
        return compilation.GetDiagnostics().Concat(casts).Select(static diagnostic => diagnostic.Id);
    }

    private static ImmutableArray<byte> Emit(Compilation compilation)
    {
        using var image = new MemoryStream();
        compilation.Emit(image);
        return [.. image.ToArray()];
    }

    /// <summary>The warning names what the fix writes.</summary>
    private static async Task<string> OfNamesAsync(List<(Document Document, Diagnostic Diagnostic)> findings)
    {
        foreach ((Document document, Diagnostic finding) in findings)
        {
            List<CodeAction> actions = await GeneratedSolution.ActionsAsync(document, finding);
            if (actions.Count == 0)
            {
                return $"no fix: {finding.GetMessage(CultureInfo.InvariantCulture)}";
            }

            string name = actions[0].Title.Replace("Use ", "use ", StringComparison.Ordinal)
                .Replace("Introduce constant ", "introduce a constant ", StringComparison.Ordinal);
            if (!Regex.IsMatch(finding.GetMessage(CultureInfo.InvariantCulture), $@": {Regex.Escape(name)}(,|$)"))
            {
                return $"name: {actions[0].Title}, but {finding.GetMessage(CultureInfo.InvariantCulture)}";
            }
        }

        return "";
    }

    /// <summary>One finding after the other, from the first and from the last, ends where all at once does.</summary>
    private async Task<string> OneByOneAsync(string expected)
    {
        foreach (Func<int, int> choice in new Func<int, int>[] { static _ => 0, static count => count - 1, static count => count / 2 })
        {
            GeneratedSolution now = _before;
            for (int step = 0; step < MostSteps && await now.FindingsAsync() is { Count: > 0 } findings; step++)
            {
                (Document document, Diagnostic finding) = findings[choice(findings.Count)];
                List<CodeAction> actions = await GeneratedSolution.ActionsAsync(document, finding);
                if (actions.Count == 0)
                {
                    return $"one by one: no fix for {finding.GetMessage(CultureInfo.InvariantCulture)}\n{await now.TextAsync()}";
                }

                now = await GeneratedSolution.AfterAsync(actions[0]);
            }

            // A name inside #if is long until another place has had its namespace imported.
            bool isConditional = _text.Contains("#if", StringComparison.Ordinal);
            if (await now.TextAsync() is var text && text != expected && !isConditional)
            {
                return $"one by one: {choice(10)} another text\n{text}\n--- all at once\n{expected}";
            }
        }

        return "";
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
