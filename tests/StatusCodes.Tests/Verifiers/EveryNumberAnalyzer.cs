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
        if (!LiteralNumber.MayBeHttp(value) || CodeCatalog.Instance.Find(CodeSystem.Http, value) is not { Registration: Registration.Standard or Registration.Temporary } entry)
        {
            return;
        }

        var names = new ConstantNames(context.Compilation, new KnownTypes(context.Compilation));
        var use = new CodeUse(CodeSystem.Http, value, literal, Slot.Certain);
        if (new MagicNumberRule().Judge(new Judgement(use, entry, names, new Semantics(context.SemanticModel, context.CancellationToken))) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }
}
