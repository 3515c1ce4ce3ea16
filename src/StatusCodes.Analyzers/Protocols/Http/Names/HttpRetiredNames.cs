using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http.Names;

/// <summary>
/// Names of the framework's constants that the registry has given up, or that never were its own:
/// <c>HttpStatusCode.Moved</c>, <c>StatusCodes.Status413RequestEntityTooLarge</c>.
/// </summary>
internal static class HttpRetiredNames
{
    private const int LengthOfPrefix = 9; // Status413

    private static readonly Lazy<HashSet<string>> Aliases = new(static () => new HashSet<string>(
        HttpCodes.System.Entries.SelectMany(static entry => entry.Aliases).Select(static name => string.Concat(name.Where(char.IsLetter))),
        StringComparer.OrdinalIgnoreCase));

    private static bool MayHold(string type)
    {
        foreach (ConstantHolder holder in HttpSystem.Instance.Holders)
        {
            if (holder.Name == type)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member of a type may be such a constant, by their names; asked before anything is bound.</summary>
    public static bool MayBe(string type, string member) => MayHold(type) && MayBe(member);

    private static bool MayBe(string member) => HttpConstantNames.NumberIn(member) is { } number
        ? HttpCodes.System.Find(number) is { } entry && entry.IndexOfName(member, LengthOfPrefix) > 0
        : Aliases.Value.Contains(member);

    /// <summary>
    /// The constant of the same type and value that has a name which stands before it in the catalog;
    /// null where the compilation has none, and for constants of other types.
    /// </summary>
    public static (IFieldSymbol Constant, CatalogCode Code)? ModernOf(IFieldSymbol constant, AvailableConstants constants)
    {
        if (constant is not { HasConstantValue: true, ConstantValue: int value, ContainingType: { } type }
            || !IsHolder(type)
            || CatalogCode.Find(HttpCodes.System, value) is not { } code
            || constants.OfType(type, code).FirstOrDefault() is not { } preferred)
        {
            return null;
        }

        int rank = RankOf(constant.Name, code.Entry);
        int best = RankOf(preferred.Name, code.Entry);
        return best >= 0 && best < rank ? (preferred, code) : null;
    }

    private static int RankOf(string member, CodeEntry entry) =>
        entry.IndexOfName(member, HttpConstantNames.NumberIn(member) is null ? 0 : LengthOfPrefix);

    private static bool IsHolder(INamedTypeSymbol type)
    {
        foreach (ConstantHolder holder in HttpSystem.Instance.Holders)
        {
            if (holder.Is(type))
            {
                return true;
            }
        }

        return false;
    }
}
