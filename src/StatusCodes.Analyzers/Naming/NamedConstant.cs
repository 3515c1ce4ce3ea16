using Microsoft.CodeAnalysis;

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
