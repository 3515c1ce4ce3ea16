using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Naming;

/// <summary>The types of the option <c>statuscodes.constants</c> that the compilation has. One that it lacks is another project's: one <c>.editorconfig</c> governs many.</summary>
internal sealed class ProjectConstants
{
    private readonly Compilation _compilation;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types;

    public ProjectConstants(Compilation compilation, ImmutableArray<TypeName> names)
    {
        _compilation = compilation;
        _types = new(() => names.Select(name => name.Find(compilation)).OfType<INamedTypeSymbol>().ToImmutableArray());
    }

    /// <summary>The types, the preferred one first.</summary>
    public ImmutableArray<INamedTypeSymbol> Types => _types.Value;

    /// <summary>
    /// Whether a constant is meant for the code's system: its type or its own name says the system's word, or it is called like the code;
    /// neither names another system.
    /// </summary>
    public static bool IsOfKind(IFieldSymbol field, CodeEntry entry)
    {
        INamedTypeSymbol type = field.ContainingType;
        return !SystemWords.SpeaksOfAnother(entry.System, type.Name)
            && !SystemWords.SpeaksOfAnother(entry.System, field.Name)
            && (SystemWords.Speaks(entry.System, type.Name)
                || (type.ContainingType is { } outer && SystemWords.Speaks(entry.System, outer.Name))
                || SystemWords.Speaks(entry.System, field.Name)
                || entry.IndexOfName(field.Name) >= 0);
    }

    /// <summary>The constant for a place where a number of <paramref name="type"/> stands; null where its value does not convert by itself.</summary>
    public NamedConstant? ForInteger(IFieldSymbol field, ITypeSymbol type)
    {
        if (field.ContainingType.TypeKind == TypeKind.Enum)
        {
            return new NamedConstant(field.ContainingType, field.Name, type);
        }

        bool isSame = SymbolEqualityComparer.Default.Equals(field.Type, type);
        return isSame || field.Type.SpecialType == SpecialType.System_Int32 || _compilation.ClassifyConversion(field.Type, type).IsImplicit
            ? new NamedConstant(field.ContainingType, field.Name, isSame ? null : type)
            : null;
    }
}
