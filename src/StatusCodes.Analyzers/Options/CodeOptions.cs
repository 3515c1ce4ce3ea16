using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Options;

/// <summary>What a file's options say, as far as they can be read. Knows no symbols.</summary>
/// <param name="AllowedCodes">Codes that are sent on purpose.</param>
/// <param name="AllowedNumbers">Numbers that may stand without a name.</param>
/// <param name="Constants">The types of the project's own constants, the preferred one first.</param>
/// <param name="HttpConstants">The framework's spelling where an integer stands.</param>
/// <param name="Slots">Members and parameters that carry a code.</param>
/// <param name="Problems">What cannot be read.</param>
internal sealed record CodeOptions(
    ImmutableHashSet<SystemCode> AllowedCodes,
    ImmutableHashSet<SystemCode> AllowedNumbers,
    ImmutableArray<TypeName> Constants,
    HttpConstantChoice HttpConstants,
    SlotTable Slots,
    ImmutableArray<OptionProblem> Problems)
{
    /// <summary>The options of a file for which nothing is set.</summary>
    public static CodeOptions None { get; } = OptionParser.Parse(default);

    /// <summary>Whether these options may make a status of a number that is none by itself: one that stands at a declared slot, or that a constant of the project may have.</summary>
    public bool MayConcern(ExpressionSyntax number, int value) =>
        (!Constants.IsEmpty && value is >= 100 and <= 599) || DeclaredSlots.MaySurround(number, Slots);

    /// <summary>Whether a code that its registry does not have, or that nobody may send, is sent on purpose.</summary>
    public bool AllowsCode(CodeSystem system, int number, int subStatus = CodeNumber.NoSubStatus) => AllowedCodes.Contains(new SystemCode(system, number, subStatus));

    /// <summary>Whether a number may stand without a name.</summary>
    public bool AllowsNumber(CodeSystem system, int number, int subStatus = CodeNumber.NoSubStatus) => AllowedNumbers.Contains(new SystemCode(system, number, subStatus));
}
