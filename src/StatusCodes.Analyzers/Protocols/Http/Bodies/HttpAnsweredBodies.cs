using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// The bodies that an answer may be given, and what may be their status: the way back from the answer. By syntax alone.
/// </summary>
internal static class HttpAnsweredBodies
{
    // A local may be made from another, or from itself: text = Serialize(text).
    private const int MostLocals = 3;

    /// <summary>What is made in the content of an answer, or is kept by the local that is its content.</summary>
    /// <param name="answer">The call, or the creation of a result.</param>
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax answer)
    {
        foreach (ArgumentSyntax argument in answer.ChildNodes().OfType<ArgumentListSyntax>().SelectMany(static list => list.Arguments))
        {
            if (HttpAnswer.MayBeContent(argument))
            {
                foreach (ExpressionSyntax body in MadeIn(argument.Expression, MostLocals))
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
                foreach (ExpressionSyntax body in MadeIn(set.Right, MostLocals))
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
            .Where(IsStatus)
            .Concat(HttpBodyKeys.StatusesIn(made.Initializer)),
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(static argument => argument.Expression).Where(IsStatus),
        // The local itself: what is set of it.
        IdentifierNameSyntax local => HttpLocalBodies.Around(local)?.SetOf(local).Where(MayBeSet) ?? [],
        _ => [],
    };

    private static bool IsStatus(ExpressionSyntax value) =>
        (ValuePath.WithoutCasts(value) is IdentifierNameSyntax or MemberAccessExpressionSyntax
            || NumberLiterals.Read(value) is >= 100 and <= 599)
        && HttpBodyMember.Of(value) is { Key: null };

    private static bool MayBeSet(ExpressionSyntax value) => IsStatus(value) || HttpBodyMember.Of(value)?.Key is not null;

    private static IEnumerable<ExpressionSyntax> MadeIn(ExpressionSyntax content, int locals) => content switch
    {
        ParenthesizedExpressionSyntax parenthesized => MadeIn(parenthesized.Expression, locals),
        CastExpressionSyntax cast => MadeIn(cast.Expression, locals),
        ConditionalExpressionSyntax choice => MadeIn(choice.WhenTrue, locals).Concat(MadeIn(choice.WhenFalse, locals)),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => MadeIn(sure.Operand, locals),
        AnonymousObjectCreationExpressionSyntax => [content],
        BaseObjectCreationExpressionSyntax made => MadeFrom(made.ArgumentList, locals).Prepend(content),
        InvocationExpressionSyntax call => MadeFrom(call.ArgumentList, locals).Prepend(content),
        IdentifierNameSyntax local => KeptBy(local, locals).Append(local),
        _ => [],
    };

    /// <summary>The text, or the bytes, that a body is written as: <c>JsonSerializer.Serialize(body)</c>.</summary>
    private static IEnumerable<ExpressionSyntax> MadeFrom(ArgumentListSyntax? list, int locals) =>
        list is { Arguments: [{ Expression: { } body }, ..] } && HttpContentPath.Outermost(body) != ValuePath.Landing(body)
            ? MadeIn(body, locals)
            : [];

    private static IEnumerable<ExpressionSyntax> KeptBy(IdentifierNameSyntax local, int locals) =>
        HttpLocalBodies.Around(local)?.GivenTo(local)
            .Where(value => locals > 0 && value is not IdentifierNameSyntax)
            .SelectMany(value => MadeIn(value, locals - 1))
        ?? [];
}
