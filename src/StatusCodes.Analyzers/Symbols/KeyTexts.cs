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
    /// </summary>
    public static string? Of(ExpressionSyntax key, Binder binder) => key switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax => MayBeStatus(SyntaxNames.Of(key)) ? binder.Text(key) : null,
        _ => null,
    };

    /// <summary>Asked before the name is bound.</summary>
    private static bool MayBeStatus(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;
}
