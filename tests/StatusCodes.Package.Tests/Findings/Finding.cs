using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodes.Package.Tests.Findings;

/// <summary>A diagnostic, or the expectation of one: which id, in which line of which file.</summary>
internal sealed record Finding(string File, int Line, string Id) : IComparable<Finding>
{
    /// <summary>How two lists differ, a line a difference; empty where they hold the same findings equally often.</summary>
    public static string Difference(IEnumerable<Finding> expected, IEnumerable<Finding> actual)
    {
        Dictionary<Finding, int> wanted = expected.CountBy(finding => finding).ToDictionary();
        Dictionary<Finding, int> found = actual.CountBy(finding => finding).ToDictionary();
        IEnumerable<string> lines =
            from finding in wanted.Keys.Union(found.Keys).Order()
            let want = wanted.GetValueOrDefault(finding)
            let have = found.GetValueOrDefault(finding)
            where want != have
            select $"{(have < want ? "missing" : "unexpected")}: {finding} (expected {want}, found {have})";
        return string.Join(Environment.NewLine, lines);
    }

    public int CompareTo(Finding? other) =>
        other is null ? 1 : (File, Line, Id).CompareTo((other.File, other.Line, other.Id));

    public override string ToString() => $"{File}({Line}): {Id}";
}
