using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Which constant of the user's references has a code's value: names come from the compilation, never from the catalog.</summary>
internal sealed class ConstantNames
{
    private readonly Compilation _compilation;
    private readonly KnownTypes _types;

    public ConstantNames(Compilation compilation, KnownTypes types)
    {
        _compilation = compilation;
        _types = types;
    }

    /// <summary>The constants that may be written for an HTTP code where an integer stands, the preferred one first; none where the references have none.</summary>
    /// <param name="entry">The code.</param>
    /// <param name="literalType">The type of the number that is written now: <c>int</c> for 404, <c>long</c> for 404L.</param>
    public IEnumerable<NamedConstant> ForInteger(CodeEntry entry, ITypeSymbol literalType)
    {
        ITypeSymbol? cast = literalType.SpecialType == SpecialType.System_Int32 ? null : literalType;
        foreach (IFieldSymbol field in Members(_types.StatusCodes, entry))
        {
            yield return new NamedConstant(field.ContainingType, field.Name, cast);
        }

        foreach (IFieldSymbol member in Members(_types.HttpStatusCode, entry))
        {
            yield return new NamedConstant(member.ContainingType, member.Name, literalType);
        }
    }

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
        if (SameWords(member, entry.Name))
        {
            return 0;
        }

        for (int i = 0; i < entry.Aliases.Length; i++)
        {
            if (SameWords(member, entry.Aliases[i]))
            {
                return i + 1;
            }
        }

        return entry.Aliases.Length + 1;
    }

    /// <summary>Compares letters and digits only, without case: <c>Status414UriTooLong</c> is "URI Too Long".</summary>
    private static bool SameWords(string member, string name)
    {
        int m = StartOfName(member), n = 0;
        while (true)
        {
            while (m < member.Length && !char.IsLetterOrDigit(member[m]))
            {
                m++;
            }

            while (n < name.Length && !char.IsLetterOrDigit(name[n]))
            {
                n++;
            }

            if (m == member.Length || n == name.Length)
            {
                return m == member.Length && n == name.Length;
            }

            if (char.ToUpperInvariant(member[m++]) != char.ToUpperInvariant(name[n++]))
            {
                return false;
            }
        }
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
