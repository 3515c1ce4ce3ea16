using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>005: a code is sent that is registered, and no longer to be sent.</summary>
/// <param name="obsolete">The message for a code whose specification is obsolete.</param>
/// <param name="deprecated">The message for one that its specification tells nobody to send.</param>
internal sealed class ObsoleteRule(DiagnosticDescriptor obsolete, DiagnosticDescriptor deprecated) : CodeRule(obsolete, deprecated)
{
    public override bool CanBeAllowed => true;

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { IsOutdated: true } entry }
            ? context.Report(
                entry.Registration == Registration.Deprecated ? deprecated : obsolete,
                context.Number,
                entry.NameIn(context.Use.System),
                entry.SourceInMessage())
            : null;
}
