using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// STC2007: a close reason that does not fit into a Close frame (RFC 6455 §5.5: 125 bytes, of which the code takes two).
/// The code beside it may well be right.
/// </summary>
internal sealed class WebSocketReasonRule : SyntaxRule
{
    private const int MostBytes = 123;

    private static readonly DiagnosticDescriptor TooLong =
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonMessage");
    private static readonly DiagnosticDescriptor Throws =
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonThrowsMessage");

    public WebSocketReasonRule()
        : base(TooLong, Throws)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddSearch(new NameSearch((file, name) => Analyze(file, name, session), WebSocketCloseMethodNames.PartsIn, "(<"));

    private static void Analyze(SyntaxNodeAnalysisContext context, SyntaxToken name, CompilationSession session)
    {
        if (!WebSocketCloseMethodNames.MayClose(name.ValueText)
            || SyntaxNames.CallOf(name) is not { ArgumentList.Arguments.Count: >= 2 } call)
        {
            return;
        }

        if (!session.Switches.IsOn(TooLong, call.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (semantics.Symbol(call) is IMethodSymbol method
            && SentCode(method, semantics) is { } slot
            && WebSocketCloseReasons.Find(call, method) is { } reason
            && context.SemanticModel.GetConstantValue(reason, context.CancellationToken).Value is string text
            && Encoding.UTF8.GetByteCount(text) is > MostBytes and var bytes
            && !WebSocketMockedCalls.IsMockedOrExpectedToThrow(reason))
        {
            DiagnosticDescriptor descriptor = slot.Receiver == WebSocketReceivers.FrameworkSocket ? Throws : TooLong;
            context.ReportDiagnostic(Diagnostic.Create(descriptor, reason.GetLocation(), bytes.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>The parameter that takes the code that the reason goes with; null where the method sends none.</summary>
    private static Slot? SentCode(IMethodSymbol method, Semantics semantics)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SymbolSlots.OfValue(parameter, semantics) is { Direction: Direction.Sent, Strength: not SlotStrength.Named } slot
                && slot.System == WebSocketCodes.System)
            {
                return slot;
            }
        }

        return null;
    }
}
