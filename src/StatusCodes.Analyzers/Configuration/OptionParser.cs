using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// Reads options strictly: a part that is not exactly of its form is a problem, and the rest of the line counts. Never throws.
/// </summary>
internal static class OptionParser
{
    /// <param name="texts">The options as they are written.</param>
    /// <param name="systems">The systems that they may name.</param>
    public static CodeOptions Parse(OptionTexts texts, CodeSystemSet systems)
    {
        List<OptionProblem> problems = UnknownKeys.ProblemsOf(texts.Unknown);
        return new CodeOptions(
            Codes(new OptionLine(OptionKeys.AllowedCodes, texts.AllowedCodes, problems), systems),
            Codes(new OptionLine(OptionKeys.AllowedNumbers, texts.AllowedNumbers, problems), systems),
            Types(new OptionLine(OptionKeys.Constants, texts.Constants, problems)),
            Preference(new OptionLine(OptionKeys.HttpConstants, texts.HttpConstants, problems)),
            new SlotTable(Slots(new OptionLine(OptionKeys.Slots, texts.Slots, problems), systems)),
            problems.ToImmutableArray())
        {
            Targets = TargetFrameworks.Parse(texts.TargetFrameworks),
        };
    }

    private static ImmutableHashSet<SystemCode> Codes(OptionLine line, CodeSystemSet systems)
    {
        var ranges = new List<CodeRange>();
        foreach (string part in line.Parts(','))
        {
            if (CodeRange.TryParse(part, systems, out CodeRange range, out string? reason))
            {
                ranges.Add(range);
            }
            else
            {
                line.Refuse(part, OptionLine.OtherSeparator(part, ',') ?? reason);
            }
        }

        return CodeRange.CodesOf(ranges);
    }

    private static ImmutableArray<TypeName> Types(OptionLine line)
    {
        ImmutableArray<TypeName>.Builder types = ImmutableArray.CreateBuilder<TypeName>();
        foreach (string part in line.Parts(','))
        {
            if (TypeName.TryParse(part, out TypeName type))
            {
                types.Add(type);
            }
            else
            {
                line.Refuse(part, OptionLine.OtherSeparator(part, ',') ?? "OptionTypeExpected");
            }
        }

        return types.ToImmutable();
    }

    private static ConstantPreference Preference(OptionLine line)
    {
        if (line.Whole.Length == 0 || Is("auto"))
        {
            return ConstantPreference.Auto;
        }

        if (Is("StatusCodes"))
        {
            return ConstantPreference.Numbers;
        }

        if (Is("HttpStatusCode"))
        {
            return ConstantPreference.Enums;
        }

        line.Refuse(line.Whole, "OptionHttpConstantsExpected");
        return ConstantPreference.Auto;

        bool Is(string word) => line.Whole.Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    private static ImmutableArray<SlotRow> Slots(OptionLine line, CodeSystemSet systems)
    {
        ImmutableArray<SlotRow>.Builder slots = ImmutableArray.CreateBuilder<SlotRow>();
        foreach (string part in line.Parts('|'))
        {
            SlotRow? slot = SlotRow.Parse(part, systems, out string reason);
            if (slot is { Receiver: null, Type.IsAny: false })
            {
                slots.Add(slot);
            }
            else
            {
                // Receivers, and members of whatever type, are for the rows of the package alone.
                line.Refuse(
                    part,
                    OptionLine.OtherSeparator(part, '|') ?? (slot is { Receiver: not null } ? "OptionDirectionExpected" : reason));
            }
        }

        return slots.ToImmutable();
    }
}
