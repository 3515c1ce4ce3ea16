using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>STC2004: what happens to a number that is no close code, by number and receiver.</summary>
internal static class WebSocketUnassigned
{
    private const string Id = "STC2004";
    private const string Text = "WebSocketUnassigned";

    private static readonly DiagnosticDescriptor Unassigned = WebSocketDescriptor.Create(Id, Text, "WebSocketUnassignedMessage");
    private static readonly DiagnosticDescriptor OutOfRange = WebSocketDescriptor.Create(Id, Text, "WebSocketOutOfRangeMessage");
    private static readonly DiagnosticDescriptor Throws = WebSocketDescriptor.Create(Id, Text, "WebSocketUnassignedThrowsMessage");
    private static readonly DiagnosticDescriptor GoesOut = WebSocketDescriptor.Create(Id, Text, "WebSocketUnassignedGoesOutMessage");
    private static readonly DiagnosticDescriptor Truncated = WebSocketDescriptor.Create(Id, Text, "WebSocketTruncatedMessage");
    private static readonly DiagnosticDescriptor NeverReceived = WebSocketDescriptor.Create(Id, Text, "WebSocketNeverReceivedMessage");

    private static readonly DiagnosticDescriptor EmptyNeverReceived =
        WebSocketDescriptor.Create(Id, Text, "WebSocketEmptyNeverReceivedMessage");
    private static readonly DiagnosticDescriptor LossNeverReceived =
        WebSocketDescriptor.Create(Id, Text, "WebSocketLossNeverReceivedMessage");

    public static UnassignedRule Rule { get; } = new(
        Outcome, Unassigned, OutOfRange, Throws, GoesOut, Truncated, NeverReceived, EmptyNeverReceived, LossNeverReceived)
    {
        OfReserved = OfReserved,
    };

    /// <summary>Whether .NET throws where the number is sent.</summary>
    public static bool IsRefusedOnSend(RuleContext context) =>
        IsOfFramework(context) && context is { IsSent: true, Use.Value: >= 0 and <= 999 };

    /// <summary>
    /// Whether the value is compared with a received close code of <c>System.Net.WebSockets</c>, which never receives such a code.
    /// </summary>
    public static bool CannotArrive(RuleContext context) =>
        IsOfFramework(context)
        && context.Use is { Slot.Direction: Direction.Read, Value: not (0 or -1), Expression: var value }
        && IsCompared(value);

    /// <summary>
    /// 0 and −1 say "no code" where they are read, and in libraries that then send a Close frame without one (NetCoreServer).
    /// .NET throws for the one, and cuts the other short.
    /// </summary>
    private static Diagnostic? Outcome(RuleContext context)
    {
        int value = context.Use.Value;
        if (value is 0 or -1 && (!context.IsSent || !IsOfFramework(context)))
        {
            return null;
        }

        return CannotArrive(context) ? context.Report(NeverReceived, context.Number)
            : !context.IsSent ? null
            : IsOfFramework(context) ? OfFramework(context, value)
            : value is >= 1016 and <= 2999 ? context.Report(Unassigned, context.Number, context.Entry!.SourceInMessage())
            : context.Report(OutOfRange, context.Number);
    }

    /// <summary>
    /// 1004, 1005, 1006 and 1015 never come from .NET's own sockets, which fail the connection where a peer sends them
    /// (seen on .NET 10). The sockets of .NET Framework and of <c>HttpListener</c> are Windows's, and hand on 1005.
    /// </summary>
    private static Diagnostic? OfReserved(RuleContext context)
    {
        if (!CannotArrive(context) || IsGivenAsDefault(context.Use.Expression) || !IsManaged(context))
        {
            return null;
        }

        return context.Use.Value switch
        {
            1005 => context.Report(EmptyNeverReceived, context.Number, context.Entry!.ShownName()),
            1006 => context.Report(LossNeverReceived, context.Number, context.Entry!.ShownName()),
            _ => context.Report(NeverReceived, context.Number),
        };
    }

    private static bool IsManaged(RuleContext context) =>
        context.Semantics.Model.Compilation.ObjectType.ContainingAssembly.Name is "System.Runtime" or "System.Private.CoreLib"
        && context.Use.Expression.SyntaxTree.GetText(context.Semantics.Cancellation).ToString()
            .IndexOf("HttpListener", StringComparison.Ordinal) < 0
        && !IsForBrowsers(context.Semantics.Model.Compilation);

    /// <summary>Blazor's sockets are the browser's, which reports 1005 and 1006 (WHATWG WebSockets §4).</summary>
    private static bool IsForBrowsers(Compilation compilation)
    {
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            if (reference.Name is "Microsoft.AspNetCore.Components.WebAssembly" or "Microsoft.JSInterop.WebAssembly")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>System.Net.WebSockets</c> rejects what is below 1000, and sends the lower 16 bits of everything else.</summary>
    private static Diagnostic OfFramework(RuleContext context, int value) => value switch
    {
        >= 0 and <= 999 => context.Report(Throws, context.Number),
        < 0 or > ushort.MaxValue =>
            context.Report(Truncated, context.Number, unchecked((ushort)value).ToString(CultureInfo.InvariantCulture)),
        _ => context.Report(GoesOut, context.Number),
    };

    private static bool IsCompared(ExpressionSyntax value) =>
        ValuePath.Landing(value).Parent is BinaryExpressionSyntax or ConstantPatternSyntax or CaseSwitchLabelSyntax;

    /// <summary>It is our own: <c>status.GetValueOrDefault(WebSocketCloseStatus.Empty) == WebSocketCloseStatus.Empty</c>.</summary>
    private static bool IsGivenAsDefault(ExpressionSyntax value)
    {
        ExpressionSyntax landing = ValuePath.Landing(value);
        ExpressionSyntax? other = landing.Parent switch
        {
            BinaryExpressionSyntax comparison => comparison.Left == landing ? comparison.Right : comparison.Left,
            ConstantPatternSyntax { Parent: IsPatternExpressionSyntax test } => test.Expression,
            _ => null,
        };
        return other is not null
            && ValuePath.WithoutCasts(other) is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } call
            && SyntaxNames.Called(call) == "GetValueOrDefault";
    }

    private static bool IsOfFramework(RuleContext context) => context.Use.Slot.Receiver == WebSocketReceivers.FrameworkSocket;
}
