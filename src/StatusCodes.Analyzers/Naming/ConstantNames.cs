using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Which constant of the user's references has a code's value: names come from the compilation, never from the catalog.</summary>
internal sealed class ConstantNames
{
    private readonly Compilation _compilation;
    private readonly KnownTypes _types;

    private readonly ProjectConstants _project;

    /// <param name="compilation">The user's code and references.</param>
    /// <param name="types">The framework's types in it.</param>
    /// <param name="options">What the file prefers; null where it says nothing.</param>
    public ConstantNames(Compilation compilation, KnownTypes types, CodeOptions? options = null)
    {
        _compilation = compilation;
        _types = types;
        Options = options ?? CodeOptions.None;
        _project = new ProjectConstants(compilation, Options.Constants);
    }

    /// <summary>What the file prefers.</summary>
    public CodeOptions Options { get; }

    /// <summary>The constants that may be written for an HTTP code where an integer stands, the preferred one first; none where the references have none.</summary>
    /// <param name="entry">The code.</param>
    /// <param name="literalType">The type of the number that is written now: <c>int</c> for 404, <c>long</c> for 404L.</param>
    public IEnumerable<NamedConstant> ForInteger(CodeEntry entry, ITypeSymbol literalType)
    {
        foreach (IFieldSymbol field in OfProject(entry))
        {
            if (_project.ForInteger(field, literalType) is { } constant)
            {
                yield return constant;
            }
        }

        foreach (NamedConstant constant in OfFramework(entry, literalType))
        {
            yield return constant;
        }
    }

    private IEnumerable<NamedConstant> OfFramework(CodeEntry entry, ITypeSymbol literalType)
    {
        ITypeSymbol? cast = literalType.SpecialType == SpecialType.System_Int32 ? null : literalType;
        IEnumerable<NamedConstant> numbers = Members(_types.StatusCodes, entry).Select(field => new NamedConstant(field.ContainingType, field.Name, cast));
        IEnumerable<NamedConstant> members = Members(_types.HttpStatusCode, entry).Select(member => new NamedConstant(member.ContainingType, member.Name, literalType));
        return Options.HttpConstants == HttpConstantChoice.HttpStatusCode ? members.Concat(numbers) : numbers.Concat(members);
    }

    /// <summary>The project's own constants with the code's value.</summary>
    private IEnumerable<IFieldSymbol> OfProject(CodeEntry entry) =>
        _project.Types.SelectMany(type => Members(type, entry)).Where(field => ProjectConstants.IsOfKind(field, entry));

    /// <summary>The enum that <paramref name="type"/> is, nullable or not; the framework's <c>HttpStatusCode</c> where only that name is written and its using is missing.</summary>
    public INamedTypeSymbol? EnumOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        return type switch
        {
            INamedTypeSymbol { TypeKind: TypeKind.Enum } named => named,
            { TypeKind: TypeKind.Error, Name: "HttpStatusCode" } => _types.HttpStatusCode,
            _ => null,
        };
    }

    /// <summary>Whether the project or the framework has a constant for an HTTP code.</summary>
    public bool HasConstant(CodeEntry entry) => OfProject(entry).Any() || Members(_types.StatusCodes, entry).Any() || Members(_types.HttpStatusCode, entry).Any();

    /// <summary>The members of <paramref name="enumType"/> that have the code's value, the preferred one first.</summary>
    public IEnumerable<NamedConstant> ForEnum(CodeEntry entry, INamedTypeSymbol enumType)
    {
        foreach (IFieldSymbol member in Members(enumType, entry))
        {
            yield return new NamedConstant(member.ContainingType, member.Name, null);
        }
    }

    /// <summary>Of several members with the code's value the one whose name comes first among the catalog's name and aliases leads: the modern spelling.</summary>
    private IEnumerable<IFieldSymbol> Members(INamedTypeSymbol? type, CodeEntry entry) =>
        type is null
            ? []
            : type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && HasValue(field, entry.First) && IsUsable(field))
                .OrderBy(field => Rank(field.Name, entry));

    private bool IsUsable(IFieldSymbol field) => _compilation.IsSymbolAccessibleWithin(field, _compilation.Assembly);

    private static bool HasValue(IFieldSymbol field, int value) => field.ConstantValue switch
    {
        int i => i == value,
        ushort u => u == value,
        short s => s == value,
        uint u => u == value,
        long l => l == value,
        _ => false,
    };

    private static int Rank(string member, CodeEntry entry)
    {
        int rank = entry.IndexOfName(member, StartOfName(member));
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>ASP.NET Core's constants begin with <c>StatusNNN</c>.</summary>
    private static int StartOfName(string member)
    {
        const string Prefix = "Status";
        return member.StartsWith(Prefix, StringComparison.Ordinal) && member.Length > Prefix.Length + 3 && char.IsDigit(member[Prefix.Length])
            ? Prefix.Length + 3
            : 0;
    }
}
