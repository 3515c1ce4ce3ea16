using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Systems;

/// <summary>A type of the framework that has constants for a system's codes: <c>System.Net.HttpStatusCode</c>.</summary>
internal sealed class ConstantHolder
{
    private readonly string[] _namespace;

    public ConstantHolder(string metadataName, TypeKind kind)
    {
        MetadataName = metadataName;
        Kind = kind;
        int dot = metadataName.LastIndexOf('.');
        Name = metadataName.Substring(dot + 1);
        _namespace = metadataName.Substring(0, dot).Split('.');
    }

    public string MetadataName { get; }

    public TypeKind Kind { get; }

    /// <summary>The type's own name.</summary>
    public string Name { get; }

    public bool IsEnum => Kind == TypeKind.Enum;

    /// <summary>
    /// Whether a type is this one, wherever it is declared: a project may bring it to an older framework.
    /// One of the same name elsewhere is the project's own.
    /// </summary>
    public bool Is(ITypeSymbol type) => type.Name == Name && type is INamedTypeSymbol named && named.IsDirectlyIn(_namespace);

    /// <summary>Whether a type is this one, or the name of it whose using is missing.</summary>
    public bool IsWritten(ITypeSymbol type) =>
        type.Name == Name && (type.TypeKind == TypeKind.Error || (type.TypeKind == Kind && Is(type)));
}
