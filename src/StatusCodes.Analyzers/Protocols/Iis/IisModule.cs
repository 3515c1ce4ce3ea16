using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>IIS as the analyzer takes it in.</summary>
internal static class IisModule
{
    private static readonly DiagnosticDescriptor Magic =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "IisMagicNumberMessage", IisCodes.List);
    private static readonly DiagnosticDescriptor Ambiguous =
        RuleDescriptor.Create("STC4001", "StatusCodes.Iis", "IisMagicNumber", "IisMagicNumberAmbiguousMessage", IisCodes.List);
    private static readonly DiagnosticDescriptor Unassigned =
        RuleDescriptor.Create("STC4004", "StatusCodes.Iis", "IisUnassigned", "IisUnassignedMessage", IisCodes.List);

    public static SystemModule Create() => new(
        IisSystem.Instance,
        ImmutableArray.Create<CodeRule>(new UnassignedRule(OfUnassigned, Unassigned), new ExplainedNumberRule(OfNumber, Magic, Ambiguous)));

    /// <summary>
    /// No framework has constants for sub-statuses, and which of its own a project means only it knows:
    /// the number is explained, and has no fix.
    /// </summary>
    private static Diagnostic? OfNumber(RuleContext context)
    {
        if (context.Entry is not { } entry)
        {
            return null;
        }

        string name = CatalogIdentifier.Of(new CatalogCode(context.Use.System, entry, context.Use.Value))!;
        return entry.Others.IsEmpty || IsAspNetCore(context.Semantics.Model.Compilation)
            ? context.Report(Magic, Written(context), entry.Name, entry.SourceInMessage(), name, context.Use.SubStatus)
            : context.Report(
                Ambiguous,
                Written(context),
                entry.Name,
                entry.SourceInMessage(),
                name,
                context.Use.SubStatus,
                entry.Others[0].Name,
                entry.Others[0].SourceInMessage());
    }

    /// <summary>The meaning that ASP.NET Core gives a sub-status (502.5) stands first.</summary>
    private static bool IsAspNetCore(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(
            static reference => reference.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    /// <summary>
    /// Only where IIS has sub-statuses of the status. Sub-statuses of another status may belong to anyone:
    /// nobody looks up 200.7, or finds another meaning for it.
    /// </summary>
    private static Diagnostic? OfUnassigned(RuleContext context) =>
        context.IsSent && context.Use.System.Entries.Any(entry => entry.First == context.Use.Value)
            ? context.Report(Unassigned, Written(context))
            : null;

    private static string Written(RuleContext context) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}", context.Use.Value, context.Use.SubStatus);
}
