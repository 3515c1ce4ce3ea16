using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Naming;

/// <summary>A constant of the user's compilation that may stand where a number stands.</summary>
/// <param name="Type">The enum or class that declares the constant.</param>
/// <param name="Member">The constant's name in <paramref name="Type"/>.</param>
/// <param name="Cast">The type that the constant must be cast to, so that the expression keeps its type; null where none is needed.</param>
internal sealed record NamedConstant(INamedTypeSymbol Type, string Member, ITypeSymbol? Cast)
{
    /// <summary>The expression as a person would write it, for messages and titles: <c>(int)HttpStatusCode.NotFound</c>.</summary>
    public string Display =>
        Cast is null
            ? $"{Type.Name}.{Member}"
            : $"({Cast.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}){Type.Name}.{Member}";
}
