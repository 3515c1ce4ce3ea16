using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>The names in a member or a file, in the order in which they are written: the body is walked once, and asked ever after.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<IdentifierNameSyntax>> _byName = new();

    public NameIndex(SyntaxNode body)
    {
        foreach (SyntaxNode node in body.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name)
            {
                Add(name);
            }
        }
    }

    /// <summary>Where <paramref name="name"/> is written within <paramref name="span"/>, in order.</summary>
    public ImmutableArray<IdentifierNameSyntax> In(TextSpan span, string name)
    {
        if (!_byName.TryGetValue(name, out List<IdentifierNameSyntax>? all))
        {
            return ImmutableArray<IdentifierNameSyntax>.Empty;
        }

        ImmutableArray<IdentifierNameSyntax>.Builder found = ImmutableArray.CreateBuilder<IdentifierNameSyntax>();
        for (int at = FirstFrom(all, span.Start); at < all.Count && all[at].SpanStart < span.End; at++)
        {
            found.Add(all[at]);
        }

        return found.ToImmutable();
    }

    private static int FirstFrom(List<IdentifierNameSyntax> names, int position)
    {
        int low = 0;
        int high = names.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (names[middle].SpanStart < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Add(IdentifierNameSyntax name)
    {
        string text = name.Identifier.ValueText;
        if (!_byName.TryGetValue(text, out List<IdentifierNameSyntax>? same))
        {
            _byName.Add(text, same = []);
        }

        same.Add(name);
    }
}
