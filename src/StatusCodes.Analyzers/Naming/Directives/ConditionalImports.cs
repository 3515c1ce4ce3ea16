using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Directives;

/// <summary>Which using directives lend a place its names, and whether they do in every configuration.</summary>
internal static class ConditionalImports
{
    private const string Keyword = "using ";

    /// <summary>Whether the type's namespace is imported only inside of <c>#if</c>, and the place is compiled without that, too.</summary>
    public static bool LendType(INamedTypeSymbol type, SyntaxNode place, int position, SemanticModel model) =>
        NamespaceName.Of(type) is { } ns
        && AreInBranches(NamespaceName.Find(model.Compilation, ns), place, position, model)
        && !IsWrittenAgain(ns, place);

    /// <summary>The same of the type's members (<c>using static</c>).</summary>
    public static bool LendMembers(INamedTypeSymbol type, SyntaxNode place, int position, SemanticModel model) =>
        AreInBranches(type, place, position, model);

    private static bool AreInBranches(ISymbol? imported, SyntaxNode place, int position, SemanticModel model)
    {
        SyntaxReference[] directives = Of(imported, position, model)
            .Select(static import => import.DeclaringSyntaxReference)
            .OfType<SyntaxReference>()
            .ToArray();
        return directives.Length > 0
            && !Array.Exists(directives, directive => ConditionalRegions.IsAlwaysCompiledWith(directive, place));
    }

    /// <summary>Where a namespace is imported twice, the compiler knows the first directive only.</summary>
    private static bool IsWrittenAgain(string ns, SyntaxNode place)
    {
        SyntaxNode root = place.SyntaxTree.GetRoot();
        return place.AncestorsAndSelf().Any(scope => UsingsOf(scope).Any(directive =>
            directive.Alias is null
            && directive.StaticKeyword.RawKind == 0
            && directive.Name?.ToString() == ns
            && ConditionalRegions.IsAlwaysCompiledWith(root, directive.SpanStart, place.SpanStart)));
    }

    private static SyntaxList<UsingDirectiveSyntax> UsingsOf(SyntaxNode scope) => scope switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax space => space.Usings,
        _ => default,
    };

    /// <summary>
    /// Whether the file has a directive for a namespace in one of its configurations: a second one would be doubled there (CS0105).
    /// </summary>
    public static bool AreWrittenIn(SyntaxNode root, string ns, int position, SemanticModel model) =>
        Of(NamespaceName.Find(model.Compilation, ns), position, model)
            .Any(import => import.DeclaringSyntaxReference?.SyntaxTree == root.SyntaxTree)
        || DisabledIn(root).Contains(ns);

    /// <summary>The namespaces of all directives that are not compiled now.</summary>
    public static HashSet<string> DisabledIn(SyntaxNode root)
    {
        var namespaces = new HashSet<string>();
        foreach (SyntaxTrivia trivia in root.DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
        {
            foreach (string line in trivia.ToString().Split('\n').Select(static line => line.Trim()))
            {
                if (line.StartsWith(Keyword, StringComparison.Ordinal) && line.EndsWith(";", StringComparison.Ordinal))
                {
                    namespaces.Add(line.Substring(Keyword.Length, line.Length - Keyword.Length - 1).Trim());
                }
            }
        }

        return namespaces;
    }

    /// <summary>The directives by which a place sees the members of a namespace or type.</summary>
    public static IEnumerable<ImportedNamespaceOrType> Of(ISymbol? imported, int position, SemanticModel model) =>
        model.GetImportScopes(position)
            .SelectMany(static scope => scope.Imports)
            .Where(import => SymbolEqualityComparer.Default.Equals(import.NamespaceOrType, imported));
}
