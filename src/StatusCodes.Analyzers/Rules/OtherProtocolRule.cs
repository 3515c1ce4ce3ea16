using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// 006: a constant of another protocol, or a number that can only be another's, stands where a code of this system belongs.
/// </summary>
/// <param name="texts">The messages of the system.</param>
internal sealed class OtherProtocolRule(OtherProtocolTexts texts) : CodeRule(texts.All)
{
    public override Diagnostic? Analyze(RuleContext context)
    {
        if (context.Use.Slot.Strength == SlotStrength.Named)
        {
            return null;
        }

        if (context.IsNumber)
        {
            return OfNumber(context);
        }

        // What is certainly one system's holds no other protocol's code; a type of the project's own may stand for both.
        return context.IsSent || context.Use.Slot.Strength == SlotStrength.Certain ? OfConstant(context) : null;
    }

    private Diagnostic? OfConstant(RuleContext context) =>
        context.Semantics.Symbol(context.Use.Expression) is IFieldSymbol { ContainingType: { } type } field
        && context.Semantics.Systems.OtherLabel(type, context.Use.System) is { } protocol
            ? OfTheProtocol(context).Report(
                texts.IsRefused(context) ? texts.ConstantThrows : texts.Constant,
                $"{type.Name}.{field.Name}",
                context.Number,
                protocol,
                context.Entry.ShownMeaning(context.Use.System))
            : null;

    /// <summary>What only a vendor means by the number is not what the protocol means by it: its class is.</summary>
    private static RuleContext OfTheProtocol(RuleContext context) =>
        context.Entry is { Registration: Registration.Nonstandard } ? context with { Entry = null } : context;

    /// <summary>Only numbers outside the protocol's range: inside, they are its own or nobody's.</summary>
    private Diagnostic? OfNumber(RuleContext context)
    {
        bool isNeverReceived = texts.CannotArrive(context);
        if (!(context.IsSent || isNeverReceived)
            || !context.IsUnassigned
            || context.Semantics.Systems.Of(context.Use.System).IsInRange(context.Use.Value))
        {
            return null;
        }

        // The general system first: whoever wrote 426 meant HTTP's.
        foreach (SystemKnowledge other in context.Semantics.Systems.All.Reverse())
        {
            if (other.System != context.Use.System
                && other.IsInRange(context.Use.Value)
                && other.System.Find(context.Use.Value) is { IsDefined: true } entry)
            {
                DiagnosticDescriptor descriptor = isNeverReceived ? texts.NumberNeverReceived
                    : texts.IsRefused(context) ? texts.NumberThrows
                    : texts.Number;
                return context.Report(descriptor, context.Number, entry.MeaningIn(other.System), other.System.Label);
            }
        }

        return null;
    }
}
