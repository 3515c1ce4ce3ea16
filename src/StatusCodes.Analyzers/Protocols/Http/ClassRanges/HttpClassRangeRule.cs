using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>STC1008: a range that is a class of status codes but for one code at a bound.</summary>
internal sealed class HttpClassRangeRule : SyntaxRule
{
    public const string Id = "STC1008";

    private static readonly DiagnosticDescriptor TakesIn = HttpDescriptor.Create(Id, "HttpClassRange", "HttpClassTakesInMessage");
    private static readonly DiagnosticDescriptor LeavesOut = HttpDescriptor.Create(Id, "HttpClassRange", "HttpClassLeavesOutMessage");

    public HttpClassRangeRule()
        : base(TakesIn, LeavesOut)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        var compared = new HttpComparedCodes();
        actions.Add(
            node => Analyze(node, session, compared),
            SyntaxKind.LogicalAndExpression,
            SyntaxKind.LogicalOrExpression,
            SyntaxKind.BitwiseAndExpression,
            SyntaxKind.BitwiseOrExpression,
            SyntaxKind.AndPattern,
            SyntaxKind.OrPattern);
        actions.AddOfNumbers(
            HttpWrittenRange.Smallest,
            (context, literal, _) => AnalyzeNumber(context, literal, session, compared));
    }

    private static void AnalyzeNumber(
        SyntaxNodeAnalysisContext context,
        LiteralExpressionSyntax literal,
        CompilationSession session,
        HttpComparedCodes compared)
    {
        if (HttpWrittenRange.Of(literal) is not { } range
            || !session.Switches.IsOn(TakesIn, context.Node.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken) with { Steps = Semantics.FewSteps };
        if (range.IsOfStatus(semantics) && !compared.AreComparedInMember(range.Whole, range.MissedCode, semantics.Binder))
        {
            context.ReportDiagnostic(Finding(
                range.IsTooNarrow, range.Wrong, range.First, range.Whole.ToString(), range.MissedCode, range.Corrected));
        }
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, CompilationSession session, HttpComparedCodes compared)
    {
        if (!HttpConditionChain.MayHoldRange(context.Node)
            || !session.Switches.IsOn(TakesIn, context.Node.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (HttpClassRange range in HttpClassRange.In(context.Node, semantics))
        {
            foreach (HttpRangeBound bound in range.WrongBounds)
            {
                if (!compared.AreComparedInMember(context.Node, range.MissedCode(bound), semantics.Binder))
                {
                    context.ReportDiagnostic(Finding(range, bound));
                }
            }
        }
    }

    private static Diagnostic Finding(HttpClassRange range, HttpRangeBound bound) => Finding(
        range.IsTooNarrow(bound), bound.Constant, range.First, range.Written, range.MissedCode(bound), range.Corrected);

    private static Diagnostic Finding(bool isTooNarrow, SyntaxNode place, int first, string written, int missed, string corrected)
    {
        // The classes are sections 15.2 (1xx) to 15.6 (5xx) of RFC 9110.
        int digit = first / 100;
        string section = "RFC 9110 §15." + (digit + 1).ToString(CultureInfo.InvariantCulture);
        return Diagnostic.Create(
            (isTooNarrow ? LeavesOut : TakesIn).Citing(HttpCodes.System, section).Explaining(HttpCodes.System, entry: null, first),
            place.GetLocation(),
            written,
            missed.ToString(CultureInfo.InvariantCulture),
            digit.ToString(CultureInfo.InvariantCulture) + "xx",
            section,
            corrected);
    }
}
