using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming.Directives;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// Whether a constant can be written at a place without its namespace, perhaps after a using directive has been added:
/// of two constants the one with the short name is written, and the message has to name that one.
/// </summary>
internal static class ShortName
{
    public static bool IsPossible(FieldConstant constant, ReplacementContext place, AvailableConstants names) =>
        constant.IsInReach || IsPossible(constant.Type, constant.Name, place.Literal, place.Model, names, place.Cancellation);

    private static bool IsPossible(
        INamedTypeSymbol type,
        string member,
        SyntaxNode place,
        SemanticModel model,
        AvailableConstants names,
        CancellationToken cancellation)
    {
        ISymbol? found = model.LookupSymbols(place.SpanStart, name: type.Name).FirstOrDefault();
        if (found is null)
        {
            return CanImport(type, place, model, names) || IsOtherwiseNamed(type, member, place, model, cancellation);
        }

        return (IsOf(found, type, place, model, names) && !IsLent(type, place, model))
            || IsOtherwiseNamed(type, member, place, model, cancellation);
    }

    /// <summary>The type itself, or a member that is called like its own type, where that is in scope, too, or can be.</summary>
    private static bool IsOf(ISymbol found, INamedTypeSymbol type, SyntaxNode place, SemanticModel model, AvailableConstants names)
    {
        ISymbol named = found switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => found,
        };
        if (!SymbolEqualityComparer.Default.Equals(type, named))
        {
            return false;
        }

        INamedTypeSymbol[] called = [.. model.LookupNamespacesAndTypes(place.SpanStart, name: type.Name).OfType<INamedTypeSymbol>()];
        return called.Length == 0
            ? CanImport(type, place, model, names)
            : Array.TrueForAll(called, other => SymbolEqualityComparer.Default.Equals(other, type));
    }

    /// <summary>By a bare member (<c>using static</c>), or by an alias.</summary>
    private static bool IsOtherwiseNamed(
        INamedTypeSymbol type,
        string member,
        SyntaxNode place,
        SemanticModel model,
        CancellationToken cancellation) =>
        (model.LookupSymbols(place.SpanStart, name: member) is [IFieldSymbol field]
            && SymbolEqualityComparer.Default.Equals(field.ContainingType, type)
            && !(HasDirectives(place) && ConditionalImports.LendMembers(type, place, place.SpanStart, model)))
        || model.GetImportScopes(place.SpanStart, cancellation).Any(scope => scope.Aliases.Any(alias =>
            SymbolEqualityComparer.Default.Equals(alias.Target, type)
            && alias.DeclaringSyntaxReferences.All(directive => ConditionalRegions.IsAlwaysCompiledWith(directive, place))));

    private static bool CanImport(INamedTypeSymbol type, SyntaxNode place, SemanticModel model, AvailableConstants names)
    {
        SyntaxNode root = place.SyntaxTree.GetRoot();
        return NamespaceName.Of(type) is { } ns
            && type.ContainingType is null
            && (!root.ContainsDirectives
                || (!names.DisabledUsingsIn(root).Contains(ns)
                    && !IsLent(type, place, model)
                    // A directive that only one branch needs is needless in the other.
                    && ConditionalRegions.IsAlwaysCompiledWith(root, place.SpanStart, StartOfUsings(root))));
    }

    private static bool IsLent(INamedTypeSymbol type, SyntaxNode place, SemanticModel model) =>
        HasDirectives(place) && ConditionalImports.LendType(type, place, place.SpanStart, model);

    private static bool HasDirectives(SyntaxNode place) => place.SyntaxTree.GetRoot().ContainsDirectives;

    private static int StartOfUsings(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? (unit.Usings.FirstOrDefault() ?? (SyntaxNode?)unit.Members.FirstOrDefault() ?? unit).SpanStart
        : root.SpanStart;
}
