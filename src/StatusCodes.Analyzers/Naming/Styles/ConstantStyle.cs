using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Naming.Styles;

/// <summary>How a project, or a type, writes the names of its constants.</summary>
/// <param name="Prefix">What stands before the words; empty where nothing does.</param>
/// <param name="Suffix">What stands behind them.</param>
/// <param name="Separator">What stands between them.</param>
/// <param name="Capitalization">How they begin.</param>
internal sealed record ConstantStyle(string Prefix, string Suffix, string Separator, Capitalization Capitalization)
{
    /// <summary>What .NET writes: <c>TooEarly</c>.</summary>
    public static ConstantStyle Usual { get; } = new("", "", "", Capitalization.Pascal);

    private static readonly ImmutableArray<ConstantStyle> Others = ImmutableArray.Create(
        new ConstantStyle("", "", "_", Capitalization.AllUpper),
        new ConstantStyle("_", "", "", Capitalization.Camel),
        new ConstantStyle("k", "", "", Capitalization.Pascal),
        new ConstantStyle("", "", "", Capitalization.Camel));

    /// <summary>The style that all of <paramref name="names"/> are written in; the usual one where there is none, or no name.</summary>
    public static ConstantStyle OfNames(IReadOnlyCollection<string> names) =>
        names.Count == 0 || names.All(Usual.Fits) ? Usual : Others.FirstOrDefault(style => names.All(style.Fits)) ?? Usual;

    /// <summary>
    /// <paramref name="identifier"/>, a name in the usual style, in this one; as it is where the style would make no name of it.
    /// </summary>
    public string Apply(string identifier)
    {
        string written = Equals(Usual) ? identifier : Prefix + string.Join(Separator, Words(identifier).Select(Written)) + Suffix;
        return SyntaxFacts.IsValidIdentifier(written) ? written : identifier;
    }

    /// <summary>Those of <paramref name="identifiers"/> that are no keywords in this style, as 100 would be: <c>continue</c>.</summary>
    public IEnumerable<string> Apply(IEnumerable<string> identifiers) =>
        identifiers.Select(Apply).Where(static name => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None);

    private bool Fits(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
        && name.Length > Prefix.Length
        && name.Substring(Prefix.Length) is var rest
        && Capitalization switch
        {
            Capitalization.Pascal => char.IsUpper(rest[0]) && rest.IndexOf('_') < 0 && (rest.Length < 3 || rest.Any(char.IsLower)),
            Capitalization.Camel => char.IsLower(rest[0]) && rest.IndexOf('_') < 0,
            _ => !rest.Any(char.IsLower) && char.IsUpper(rest[0]),
        };

    private string Written(string word, int place) => Capitalization switch
    {
        Capitalization.AllUpper => word.ToUpperInvariant(),
        Capitalization.AllLower => word.ToLowerInvariant(),
        Capitalization.Camel => place == 0 ? word.ToLowerInvariant() : word,
        Capitalization.FirstWordUpper => place == 0 ? word : word.ToLowerInvariant(),
        _ => word,
    };

    /// <summary>The words of a Pascal name: <c>IM</c> and <c>Used</c> of <c>IMUsed</c>. Digits belong to the word before them.</summary>
    private static IEnumerable<string> Words(string identifier)
    {
        int start = 0;
        for (int at = 1; at < identifier.Length; at++)
        {
            if (IdentifierWords.IsBoundary(identifier, at))
            {
                yield return identifier.Substring(start, at - start);
                start = at;
            }
        }

        yield return identifier.Substring(start);
    }
}
