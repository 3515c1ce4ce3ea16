using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Naming;

/// <summary>What an introduced constant is called: the catalog's name for the code, as an identifier.</summary>
internal static class CatalogIdentifier
{
    // Of Close, what Closing and Closure begin with, too.
    private const int WordStart = 4;

    /// <summary>
    /// The identifier for a code: <c>TooEarly</c>, <c>ServiceRestart</c>, <c>FileUnavailable</c>;
    /// null for ranges and for what no name stands for.
    /// </summary>
    public static string? Of(CatalogCode code)
    {
        CodeEntry entry = code.Entry;
        if (entry.First != entry.Last || entry.IsUnassigned || entry.Registration == Registration.Private)
        {
            return null;
        }

        string identifier = Pascal(entry.ShortName());
        return IsAnothers(identifier, code) ? identifier + code.Text : identifier;
    }

    /// <summary>
    /// The names for a constant of <paramref name="code"/>, the best first:
    /// where the catalog's is taken, the system's word is added, then the number, and at last the number names it.
    /// </summary>
    public static ImmutableArray<string> Choices(CatalogCode code)
    {
        string suffix = code.System.ConstantSuffix;
        return Of(code) is { } name
            ? new[] { name, name + suffix, name + suffix + code.Text, name + code.Text, suffix + code.Text }.ToImmutableArray()
            : ImmutableArray<string>.Empty;
    }

    /// <summary>The same for a constant of <paramref name="type"/>: an enum says what its values are, a number's name has to.</summary>
    public static IEnumerable<string> Choices(CatalogCode code, ITypeSymbol type)
    {
        ImmutableArray<string> choices = Choices(code);
        return code.System.HasPlainNames && type.TypeKind != TypeKind.Enum && !IsOfSystem(choices[0], code.System)
            ? choices.Skip(1).Append(choices[0])
            : choices;
    }

    /// <summary>Whether a name has the system's word already: <c>NormalClosure</c>.</summary>
    private static bool IsOfSystem(string name, CodeSystem system) =>
        name.IndexOf(system.ConstantSuffix.Substring(0, WordStart), StringComparison.Ordinal) >= 0;

    /// <summary>Some vendors call a code of their own like a registered one: 561 is another "Unauthorized".</summary>
    private static bool IsAnothers(string identifier, CatalogCode code) =>
        code.Entry.Registration == Registration.Nonstandard
        && code.System.Entries.Any(other =>
            other.First != code.Entry.First && other.Registration != Registration.Nonstandard && other.IndexOfName(identifier) >= 0);

    private static string Pascal(string name)
    {
        var identifier = new StringBuilder(name.Length);
        foreach (string word in Words(name))
        {
            // Two letters stay as they are (OK, IM Used), longer abbreviations become words (Uri, Ssl).
            string rest = word.Length > 2 && word.All(char.IsUpper) ? word.Substring(1).ToLowerInvariant() : word.Substring(1);
            identifier.Append(char.ToUpperInvariant(word[0])).Append(rest);
        }

        return identifier.ToString();
    }

    /// <summary>The words of a name; an apostrophe divides none (<c>I'm</c> is <c>Im</c>).</summary>
    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (c != '\'' && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
