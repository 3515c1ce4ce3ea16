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
    // What the locals of a function are set to, and what is set of them, by their names.
    private static readonly NodeMemory<ILookup<string, ExpressionSyntax>> LocalValues = new(ReadLocals);
    private static readonly NodeMemory<ILookup<string, ExpressionSyntax>> MemberValues = new(ReadMembers);

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
        IdentifierNameSyntax local => FlowScopes.FunctionOf(local) is { } function
            ? MemberValues.Of(function)[local.Identifier.ValueText].Where(IsStatus)
            : [],
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

        return LocalValues.Of(function)[local.Identifier.ValueText].SelectMany(MadeIn);
    }

    private static ILookup<string, ExpressionSyntax> ReadLocals(SyntaxNode function) => function.DescendantNodes()
        .Select(SetIn)
        .Where(static set => set.Value is not (null or IdentifierNameSyntax))
        .ToLookup(static set => set.Name, static set => set.Value!);

    private static (string Name, ExpressionSyntax? Value) SetIn(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } variable => (variable.Identifier.ValueText, value),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax target, Right: { } value } => (target.Identifier.ValueText, value),
        _ => ("", null),
    };

    private static ILookup<string, ExpressionSyntax> ReadMembers(SyntaxNode function) => function.DescendantNodes()
        .OfType<AssignmentExpressionSyntax>()
        .Where(static set => set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax })
        .ToLookup(
            static set => ((IdentifierNameSyntax)((MemberAccessExpressionSyntax)set.Left).Expression).Identifier.ValueText,
            static set => set.Right);
}
