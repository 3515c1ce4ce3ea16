using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1008: a range that is a class of status codes but for one code at a bound.</summary>
internal sealed class ClassRangeRule : SyntaxRule
{
    public const string HttpId = "STC1008";

    public static readonly DiagnosticDescriptor TakesIn = new(
        id: HttpId,
        title: Resources.Text("HttpClassRangeTitle"),
        messageFormat: Resources.Text("HttpClassTakesInMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpClassRangeDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public static readonly DiagnosticDescriptor LeavesOut = new(
        id: HttpId,
        title: Resources.Text("HttpClassRangeTitle"),
        messageFormat: Resources.Text("HttpClassLeavesOutMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpClassRangeDescription"),
        helpLinkUri: HelpLinks.HttpStatusCodes);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(TakesIn, LeavesOut);

    public override void Register(CompilationStartAnalysisContext start, ConfiguredFiles files) =>
        start.RegisterSyntaxNodeAction(
            node => Analyze(node, files),
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression,
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.AndPattern,
            SyntaxKind.OrPattern);

    private static void Analyze(SyntaxNodeAnalysisContext context, ConfiguredFiles files)
    {
        if (!ConditionChain.MayHoldRange(context.Node))
        {
            return;
        }

        var semantics = new Semantics(context.SemanticModel, context.CancellationToken, files.Options(context.Node.SyntaxTree));
        foreach (ClassRange range in ClassRange.In(context.Node, semantics))
        {
            foreach (RangeBound bound in range.WrongBounds)
            {
                if (!ComparedCodes.AreAround(context.Node, range.OddCode(bound), semantics))
                {
                    context.ReportDiagnostic(Finding(range, bound));
                }
            }
        }
    }

    private static Diagnostic Finding(ClassRange range, RangeBound bound)
    {
        // The classes are sections 15.2 (1xx) to 15.6 (5xx) of RFC 9110.
        int digit = range.First / 100;
        return Diagnostic.Create(
            range.LeavesOut(bound) ? LeavesOut : TakesIn,
            bound.Constant.GetLocation(),
            range.Written,
            range.OddCode(bound).ToString(CultureInfo.InvariantCulture),
            digit.ToString(CultureInfo.InvariantCulture) + "xx",
            "RFC 9110 §15." + (digit + 1).ToString(CultureInfo.InvariantCulture),
            range.Corrected);
    }
}
