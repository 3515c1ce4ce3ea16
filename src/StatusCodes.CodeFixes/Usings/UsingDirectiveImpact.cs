using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>Whether a new using directive does what it is meant to do, and nothing else.</summary>
internal static class UsingDirectiveImpact
{
    private static readonly SymbolDisplayFormat Identity = SymbolDisplayFormat.FullyQualifiedFormat
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut);

    /// <summary>Whether every name that the namespace could touch still means the same, and there is no new error.</summary>
    /// <param name="before">The file as it was, in one project.</param>
    /// <param name="after">The same project after the rewrite.</param>
    /// <param name="ns">The imported namespace.</param>
    /// <param name="map">Where a position of the old text has moved to; −1 where it is gone.</param>
    /// <param name="cancellation">Stops the comparison.</param>
    public static bool IsHarmless(FileView before, FileView after, string ns, Func<int, int> map, CancellationToken cancellation)
    {
        ImportedNames names = ImportedNames.Of(before.Model.Compilation, ns);
        if (names.HasPattern)
        {
            return false;
        }

        bool touched = false;
        foreach (SimpleNameSyntax name in before.Root.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
        {
            if (!names.Contains(name.Identifier.ValueText) || map(name.SpanStart) is not (>= 0 and int position))
            {
                continue;
            }

            touched = true;
            if (!HasSameMeaning(name, before, position, after, cancellation))
            {
                return false;
            }
        }

        return !touched || before.Errors(cancellation).SequenceEqual(after.Errors(cancellation));
    }

    // An ambiguous name in a documentation comment binds to one of its meanings, with a warning that only the whole build gives.
    private static bool HasSameMeaning(
        SimpleNameSyntax name,
        FileView before,
        int position,
        FileView after,
        CancellationToken cancellation) =>
        name.Parent is not NameMemberCrefSyntax
        && after.Root.FindToken(position, findInsideTrivia: true).Parent is SimpleNameSyntax moved
        && moved.Identifier.ValueText == name.Identifier.ValueText
        && Meaning(before, name, cancellation) == Meaning(after, moved, cancellation);

    private static string Meaning(FileView view, SimpleNameSyntax name, CancellationToken cancellation)
    {
        SymbolInfo info = view.Model.GetSymbolInfo(name, cancellation);
        IEnumerable<ISymbol> symbols = info.Symbol is { } symbol ? new[] { symbol } : info.CandidateSymbols.AsEnumerable();
        IEnumerable<string> texts = symbols.Select(Describe).OrderBy(static text => text, StringComparer.Ordinal);
        return $"{info.CandidateReason}: {string.Join("; ", texts)}";
    }

    private static string Describe(ISymbol symbol) =>
        $"{symbol.Kind} {symbol.ToDisplayString(Identity)} in {symbol.ContainingAssembly?.Identity.Name}";
}
