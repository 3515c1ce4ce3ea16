using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1004: a number that nobody has defined, or that lies outside what the receiver takes. What happens to it differs by receiver, and so do the messages.</summary>
internal sealed class UnassignedRule : CodeRule
{
    public const string HttpId = "STC1004";

    public static readonly DiagnosticDescriptor Unassigned = new(
        id: HttpId,
        title: Resources.Text("HttpUnassignedTitle"),
        messageFormat: Resources.Text("HttpUnassignedMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpUnassignedDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public static readonly DiagnosticDescriptor UnassignedButFtp = new(
        id: HttpId,
        title: Resources.Text("HttpUnassignedTitle"),
        messageFormat: Resources.Text("HttpUnassignedButFtpMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpUnassignedDescription"),
        helpLinkUri: HelpLinks.HttpRegistry);

    public static readonly DiagnosticDescriptor OutOfRange = new(
        id: HttpId,
        title: Resources.Text("HttpUnassignedTitle"),
        messageFormat: Resources.Text("HttpOutOfRangeMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpUnassignedDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor SentAsIs = new(
        id: HttpId,
        title: Resources.Text("HttpUnassignedTitle"),
        messageFormat: Resources.Text("HttpSentAsIsMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpUnassignedDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor Throws = new(
        id: HttpId,
        title: Resources.Text("HttpUnassignedTitle"),
        messageFormat: Resources.Text("HttpThrowsMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpUnassignedDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Unassigned, UnassignedButFtp, OutOfRange, SentAsIs, Throws);

    public override bool AcceptsAllowedCodes => true;

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (!judgement.IsNumber || judgement.Entry is not null || judgement.Use.Slot.Strength == SlotStrength.Named)
        {
            return null;
        }

        int value = judgement.Use.Value;
        if (value is 0 or -1 && (judgement.IsInitial || UnsetMarks.IsAskedFor(judgement.Use.Expression)))
        {
            return null;
        }

        return judgement.Use.Slot.Receiver switch
        {
            // The constructor and the setter throw (System.Net.Http.HttpResponseMessage), so no response holds such a number either.
            Receiver.HttpResponseMessage when IsTooMuch(value, judgement.Use.Slot) => judgement.Report(Throws, judgement.Number, "HttpResponseMessage", "0–999"),
            Receiver.HttpListener when judgement.IsSent && value is < 100 or > 999 => judgement.Report(Throws, judgement.Number, "HttpListenerResponse", "100–999"),
            Receiver.AspNetCore when judgement.IsSent && value is < 100 or > 599 => judgement.Report(SentAsIs, judgement.Number),
            _ when !judgement.IsSent => null,
            _ when value is < 100 or > 599 => judgement.Report(OutOfRange, judgement.Number),
            _ => OfClass(judgement, (value / 100 * 100).ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>A client takes it for its class's first code (RFC 9110 §15). Where FTP knows the number, that is likely where it came from.</summary>
    private static Diagnostic OfClass(Judgement judgement, string first) =>
        CodeCatalog.Instance.Find(CodeSystem.Ftp, judgement.Use.Value) is { Name.Length: > 0 } reply
            ? judgement.Report(UnassignedButFtp, judgement.Number, reply.ShownName(), first)
            : judgement.Report(Unassigned, judgement.Number, first);

    /// <summary>−1 throws where it is set; who compares with it asks for "not yet".</summary>
    private static bool IsTooMuch(int value, Slot slot) => value is < -1 or > 999 || (value == -1 && slot.IsFilled);
}
