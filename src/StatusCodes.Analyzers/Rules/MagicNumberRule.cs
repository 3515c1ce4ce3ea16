using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1001, STC2001, STC3001: a number stands where a constant can be written.</summary>
internal sealed class MagicNumberRule : CodeRule
{
    public const string HttpId = "STC1001";
    public const string WebSocketId = "STC2001";
    public const string FtpId = "STC3001";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpMagicNumberDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor HttpIntroduced = new(
        id: HttpId,
        title: Resources.Text("HttpMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberIntroducedMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpMagicNumberDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor WebSocket = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketMagicNumberDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor WebSocketIntroduced = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberIntroducedMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketMagicNumberDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor WebSocketPrivate = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberPrivateMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketMagicNumberDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor Ftp = new(
        id: FtpId,
        title: Resources.Text("FtpMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpMagicNumberDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor FtpIntroduced = new(
        id: FtpId,
        title: Resources.Text("FtpMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberIntroducedMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpMagicNumberDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public static readonly DiagnosticDescriptor FtpMisnomer = new(
        id: FtpId,
        title: Resources.Text("FtpMagicNumberTitle"),
        messageFormat: Resources.Text("MagicNumberMisnomerMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpMagicNumberDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        ImmutableArray.Create(Http, HttpIntroduced, WebSocket, WebSocketIntroduced, WebSocketPrivate, Ftp, FtpIntroduced, FtpMisnomer);

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement.IsAllowedNumber || judgement.Entry is not { } entry || judgement.Use.Expression is not LiteralExpressionSyntax literal)
        {
            return null;
        }

        return Choose(literal, new CatalogCode(entry, judgement.Use.Value), judgement) is { } replacement
            ? Diagnostic.Create(
                DescriptorOf(entry, replacement.Constant),
                replacement.Target.GetLocation(),
                CodeProperties.Of(judgement.Use),
                judgement.Number,
                entry.ShownName(),
                entry.ShownSource(),
                replacement.Constant.Display)
            : null;
    }

    /// <summary>A constant that is there, or one that the fix declares; null where the number has to stay, or may.</summary>
    private static Replacement? Choose(LiteralExpressionSyntax literal, CatalogCode code, Judgement judgement)
    {
        (SemanticModel model, CancellationToken cancellation) = (judgement.Semantics.Model, judgement.Semantics.Cancellation);
        Replacement? found = Covers(code.Entry, judgement.Use.Slot) ? Replacement.Find(literal, code, judgement.Names, model, cancellation) : null;
        return found ?? (IsWorthNaming(code.Entry, judgement.Use.Slot) ? Replacement.Introduced(literal, code, judgement.Names, model, cancellation) : null);
    }

    private static DiagnosticDescriptor DescriptorOf(CodeEntry entry, NamedConstant constant) => (entry.System, constant) switch
    {
        (CodeSystem.WebSocket, IntroducedConstant) => WebSocketIntroduced,
        (CodeSystem.WebSocket, _) => entry.Name.Length == 0 ? WebSocketPrivate : WebSocket,
        (CodeSystem.Ftp, IntroducedConstant) => FtpIntroduced,
        (CodeSystem.Ftp, FieldConstant { Type.Name: "FtpStatusCode" }) when IsMisnamed(entry) => FtpMisnomer,
        (CodeSystem.Ftp, _) => Ftp,
        (_, IntroducedConstant) => HttpIntroduced,
        _ => Http,
    };

    /// <summary>.NET calls 120 "service temporarily not available" though it will be ready soon, 220 after the client's next step, and 234 the opposite of what it says (RFC 959 §4.2.2, RFC 4217 §4.2).</summary>
    private static bool IsMisnamed(CodeEntry entry) => entry.First is 120 or 220 or 234;

    /// <summary>
    /// Registered codes, in read positions the reserved and withdrawn ones too; known by other than the name alone every code that has a constant, because graver rules that are on have been asked before;
    /// everywhere the three that no registry has, but ASP.NET Core has a constant for, and private ones: somebody chose that name.
    /// </summary>
    private static bool Covers(CodeEntry entry, Slot slot) =>
        entry.Registration is Registration.Standard or Registration.Temporary or Registration.Private
        || entry.First is 418 or 419 or 499
        || slot.Strength != SlotStrength.Named
        || (slot.Direction == Direction.Read && entry.Registration is (Registration.Reserved or Registration.Obsolete));

    /// <summary>What deserves a constant of its own: registered codes, and those that are read although nobody should send them; by the name alone only what a registry has.</summary>
    private static bool IsWorthNaming(CodeEntry entry, Slot slot) => entry.Registration switch
    {
        Registration.Standard or Registration.Temporary => true,
        Registration.Reserved or Registration.Obsolete => slot.Direction == Direction.Read,
        Registration.Nonstandard => slot is { Direction: Direction.Read, Strength: not SlotStrength.Named },
        _ => false,
    };
}
