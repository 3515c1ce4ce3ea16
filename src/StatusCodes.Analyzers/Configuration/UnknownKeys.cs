using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>Keys that are meant for the package and spell none of its options: <c>statuscodes.alowed_codes</c>.</summary>
internal static class UnknownKeys
{
    private const char Separator = '\n';
    private const string Lines = "\n";

    /// <summary>What such a key begins with. Keys come in lower case.</summary>
    private static readonly string[] Beginnings = ["statuscodes.", "statuscode.", "statuscodes_", "status_codes."];

    /// <summary>
    /// The keys that are set in each folder, one a line; folders without any are left out.
    /// One file a folder is asked: to list 200 keys takes some 10 µs.
    /// </summary>
    public static Dictionary<string, string> ByFolder(IEnumerable<SyntaxTree> files, AnalyzerConfigOptionsProvider configured)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (SyntaxTree file in files)
        {
            if (seen.Add(FolderOf(file)) && In(configured.GetOptions(file)) is { } keys)
            {
                found.Add(FolderOf(file), keys);
            }
        }

        return found;
    }

    public static string FolderOf(SyntaxTree file) =>
        file.FilePath.Substring(0, Math.Max(file.FilePath.LastIndexOfAny(['/', '\\']), 0));

    private static string? In(AnalyzerConfigOptions options)
    {
        List<string>? found = null;
        foreach (string key in OptionKeys.SetIn(options))
        {
            if (IsMeant(key) && !OptionKeys.All.Contains(key))
            {
                (found ??= []).Add(key);
            }
        }

        return found is null ? null : string.Join(Lines, found);
    }

    /// <summary>A complaint about each key.</summary>
    public static List<OptionProblem> ProblemsOf(string? keys) => keys is null
        ? []
        : keys.Split(Separator)
            .OrderBy(static key => key, StringComparer.Ordinal)
            .Select(static key => new OptionProblem(key, Nearest(key), "") { IsUnknownKey = true })
            .ToList();

    /// <summary>The option that takes the fewest strokes to make of <paramref name="key"/>.</summary>
    public static string Nearest(string key) => OptionKeys.All.OrderBy(option => Distance(key, option)).First();

    private static bool IsMeant(string key)
    {
        foreach (string beginning in Beginnings)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Levenshtein's.</summary>
    private static int Distance(string one, string other)
    {
        int[] above = Enumerable.Range(0, other.Length + 1).ToArray();
        for (int i = 0; i < one.Length; i++)
        {
            int[] row = new int[above.Length];
            row[0] = i + 1;
            for (int j = 0; j < other.Length; j++)
            {
                int replaced = above[j] + (one[i] == other[j] ? 0 : 1);
                row[j + 1] = Math.Min(replaced, Math.Min(above[j + 1], row[j]) + 1);
            }

            above = row;
        }

        return above[other.Length];
    }
}
