using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC2003: a close code of the range that is registered first come, first served is sent without being registered (RFC 6455 §7.4.2).</summary>
internal sealed class WebSocketNonstandardRule : CodeRule
{
    public const string WebSocketId = "STC2003";

    public static readonly DiagnosticDescriptor Unregistered = new(
        id: WebSocketId,
        title: Resources.Text("WebSocketNonstandardTitle"),
        messageFormat: Resources.Text("WebSocketNonstandardMessage"),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketNonstandardDescription"),
        helpLinkUri: HelpLinks.WebSocketRegistry);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Unregistered);

    public override bool AcceptsAllowedCodes => true;

    /// <summary>Numbers only: who writes a constant has chosen its name, and an enum with such a member has chosen it as well.</summary>
    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, IsNumber: true, Entry: { Registration: Registration.Nonstandard } entry } && !IsMember(judgement)
            ? judgement.Report(Unregistered, judgement.Number, entry.Source)
            : null;

    private static bool IsMember(Judgement judgement) =>
        judgement.Use.Expression.Parent is CastExpressionSyntax cast
        && SlotSymbols.WithoutNullable(judgement.Semantics.Type(cast.Type)) is { TypeKind: TypeKind.Enum } type
        && type.GetMembers().OfType<IFieldSymbol>().Any(member => ConstantEvidence.Number(member.ConstantValue) == judgement.Use.Value);
}
