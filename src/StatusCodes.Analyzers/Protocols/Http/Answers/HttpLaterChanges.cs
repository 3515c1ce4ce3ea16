using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>Answers that wait in a local and are given another status: <c>var r = Ok(e); r.StatusCode = 500; return r;</c>.</summary>
internal static class HttpLaterChanges
{
    /// <param name="answer">What makes the answer.</param>
    public static bool IsChanged(ExpressionSyntax answer)
    {
        if (HttpBodyMember.Whole(answer).Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
            || FlowScopes.FunctionOf(local) is not { } function)
        {
            return false;
        }

        foreach (SyntaxNode node in function.DescendantNodes())
        {
            if (node is AssignmentExpressionSyntax
                {
                    Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "StatusCode", Expression: IdentifierNameSyntax owner },
                }
                && owner.Identifier.ValueText == local.Identifier.ValueText)
            {
                return true;
            }
        }

        return false;
    }
}
