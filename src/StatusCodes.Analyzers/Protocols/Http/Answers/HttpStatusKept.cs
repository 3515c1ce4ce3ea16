using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// Statements after which a response still has the status that it was given: a header is set, something is logged or worked out.
/// Every other step may leave, or change the status: <c>await next()</c> runs the rest of the server.
/// </summary>
internal static class HttpStatusKept
{
    public static bool By(StatementSyntax statement, ExpressionSyntax response) => statement switch
    {
        LocalDeclarationStatementSyntax local => !local.DescendantNodes().Any(MayDoMore),
        ExpressionStatementSyntax { Expression: { } step } => By(step, response),
        _ => false,
    };

    /// <summary><c>response.ContentType = "…"</c>, <c>response.Headers.Append("…", "…")</c>, <c>_logger.LogInformation("…")</c>.</summary>
    private static bool By(ExpressionSyntax step, ExpressionSyntax response) => step switch
    {
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "StatusCode" } member } =>
            IsPartOf(member.Expression, response),
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax element } => IsPartOf(element.Expression, response),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Headers" or "Cookies" } part,
            },
        } => IsPartOf(part, response),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } } =>
            IsLog(SyntaxNames.Of(receiver)),
        _ => false,
    };

    /// <summary>The response itself, or <c>response.Headers</c>.</summary>
    public static bool IsPartOf(ExpressionSyntax expression, ExpressionSyntax response) =>
        SyntaxFactory.AreEquivalent(expression, response)
        || (expression is MemberAccessExpressionSyntax member && IsPartOf(member.Expression, response));

    private static bool IsLog(string receiver) =>
        receiver is "log" or "_log" or "Log" or "Console" or "Debug" or "Trace"
        || receiver.EndsWith("logger", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a part of a declaration does more than work out what is written next.</summary>
    private static bool MayDoMore(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => SyntaxNames.Called(call) is not
            ("Serialize" or "SerializeObject" or "SerializeToUtf8Bytes" or "GetBytes" or "ToString" or "Format" or "Concat" or "Join"),
        AwaitExpressionSyntax or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } => true,
        _ => false,
    };
}
