using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// 002: a code is sent that its registry set aside.
/// What happens then differs by system, code and receiver, and so do the messages.
/// </summary>
/// <param name="choose">The message for a code.</param>
/// <param name="descriptors">All messages.</param>
internal sealed class ReservedRule(
    Func<RuleContext, CodeEntry, DiagnosticDescriptor> choose,
    params DiagnosticDescriptor[] descriptors) : CodeRule(descriptors)
{
    public override bool CanBeAllowed => true;

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { Registration: Registration.Reserved } entry } && !context.HasDeliberateName(entry)
            ? context.Report(
                choose(context, entry),
                context.Number,
                entry.NameIn(context.Use.System),
                entry.SourceInMessage(),
                entry.ShownAlternatives(context.Use.System),
                context.Use.Slot.Receiver?.Name)
            : null;
}
