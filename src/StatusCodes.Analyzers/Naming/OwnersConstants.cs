using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// The constants of those to whom a number is given: of the enum that another overload of the method takes,
/// <c>socket.Close(CloseStatusCode.Away)</c> in websocket-sharp, or of a class in the method's library, Fleck's <c>WebSocketStatusCodes</c>.
/// </summary>
internal static class OwnersConstants
{
    public static IEnumerable<Replacement> At(ReplacementContext place, CatalogCode code, AvailableConstants names)
    {
        if (place.Literal.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || place.Model.GetSymbolInfo(call, place.Cancellation).Symbol is not IMethodSymbol method
            // What the project's own overloads do is not known.
            || SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, place.Model.Compilation.Assembly)
            || names.Listed(code).Any())
        {
            return [];
        }

        return OfOverloads(argument, list, call, method, place, names, code)
            .Concat(OfLibrary(method, place, names, code));
    }

    /// <summary>An enum's constant is written in place of the number: the overload that takes it does the same.</summary>
    private static IEnumerable<Replacement> OfOverloads(
        ArgumentSyntax argument,
        ArgumentListSyntax list,
        InvocationExpressionSyntax call,
        IMethodSymbol method,
        ReplacementContext place,
        AvailableConstants names,
        CatalogCode code)
    {
        IParameterSymbol? taker = Members.Parameter(
            method,
            SyntaxNames.OfArgument(argument),
            ArgumentPlaces.IndexOf(list.Arguments, argument));
        return taker is not { IsParams: false, Ordinal: var index } || method.IsGenericMethod
            ? []
            : place.Model.GetMemberGroup(call.Expression, place.Cancellation)
                .OfType<IMethodSymbol>()
                .Where(other => IsLike(method, other, index, list.Arguments.Any(static argument => argument.NameColon is not null)))
                .Select(other => other.Parameters[index].Type)
                .OfType<INamedTypeSymbol>()
                .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, method.ContainingAssembly)
                    && names.Systems.OfEnum(type)?.System == code.System)
                .SelectMany(type => names.OfType(type, code))
                .Select(field => new Replacement(place.Literal, new FieldConstant(field, null), null) { IsPreferred = true });
    }

    private static IEnumerable<Replacement> OfLibrary(
        IMethodSymbol method,
        ReplacementContext place,
        AvailableConstants names,
        CatalogCode code)
    {
        SystemKnowledge system = names.Systems.Of(code.System);
        // Hardly any system has libraries with classes of their own: nothing is looked through for the others.
        return system.OwnHolderParts.Length == 0 ? [] : TypesBeside(method.ContainingType)
            .Where(type => type.DeclaredAccessibility == Accessibility.Public
                && system.MayBeOwnHolder(type.Name)
                && system.IsOwnHolder(type))
            .SelectMany(type => names.OfType(type, code))
            .Select(field => place.AsLiteral(field.Type, cast => new FieldConstant(field, cast)))
            .OfType<Replacement>();
    }

    /// <summary>The types of a library in a type's namespace, and in those around it.</summary>
    private static IEnumerable<INamedTypeSymbol> TypesBeside(INamedTypeSymbol type)
    {
        for (INamespaceSymbol? around = type.ContainingNamespace;
            around is { IsGlobalNamespace: false };
            around = around.ContainingNamespace)
        {
            foreach (INamedTypeSymbol other in around.GetTypeMembers())
            {
                yield return other;
            }
        }
    }

    /// <summary>Whether two overloads differ in the type of one parameter only.</summary>
    /// <param name="method">The one that is called.</param>
    /// <param name="other">Another one.</param>
    /// <param name="index">The parameter.</param>
    /// <param name="isNamed">Whether arguments are given by name.</param>
    private static bool IsLike(IMethodSymbol method, IMethodSymbol other, int index, bool isNamed)
    {
        if (other.Parameters.Length != method.Parameters.Length
            || other.IsGenericMethod
            || Obsolescence.IsObsoleteItself(other)
            || !SymbolEqualityComparer.Default.Equals(method.ReturnType, other.ReturnType))
        {
            return false;
        }

        for (int i = 0; i < method.Parameters.Length; i++)
        {
            bool isSameType = i == index
                || SymbolEqualityComparer.Default.Equals(method.Parameters[i].Type, other.Parameters[i].Type);
            if (!isSameType || (isNamed && method.Parameters[i].Name != other.Parameters[i].Name))
            {
                return false;
            }
        }

        return true;
    }
}
