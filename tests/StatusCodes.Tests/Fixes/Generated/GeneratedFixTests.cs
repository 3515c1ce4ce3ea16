using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>
/// Files that nobody has written: slots, what is wrapped around codes, usings, names that clash, line ends and configurations,
/// put together by chance. Each fix, all of them in any order, and fix-all leave a file that compiles everywhere without a new diagnostic,
/// is the same program and keeps its comments; and the warning names what is written.
/// </summary>
public class GeneratedFixTests
{
    private const int Files = 150;

    /// <summary>Where a long run begins and how many files it makes: <c>STATUSCODES_GENERATED=1000+5000</c>.</summary>
    private const string LongRun = "STATUSCODES_GENERATED";

    [Fact]
    public async Task EveryFile_IsFixedAsAPersonWould()
    {
        (int start, int count) = Range();
        var failures = new SortedDictionary<string, List<(int Seed, GeneratedFile File, string Failure)>>(StringComparer.Ordinal);
        int checkedFiles = 0;
        for (int seed = start; seed < start + count; seed++)
        {
            var file = GeneratedFile.Of(seed);
            if (await GeneratedCheck.RunAsync(file) is not { } failure)
            {
                continue;
            }

            checkedFiles++;
            if (failure.Length > 0)
            {
                string kind = KindOf(failure);
                failures.TryAdd(kind, []);
                failures[kind].Add((seed, file, failure));
            }
        }

        Assert.True(checkedFiles > count / 4, $"only {checkedFiles} of {count} files compile and have a finding");
        Assert.True(failures.Count == 0, await ReportAsync(failures, checkedFiles));
    }

    private static (int Start, int Count) Range()
    {
        string[]? parts = Environment.GetEnvironmentVariable(LongRun)?.Split('+');
        return parts is [{ } start, { } count]
            ? (int.Parse(start, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture))
            : (0, Files);
    }

    private static string KindOf(string failure)
    {
        string first = failure.Split('\n')[0];
        int colon = first.IndexOf(':', StringComparison.Ordinal);
        return first.StartsWith("diagnostic", StringComparison.Ordinal) || colon < 0 ? first : first[..colon];
    }

    private static async Task<string> ReportAsync(
        SortedDictionary<string, List<(int Seed, GeneratedFile File, string Failure)>> failures,
        int checkedFiles)
    {
        var lines = new List<string> { $"of {checkedFiles} files:" };
        foreach ((string kind, List<(int Seed, GeneratedFile File, string Failure)> all) in failures)
        {
            lines.Add($"==== {all.Count} x {kind}: seeds {string.Join(' ', all.Take(10).Select(static failed => failed.Seed))}");
            foreach ((int seed, GeneratedFile file, string failure) in all.Take(3))
            {
                (GeneratedFile small, string smallFailure) = await SmallestAsync(file, failure);
                lines.Add($"-- {seed}, targets {small.Targets}\n{small}\n-- {smallFailure}");
            }
        }

        return string.Join('\n', lines);
    }

    /// <summary>The simplest file that fails in the same way.</summary>
    private static async Task<(GeneratedFile File, string Failure)> SmallestAsync(GeneratedFile file, string failure)
    {
        bool isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (GeneratedFile simpler in file.Simpler())
            {
                if (await GeneratedCheck.RunAsync(simpler) is { Length: > 0 } other && KindOf(other) == KindOf(failure))
                {
                    (file, failure, isSmaller) = (simpler, other, true);
                    break;
                }
            }
        }

        return (file, failure);
    }
}
