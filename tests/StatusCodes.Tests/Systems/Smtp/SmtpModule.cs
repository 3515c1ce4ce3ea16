using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;
using StatusCodes.Analyzers.Protocols;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Tests.Systems.Smtp;

/// <summary>
/// A fifth code system, as somebody would begin one: SMTP's replies (RFC 5321 §4.2), by their words, their numbers,
/// and a row of known slots.
/// </summary>
internal sealed class SmtpSystem : SystemKnowledge
{
    private SmtpSystem()
        : base(
            new CodeSystem("Smtp", "SMTP", "SmtpStatus", static () => CatalogFile.Read("smtp.csv", typeof(SmtpSystem).Assembly)),
            new Vocabulary { Words = ["Smtp"], OwnNames = ["smtpcode", "smtpstatuscode", "smtpreplycode"], MayHaveAnyPrefix = true },
            new ConstantHolder("System.Net.Mail.SmtpStatusCode", TypeKind.Enum))
    {
    }

    public static SmtpSystem Instance { get; } = new();

    public override ImmutableArray<string> SlotRows { get; } = ["Contoso.SmtpSession.Reply(code)=smtp:sent"];

    public override bool IsInRange(int value) => value is >= 200 and <= 599;

    public override bool MayBeAt(in Site site, int? value, FileWords files) =>
        Vocabulary.IsSpokenIn(site.Name) || Vocabulary.IsSpokenIn(SiteNames.CastName(site));

    /// <summary>What a server's method answers with goes to the client.</summary>
    public override Slot Into(ISymbol symbol, SlotStrength strength) =>
        new(System, strength, symbol is IMethodSymbol ? Direction.Sent : Direction.Read);
}

/// <summary>SMTP as the analyzer takes it in: the rules are there, the module says which, and in which words.</summary>
internal static class SmtpModule
{
#pragma warning disable RS2008 // What only tests have is never released.
    private static readonly DiagnosticDescriptor Magic = Create("STC5001", "HttpMagicNumber", "MagicNumberMessage");
    private static readonly DiagnosticDescriptor Introduced = Create("STC5001", "HttpMagicNumber", "MagicNumberIntroducedMessage");
    private static readonly DiagnosticDescriptor Unassigned = Create("STC5004", "FtpUnassigned", "FtpUnassignedMessage");
    private static readonly DiagnosticDescriptor Constant = Create("STC5006", "FtpOtherProtocol", "FtpOtherProtocolConstantMessage");
    private static readonly DiagnosticDescriptor Number = Create("STC5006", "FtpOtherProtocol", "FtpOtherProtocolNumberMessage");
#pragma warning restore RS2008

    public static SystemModule Create() => new(
        SmtpSystem.Instance,
        [
            new OtherProtocolRule(new OtherProtocolTexts(Constant, Number)),
            new UnassignedRule(OfUnassigned, Unassigned),
            new MagicNumberRule(new MagicNumberTexts(Magic, Introduced)),
        ]);

    private static Diagnostic? OfUnassigned(RuleContext context) =>
        context.IsSent
            ? context.Report(Unassigned, context.Number, "a success", "RFC 5321 §4.2.1")
            : null;

    private static DiagnosticDescriptor Create(string id, string text, string message) =>
        RuleDescriptor.Create(id, "StatusCodes.Smtp", text, message, "https://www.rfc-editor.org/rfc/rfc5321.html#section-4.2");
}
