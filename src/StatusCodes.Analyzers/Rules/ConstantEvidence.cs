using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What the type around a constant tells of it: whether its constants are codes at all. <c>HttpDefaults.RequestTimeout = 300</c> is seconds.</summary>
internal sealed class ConstantEvidence
{
    private readonly NamedConstantSystem _system;
    private readonly INamedTypeSymbol _type;
    private readonly bool _saysSystem;
    private readonly bool _saysOwner;
    private readonly bool _saysStatus;
    private readonly int _matches;
    private readonly int _tellingMatches;

    public ConstantEvidence(NamedConstantSystem system, INamedTypeSymbol type, Semantics semantics)
    {
        _system = system;
        _type = type;
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            _saysSystem |= NameWords.Say(t.Name, system.Word);
            _saysOwner |= system.Owner is { } owner && NameWords.Say(t.Name, owner);
        }

        _saysStatus = NameWords.Say(type.Name, "Status") || type.Name.EndsWith("Code", StringComparison.Ordinal) || type.Name.EndsWith("Codes", StringComparison.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol field
                && ValueOf(field, semantics) is { } value
                && system.MayBe(value)
                && NamedCode.Find(system.System, field.Name, value) is { } named
                && named.Covers(value))
            {
                _matches++;
                _tellingMatches += named.IsEveryday ? 0 : 1;
            }
        }
    }

    /// <summary>Whether a constant of the type that is called <paramref name="named"/> and has another value is a mistake.</summary>
    public bool Convict(NamedCode named, int value)
    {
        if (_system.System == CodeSystem.Ftp ? FtpTypes.IsForeign(_type) : ForeignSystems.Owns(_type))
        {
            return false;
        }

        if (_system.System == CodeSystem.WebSocket)
        {
            return ConvictCloseCode(named, value);
        }

        // A type may number its own things, in the system's words; but not with the system's numbers.
        bool isNear = named.Entry.First / 100 == value / 100;
        if (!named.IsEveryday)
        {
            return _matches >= 2 || (_saysSystem && isNear);
        }

        bool saysStatus = _saysStatus || named.SaysStatus;
        if (_type.TypeKind == TypeKind.Enum)
        {
            return _saysSystem ? _matches >= 2 || (saysStatus && isNear) : _tellingMatches >= 2;
        }

        // All members of an enum are of one kind; a class may hold codes and seconds.
        return saysStatus && (_saysSystem || _tellingMatches >= 2) && (isNear || _matches >= 2);
    }

    /// <summary>
    /// A type of a WebSocket numbers other things too: what it logs, its errors, its limits. There it must be one of the sixteen numbers of RFC 6455 §7.4.1,
    /// and a name that means nothing else.
    /// </summary>
    private bool ConvictCloseCode(NamedCode named, int value) =>
        (_matches >= 2 && _type.TypeKind == TypeKind.Enum)
        || (value % 1000 <= 15
            && (_saysSystem || _matches >= 2 || (_saysOwner && !IsAnybodys(named.Name) && !Array.Exists(OtherNumbers, word => NameWords.Say(_type.Name, word)))));

    private static readonly string[] OtherNumbers = ["Event", "Log", "Error", "Limit"];

    private static bool IsAnybodys(string name) => name.EndsWith("rror", StringComparison.Ordinal) || name is "Bad Gateway" or "Try Again Later";

    /// <summary>The value of a constant or of a static read-only field; null where it is no integer, or is not known from its declaration.</summary>
    private static int? ValueOf(IFieldSymbol field, Semantics semantics)
    {
        if (field.HasConstantValue)
        {
            return Number(field.ConstantValue);
        }

        return field is { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences.Length: 1 }
            && field.DeclaringSyntaxReferences[0].GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && RangeBound.WithoutCasts(value) is LiteralExpressionSyntax literal
            ? LiteralNumber.Read(literal.Token.Text)
            : null;
    }

    /// <summary>A constant's value, whatever the width of its type.</summary>
    public static int? Number(object? constant) => constant switch
    {
        int i => i,
        ushort u => u,
        short s => s,
        uint and <= ushort.MaxValue and var u => (int)u,
        long and >= 0 and <= ushort.MaxValue and var l => (int)l,
        _ => null,
    };
}
