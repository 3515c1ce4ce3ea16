using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>
/// Whether a handler's answer that has no status of its own surely leaves 200: nothing in the method sets one, the handler calls nobody
/// but a log before it answers, and it catches whatever may fail. Who names an exception may expect it: a validator answers with what
/// is wrong.
/// </summary>
internal static class HttpUnsetStatus
{
    private static readonly WordSet Errors = new("Error", "Errors", "Err", "Exception", "Failure", "Fault");

    public static bool IsAt(ExpressionSyntax answer) =>
        answer.FirstAncestorOrSelf<CatchClauseSyntax>() is { Declaration: { } caught, Filter: null } handler
        && SyntaxNames.Of(caught.Type) == "Exception"
        && handler.Block.Statements.All(statement => statement.Span.Contains(answer.Span)
            ? statement is ReturnStatementSyntax
            : HttpStatusKept.By(statement, answer))
        && FlowScopes.FunctionOf(answer) is { } function
        && !function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(static set => SyntaxNames.Of(set.Left) == "StatusCode");

    /// <summary>
    /// Whether the content does not say itself that it tells of a failure. Words beside the exception's (<c>"ERROR: " + ex.Message</c>),
    /// and a member that the other answers do not have (<c>error = ex.Message</c>), are what a page's own script looks at, or shows.
    /// </summary>
    public static bool IsMistaken(ExpressionSyntax content) => ValuePath.WithoutCasts(content) switch
    {
        AnonymousObjectCreationExpressionSyntax whole =>
            FlowScopes.FunctionOf(whole) is { } function && whole.Initializers.All(member => IsOfOthers(member, function)),
        { } told => !told.DescendantNodesAndSelf().Any(static part =>
            part.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.InterpolatedStringText
            && !string.IsNullOrWhiteSpace(part.ToString().Trim('"'))),
    };

    /// <summary>
    /// Whether all that the same function answers with where nothing was caught has such a member, which does not say what it is.
    /// </summary>
    private static bool IsOfOthers(AnonymousObjectMemberDeclaratorSyntax member, SyntaxNode function)
    {
        string name = NameOf(member);
        bool isOfAny = false;
        foreach (SyntaxNode node in function.DescendantNodes())
        {
            if (node is AnonymousObjectCreationExpressionSyntax other && other.FirstAncestorOrSelf<CatchClauseSyntax>() is null)
            {
                if (!other.Initializers.Any(its => NameOf(its) == name))
                {
                    return false;
                }

                isOfAny = true;
            }
        }

        return isOfAny && !Errors.HasWordIn(name);
    }

    private static string NameOf(AnonymousObjectMemberDeclaratorSyntax member) =>
        member.NameEquals is null ? SyntaxNames.Of(member.Expression) : SyntaxNames.OfDeclared(member);
}
