using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Http.Rules;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Tests.Verifiers;

/// <summary>
/// Reports every number that a constant could replace, wherever it stands: what a fix does must not depend on what is detected today.
/// </summary>
#pragma warning disable RS1001 // Never loaded as an analyzer: tests make it themselves.
internal sealed class EveryNumberAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    private static readonly CodeRule Rule = HttpModule.Create().Rules.Single(static rule => rule is MagicNumberRule);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Rule.Descriptors;

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
        if (HttpCodes.System.Find(value) is not { Registration: Registration.Standard or Registration.Temporary } entry)
        {
            return;
        }

        var constants = new AvailableConstants(new CompilationConstants(context.Compilation, CodeSystems.List), CodeOptions.None);
        var use = new CodeUse(Slot.Certain(HttpCodes.System), value, literal);
        Semantics semantics = Semantics.Unconfigured(context.SemanticModel, CodeSystems.List, context.CancellationToken);
        if (Rule.Analyze(new RuleContext(use, entry, constants, semantics)) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }
}
