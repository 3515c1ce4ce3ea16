using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// STC4001, of a system that no framework has constants for: a number stands where its meaning is not written.
/// It is explained, whether a constant can be written for it or not.
/// </summary>
/// <param name="explain">The finding about a number; null where it means nothing.</param>
/// <param name="descriptors">Its messages.</param>
internal sealed class ExplainedNumberRule(Func<RuleContext, Diagnostic?> explain, params DiagnosticDescriptor[] descriptors)
    : CodeRule(descriptors)
{
    public override Diagnostic? Analyze(RuleContext context) => context.IsAllowedNumber ? null : explain(context);
}
