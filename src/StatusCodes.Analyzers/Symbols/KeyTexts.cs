using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>
/// The texts that values are kept under: <c>tags["http.status_code"]</c>, <c>tags[Conventions.HttpStatusCode]</c>.
/// </summary>
internal static class KeyTexts
{
    /// <summary>
    /// What a key says: the text of a literal, or of a constant whose name speaks of a status or a code; null where it is anything else.
    /// Of a constant of a missing type nothing is known but its name, which has to speak of HTTP:
    /// <c>SemanticConventions.AttributeHttpStatusCode</c>.
    /// </summary>
    public static string? Of(ExpressionSyntax key, Binder binder) => key switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax when MayBeStatus(SyntaxNames.Of(key)) =>
            binder.Text(key) ?? NameOf(key, binder),
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax key, Binder binder) =>
        key is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type, Name.Identifier.ValueText: { } name } constant
        && name.IndexOf("Http", StringComparison.Ordinal) is >= 0 and var start
        && char.IsUpper(type.Identifier.ValueText[0])
        && binder.Info(constant) is { Symbol: null, CandidateSymbols.IsEmpty: true }
        && binder.Type(type) is null or { TypeKind: TypeKind.Error }
            ? name.Substring(start)
            : null;

    /// <summary>Asked before the name is bound.</summary>
    private static bool MayBeStatus(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;
}
