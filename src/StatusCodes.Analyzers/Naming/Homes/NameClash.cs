using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Homes;

/// <summary>
/// Whether a new constant's name would hide a member, or give another meaning to a name that stands in its scope.
/// Any bare name of that spelling counts, whatever it means today: another name costs little, a changed meaning would cost much.
/// </summary>
/// <param name="model">Answers for the file that is to declare the constant.</param>
/// <param name="written">What is written around a node.</param>
/// <param name="cancellation">Stops the search.</param>
internal sealed class NameClash(SemanticModel model, Func<SyntaxNode, WrittenTokens> written, CancellationToken cancellation)
{
    /// <summary>Whether a constant of <paramref name="home"/>, a type or top-level statements, may be called so.</summary>
    public bool IsFree(string name, SyntaxNode home) =>
        // Where a type is called so, "code is TooEarly" would ask for the type.
        !model.LookupNamespacesAndTypes(home.SpanStart, name: name).Any(static found => found is INamespaceOrTypeSymbol)
        && (home is TypeDeclarationSyntax declaration && model.GetDeclaredSymbol(declaration, cancellation) is { } type
            ? IsFree(name, type)
            // The types of the file would see a local of the top-level statements too, and must not use it.
            : !written(home).HasName(name, home));

    private bool IsFree(string name, INamedTypeSymbol type) =>
        name != type.Name
        && type.TypeParameters.All(parameter => parameter.Name != name)
        && WithBases(type).All(inherited => inherited.GetMembers(name).All(member => !IsSeen(member, type)))
        && type.DeclaringSyntaxReferences.Select(part => part.GetSyntax(cancellation)).All(part => !written(part).HasName(name, part))
        && type.GetTypeMembers().All(nested => !IsHiddenIn(nested, name));

    /// <summary>Whether a nested type has, or inherits, something else of that name: what it writes would be that.</summary>
    private static bool IsHiddenIn(INamedTypeSymbol nested, string name) =>
        (nested.BaseType is { SpecialType: SpecialType.None } && WithBases(nested).Any(inherited => !inherited.GetMembers(name).IsEmpty))
        || nested.GetTypeMembers().Any(inner => IsHiddenIn(inner, name));

    /// <summary>Only the type that declares a private member sees it, and the types nested in that.</summary>
    private static bool IsSeen(ISymbol member, INamedTypeSymbol type)
    {
        if (member.DeclaredAccessibility != Accessibility.Private)
        {
            return true;
        }

        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? inherited = type; inherited is not null; inherited = inherited.BaseType)
        {
            yield return inherited;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol inherited in type.AllInterfaces)
            {
                yield return inherited;
            }
        }
    }
}
