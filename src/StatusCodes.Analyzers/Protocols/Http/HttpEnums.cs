using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Enums of statuses that are a library's own: <c>Nancy.HttpStatusCode</c>.</summary>
internal static class HttpEnums
{
    /// <summary>Whether an enum's name says so, and at least two of its members are statuses in name and value.</summary>
    public static bool IsOfStatuses(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named
            || !IsNamedForStatuses(type.Name)
            || ForeignTypes.IsForeign(named))
        {
            return false;
        }

        int matches = 0;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field
                && ValueTypes.Number(field.ConstantValue) is >= 100 and <= 599 and var value
                && CodeNameMatch.Find(HttpCodes.System, field.Name, value) is { } match
                && match.HasNumber(value)
                && ++matches == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedForStatuses(string name) =>
        IdentifierWords.HasPrefix(name, "HttpStatus") || IdentifierWords.HasPrefix(name, "StatusCode");
}
