using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1004: what happens to a number that is no status, by receiver.</summary>
internal static class HttpUnassigned
{
    private const string Id = "STC1004";
    private const string Text = "HttpUnassigned";

    private static readonly DiagnosticDescriptor Unassigned =
        HttpDescriptor.Create(Id, Text, "HttpUnassignedMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor UnassignedButOthers =
        HttpDescriptor.Create(Id, Text, "HttpUnassignedButOthersMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor OutOfRange = HttpDescriptor.Create(Id, Text, "HttpOutOfRangeMessage");
    private static readonly DiagnosticDescriptor SentAsIs = HttpDescriptor.Create(Id, Text, "HttpSentAsIsMessage");
    private static readonly DiagnosticDescriptor Rejected = HttpDescriptor.Create(Id, Text, "HttpRejectedMessage");
    private static readonly DiagnosticDescriptor Throws = HttpDescriptor.Create(Id, Text, "HttpThrowsMessage");

    public static UnassignedRule Rule { get; } = new(Outcome, Unassigned, UnassignedButOthers, OutOfRange, SentAsIs, Rejected, Throws);

    /// <summary>Whether a received status is held against a number that an <c>HttpResponseMessage</c> never holds.</summary>
    public static bool CannotArrive(RuleContext context) =>
        context.Use.Slot.Receiver == HttpReceivers.ResponseMessage && context.Use.Value > 999;

    private static Diagnostic? Outcome(RuleContext context)
    {
        int value = context.Use.Value;
        if (context.Use.Slot.Strength == SlotStrength.Named || (value is 0 or -1 && HttpSentinels.IsComparedAgain(context.Use.Expression)))
        {
            return null;
        }

        Receiver? receiver = context.Use.Slot.Receiver;
        if (receiver == HttpReceivers.ResponseMessage && IsTooMuch(value, context.Use.Slot))
        {
            // The constructor and the setter throw (System.Net.Http.HttpResponseMessage), so no response holds such a number either.
            return context.Report(Throws, context.Number, "HttpResponseMessage", "0–999");
        }

        if (!context.IsSent)
        {
            return null;
        }

        return receiver == HttpReceivers.Listener && value is < 100 or > 999
            ? context.Report(Throws, context.Number, "HttpListenerResponse", "100–999")
            : receiver == HttpReceivers.AspNetCore && value is >= 600 and <= 999 ? context.Report(SentAsIs, context.Number)
            : receiver == HttpReceivers.AspNetCore && value is < 100 or > 999 ? context.Report(Rejected, context.Number)
            : context.Use.System.ClassOf(value) is { } codeClass ? OfClass(context, codeClass)
            : context.Report(OutOfRange, context.Number);
    }

    /// <summary>
    /// A client takes it for its class's first code (RFC 9110 §15).
    /// Where another system knows the number, that is likely where it came from.
    /// </summary>
    private static Diagnostic OfClass(RuleContext context, CodeClass codeClass)
    {
        string first = (codeClass.Digit * 100).ToString(CultureInfo.InvariantCulture);
        foreach (SystemKnowledge other in context.Semantics.Systems.All.Reverse())
        {
            if (other.System != context.Use.System && other.System.Find(context.Use.Value) is { IsDefined: true } entry)
            {
                return context.Report(
                    UnassignedButOthers,
                    context.Number,
                    first,
                    codeClass.NameInMessage(),
                    codeClass.Source,
                    entry.MeaningIn(other.System),
                    other.System.Label);
            }
        }

        return context.Report(Unassigned, context.Number, first, codeClass.NameInMessage(), codeClass.Source);
    }

    /// <summary>−1 throws where it is set; who compares with it asks for "not yet".</summary>
    private static bool IsTooMuch(int value, Slot slot) => value is < -1 or > 999 || (value == -1 && slot.IsAssigned);
}
