using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.Analyzers.Rules;

/// <summary>SC1001, SC2001, SC3001: a number stands where a constant can be written.</summary>
internal sealed class MagicNumberRule : CodeRule
{
    public const string HttpId = "SC1001";
    public const string WebSocketId = "SC2001";
    public const string FtpId = "SC3001";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpMagicNumberTitle"),
        messageFormat: Resources.Text("HttpMagicNumberMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpMagicNumberDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor WebSocket = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketMagicNumberTitle"),
        messageFormat: Resources.Text("HttpMagicNumberMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketMagicNumberDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);

    public static readonly DiagnosticDescriptor Ftp = new(
        id: FtpId,
        title: Resources.Text("FtpMagicNumberTitle"),
        messageFormat: Resources.Text("HttpMagicNumberMessage"),
        category: "StatusCodes.Ftp",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("FtpMagicNumberDescription"),
        helpLinkUri: HelpLinks.FtpReplies);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http, WebSocket, Ftp);

    public override Diagnostic? Judge(Judgement judgement)
    {
        if (judgement.IsAllowedNumber || judgement.Entry is not { } entry || judgement.Use.Expression is not LiteralExpressionSyntax literal || !Covers(entry, judgement.Use.Slot))
        {
            return null;
        }

        return Replacement.Find(literal, entry, judgement.Names, judgement.Semantics.Model, judgement.Semantics.Cancellation) is { } replacement
            ? Diagnostic.Create(DescriptorOf(entry.System), replacement.Target.GetLocation(), CodeProperties.Of(judgement.Use), judgement.Number, entry.ShownName(), entry.ShownSource(), replacement.Constant.Display)
            : null;
    }

    private static DiagnosticDescriptor DescriptorOf(CodeSystem system) => system switch
    {
        CodeSystem.WebSocket => WebSocket,
        CodeSystem.Ftp => Ftp,
        _ => Http,
    };

    /// <summary>
    /// Registered codes, in read positions the reserved and withdrawn ones too; known by other than the name alone every code that has a constant, because graver rules that are on have been asked before;
    /// everywhere the three that no registry has, but ASP.NET Core has a constant for: somebody chose that name.
    /// </summary>
    private static bool Covers(CodeEntry entry, Slot slot) =>
        entry.Registration is Registration.Standard or Registration.Temporary
        || entry.First is 418 or 419 or 499
        || slot.Strength != SlotStrength.Named
        || (slot.Direction == Direction.Read && entry.Registration is (Registration.Reserved or Registration.Obsolete));
}
