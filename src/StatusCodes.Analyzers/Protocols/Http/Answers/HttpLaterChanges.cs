using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>Answers that wait in a local and are given another status: <c>var r = Ok(e); r.StatusCode = 500; return r;</c>.</summary>
internal static class HttpLaterChanges
{
    /// <param name="answer">What makes the answer.</param>
    /// <param name="known">The status of which it is known that it is set later; null where none is.</param>
    public static bool IsChanged(ExpressionSyntax answer, ExpressionSyntax? known = null) =>
        LocalOf(answer) is { } local
        && FlowScopes.FunctionOf(local) is { } function
        && SetsOf(local, function).Any(set => set.Right != known);

    /// <summary>
    /// The status that an answer without one is surely given before anybody has it:
    /// <c>var r = new ObjectResult(e); r.StatusCode = 500; return r;</c>; null where it is given none, or nobody can tell.
    /// </summary>
    public static ExpressionSyntax? StatusOf(ExpressionSyntax answer)
    {
        if (LocalOf(answer) is not { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } local
            || FlowScopes.FunctionOf(local) is not { } function
            || SetsOf(local, function).Take(2).ToArray() is not [{ Parent: ExpressionStatementSyntax statement } only]
            || statement.Parent != block
            || !only.IsKind(SyntaxKind.SimpleAssignmentExpression))
        {
            return null;
        }

        return UsesOf(local, block).All(use => use.SpanStart < only.SpanStart ? IsOfMember(use) : IsOfMember(use) || IsHandedOut(use))
            ? only.Right
            : null;
    }

    private static VariableDeclaratorSyntax? LocalOf(ExpressionSyntax answer) =>
        (HttpContentPath.Whole(answer).Parent as EqualsValueClauseSyntax)?.Parent as VariableDeclaratorSyntax;

    private static IEnumerable<AssignmentExpressionSyntax> SetsOf(VariableDeclaratorSyntax local, SyntaxNode function) =>
        function.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(set =>
            set.Left is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode", Expression: IdentifierNameSyntax owner }
            && owner.Identifier.ValueText == local.Identifier.ValueText);

    private static IEnumerable<IdentifierNameSyntax> UsesOf(VariableDeclaratorSyntax local, BlockSyntax block) =>
        block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == local.Identifier.ValueText);

    /// <summary>A member is set, or asked for; a method of the answer itself may already send it.</summary>
    private static bool IsOfMember(IdentifierNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Parent: not InvocationExpressionSyntax } access && access.Expression == use;

    /// <summary>
    /// <c>return r;</c>, <c>context.Result = r;</c>, <c>Task.FromResult(r)</c>, <c>await r.ExecuteResultAsync(context)</c>.
    /// </summary>
    private static bool IsHandedOut(IdentifierNameSyntax use) => HttpContentPath.Whole(use) switch
    {
        { Parent: ReturnStatementSyntax } => true,
        { Parent: AssignmentExpressionSyntax set } whole => set.Right == whole,
        { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } => SyntaxNames.Called(call) == "FromResult",
        { Parent: MemberAccessExpressionSyntax access } whole => access.Expression == whole,
        _ => false,
    };
}
