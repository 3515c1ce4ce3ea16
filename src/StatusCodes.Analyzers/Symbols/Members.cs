using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>Members and parameters by the names that calls give them.</summary>
internal static class Members
{
    /// <summary>The parameter that takes the argument of that name, or at that place; null where there is none.</summary>
    public static IParameterSymbol? Parameter(IMethodSymbol method, string? name, int index)
    {
        ImmutableArray<IParameterSymbol> parameters = method.Parameters;
        if (name is null)
        {
            return index < parameters.Length ? parameters[index]
                : parameters is [.., { IsParams: true } last] ? last
                : null;
        }

        foreach (IParameterSymbol parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    /// <summary>
    /// The property that a parameter of a record's constructor, or of its <c>Deconstruct</c>, stands for;
    /// null for every other parameter.
    /// </summary>
    public static IPropertySymbol? OfRecord(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } and not { Name: "Deconstruct" })
        {
            return null;
        }

        for (INamedTypeSymbol? type = parameter.ContainingType; type is { IsRecord: true }; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol property)
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>The member's name without the interface before it: <c>int? IStatusCodeHttpResult.StatusCode =&gt; 404</c>.</summary>
    public static string NameOf(ISymbol symbol)
    {
        // A constructor is called ".ctor".
        int dot = symbol.Name.LastIndexOf('.');
        return dot <= 0 ? symbol.Name : symbol.Name.Substring(dot + 1);
    }

    /// <summary>The property or field of a name that a type has or inherits; null where there is none.</summary>
    public static ISymbol? Find(ITypeSymbol type, string name)
    {
        for (ITypeSymbol? owner = type; owner is not null; owner = owner.BaseType)
        {
            foreach (ISymbol member in owner.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                {
                    return member;
                }
            }
        }

        return null;
    }
}
