using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Session;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>Where a phrase is used that stands under a name: a local that is set once, a constant or a fixed field of this file.</summary>
internal static class NamedPhraseUses
{
    /// <param name="text">The phrase.</param>
    /// <param name="context">The file.</param>
    /// <param name="session">The compilation's settings.</param>
    /// <returns>The uses in the file; none where the phrase is not what a name is declared with.</returns>
    public static IEnumerable<ExpressionSyntax> Of(
        LiteralExpressionSyntax text, SyntaxNodeAnalysisContext context, CompilationSession session)
    {
        if (text.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: { } declaration } declarator })
        {
            return [];
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        return declaration switch
        {
            LocalDeclarationStatementSyntax => OfLocal(declarator, semantics),
            FieldDeclarationSyntax field when IsFixed(field) => OfField(declarator, semantics),
            _ => [],
        };
    }

    private static IEnumerable<ExpressionSyntax> OfLocal(VariableDeclaratorSyntax local, Semantics semantics) =>
        semantics.Bodies.OfBody(local) is { IsChanged: false, Writes.Length: 1, Reads: { } reads }
            ? reads.Where(read => IsOf(read, semantics.Declared(local), semantics))
            : [];

    private static IEnumerable<ExpressionSyntax> OfField(VariableDeclaratorSyntax field, Semantics semantics) =>
        semantics.Declared(field) is { } symbol
            ? semantics.Bodies.NamesOf(symbol, semantics.Cancellation)
                .Where(name => name.SyntaxTree == field.SyntaxTree)
                .Select(static name => Variable.WholeOf(name))
                .OfType<ExpressionSyntax>()
                .Where(use => IsOf(use, symbol, semantics))
            : [];

    private static bool IsOf(ExpressionSyntax use, ISymbol? declared, Semantics semantics) =>
        use.Parent is ArgumentSyntax or AnonymousObjectMemberDeclaratorSyntax
        && NamedTexts.Of(use, semantics) is not null
        && SymbolEqualityComparer.Default.Equals(semantics.Symbol(use), declared);

    private static bool IsFixed(FieldDeclarationSyntax field) =>
        field.Modifiers.Any(SyntaxKind.ConstKeyword)
        || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword));
}
