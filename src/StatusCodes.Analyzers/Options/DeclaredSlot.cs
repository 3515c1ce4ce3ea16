using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Options;

/// <summary>A member or a parameter that the project says carries a code: <c>Contoso.Api.Fail(code)=http</c>.</summary>
/// <param name="Type">The type that declares the member.</param>
/// <param name="Member">The member's name; <c>.ctor</c> for constructors.</param>
/// <param name="Parameter">The parameter's name; null where the member itself carries the code: a property, a field, or what a method answers.</param>
/// <param name="System">The code's system.</param>
internal sealed record DeclaredSlot(TypeName Type, string Member, string? Parameter, CodeSystem System)
{
    /// <summary>Reads one slot; <paramref name="reason"/> names the text that says why it cannot be read.</summary>
    public static DeclaredSlot? Parse(string text, out string reason)
    {
        reason = "OptionSlotExpected";
        int equals = text.IndexOf('=');
        if (equals < 0)
        {
            return null;
        }

        string place = text.Substring(0, equals).TrimEnd();
        string? parameter = null;
        int open = place.IndexOf('(');
        if (open >= 0)
        {
            parameter = place.Substring(open + 1).TrimEnd(')').Trim();
            if (place.IndexOf(')') != place.Length - 1 || !SyntaxFacts.IsValidIdentifier(parameter))
            {
                return null;
            }

            place = place.Substring(0, open).TrimEnd();
        }

        if (!SystemNames.TryParse(text.Substring(equals + 1).TrimStart(), out CodeSystem system))
        {
            reason = "OptionSystemExpected";
            return null;
        }

        return Of(place, parameter, system);
    }

    /// <summary>Whether <paramref name="member"/>, or what it overrides or implements, is the one that was declared.</summary>
    public bool Matches(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null; symbol = Overridden(symbol))
        {
            if (Type.Matches(symbol.ContainingType))
            {
                return true;
            }
        }

        return member.ContainingType is { } type && type.AllInterfaces.Any(contract => Type.Matches(contract) && Implements(type, member, contract));
    }

    /// <summary>A constructor is called like its type, or <c>.ctor</c>.</summary>
    private static DeclaredSlot? Of(string place, string? parameter, CodeSystem system)
    {
        bool isConstructor = place.EndsWith(WellKnownMemberNames.InstanceConstructorName, StringComparison.Ordinal);
        string name = isConstructor ? place.Substring(0, place.Length - WellKnownMemberNames.InstanceConstructorName.Length).TrimEnd('.') : place;
        ImmutableArray<string> parts = name.Split('.').ToImmutableArray();
        if (!parts.All(SyntaxFacts.IsValidIdentifier) || parts.Length < (isConstructor ? 1 : 2))
        {
            return null;
        }

        var type = new TypeName(isConstructor ? parts : parts.RemoveAt(parts.Length - 1));
        string member = isConstructor || parts[parts.Length - 1] == type.Last ? WellKnownMemberNames.InstanceConstructorName : parts[parts.Length - 1];
        return member == WellKnownMemberNames.InstanceConstructorName && parameter is null ? null : new DeclaredSlot(type, member, parameter, system);
    }

    private static bool Implements(INamedTypeSymbol type, ISymbol member, INamedTypeSymbol contract) =>
        contract.GetMembers(member.Name).Any(declared => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member));

    private static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
