using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Benchmarks;

/// <summary>Registers as the real analyzer does, and then does nothing: what every analyzer costs.</summary>
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Silence = new(
        id: "IDLE0001",
        title: "Never reported",
        messageFormat: "Never reported",
        category: "Idle",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Silence];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
            start.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.NumericLiteralExpression));
    }
}
