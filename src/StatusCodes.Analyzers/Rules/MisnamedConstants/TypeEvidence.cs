using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.MisnamedConstants;

/// <summary>
/// What the type around a constant tells of it: whether its constants are codes at all.
/// <c>HttpDefaults.RequestTimeout = 300</c> is seconds.
/// </summary>
internal sealed class TypeEvidence
{
    // So many may be slips.
    private const int FewOthers = 2;

    public TypeEvidence(INamedTypeSymbol type, CodeSystem system, string word, Func<int, bool> isPlausible, Binder binder)
    {
        Type = type;
        HasSystemWord = HasWord(word);
        HasStatusWord = IdentifierWords.HasPrefix(type.Name, "Status")
            || type.Name.EndsWith("Code", StringComparison.Ordinal)
            || type.Name.EndsWith("Codes", StringComparison.Ordinal);
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol field || ValueOf(field, binder) is not { } value)
            {
                continue;
            }

            if (!isPlausible(value))
            {
                Others += value > 0 && IsNoCode(system, value) ? 1 : 0;
            }
            else if (IsNoCode(system, value))
            {
                Unassigned++;
            }
            else if (CodeNameMatch.Find(system, field.Name, value) is { } named && named.HasNumber(value))
            {
                Matches++;
                TellingMatches += named.IsAmbiguous ? 0 : 1;
            }
        }
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether the type, or one around it, says the system's word.</summary>
    public bool HasSystemWord { get; }

    /// <summary>Whether the type says that it holds statuses or codes.</summary>
    public bool HasStatusWord { get; }

    /// <summary>How many of its constants are codes in name and value.</summary>
    public int Matches { get; }

    /// <summary>How many are no codes by their number; 0 and what is below it only says that there is none.</summary>
    public int Others { get; }

    /// <summary>How many look like codes by their number, and are none.</summary>
    public int Unassigned { get; }

    /// <summary>How many of its codes have a name that means nothing else.</summary>
    public int TellingMatches { get; }

    /// <summary>Whether more of its constants are no codes than are: it numbers its own things, in the system's words.</summary>
    public bool IsOfOthers => Others + Unassigned > Math.Max(FewOthers, Matches);

    /// <summary>Whether the type, or one around it, says a word.</summary>
    public bool HasWord(string word) => Type.AnyOuterName(name => IdentifierWords.HasPrefix(name, word));

    private static bool IsNoCode(CodeSystem system, int value) => system.Find(value) is null or { IsUnassigned: true };

    /// <summary>
    /// The value of a constant or of a static read-only field; null where it is no integer, or is not known from its declaration.
    /// </summary>
    private static int? ValueOf(IFieldSymbol field, Binder binder)
    {
        if (field.HasConstantValue)
        {
            return ValueTypes.Number(field.ConstantValue);
        }

        return field is { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences.Length: 1 }
            && field.DeclaringSyntaxReferences[0].GetSyntax(binder.Cancellation)
                is VariableDeclaratorSyntax { Initializer.Value: { } value }
            && ValuePath.WithoutCasts(value) is LiteralExpressionSyntax literal
            ? LiteralNumber.Read(literal.Token.Text)
            : null;
    }
}
