using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.MisnamedConstants;

/// <summary>A code system whose constants people declare, and what tells them from others.</summary>
/// <param name="Knowledge">The system.</param>
/// <param name="Descriptor">What is reported.</param>
/// <param name="Word">What the name of a type says that belongs to it.</param>
/// <param name="First">The first plausible code.</param>
/// <param name="Last">The last plausible code.</param>
internal record DeclaredConstants(SystemKnowledge Knowledge, DiagnosticDescriptor Descriptor, string Word, int First, int Last)
{
    /// <summary>The smallest number that may be wrong: a code of three digits without one of them.</summary>
    public const int Smallest = 10;

    // So many right ones say what all of them are.
    private const int Enough = 3;

    /// <summary>What is reported of a number with a digit too many or too few; null where such numbers are anybody's.</summary>
    public DiagnosticDescriptor? OutOfRange { get; init; }

    /// <summary>Whether a number may be one of the system's codes.</summary>
    public bool IsPlausible(int value) => First <= value && value <= Last;

    /// <summary>
    /// Whether a constant may be a slip, by its type's name, its own and its number: a digit too many, or too few.
    /// Asked before the type is looked at.
    /// </summary>
    public virtual bool MayBeSlip(string type, string name, int value) =>
        IsOneDigitOff(value)
        && CodeNameMatch.Find(Knowledge.System, name, value) is { } named
        && (!named.IsAmbiguous || IsWithOneMore(named.Entry.First, value));

    /// <summary>
    /// Whether it is one: the type around it holds the system's codes, three of them or more, and this number alone is none.
    /// Who numbers things of his own beside them has more than one.
    /// </summary>
    public virtual bool IsSlip(TypeEvidence type) => type is { Matches: >= Enough, Others: 1 };

    /// <summary>Whether a digit too many is all that is wrong: 4090 for 409.</summary>
    private static bool IsWithOneMore(int code, int value)
    {
        for (int below = 1; below <= value; below *= 10)
        {
            if ((value / (below * 10) * below) + (value % below) == code)
            {
                return true;
            }
        }

        return false;
    }

    protected bool IsOneDigitOff(int value) =>
        (First / 10 <= value && value <= Last / 10) || (First * 10 <= value && value <= (Last * 10) + 9);

    /// <summary>What the type around a constant tells.</summary>
    public TypeEvidence EvidenceOf(INamedTypeSymbol type, Binder binder) => new(type, Knowledge.System, Word, IsPlausible, binder);

    /// <summary>
    /// Whether the code of that name and <paramref name="value"/> are of one kind, so that one may be mistaken for the other.
    /// A round hundred that is no code stands for a class, under the words of one: FTP's 300, "the command has been accepted".
    /// </summary>
    public virtual bool MayBeMistaken(CodeNameMatch named, int value) =>
        value % 100 != 0 || Knowledge.System.Find(value) is { IsUnassigned: false };

    /// <summary>
    /// Whether a constant that is called <paramref name="named"/> and has another value is a mistake,
    /// as far as the type around it tells.
    /// </summary>
    public virtual bool IsMistake(TypeEvidence type, CodeNameMatch named, int value)
    {
        // A type may number its own things, in the system's words; but not with the system's numbers.
        bool isNear = named.Entry.First / 100 == value / 100;
        if (!named.IsAmbiguous)
        {
            return type.Matches >= 2 || (type.HasSystemWord && isNear);
        }

        bool hasStatusWord = type.HasStatusWord || named.HasStatusWord;
        if (type.Type.TypeKind == TypeKind.Enum)
        {
            return type.HasSystemWord ? type.Matches >= 2 || (hasStatusWord && isNear) : type.TellingMatches >= 2;
        }

        // All members of an enum are of one kind; a class may hold codes and seconds.
        return hasStatusWord && (type.HasSystemWord || type.TellingMatches >= 2) && (isNear || type.Matches >= 2);
    }
}
