using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>Members and parameters that their own documentation calls an HTTP status.</summary>
internal static class HttpDocumentation
{
    private const string Status = "HTTP status";

    /// <summary>Whether a name speaks of a status or a code at all.</summary>
    public static bool MayBeStatus(string name) => Has(name, "status") || Has(name, "code");

    /// <summary>
    /// Whether the comment above a member, or a parameter's part of the one above its method, says "HTTP status".
    /// Read as it is written: a project need not have its documentation parsed.
    /// </summary>
    public static bool CallsItStatus(ISymbol symbol) =>
        MayBeStatus(symbol.Name)
        && symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol
        && symbol.DeclaringSyntaxReferences is [{ } reference, ..]
        && Documented(reference.GetSyntax()) is { HasLeadingTrivia: true } documented
        && CommentAbove(documented) is { } comment
        && SaysStatus(symbol is IParameterSymbol ? PartOf(comment, symbol.Name) : comment);

    /// <summary>The declaration that the comment stands above; null where there can be none.</summary>
    private static MemberDeclarationSyntax? Documented(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field,
        ParameterSyntax { Parent.Parent: MemberDeclarationSyntax member } => member,
        _ => null,
    };

    private static string? CommentAbove(SyntaxNode declaration)
    {
        foreach (SyntaxTrivia trivia in declaration.GetLeadingTrivia())
        {
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return declaration.GetLeadingTrivia().ToFullString();
            }
        }

        return null;
    }

    /// <summary>The text of <c>&lt;param name="code"&gt;…&lt;/param&gt;</c>.</summary>
    private static string PartOf(string comment, string parameter)
    {
        int start = comment.IndexOf("<param name=\"" + parameter + "\"", StringComparison.Ordinal);
        int end = start < 0 ? -1 : comment.IndexOf("</param>", start, StringComparison.Ordinal);
        return end < 0 ? "" : comment.Substring(start, end - start);
    }

    private static bool SaysStatus(string text) =>
        text.IndexOf(Status, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && !Has(text.Substring(0, at).TrimEnd(), " not a", " not an", " not the", " no");

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool Has(string text, params string[] endings) =>
        Array.Exists(endings, ending => text.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
