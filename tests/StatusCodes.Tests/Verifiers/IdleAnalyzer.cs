using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Tests.Verifiers;

/// <summary>Registers as the real analyzer does, and then does nothing: what the compiler itself takes.</summary>
#pragma warning disable RS1001, RS2008 // Never loaded as an analyzer, and never released: tests make it themselves.
internal sealed class IdleAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Silence =
        new("IDLE0001", "Never reported", "Never reported", "Idle", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS1001, RS2008

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Silence];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.NumericLiteralExpression);
    }
}
