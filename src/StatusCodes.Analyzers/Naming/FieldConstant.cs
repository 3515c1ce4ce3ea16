using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Naming;

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
