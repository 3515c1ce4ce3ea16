using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>
/// Whether a handler's answer that has no status of its own surely leaves 200: nothing in the method sets one, the handler calls nobody
/// but a log before it answers, and it catches whatever may fail. Who names an exception may expect it: a validator answers with what
/// is wrong.
/// </summary>
internal static class HttpUnsetStatus
{
    public static bool IsAt(ExpressionSyntax answer) =>
        answer.FirstAncestorOrSelf<CatchClauseSyntax>() is { Declaration: { } caught } handler
        && SyntaxNames.Of(caught.Type) == "Exception"
        && handler.Block.Statements.All(statement => statement.Span.Contains(answer.Span)
            ? statement is ReturnStatementSyntax
            : HttpStatusKept.By(statement, answer))
        && FlowScopes.FunctionOf(answer) is { } function
        && !function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(static set => SyntaxNames.Of(set.Left) == "StatusCode");
}
