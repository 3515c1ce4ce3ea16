using System;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>A constant that nobody has declared yet: the fix does, and calls it what the catalog calls the code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name; the catalog's, unless that is taken.</param>
/// <param name="Type">The constant's type: what the place needs.</param>
/// <param name="Cast">The type that it must be cast to at this place; null where none is needed.</param>
internal sealed record IntroducedConstant(CatalogCode Code, string Name, ITypeSymbol Type, ITypeSymbol? Cast) : NamedConstant(Name, Cast)
{
    /// <summary>What it may be called, the best first.</summary>
    public ImmutableArray<string> Names { get; init; } = ImmutableArray.Create(Name);

    public override string Identity => $"new {Type.ToDisplayString()} {Name}";

    /// <summary>Whether the constant is text: what an FTP client compares the start of a reply with.</summary>
    public bool IsText => Type.SpecialType == SpecialType.System_String;

    protected override string Reference => Name;

    public override bool IsMeantBy(ISymbol? symbol) => symbol switch
    {
        IFieldSymbol { HasConstantValue: true } field => IsMeant(field, field.Type, field.ConstantValue),
        ILocalSymbol { HasConstantValue: true } local => IsMeant(local, local.Type, local.ConstantValue),
        _ => false,
    };

    private bool IsMeant(ISymbol symbol, ITypeSymbol type, object? value) =>
        symbol.Name == Name
        && type.ToDisplayString() == Type.ToDisplayString()
        && (IsText ? Equals(value, Code.Text) : value is not string && Convert.ToInt64(value, CultureInfo.InvariantCulture) == Code.Value);
}
