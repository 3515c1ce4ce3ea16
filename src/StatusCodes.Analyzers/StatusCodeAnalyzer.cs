using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers;

/// <summary>The one analyzer: finds numbers that stand where a status code belongs, and asks the rules about them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class StatusCodeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = RuleList.Descriptors;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var types = new KnownTypes(start.Compilation);
            var names = new ConstantNames(start.Compilation, types);
            // Literal syntax, not literal operations: for those the compiler would build the operation tree of every body.
            start.RegisterSyntaxNodeAction(node => AnalyzeLiteral(node, names), SyntaxKind.NumericLiteralExpression);
            start.RegisterSyntaxNodeAction(node => AnalyzeConstant(node, names), SyntaxKind.SimpleMemberAccessExpression);
            foreach (SyntaxRule rule in RuleList.OnSyntax)
            {
                rule.Register(start);
            }
        });
    }

    private static void AnalyzeLiteral(SyntaxNodeAnalysisContext context, ConstantNames names)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        int value = LiteralNumber.Read(literal.Token.Text);
        if (value < 0)
        {
            return;
        }

        bool isNegative = literal.Parent.IsKind(SyntaxKind.UnaryMinusExpression);
        var expression = isNegative ? (ExpressionSyntax)literal.Parent! : literal;
        if (!(LiteralNumber.MayBeHttp(value) && !isNegative) && !StatusHints.Surround(expression))
        {
            return;
        }

        Judge(context, expression, isNegative ? -value : value, names);
    }

    private static void AnalyzeConstant(SyntaxNodeAnalysisContext context, ConstantNames names)
    {
        var access = (MemberAccessExpressionSyntax)context.Node;
        if (NamedConstants.MayBe(access) && new Semantics(context.SemanticModel, context.CancellationToken).Constant(access) is { } value)
        {
            Judge(context, access, value, names);
        }
    }

    private static void Judge(SyntaxNodeAnalysisContext context, ExpressionSyntax expression, int value, ConstantNames names)
    {
        var semantics = new Semantics(context.SemanticModel, context.CancellationToken);
        if (SlotFinder.Find(expression, value, semantics) is not { } use)
        {
            return;
        }

        var judgement = new Judgement(use, CodeCatalog.Instance.Find(use.System, use.Value), names, semantics);
        foreach (CodeRule rule in RuleList.InPrecedence)
        {
            if (rule.Judge(judgement) is { } finding)
            {
                context.ReportDiagnostic(finding);
                return;
            }
        }
    }
}
