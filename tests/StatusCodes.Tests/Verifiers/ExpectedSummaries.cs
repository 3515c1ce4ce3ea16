using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Constants.Introduced;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// Every constant that the fix declares has a comment. Tests about something else leave it out of what they expect, and it is put in here;
/// <c>ConstantSummaryTests</c> write it out.
/// </summary>
internal static partial class ExpectedSummaries
{
    /// <summary>What <paramref name="expected"/> is with a comment above each constant that <paramref name="source"/> lacks.</summary>
    public static string In(string expected, string source = "")
    {
        string lineBreak = expected.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        List<string> known = [.. source.Split('\n').Select(static line => line.Trim())];
        var written = new List<string>();
        foreach (string line in expected.Split('\n'))
        {
            if (!known.Remove(line.Trim()) && Declaration().Match(line) is { Success: true } match && !IsDocumented(written)
                && CodeOf(match) is { } code)
            {
                IEnumerable<string> summary = ConstantSummary.LinesOf(code);
                written.AddRange(summary.Prepend("").Skip(NeedsBlankLine(written) ? 0 : 1)
                    .Select(text => (text.Length == 0 ? text : match.Groups[1].Value + text) + lineBreak[..^1]));
            }

            written.Add(line);
        }

        return string.Join('\n', written);
    }

    private static bool IsDocumented(List<string> above) =>
        above.Count > 0 && above[^1].TrimStart().StartsWith("///", StringComparison.Ordinal);

    private static bool NeedsBlankLine(List<string> above) =>
        above.Count > 0 && above[^1].Trim() is { Length: > 0 } last && !last.EndsWith('{');

    private static CatalogCode? CodeOf(Match declaration)
    {
        int value = int.Parse(declaration.Groups[3].Value, CultureInfo.InvariantCulture);
        string name = Bare(declaration.Groups[2].Value);
        CatalogCode[] codes = [.. CodeSystems.List.All
            .Select(system => CatalogCode.Find(system.System, value))
            .OfType<CatalogCode>()
            .Where(static code => code.Entry is not null)];
        return codes.Where(code => CatalogIdentifier.Choices(code).Any(choice => name.Contains(Bare(choice), StringComparison.Ordinal)))
            .Concat(codes.Reverse())
            .Select(static code => (CatalogCode?)code)
            .FirstOrDefault();
    }

    private static string Bare(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"^(\s*)(?:private |(?<=\s))const \S+ (\w+) = (?:\([\w.:]+\))?""?(\d+)""?;\s*$")]
    private static partial Regex Declaration();
}
