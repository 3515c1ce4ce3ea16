using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.WebSocket.Closing;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
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
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonMessage", WebSocketDescriptor.Frames);
    private static readonly DiagnosticDescriptor Throws =
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonThrowsMessage", WebSocketDescriptor.Frames);

    private static readonly DiagnosticDescriptor PartsTooLong =
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonPartsMessage", WebSocketDescriptor.Frames);
    private static readonly DiagnosticDescriptor PartsThrow =
        WebSocketDescriptor.Create("STC2007", "WebSocketReason", "WebSocketReasonPartsThrowMessage", WebSocketDescriptor.Frames);

    public WebSocketReasonRule()
        : base(TooLong, Throws, PartsTooLong, PartsThrow)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddSearch(
            new NameSearch((file, name) => Analyze(file, name, session), WebSocketCloseMethodNames.PartsIn, "(<"),
            WebSocketCloseMethodNames.Parts);

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
            && WebSocketCloseReasons.Find(call, method) is { } reason)
        {
            foreach (ExpressionSyntax text in WebSocketReasonTexts.In(reason))
            {
                AnalyzeText(context, text, slot, semantics);
            }
        }
    }

    private static void AnalyzeText(SyntaxNodeAnalysisContext context, ExpressionSyntax text, Slot slot, Semantics semantics)
    {
        ExpressionSyntax set = WebSocketReasonTexts.SetTo(text, semantics);
        if (BytesOf(set, semantics.Binder) is > MostBytes and var bytes && !WebSocketMockedCalls.IsMockedOrExpectedToThrow(text))
        {
            DiagnosticDescriptor descriptor = DescriptorOf(slot, semantics.Binder.Model.GetConstantValue(set).HasValue);
            context.ReportDiagnostic(Diagnostic.Create(descriptor, text.GetLocation(), bytes.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static DiagnosticDescriptor DescriptorOf(Slot slot, bool isConstant) =>
        slot.Receiver == WebSocketReceivers.FrameworkSocket
            ? (isConstant ? Throws : PartsThrow)
            : isConstant ? TooLong : PartsTooLong;

    /// <summary>How long the constant parts of a text are: <c>$"Not allowed: {name}"</c>, <c>"Not allowed: " + name</c>.</summary>
    private static int BytesOf(ExpressionSyntax text, Binder binder)
    {
        if (binder.Model.GetConstantValue(text, binder.Cancellation) is { HasValue: true, Value: var constant })
        {
            return constant is string known ? Encoding.UTF8.GetByteCount(known) : 0;
        }

        return ValuePath.Inner(text) switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => BytesOf(sum.Left, binder) + BytesOf(sum.Right, binder),
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Sum(part => BytesOf(part, binder)),
            InvocationExpressionSyntax call => BytesOf(call, binder),
            _ => 0,
        };
    }

    /// <summary><c>string.Concat("Not allowed: ", name)</c>, <c>string.Format("Not allowed: {0}", name)</c>.</summary>
    private static int BytesOf(InvocationExpressionSyntax call, Binder binder)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Expression: { } type, Name.Identifier.ValueText: { } name }
            || !(type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } || SyntaxNames.Of(type) == "String"))
        {
            return 0;
        }

        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        return name switch
        {
            "Concat" => arguments.Sum(argument => BytesOf(argument.Expression, binder)),
            "Format" when arguments is [{ Expression: { } format }, ..] && binder.Text(format) is { } text =>
                Encoding.UTF8.GetByteCount(WithoutHoles(text)),
            _ => 0,
        };
    }

    /// <summary>What a format says of its own. A doubled brace is left out, too: the text may be longer than that.</summary>
    private static string WithoutHoles(string format)
    {
        var text = new StringBuilder();
        bool isInHole = false;
        foreach (char c in format)
        {
            isInHole = c == '{' || (isInHole && c != '}');
            if (!isInHole && c != '}')
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    private static int BytesOf(InterpolatedStringContentSyntax part, Binder binder) => part switch
    {
        InterpolatedStringTextSyntax literal => Encoding.UTF8.GetByteCount(literal.TextToken.ValueText),
        InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => BytesOf(hole.Expression, binder),
        _ => 0,
    };

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
