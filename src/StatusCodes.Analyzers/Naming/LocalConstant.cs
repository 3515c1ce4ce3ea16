using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Naming;

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
