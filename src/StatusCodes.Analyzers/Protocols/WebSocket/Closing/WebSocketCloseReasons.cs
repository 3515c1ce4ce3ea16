using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

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

/// <summary>The reason that a call which closes a WebSocket gives beside the code.</summary>
internal static class WebSocketCloseReasons
{
    private static readonly string[] ReasonWords = ["reason", "description", "message", "text", "comment"];

    /// <summary>The reason beside a close code that is an argument; <see cref="CloseReason.Unknown"/> where it is none.</summary>
    public static CloseReason Beside(ExpressionSyntax code, Binder binder) =>
        ValuePath.Landing(code).Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
        && binder.Symbol(call) is IMethodSymbol method
            ? KindOf(Find(call, method), binder)
            : CloseReason.Unknown;

    /// <summary>The argument that is the reason, by the name of its parameter; null where the call gives none.</summary>
    public static ExpressionSyntax? Find(InvocationExpressionSyntax call, IMethodSymbol method)
    {
        for (int i = 0; i < call.ArgumentList.Arguments.Count; i++)
        {
            ArgumentSyntax argument = call.ArgumentList.Arguments[i];
            if (Members.Parameter(method, SyntaxNames.OfArgument(argument), i) is { Type.SpecialType: SpecialType.System_String } parameter
                && IsReason(parameter.Name))
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static bool IsReason(string parameter) =>
        Array.Exists(ReasonWords, word => parameter.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    private static CloseReason KindOf(ExpressionSyntax? reason, Binder binder)
    {
        if (reason is null || IsStringEmpty(reason, binder))
        {
            return CloseReason.None;
        }

        Optional<object?> constant = binder.Model.GetConstantValue(reason, binder.Cancellation);
        return !constant.HasValue ? CloseReason.Unknown
            : constant.Value is string { Length: > 0 } ? CloseReason.Given
            : CloseReason.None;
    }

    private static bool IsStringEmpty(ExpressionSyntax reason, Binder binder) =>
        reason is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" }
        && binder.Symbol(reason) is IFieldSymbol { ContainingType.SpecialType: SpecialType.System_String };
}
