using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodes.Package.Tests.Findings;

/// <summary>The warnings that a build prints, as a user reads them.</summary>
internal static partial class BuildWarnings
{
    /// <summary>
    /// The findings in a build's output, files relative to <paramref name="directory"/>.
    /// The build prints each twice, as it comes and in the summary: it counts once.
    /// </summary>
    public static IReadOnlyList<Finding> Read(string output, string directory) =>
    [
        .. from match in Warning().Matches(output).DistinctBy(match => match.Value.Trim())
           select new Finding(
               Path.GetRelativePath(directory, match.Groups["file"].Value),
               int.Parse(match.Groups["line"].ValueSpan, provider: null),
               match.Groups["id"].Value),
    ];

    [GeneratedRegex(@"^ *(?<file>[^\r\n(]+)\((?<line>\d+),\d+\): warning (?<id>\w+): [^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
