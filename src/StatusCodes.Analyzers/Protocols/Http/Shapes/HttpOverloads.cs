using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Numbers of which an overload says what they are: <c>Respond(string text, int code = 200)</c> beside
/// <c>Respond(string text, HttpStatusCode code)</c>.
/// </summary>
internal static class HttpOverloads
{
    /// <summary>Whether an overload takes an HTTP status under the same name.</summary>
    public static bool SayStatus(ISymbol symbol)
    {
        if (symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { ContainingType: { } owner } method } parameter)
        {
            return false;
        }

        ImmutableArray<ISymbol> overloads = method.MethodKind switch
        {
            MethodKind.Constructor => ImmutableArray<ISymbol>.CastUp(owner.InstanceConstructors),
            MethodKind.Ordinary => owner.GetMembers(method.Name),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        foreach (ISymbol overload in overloads)
        {
            if (overload is IMethodSymbol other && TakesStatus(other, parameter.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesStatus(IMethodSymbol method, string name)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase)
                && ValueTypes.WithoutNullable(parameter.Type) is INamedTypeSymbol { Name: "HttpStatusCode" } type
                && type.IsDirectlyIn("System", "Net"))
            {
                return true;
            }
        }

        return false;
    }
}
