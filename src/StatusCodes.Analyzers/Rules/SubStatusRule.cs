using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// STC4001 and STC4004: a sub-status of IIS as a bare number. It is a code only together with its status, so both are judged at once: 403.14 has a meaning, 403.99 has none.
/// No framework has constants for them, and which of its own a project means only it knows, so there is no fix.
/// </summary>
internal sealed class SubStatusRule : SyntaxRule
{
    public const string MagicNumberId = "STC4001";

    public const string UnassignedId = "STC4004";

    public static readonly DiagnosticDescriptor MagicNumber = new(
        id: MagicNumberId,
        title: Resources.Text("IisMagicNumberTitle"),
        messageFormat: Resources.Text("IisMagicNumberMessage"),
        category: "StatusCodes.Iis",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("IisMagicNumberDescription"),
        helpLinkUri: HelpLinks.IisSubStatusCodes);

    public static readonly DiagnosticDescriptor Unassigned = new(
        id: UnassignedId,
        title: Resources.Text("IisUnassignedTitle"),
        messageFormat: Resources.Text("IisUnassignedMessage"),
        category: "StatusCodes.Iis",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("IisUnassignedDescription"),
        helpLinkUri: HelpLinks.IisSubStatusCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(MagicNumber, Unassigned);

    public override void Register(CompilationStartAnalysisContext start, ConfiguredFiles files) =>
        start.RegisterSyntaxNodeAction(node => Analyze(node, files), SyntaxKind.NumericLiteralExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context, ConfiguredFiles files)
    {
        var number = (LiteralExpressionSyntax)context.Node;
        int value = LiteralNumber.Read(number.Token.Text);

        // 0 is what IIS logs where there is no sub-status.
        if (value <= 0 || !SubStatusSlots.MayTake(number, files.Options(number.SyntaxTree).Slots))
        {
            return;
        }

        FileSettings settings = files.Of(number.SyntaxTree, context.CancellationToken);
        if (!settings.IsOn(MagicNumber) && !settings.IsOn(Unassigned))
        {
            return;
        }

        var semantics = new Semantics(context.SemanticModel, context.CancellationToken, settings.Options);
        if (SubStatusSlots.Find(number, value, semantics) is { } use && Judge(use, number.GetLocation(), settings.Options) is { } finding && settings.IsOn(finding.Descriptor))
        {
            context.ReportDiagnostic(finding);
        }
    }

    private static Diagnostic? Judge(SubStatusUse use, Location place, CodeOptions options)
    {
        string code = string.Format(CultureInfo.InvariantCulture, "{0}.{1}", use.Status, use.SubStatus);
        if (CodeCatalog.Instance.FindSubStatus(use.Status, use.SubStatus) is { } entry)
        {
            return options.AllowsNumber(CodeSystem.Iis, use.Status, use.SubStatus) ? null : Diagnostic.Create(MagicNumber, place, code, entry.Name, entry.Source, use.SubStatus);
        }

        return use.Direction == Direction.Sent && IsDivided(use.Status) && !options.AllowsCode(CodeSystem.Iis, use.Status, use.SubStatus)
            ? Diagnostic.Create(Unassigned, place, code, use.Status)
            : null;
    }

    /// <summary>Whether IIS has sub-statuses of a status. Those of others are whoever's: nobody looks up 200.7, or finds another meaning for it.</summary>
    private static bool IsDivided(int status) => CodeCatalog.Instance.Entries(CodeSystem.Iis).Any(entry => entry.First == status);
}
