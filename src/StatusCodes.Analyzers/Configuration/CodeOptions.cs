using System.Collections.Immutable;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>What a file's options say, as far as they can be read. Knows no symbols.</summary>
/// <param name="AllowedCodes">Codes that are sent on purpose.</param>
/// <param name="AllowedNumbers">Numbers that may stand without a name.</param>
/// <param name="Constants">The types of the project's own constants, the preferred one first.</param>
/// <param name="Preference">The framework's spelling where an integer stands.</param>
/// <param name="Slots">Members and parameters that carry a code, or carry none.</param>
/// <param name="Problems">What cannot be read.</param>
internal sealed record CodeOptions(
    ImmutableHashSet<SystemCode> AllowedCodes,
    ImmutableHashSet<SystemCode> AllowedNumbers,
    ImmutableArray<TypeName> Constants,
    ConstantPreference Preference,
    SlotTable Slots,
    ImmutableArray<OptionProblem> Problems)
{
    /// <summary>The options of a file for which nothing is set.</summary>
    public static CodeOptions None { get; } = new(
        ImmutableHashSet<SystemCode>.Empty,
        ImmutableHashSet<SystemCode>.Empty,
        ImmutableArray<TypeName>.Empty,
        ConstantPreference.Auto,
        SlotTable.Empty,
        ImmutableArray<OptionProblem>.Empty);

    /// <summary>The frameworks that the project is built for.</summary>
    public TargetFrameworks Targets { get; init; } = TargetFrameworks.Unknown;

    /// <summary>Whether a code that its registry does not have, or that nobody may send, is sent on purpose.</summary>
    public bool IsAllowedCode(CodeSystem system, int number, int subStatus = CodeNumber.NoSubStatus) =>
        AllowedCodes.Contains(new SystemCode(system, number, subStatus));

    /// <summary>Whether a number may stand without a name.</summary>
    public bool IsAllowedNumber(CodeSystem system, int number, int subStatus = CodeNumber.NoSubStatus) =>
        AllowedNumbers.Contains(new SystemCode(system, number, subStatus));
}
