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
    /// What a key says: the text of a literal, of a constant, or of a field that is set once, where it is declared; null where it is
    /// anything else. Fields are capitalized, or speak of a status or a code.
    /// Of a constant of a missing type nothing is known but its name, which has to speak of HTTP:
    /// <c>SemanticConventions.AttributeHttpStatusCode</c>.
    /// </summary>
    public static string? Of(ExpressionSyntax key, Binder binder) => key switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null,
        IdentifierNameSyntax or MemberAccessExpressionSyntax when MayBeText(SyntaxNames.Of(key)) =>
            binder.Text(key) ?? OfField(binder.Symbol(key) as IFieldSymbol, binder) ?? NameOf(key, binder),
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

    /// <summary>The text that a field of the compilation's source is declared with, and keeps.</summary>
    public static string? OfField(IFieldSymbol? field, Binder binder) =>
        field is { IsReadOnly: true, IsStatic: true, DeclaringSyntaxReferences: [{ } reference] }
        && binder.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
        && reference.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
        && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    /// <summary>Asked before the name is bound.</summary>
    private static bool MayBeText(string name) =>
        (name.Length > 0 && char.IsUpper(name[0]))
        || name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;
}
