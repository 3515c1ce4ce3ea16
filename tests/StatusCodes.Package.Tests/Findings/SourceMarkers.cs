using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace StatusCodes.Package.Tests.Findings;

/// <summary>
/// The expectations that sources carry: a line that ends in <c>// STC1001 STC1001</c> wants two warnings, every other line none.
/// </summary>
internal static partial class SourceMarkers
{
    /// <summary>The expected findings of all C# files below a folder.</summary>
    public static IReadOnlyList<Finding> Read(string directory) =>
    [
        .. from file in Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(directory, file)
           where !TemporaryDirectory.IsBuildOutput(relative)
           from line in File.ReadLines(file).Index()
           from Capture id in Marker().Match(line.Item).Groups["id"].Captures
           select new Finding(relative, line.Index + 1, id.Value),
    ];

    [GeneratedRegex(@"//(?: (?<id>STC\d{4}))+$")]
    private static partial Regex Marker();
}
