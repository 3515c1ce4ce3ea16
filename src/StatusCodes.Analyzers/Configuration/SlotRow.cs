using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// A row of the table of known slots, the project's and ours alike: <c>Contoso.Api.Fail(code)=http</c>,
/// <c>Contoso.Reply.Code=http:read</c>, <c>Erp.Order.StatusCode=none</c>, <c>Contoso.Map.Texts[]=http</c>.
/// </summary>
/// <param name="Type">The type that declares the member; any type for <c>*</c>.</param>
/// <param name="Member">The member's name; <c>.ctor</c> for constructors.</param>
/// <param name="Part">Which part of the member carries the code.</param>
/// <param name="System">The code's system; null where the row says that there is no code (<c>=none</c>).</param>
/// <param name="IsSent">Whether the code goes to the peer; null where the row does not say.</param>
/// <param name="Receiver">Who takes the code; null where the row does not say, and always in the project's rows.</param>
internal sealed record SlotRow(
    TypeName Type,
    string Member,
    SlotPart Part,
    CodeSystem? System,
    bool? IsSent = null,
    string? Receiver = null)
{
    private const string None = "none";

    /// <summary>Reads a row; <paramref name="reason"/> names the text that says why it cannot be read.</summary>
    /// <param name="text">The row.</param>
    /// <param name="systems">The systems that it may name.</param>
    /// <param name="reason">Why it cannot be read, as the name of a text.</param>
    public static SlotRow? Parse(string text, CodeSystemSet systems, out string reason)
    {
        reason = "OptionSlotExpected";
        int equals = text.IndexOf('=');
        if (equals < 0 || !SlotPart.TryTake(text.Substring(0, equals).TrimEnd(), out string place, out SlotPart part))
        {
            return null;
        }

        string[] meaning = text.Substring(equals + 1).Split(':').Select(static word => word.Trim()).ToArray();
        CodeSystem? system = systems.Find(meaning[0]);
        bool isNone = meaning[0].Equals(None, StringComparison.OrdinalIgnoreCase);
        if (system is null && !isNone)
        {
            reason = "OptionSystemExpected";
            return null;
        }

        // What carries no code goes nowhere.
        bool? isSent = meaning.Length == 1 || isNone ? null : DirectionOf(meaning[1]);
        if (meaning.Length > 3 || (meaning.Length > 1 && isSent is null))
        {
            reason = "OptionDirectionExpected";
            return null;
        }

        return Of(place, part) is (var type, var member)
            ? new SlotRow(type, member, part, system, isSent, meaning.ElementAtOrDefault(2))
            : null;
    }

    /// <summary>Whether <paramref name="member"/>, or what it overrides or implements, is the one that was declared.</summary>
    public bool IsOf(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null; symbol = Overridden(symbol))
        {
            if (Type.IsNameOf(symbol.ContainingType))
            {
                return true;
            }
        }

        return member.ContainingType is { } type && IsOfInterface(type, member);
    }

    /// <summary>Asked of every row of a common name, so without a closure.</summary>
    private bool IsOfInterface(INamedTypeSymbol type, ISymbol member)
    {
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (Type.IsNameOf(contract) && IsImplementedBy(type, member, contract))
            {
                return true;
            }
        }

        return false;
    }

    private static bool? DirectionOf(string word) =>
        word.Equals("sent", StringComparison.OrdinalIgnoreCase) ? true
        : word.Equals("read", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    /// <summary>A constructor is called like its type, or <c>.ctor</c>.</summary>
    private static (TypeName Type, string Member)? Of(string place, SlotPart part)
    {
        bool isConstructor = place.EndsWith(WellKnownMemberNames.InstanceConstructorName, StringComparison.Ordinal);
        string name = isConstructor
            ? place.Substring(0, place.Length - WellKnownMemberNames.InstanceConstructorName.Length).TrimEnd('.')
            : place;
        ImmutableArray<string> parts = name.Split('.').ToImmutableArray();
        if (parts is [TypeName.AnyType, var anyMember])
        {
            return SyntaxFacts.IsValidIdentifier(anyMember) ? (default, anyMember) : null;
        }

        if (!parts.All(SyntaxFacts.IsValidIdentifier) || parts.Length < (isConstructor ? 1 : 2))
        {
            return null;
        }

        var type = new TypeName(isConstructor ? parts : parts.RemoveAt(parts.Length - 1));
        string member = isConstructor || parts[parts.Length - 1] == type.Last
            ? WellKnownMemberNames.InstanceConstructorName
            : parts[parts.Length - 1];
        return member == WellKnownMemberNames.InstanceConstructorName && part.Parameter is null ? null : (type, member);
    }

    private static bool IsImplementedBy(INamedTypeSymbol type, ISymbol member, INamedTypeSymbol contract) =>
        contract.GetMembers(member.Name).Any(declared =>
            SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member));

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
