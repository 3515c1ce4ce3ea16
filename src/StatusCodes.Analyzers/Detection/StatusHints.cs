using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether the words around a number speak of a status. Asked of numbers that no registry has, and of constants, before anything is bound:
/// most of them are no codes at all.
/// </summary>
internal static class StatusHints
{
    /// <summary>Whether the cast, the member, the argument or the call that a number goes to is called a status.</summary>
    public static bool Surround(in NumberPlace place) => place.CastName.Length > 0
        ? Speaks(place.CastName)
        : place.Landing.Parent switch
        {
            ArgumentSyntax { NameColon: null } or AttributeArgumentSyntax => SpeaksOfResult(place.NameBeside),
            ArgumentSyntax or AssignmentExpressionSyntax or ArrowExpressionClauseSyntax => Speaks(place.NameBeside),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax } => Speaks(place.NameBeside),
            BinaryExpressionSyntax { Left: CastExpressionSyntax } or BinaryExpressionSyntax { Right: CastExpressionSyntax } => Speaks(place.NameBeside),
            _ => false,
        };

    private static bool Speaks(string name) => name.IndexOf("Status", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool SpeaksOfResult(string name) =>
        Speaks(name)
        || name.IndexOf("Http", StringComparison.Ordinal) >= 0
        || name.IndexOf("Produces", StringComparison.Ordinal) >= 0
        || name.IndexOf("Problem", StringComparison.Ordinal) >= 0
        || name is "Json" or "Text" or "Content" or "AddRedirect";
}
