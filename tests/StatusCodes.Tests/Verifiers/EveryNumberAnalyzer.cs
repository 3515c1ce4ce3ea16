using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Reports every number that a constant could replace, wherever it stands: what a fix does must not depend on what is detected today.</summary>
#pragma warning disable RS1001 // Never loaded as an analyzer: tests make it themselves.
internal sealed class EveryNumberAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(MagicNumberRule.Http);

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.NumericLiteralExpression);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        int value = LiteralNumber.Read(literal.Token.Text);
        if (CodeCatalog.Instance.Find(CodeSystem.Http, value) is not { } entry || !MagicNumberRule.Covers(entry))
        {
            return;
        }

        var names = new ConstantNames(context.Compilation, new KnownTypes(context.Compilation));
        if (Replacement.Find(literal, entry, names, context.SemanticModel, context.CancellationToken) is { } replacement)
        {
            context.ReportDiagnostic(MagicNumberRule.Report(new CodeUse(CodeSystem.Http, value, literal, SlotStrength.Certain), entry, replacement));
        }
    }
}
