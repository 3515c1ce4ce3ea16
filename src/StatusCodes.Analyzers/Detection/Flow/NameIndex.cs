using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>
/// The names in a member or a file, in the order in which they are written: the body is walked once, and asked ever after.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, int> _groups;
    private readonly int[] _starts;

    // Group by group, each in order: a list a name would be a hundred little ones.
    private readonly IdentifierNameSyntax[] _names;

    public NameIndex(SyntaxNode body)
    {
        var found = new List<IdentifierNameSyntax>();
        foreach (SyntaxNode node in body.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name)
            {
                found.Add(name);
            }
        }

        _groups = new Dictionary<string, int>(found.Count / 2);
        int[] groupOf = new int[found.Count];
        for (int at = 0; at < groupOf.Length; at++)
        {
            groupOf[at] = GroupOf(found[at].Identifier.ValueText);
        }

        _starts = StartsOf(groupOf, _groups.Count);
        _names = new IdentifierNameSyntax[groupOf.Length];
        int[] next = (int[])_starts.Clone();
        for (int at = 0; at < groupOf.Length; at++)
        {
            _names[next[groupOf[at]]++] = found[at];
        }
    }

    /// <summary>Where <paramref name="name"/> is written within <paramref name="span"/>, in order.</summary>
    public ImmutableArray<IdentifierNameSyntax> In(TextSpan span, string name)
    {
        if (!_groups.TryGetValue(name, out int group))
        {
            return ImmutableArray<IdentifierNameSyntax>.Empty;
        }

        int start = FirstFrom(span.Start, _starts[group], _starts[group + 1]);
        int end = FirstFrom(span.End, start, _starts[group + 1]);
        return ImmutableArray.Create(_names, start, end - start);
    }

    private static int[] StartsOf(int[] groupOf, int count)
    {
        int[] starts = new int[count + 1];
        foreach (int group in groupOf)
        {
            starts[group + 1]++;
        }

        for (int group = 0; group < count; group++)
        {
            starts[group + 1] += starts[group];
        }

        return starts;
    }

    private int GroupOf(string name)
    {
        if (!_groups.TryGetValue(name, out int group))
        {
            _groups.Add(name, group = _groups.Count);
        }

        return group;
    }

    private int FirstFrom(int position, int low, int high) => Positions.FirstFrom(low, high, at => _names[at].SpanStart, position);
}
