using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>The texts that a close reason may be, each of which has to fit.</summary>
internal static class WebSocketReasonTexts
{
    /// <summary>
    /// The branches of <c>isAllowed ? "bye" : $"not allowed: {name}"</c>, of <c>??</c> and of a switch; or the text itself.
    /// </summary>
    public static IEnumerable<ExpressionSyntax> In(ExpressionSyntax reason)
    {
        var open = new Stack<ExpressionSyntax>();
        open.Push(reason);
        while (open.Count > 0)
        {
            ExpressionSyntax next = open.Pop();
            switch (ValuePath.Inner(next))
            {
                case ConditionalExpressionSyntax choice:
                    open.Push(choice.WhenFalse);
                    open.Push(choice.WhenTrue);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    open.Push(coalesce.Right);
                    open.Push(coalesce.Left);
                    break;
                case SwitchExpressionSyntax choice:
                    foreach (SwitchExpressionArmSyntax arm in choice.Arms)
                    {
                        open.Push(arm.Expression);
                    }

                    break;
                default:
                    yield return next;
                    break;
            }
        }
    }

    /// <summary>What a local, or a field that nobody else sets, is declared with; everything else itself.</summary>
    public static ExpressionSyntax SetTo(ExpressionSyntax text, Semantics semantics)
    {
        if (text is not IdentifierNameSyntax)
        {
            return text;
        }

        ImmutableArray<VariableWrite> writes = semantics.Symbol(text) switch
        {
            ILocalSymbol { IsConst: false, DeclaringSyntaxReferences: [{ } reference] } => WritesOf(
                semantics.Bodies.OfBody(reference.GetSyntax(semantics.Cancellation))),
            IFieldSymbol { IsReadOnly: true, DeclaringSyntaxReferences.Length: 1 } field => WritesOf(
                semantics.Bodies.OfMember(field, semantics.Cancellation)),
            _ => ImmutableArray<VariableWrite>.Empty,
        };
        return writes is [{ Value: { } only }] && only.SyntaxTree == text.SyntaxTree ? only : text;
    }

    private static ImmutableArray<VariableWrite> WritesOf(Variable variable) =>
        variable.IsChanged ? ImmutableArray<VariableWrite>.Empty : variable.Writes;
}
