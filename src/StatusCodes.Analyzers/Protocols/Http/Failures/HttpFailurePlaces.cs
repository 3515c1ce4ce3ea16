using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>How a status is given to an answer that tells of a failure.</summary>
internal enum HttpFailurePlace
{
    /// <summary>Nothing says that anything has failed.</summary>
    None,

    /// <summary>Of a problem: <c>Problem(statusCode: 200)</c>, <c>new ProblemDetails { Status = 200 }</c>.</summary>
    Problem,

    /// <summary>Of an exception that is thrown.</summary>
    Thrown,

    /// <summary>Together with an exception that has been caught.</summary>
    Caught,

    /// <summary>Of every exception of a type that is not given another.</summary>
    Default,
}

/// <summary>Finds out by the code alone which of these a status is.</summary>
internal static class HttpFailurePlaces
{
    public static HttpFailurePlace Of(ExpressionSyntax value)
    {
        ExpressionSyntax place = value;
        while (place.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            place = (ExpressionSyntax)place.Parent;
        }

        return place.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax list } argument => OfArgument(argument, list),
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax, Parent: InitializerExpressionSyntax initializer } assignment
                when assignment.Right == place => OfMember(initializer),
            AssignmentExpressionSyntax
            {
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax { Parent: ConstructorDeclarationSyntax maker } },
            } set
                when set.Right == place && set.IsKind(SyntaxKind.SimpleAssignmentExpression) => OfDefault(maker, set.Left),
            AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode" } } set
                when set.Right == place => IsToldNext(set) ? HttpFailurePlace.Caught : HttpFailurePlace.None,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Parent: ClassDeclarationSyntax type } status } =>
                OfDefault(type, status),
            EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Parent: ClassDeclarationSyntax type } } status,
            }
                when IsNeverSet(type, status) => OfDefault(type, status),
            EqualsValueClauseSyntax { Parent: ParameterSyntax { Parent.Parent: { } owner } status } => OfDefault(owner, status),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax { Parent: ClassDeclarationSyntax type } status } =>
                OfDefault(type, status),
            _ => HttpFailurePlace.None,
        };
    }

    private static HttpFailurePlace OfArgument(ArgumentSyntax status, ArgumentListSyntax list)
    {
        switch (list.Parent)
        {
            case InvocationExpressionSyntax call when SyntaxNames.Called(call) is "Problem" or "ValidationProblem":
                return HttpFailurePlace.Problem;
            case ExpressionSyntax message when IsThrownMessage(message):
                return HttpFailurePlace.Thrown;
            case BaseObjectCreationExpressionSyntax creation when IsException(SyntaxNames.OfCallee(creation)):
                return HttpThrownExceptions.MayBeThrown(creation) ? HttpFailurePlace.Thrown : HttpFailurePlace.None;
            case ConstructorInitializerSyntax { Parent: ConstructorDeclarationSyntax maker }:
                return IsException(SyntaxNames.OfDeclared(maker)) ? HttpFailurePlace.Default : HttpFailurePlace.None;
            default:
                return HasProblem(list) ? HttpFailurePlace.Problem
                    : IsTold(list, status)
                    || IsToldBy((list.Parent as BaseObjectCreationExpressionSyntax)?.Initializer)
                    || IsToldLater(list.Parent)
                    ? HttpFailurePlace.Caught
                    : HttpFailurePlace.None;
        }
    }

    private static HttpFailurePlace OfMember(InitializerExpressionSyntax initializer)
    {
        if (initializer.Parent is not BaseObjectCreationExpressionSyntax creation)
        {
            return HttpFailurePlace.None;
        }

        return SyntaxNames.OfCallee(creation).EndsWith("ProblemDetails", StringComparison.Ordinal) ? HttpFailurePlace.Problem
            : creation.ArgumentList is { } content && HasProblem(content) ? HttpFailurePlace.Problem
            : IsThrownMessage(creation) ? HttpFailurePlace.Thrown
            : IsToldBy(initializer) || (creation.ArgumentList is { } list && IsTold(list, status: null)) ? HttpFailurePlace.Caught
            : HttpFailurePlace.None;
    }

    /// <param name="owner">The type, or the constructor whose parameter has a default value.</param>
    /// <param name="status">The member, or the parameter: one that is called no more than the status.</param>
    private static HttpFailurePlace OfDefault(SyntaxNode owner, SyntaxNode status) =>
        HttpAnswerNames.IsStatus((status is ExpressionSyntax ? SyntaxNames.OfValue(status) : SyntaxNames.OfDeclared(status)).TrimStart('_'))
        && owner is ClassDeclarationSyntax or ConstructorDeclarationSyntax && IsException(SyntaxNames.OfDeclared(owner))
            ? HttpFailurePlace.Default
            : HttpFailurePlace.None;

    /// <summary>Whether a field keeps its first value: what every constructor replaces is nobody's default.</summary>
    private static bool IsNeverSet(ClassDeclarationSyntax type, VariableDeclaratorSyntax field) =>
        !type.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set => SyntaxNames.Of(set.Left) == field.Identifier.ValueText);

    private static bool IsTold(ArgumentListSyntax list, ArgumentSyntax? status)
    {
        if (list.Arguments.Count == (status is null ? 0 : 1) || HttpCaughtExceptions.NameAround(list) is not { } exception)
        {
            return false;
        }

        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (argument != status && HttpCaughtExceptions.AreToldBy(argument.Expression, exception))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>StatusCode(200, new ProblemDetails { … })</c>.</summary>
    private static bool HasProblem(ArgumentListSyntax list)
    {
        foreach (ArgumentSyntax argument in list.Arguments)
        {
            // With a status of its own it contradicts, which is another finding.
            if (argument.Expression is ObjectCreationExpressionSyntax made
                && SyntaxNames.OfCallee(made).EndsWith("ProblemDetails", StringComparison.Ordinal)
                && !(made.Initializer?.Expressions ?? default).Any(static set =>
                    SyntaxNames.Of((set as AssignmentExpressionSyntax)?.Left) == "Status"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>response.StatusCode = 200; await response.WriteAsync(ex.Message);</c></summary>
    private static bool IsToldNext(AssignmentExpressionSyntax status)
    {
        if (status.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } set
            || HttpCaughtExceptions.NameAround(status) is not { } exception)
        {
            return false;
        }

        ExpressionSyntax response = ((MemberAccessExpressionSyntax)status.Left).Expression;
        foreach (StatementSyntax next in block.Statements.Skip(ArgumentPlaces.IndexOf(block.Statements, set) + 1))
        {
            if (next is ExpressionStatementSyntax { Expression: { } step }
                && (step is AwaitExpressionSyntax awaited ? awaited.Expression : step) is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax write,
                    ArgumentList.Arguments: [{ Expression: { } content }, ..],
                }
                && write.Name.Identifier.ValueText is "Write" or "WriteAsync" or "WriteAsJsonAsync"
                && SyntaxFactory.AreEquivalent(write.Expression, response))
            {
                return HttpCaughtExceptions.AreToldBy(content, exception);
            }

            if (!HttpStatusKept.By(next, response))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>throw new HttpResponseException(new HttpResponseMessage(HttpStatusCode.OK))</c>.</summary>
    private static bool IsThrownMessage(ExpressionSyntax message) =>
        SyntaxNames.OfCallee(message) is "HttpResponseMessage" or "CreateResponse" or "CreateErrorResponse"
        && HttpWebApiActions.IsThrown(message);

    /// <summary><c>new APIGatewayProxyResponse { StatusCode = 200, Body = ex.Message }</c>.</summary>
    private static bool IsToldBy(InitializerExpressionSyntax? members)
    {
        foreach (ExpressionSyntax member in members?.Expressions ?? default)
        {
            if (member is AssignmentExpressionSyntax
                {
                    Left: IdentifierNameSyntax { Identifier.ValueText: "Body" or "Content" or "Value" },
                } set
                && HttpCaughtExceptions.NameAround(set) is { } exception
                && HttpCaughtExceptions.AreToldBy(set.Right, exception))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>var response = request.CreateResponse(HttpStatusCode.OK); response.WriteString(ex.Message);</c></summary>
    private static bool IsToldLater(SyntaxNode? call) =>
        call is InvocationExpressionSyntax made
        && SyntaxNames.Called(made) == "CreateResponse"
        && HttpContentPath.LocalOf(made) is
            {
                Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration,
            } local
        && HttpCaughtExceptions.NameAround(made) is { } exception
        && block.Statements.Skip(ArgumentPlaces.IndexOf(block.Statements, declaration) + 1).Any(statement =>
            statement is ExpressionStatementSyntax { Expression: { } step }
            && (step is AwaitExpressionSyntax awaited ? awaited.Expression : step) is InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } write,
                ArgumentList.Arguments: [{ Expression: { } content }],
            }
            && owner.Identifier.ValueText == local.Identifier.ValueText
            && write.Name.Identifier.ValueText is "WriteString" or "WriteStringAsync"
            && HttpCaughtExceptions.AreToldBy(content, exception));

    /// <summary>Some throw what is no failure at all: <c>SuccessException</c>.</summary>
    private static bool IsException(string type) =>
        type.EndsWith("Exception", StringComparison.Ordinal) && type.IndexOf("Success", StringComparison.Ordinal) < 0;
}
