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
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MagicNumberRule.Http);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var types = new KnownTypes(start.Compilation);
            var names = new ConstantNames(start.Compilation, types);
            // Literal syntax, not literal operations: for those the compiler would build the operation tree of every body.
            start.RegisterSyntaxNodeAction(node => Analyze(node, names), SyntaxKind.NumericLiteralExpression);
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, ConstantNames names)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        int value = LiteralNumber.Read(literal.Token.Text);
        if (!LiteralNumber.MayBeHttp(value) || SlotFinder.Find(literal, value, new Semantics(context.SemanticModel, context.CancellationToken)) is not { } use)
        {
            return;
        }

        if (CodeCatalog.Instance.Find(use.System, use.Value) is not { } entry || !MagicNumberRule.Covers(entry))
        {
            return;
        }

        if (Replacement.Find(literal, entry, names, context.SemanticModel, context.CancellationToken) is { } replacement)
        {
            context.ReportDiagnostic(MagicNumberRule.Report(use, entry, replacement));
        }
    }
}
