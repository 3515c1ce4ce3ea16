using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>STC3004: a number is sent that no FTP standard has defined, or that is no reply code at all.</summary>
internal static class FtpUnassigned
{
    private const string Id = "STC3004";
    private const string Text = "FtpUnassigned";

    private static readonly DiagnosticDescriptor Unassigned = FtpDescriptor.Create(Id, Text, "FtpUnassignedMessage");
    private static readonly DiagnosticDescriptor OthersOnly = FtpDescriptor.Create(Id, Text, "FtpOthersOnlyMessage");
    private static readonly DiagnosticDescriptor OutOfRange = FtpDescriptor.Create(Id, Text, "FtpOutOfRangeMessage");

    public static UnassignedRule Rule { get; } = new(Outcome, Unassigned, OthersOnly, OutOfRange);

    /// <summary>Sent codes only: no receiver guarantees which ones arrive.</summary>
    private static Diagnostic? Outcome(RuleContext context)
    {
        if (!context.IsSent)
        {
            return null;
        }

        int value = context.Use.Value;
        if (value is < 100 or > 699)
        {
            return context.Report(OutOfRange, context.Number);
        }

        foreach (SystemKnowledge other in context.Semantics.Systems.All.Reverse())
        {
            if (other.System != context.Use.System && other.System.Find(value) is { Registration: Registration.Standard } entry)
            {
                return context.Report(OthersOnly, context.Number, entry.MeaningIn(other.System), other.System.Label);
            }
        }

        CodeClass codeClass = context.Use.System.ClassOf(value)!;
        return context.Report(Unassigned, context.Number, codeClass.NameInMessage(), codeClass.Source);
    }
}
