using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>
/// Whether the words around a number that no registry has speak of a status. Most such numbers are no codes at all: 0, 1, 41.
/// </summary>
internal static class HttpWords
{
    /// <summary>Whether the cast, the member, the argument or the call that a number goes to is called a status.</summary>
    public static bool MayBeAt(in Site site)
    {
        if (SiteNames.CastName(site) is { Length: > 0 } cast)
        {
            return HasStatus(cast);
        }

        return site.Kind switch
        {
            SiteKind.Argument when site.Argument!.NameColon is null => IsOfResult(site.Name),
            SiteKind.AttributeArgument => IsOfResult(site.Name),
            SiteKind.Argument or SiteKind.Assignment => HasStatus(site.Name),
            SiteKind.Declaration or SiteKind.Result when site.Meets is PropertyDeclarationSyntax property =>
                HasStatus(property.Identifier.ValueText),
            SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label or SiteKind.Subject or SiteKind.Element =>
                HasStatus(site.Name),
            _ => false,
        };
    }

    private static bool HasStatus(string name) => IdentifierWords.HasPart(name, "status");

    private static bool IsOfResult(string name) =>
        HasStatus(name)
        || name.IndexOf("Http", StringComparison.Ordinal) >= 0
        || name.IndexOf("Produces", StringComparison.Ordinal) >= 0
        || name.IndexOf("Problem", StringComparison.Ordinal) >= 0;
}
