using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>IIS as the analyzer takes it in.</summary>
internal static class IisModule
{
    /// <summary>IIS's status codes with their sub-statuses (KB 943891).</summary>
    private const string Codes =
        "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code";

    private static readonly DiagnosticDescriptor Magic =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "IisMagicNumberMessage", Codes);
    private static readonly DiagnosticDescriptor Unassigned =
        RuleDescriptor.Create("STC4004", "StatusCodes.Iis", "IisUnassigned", "IisUnassignedMessage", Codes);

    public static SystemModule Create() => new(
        IisSystem.Instance,
        ImmutableArray.Create<CodeRule>(new UnassignedRule(OfUnassigned, Unassigned), new ExplainedNumberRule(OfNumber, Magic)));

    /// <summary>
    /// No framework has constants for sub-statuses, and which of its own a project means only it knows:
    /// the number is explained, and has no fix.
    /// </summary>
    private static Diagnostic? OfNumber(RuleContext context) =>
        context.Entry is { } entry ? context.Report(Magic, Written(context), entry.Name, entry.Source, context.Use.SubStatus) : null;

    /// <summary>
    /// Only where IIS has sub-statuses of the status. Sub-statuses of another status may belong to anyone:
    /// nobody looks up 200.7, or finds another meaning for it.
    /// </summary>
    private static Diagnostic? OfUnassigned(RuleContext context) =>
        context.IsSent && context.Use.System.Entries.Any(entry => entry.First == context.Use.Value)
            ? context.Report(Unassigned, Written(context), context.Use.Value)
            : null;

    private static string Written(RuleContext context) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}", context.Use.Value, context.Use.SubStatus);
}
