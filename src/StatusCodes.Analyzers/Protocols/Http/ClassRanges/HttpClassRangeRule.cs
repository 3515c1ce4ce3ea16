using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;

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

    private static Diagnostic Finding(HttpClassRange range, HttpRangeBound bound)
    {
        // The classes are sections 15.2 (1xx) to 15.6 (5xx) of RFC 9110.
        int digit = range.First / 100;
        return Diagnostic.Create(
            range.IsTooNarrow(bound) ? LeavesOut : TakesIn,
            bound.Constant.GetLocation(),
            range.Written,
            range.MissedCode(bound).ToString(CultureInfo.InvariantCulture),
            digit.ToString(CultureInfo.InvariantCulture) + "xx",
            "RFC 9110 §15." + (digit + 1).ToString(CultureInfo.InvariantCulture),
            range.Corrected);
    }
}
