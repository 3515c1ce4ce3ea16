using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC2007: a close reason that does not fit into a Close frame (RFC 6455 §5.5: 125 bytes, of which the code takes two). The code beside it may well be right.</summary>
internal sealed class WebSocketReasonRule : SyntaxRule
{
    public const string WebSocketId = "STC2007";

    private const int MostBytes = 123;

    public static readonly DiagnosticDescriptor TooLong = Describe(WebSocketId, "WebSocketReasonMessage");
    public static readonly DiagnosticDescriptor Throws = Describe(WebSocketId, "WebSocketReasonThrowsMessage");

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(TooLong, Throws);

    public override void Register(CompilationStartAnalysisContext start, ConfiguredFiles files) =>
        start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.InvocationExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var call = (InvocationExpressionSyntax)context.Node;
        if (call.ArgumentList.Arguments.Count < 2 || !IsClose(StatusExpressions.CalledName(call)))
        {
            return;
        }

        var semantics = new Semantics(context.SemanticModel, context.CancellationToken);
        if (semantics.Symbol(call) is IMethodSymbol method
            && ReceiverOf(method) is { } receiver
            && CloseCall.Reason(call, method) is { } reason
            && context.SemanticModel.GetConstantValue(reason, context.CancellationToken).Value is string text
            && Encoding.UTF8.GetByteCount(text) is > MostBytes and var bytes
            && !CloseCall.IsRehearsed(reason))
        {
            context.ReportDiagnostic(Diagnostic.Create(receiver == Receiver.WebSocket ? Throws : TooLong, reason.GetLocation(), bytes.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool IsClose(string method) => ClosingMethods.Close(method) || ClosingMethods.MayClose(method);

    /// <summary>Who takes the code that the reason goes with; null where the method sends none.</summary>
    private static Receiver? ReceiverOf(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SlotSymbols.OfValue(parameter) is { System: CodeSystem.WebSocket, Direction: Direction.Sent, Strength: not SlotStrength.Named } slot)
            {
                return slot.Receiver;
            }
        }

        return null;
    }

    private static DiagnosticDescriptor Describe(string id, string message) => new(
        id: id,
        title: Resources.Text("WebSocketReasonTitle"),
        messageFormat: Resources.Text(message),
        category: "StatusCodes.WebSocket",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("WebSocketReasonDescription"),
        helpLinkUri: HelpLinks.WebSocketCloseCodes);
}
