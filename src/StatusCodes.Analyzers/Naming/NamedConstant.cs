using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>A constant that may stand where a number stands: a field, a local, or one that the fix declares first.</summary>
/// <param name="Name">What the constant is called.</param>
/// <param name="Cast">The type that the constant must be cast to, so that the expression keeps its type; null where none is needed.</param>
internal abstract record NamedConstant(string Name, ITypeSymbol? Cast)
{
    /// <summary>The expression as a person would write it, for messages and titles: <c>(int)HttpStatusCode.NotFound</c>.</summary>
    public string Display =>
        Cast is null ? Reference : $"({Cast.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}){Reference}";

    /// <summary>What two projects that share a file must agree on: the same text of two constants means the same one.</summary>
    public abstract string Identity { get; }

    /// <summary>The constant without a cast: <c>HttpStatusCode.NotFound</c>.</summary>
    protected abstract string Reference { get; }

    /// <summary>Whether <paramref name="symbol"/>, perhaps of a later version of the project, is this constant.</summary>
    public abstract bool IsMeantBy(ISymbol? symbol);
}

/// <summary>An enum's member or a class's constant of the user's compilation.</summary>
/// <param name="Field">The constant.</param>
/// <param name="Cast">The type that it must be cast to; null where none is needed.</param>
/// <param name="IsInReach">Whether the bare name is enough, because the place lies in the constant's own type or in a derived one.</param>
internal sealed record FieldConstant(IFieldSymbol Field, ITypeSymbol? Cast, bool IsInReach = false) : NamedConstant(Field.Name, Cast)
{
    /// <summary>The enum or class that declares the constant.</summary>
    public INamedTypeSymbol Type => Field.ContainingType;

    public override string Identity => $"{Type.ToDisplayString()}::{Display}";

    protected override string Reference => IsInReach ? Name : $"{Type.Name}.{Name}";

    public override bool IsMeantBy(ISymbol? symbol) =>
        symbol is IFieldSymbol { HasConstantValue: true } field
        && field.Name == Name
        && field.ContainingType.ToDisplayString() == Type.ToDisplayString()
        && Equals(field.ConstantValue, Field.ConstantValue);

    public bool Equals(FieldConstant? other) => other is not null && Identity == other.Identity;

    public override int GetHashCode() => Identity.GetHashCode();
}

/// <summary>A <c>const</c> of the method, or of the top-level statements, that the number stands in.</summary>
/// <param name="Local">The constant.</param>
/// <param name="Cast">The type that it must be cast to; null where none is needed.</param>
internal sealed record LocalConstant(ILocalSymbol Local, ITypeSymbol? Cast) : NamedConstant(Local.Name, Cast)
{
    public override string Identity => $"::{Display}";

    protected override string Reference => Name;

    public override bool IsMeantBy(ISymbol? symbol) =>
        symbol is ILocalSymbol { HasConstantValue: true } local && local.Name == Name && Equals(local.ConstantValue, Local.ConstantValue);
}

/// <summary>A constant that nobody has declared yet: the fix does, and calls it what the catalog calls the code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name; the catalog's, unless that is taken.</param>
/// <param name="Type">The constant's type: what the place needs.</param>
/// <param name="Cast">The type that it must be cast to at this place; null where none is needed.</param>
internal sealed record IntroducedConstant(CatalogCode Code, string Name, ITypeSymbol Type, ITypeSymbol? Cast) : NamedConstant(Name, Cast)
{
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
