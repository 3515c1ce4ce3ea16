using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>005: a code is sent that was withdrawn.</summary>
internal sealed class ObsoleteRule(DiagnosticDescriptor descriptor) : CodeRule(descriptor)
{
    public override bool CanBeAllowed => true;

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { Registration: Registration.Obsolete } entry }
            ? context.Report(descriptor, context.Number, entry.ShownName(), entry.Source)
            : null;
}
