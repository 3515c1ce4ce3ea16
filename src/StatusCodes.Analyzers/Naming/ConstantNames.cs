using System;
using System.Collections.Generic;
using System.Collections.Immutable;
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
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _listed;

    /// <param name="compilation">The user's code and references.</param>
    /// <param name="types">The framework's types in it.</param>
    /// <param name="options">What the file prefers; null where it says nothing.</param>
    public ConstantNames(Compilation compilation, KnownTypes types, CodeOptions? options = null)
    {
        _compilation = compilation;
        _types = types;
        Options = options ?? CodeOptions.None;
        // A type that the compilation lacks is another project's: one .editorconfig governs many.
        _listed = new(() => Options.Constants.Select(name => name.Find(compilation)).OfType<INamedTypeSymbol>().ToImmutableArray());
    }

    /// <summary>What the file prefers.</summary>
    public CodeOptions Options { get; }

    /// <summary>The constants of the types in <c>statuscodes.constants</c> that are meant for the code, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> Listed(CatalogCode code) =>
        _listed.Value.SelectMany(type => Members(type, code)).Where(field => ConstantKind.IsListed(field, code));

    /// <summary>The framework's constants for the code where a number stands, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> Framework(CatalogCode code)
    {
        IEnumerable<IFieldSymbol> members = Members(EnumOf(code.System), code);
        if (code.System != CodeSystem.Http)
        {
            return members;
        }

        IEnumerable<IFieldSymbol> numbers = Members(_types.StatusCodes, code);
        return Options.HttpConstants == HttpConstantChoice.HttpStatusCode ? members.Concat(numbers) : numbers.Concat(members);
    }

    /// <summary>The constants of one type that have the code's value, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> OfType(INamedTypeSymbol type, CatalogCode code) => Members(type, code);

    /// <summary>Whether the project lists, or the framework has, a constant for the code.</summary>
    public bool HasConstant(CatalogCode code) => Listed(code).Any() || Framework(code).Any();

    /// <summary>The enum that <paramref name="type"/> is, nullable or not; the framework's own where only its name is written and the using is missing.</summary>
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
            { TypeKind: TypeKind.Error, Name: "WebSocketCloseStatus" } => _types.WebSocketCloseStatus,
            { TypeKind: TypeKind.Error, Name: "FtpStatusCode" } => _types.FtpStatusCode,
            _ => null,
        };
    }

    private INamedTypeSymbol? EnumOf(CodeSystem system) => system switch
    {
        CodeSystem.Http => _types.HttpStatusCode,
        CodeSystem.WebSocket => _types.WebSocketCloseStatus,
        CodeSystem.Ftp => _types.FtpStatusCode,
        _ => null,
    };

    /// <summary>Of several members with the code's value the one whose name comes first among the catalog's name and aliases leads: the modern spelling.</summary>
    private IEnumerable<IFieldSymbol> Members(INamedTypeSymbol? type, CatalogCode code) =>
        type is null
            ? []
            : type.GetMembers()
                .OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue && code.IsValueOf(field.ConstantValue) && IsUsable(field))
                .OrderBy(field => Rank(field.Name, code.Entry));

    private bool IsUsable(IFieldSymbol field) => _compilation.IsSymbolAccessibleWithin(field, _compilation.Assembly) && !Obsolescence.IsMarked(field);

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
