using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Options;

/// <summary>Reads options strictly: a part that is not exactly of its form is a problem, and the rest of the line counts. Never throws.</summary>
internal static class OptionParser
{
    public static CodeOptions Parse(OptionTexts texts)
    {
        var problems = new List<OptionProblem>();
        return new CodeOptions(
            Codes(new OptionLine(OptionKeys.AllowedCodes, texts.AllowedCodes, problems)),
            Codes(new OptionLine(OptionKeys.AllowedNumbers, texts.AllowedNumbers, problems)),
            Types(new OptionLine(OptionKeys.Constants, texts.Constants, problems)),
            Choice(new OptionLine(OptionKeys.HttpConstants, texts.HttpConstants, problems)),
            new SlotTable(Slots(new OptionLine(OptionKeys.Slots, texts.Slots, problems))),
            problems.ToImmutableArray());
    }

    private static ImmutableHashSet<SystemCode> Codes(OptionLine line)
    {
        ImmutableHashSet<SystemCode>.Builder codes = ImmutableHashSet.CreateBuilder<SystemCode>();
        foreach (string part in line.Parts(','))
        {
            if (SystemCode.TryParse(part, out SystemCode code, out string? reason))
            {
                codes.Add(code);
            }
            else
            {
                line.Refuse(part, reason);
            }
        }

        return codes.ToImmutable();
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
                line.Refuse(part, "OptionTypeExpected");
            }
        }

        return types.ToImmutable();
    }

    private static HttpConstantChoice Choice(OptionLine line)
    {
        if (line.Whole.Length == 0)
        {
            return HttpConstantChoice.Auto;
        }

        foreach (HttpConstantChoice choice in new[] { HttpConstantChoice.Auto, HttpConstantChoice.StatusCodes, HttpConstantChoice.HttpStatusCode })
        {
            if (line.Whole.Equals(choice.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        line.Refuse(line.Whole, "OptionHttpConstantsExpected");
        return HttpConstantChoice.Auto;
    }

    private static ImmutableArray<DeclaredSlot> Slots(OptionLine line)
    {
        ImmutableArray<DeclaredSlot>.Builder slots = ImmutableArray.CreateBuilder<DeclaredSlot>();
        foreach (string part in line.Parts('|'))
        {
            if (DeclaredSlot.Parse(part, out string reason) is { } slot)
            {
                slots.Add(slot);
            }
            else
            {
                line.Refuse(part, reason);
            }
        }

        return slots.ToImmutable();
    }
}
