using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// The bodies that an answer may be given, and what may be their status: the way back from the answer. By syntax alone.
/// </summary>
internal static class HttpAnsweredBodies
{
    /// <summary>What is made in the content of an answer, or is kept by the local that is its content.</summary>
    /// <param name="answer">The call, or the creation of a result.</param>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax answer)
    {
        foreach (ArgumentSyntax argument in answer.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(static list => list.Arguments))
        {
            if (HttpAnswer.MayBeContent(argument))
            {
                foreach (ExpressionSyntax body in MadeIn(argument.Expression))
                {
                    yield return body;
                }
            }
        }

        foreach (AssignmentExpressionSyntax set in answer.ChildNodes().OfType<InitializerExpressionSyntax>()
            .SelectMany(static members => members.Expressions.OfType<AssignmentExpressionSyntax>()))
        {
            if (HttpAnswer.MayBeContent(set.Right))
            {
                foreach (ExpressionSyntax body in MadeIn(set.Right))
                {
                    yield return body;
                }
            }
        }
    }

    /// <summary>What may become the status of a body: its members that are called so, and what its constructor is given.</summary>
    public static IEnumerable<ExpressionSyntax> StatusesOf(ExpressionSyntax body) => body switch
    {
        AnonymousObjectCreationExpressionSyntax whole => whole.Initializers.Select(static member => member.Expression).Where(IsStatus),
        BaseObjectCreationExpressionSyntax made => (made.ArgumentList?.Arguments ?? default).Select(static argument => argument.Expression)
            .Concat((made.Initializer?.Expressions ?? default).OfType<AssignmentExpressionSyntax>().Select(static set => set.Right))
            .Where(IsStatus),
        // The local itself: what is set of it.
        IdentifierNameSyntax local => FlowScopes.FunctionOf(local)?.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner }
                && owner.Identifier.ValueText == local.Identifier.ValueText)
            .Select(static set => set.Right)
            .Where(IsStatus) ?? [],
        _ => [],
    };

    private static bool IsStatus(ExpressionSyntax value) =>
        ValuePath.WithoutCasts(value) is IdentifierNameSyntax or MemberAccessExpressionSyntax && HttpBodyMember.Of(value) is not null;

    private static IEnumerable<ExpressionSyntax> MadeIn(ExpressionSyntax content) => content switch
    {
        ParenthesizedExpressionSyntax parenthesized => MadeIn(parenthesized.Expression),
        CastExpressionSyntax cast => MadeIn(cast.Expression),
        ConditionalExpressionSyntax choice => MadeIn(choice.WhenTrue).Concat(MadeIn(choice.WhenFalse)),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => MadeIn(sure.Operand),
        AnonymousObjectCreationExpressionSyntax => [content],
        BaseObjectCreationExpressionSyntax made => MadeFrom(made.ArgumentList).Prepend(content),
        InvocationExpressionSyntax serialized => MadeFrom(serialized.ArgumentList),
        IdentifierNameSyntax local => KeptBy(local).Append(local),
        _ => [],
    };

    /// <summary>The text, or the bytes, that a body is written as: <c>JsonSerializer.Serialize(body)</c>.</summary>
    private static IEnumerable<ExpressionSyntax> MadeFrom(ArgumentListSyntax? list) =>
        list is { Arguments: [{ Expression: { } body }, ..] } && HttpContentPath.Outermost(body) != ValuePath.Landing(body)
            ? MadeIn(body)
            : [];

    private static IEnumerable<ExpressionSyntax> KeptBy(IdentifierNameSyntax local)
    {
        if (FlowScopes.FunctionOf(local) is not { } function)
        {
            return [];
        }

        string name = local.Identifier.ValueText;
        return function.DescendantNodes()
            .Select(node => node switch
            {
                VariableDeclaratorSyntax { Initializer.Value: { } value } variable when variable.Identifier.ValueText == name => value,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Right: { } value }
                    when target.Identifier.ValueText == name => value,
                _ => null,
            })
            .Where(value => value is not (null or IdentifierNameSyntax))
            .SelectMany(static value => MadeIn(value!));
    }
}
