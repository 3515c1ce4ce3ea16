using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>Which using directives lend a place its names, and whether they do in every configuration.</summary>
internal static class ConditionalImports
{
    /// <summary>
    /// Whether the type, or its namespace, is imported only inside of <c>#if</c>, and the place is compiled without that, too.
    /// </summary>
    public static bool Lend(INamedTypeSymbol type, SyntaxNode place, int position, SemanticModel model)
    {
        string? ns = NamespaceName.Of(type);
        List<SyntaxReference> directives = Of(type, position, model)
            .Concat(ns is null ? [] : Of(NamespaceName.Find(model.Compilation, ns), position, model))
            .Select(static import => import.DeclaringSyntaxReference)
            .OfType<SyntaxReference>()
            .ToList();
        return directives.Count > 0 && !directives.Exists(directive => ConditionalRegions.IsAlwaysCompiledWith(directive, place));
    }

    /// <summary>
    /// Whether the file has a directive for a namespace in one of its configurations: a second one would be doubled there (CS0105).
    /// </summary>
    public static bool AreWrittenIn(SyntaxNode root, string ns, int position, SemanticModel model) =>
        Of(NamespaceName.Find(model.Compilation, ns), position, model)
            .Any(import => import.DeclaringSyntaxReference?.SyntaxTree == root.SyntaxTree)
        || root.DescendantTrivia().Any(trivia =>
            trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString().Contains($"using {ns};"));

    /// <summary>The directives by which a place sees the members of a namespace or type.</summary>
    public static IEnumerable<ImportedNamespaceOrType> Of(ISymbol? imported, int position, SemanticModel model) =>
        model.GetImportScopes(position)
            .SelectMany(static scope => scope.Imports)
            .Where(import => SymbolEqualityComparer.Default.Equals(import.NamespaceOrType, imported));
}
