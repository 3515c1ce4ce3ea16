using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>What is known of the reason that goes with a close code.</summary>
internal enum CloseReason
{
    /// <summary>None, or an empty one.</summary>
    None,

    /// <summary>A text that is not empty.</summary>
    Given,

    /// <summary>Only the running program knows.</summary>
    Unknown,
}

/// <summary>The call that closes a WebSocket with a code: whether it is meant to be made, and the reason that it gives.</summary>
internal static class CloseCall
{
    /// <summary>Beginnings of methods that hold a call against what happens instead of making it, or that expect it to fail.</summary>
    private static readonly string[] Rehearsals = ["Setup", "Verify", "CallTo", "Throw", "Catch", "Exception"];

    private static readonly string[] ReasonWords = ["reason", "description", "message", "text", "comment"];

    /// <summary>Whether the call is only described to a mock, or is made to see it fail: <c>Assert.Throws(() =&gt; socket.CloseAsync((WebSocketCloseStatus)1006, …))</c>.</summary>
    public static bool IsRehearsed(ExpressionSyntax code)
    {
        for (SyntaxNode? node = code; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } && IsRehearsal(StatusExpressions.CalledName(outer)))
            {
                return true;
            }

            if (node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax inner } } && IsReceived(StatusExpressions.CalledName(inner)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reason beside a close code that is an argument; <see cref="CloseReason.Unknown"/> where it is none.</summary>
    public static CloseReason ReasonBeside(ExpressionSyntax code, Semantics semantics) =>
        NumberPath.Landing(code).Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } && semantics.Symbol(call) is IMethodSymbol method
            ? KindOf(Reason(call, method), semantics)
            : CloseReason.Unknown;

    /// <summary>The argument that is the reason, by the name of its parameter; null where the call gives none.</summary>
    public static ExpressionSyntax? Reason(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            if (ArgumentSlots.Parameter(method, argument.NameColon?.Name.Identifier.ValueText, i) is { Type.SpecialType: SpecialType.System_String } parameter && IsReason(parameter.Name))
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static bool IsReason(string parameter) => Array.Exists(ReasonWords, word => parameter.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static CloseReason KindOf(ExpressionSyntax? reason, Semantics semantics)
    {
        if (reason is null || IsStringEmpty(reason, semantics))
        {
            return CloseReason.None;
        }

        Optional<object?> constant = semantics.Model.GetConstantValue(reason, semantics.Cancellation);
        return !constant.HasValue ? CloseReason.Unknown
            : constant.Value is string { Length: > 0 } ? CloseReason.Given
            : CloseReason.None;
    }

    private static bool IsStringEmpty(ExpressionSyntax reason, Semantics semantics) =>
        reason is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }
        && semantics.Symbol(reason) is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String };

    private static bool IsRehearsal(string method) => Array.Exists(Rehearsals, word => method.StartsWith(word, StringComparison.Ordinal));

    /// <summary>NSubstitute: <c>socket.Received().CloseAsync(…)</c>.</summary>
    private static bool IsReceived(string method) => method is "Received" or "DidNotReceive" or "ReceivedWithAnyArgs" or "DidNotReceiveWithAnyArgs";
}
