using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Members that carry an HTTP status code although their name does not say so.</summary>
internal static class KnownHttpMembers
{
    /// <summary>Whether a property, field or parameter is known by its type and name.</summary>
    public static bool IsStatus(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
        {
            return false;
        }

        // Azure.Core answers and throws with a Status; Microsoft.AspNetCore.Mvc.ProblemDetails is RFC 9457's "status".
        return symbol.Name switch
        {
            "Status" or "status" => Is(type, "ProblemDetails", "Microsoft.AspNetCore") || Is(type, "RequestFailedException", "Azure") || Is(type, "Response", "Azure"),
            "responseCode" => Is(type, "UnityWebRequest", "UnityEngine"),
            "httpCode" => Is(type, "HttpException", "System.Web"),
            _ => false,
        };
    }

    /// <summary>Whether the keys of a dictionary are status codes: <c>ApiBehaviorOptions.ClientErrorMapping</c>.</summary>
    public static bool HasStatusKeys(ISymbol symbol) => symbol.Name == "ClientErrorMapping" && symbol.ContainingType is { Name: "ApiBehaviorOptions" };

    private static bool Is(INamedTypeSymbol? type, string name, string rootNamespace)
    {
        for (; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            if (type.Name == name && type.ContainingNamespace.ToDisplayString().StartsWith(rootNamespace, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
