using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Content that a result in a local has when its status is set: <c>var result = new ObjectResult(order); result.StatusCode = 204;</c>.
/// </summary>
internal static class HttpContentOfLocals
{
    /// <summary>The statement that keeps what is made in a local; null where something else is done with it.</summary>
    public static LocalDeclarationStatementSyntax? DeclarationOf(ExpressionSyntax made)
    {
        ExpressionSyntax landing = ValuePath.Landing(made.Parent is AwaitExpressionSyntax awaited ? awaited : made);
        return landing.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration },
        }
            ? declaration
            : null;
    }

    /// <summary>The name that the local is used by.</summary>
    public static IdentifierNameSyntax NameOf(VariableDeclaratorSyntax local) =>
        SyntaxFactory.IdentifierName(local.Identifier.WithoutTrivia());

    /// <param name="status">The statement that sets the status.</param>
    /// <param name="local">The local that it sets it of.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpContentForm Before(ExpressionStatementSyntax status, IdentifierNameSyntax local, Binder binder)
    {
        string name = local.Identifier.ValueText;
        for (SyntaxNode node = status; node.Parent is { } outer && !IsFunction(node); node = outer)
        {
            if (HttpMissingContent.ConditionOf(node) is { } condition && HttpMissingContent.AsksForNone(condition, name: null))
            {
                // In that branch there may be no content.
                return HttpContentForm.None;
            }

            if (node is not StatementSyntax inner || outer is not BlockSyntax block)
            {
                continue;
            }

            for (int i = ArgumentPlaces.IndexOf(block.Statements, inner) - 1; i >= 0; i--)
            {
                if (Mentions(block.Statements[i], name))
                {
                    HttpContentForm form = In(block.Statements[i], name, binder);
                    if (form != HttpContentForm.None || !IsOtherMember(block.Statements[i], name, binder))
                    {
                        return form != HttpContentForm.None && IsChangedAfter(status, name, binder) ? HttpContentForm.None : form;
                    }
                }
            }
        }

        return HttpContentForm.None;
    }

    private static bool IsFunction(SyntaxNode node) =>
        node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax;

    private static bool Mentions(SyntaxNode node, string name)
    {
        foreach (SyntaxToken token in node.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The content that a statement gives to the local.</summary>
    private static HttpContentForm In(StatementSyntax statement, string name, Binder binder) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } value } variable] }
            when variable.Identifier.ValueText == name => InMade(ValuePath.WithoutCasts(value), binder),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } set }
            when IsMemberOf(member, name)
                && HttpContentValues.IsMember(member.Name, binder)
                && HttpContentValues.IsContent(set.Right, binder) =>
            HttpContentValues.FormIn(binder.Type(member.Expression)?.Name ?? "", set.Right, binder),
        _ => HttpContentForm.None,
    };

    private static HttpContentForm InMade(ExpressionSyntax made, Binder binder) => made switch
    {
        InvocationExpressionSyntax call when binder.Symbol(call) is { ContainingType: { } type } && HttpSetStatus.IsOfServer(type) =>
            HttpContentOfCalls.InArguments(call.ArgumentList, status: null, binder),
        BaseObjectCreationExpressionSyntax creation => HttpContentOfCalls.InCreation(creation, status: null, binder),
        _ => HttpContentForm.None,
    };

    /// <summary>Whether a statement only sets a member of the local that is no content: <c>result.ContentType = "…"</c>.</summary>
    private static bool IsOtherMember(StatementSyntax statement, string name, Binder binder) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member } set }
        && IsMemberOf(member, name)
        && !Mentions(set.Right, name)
        && !HttpContentValues.IsMember(member.Name, binder);

    private static bool IsMemberOf(MemberAccessExpressionSyntax member, string name) =>
        member.Expression is IdentifierNameSyntax owner && owner.Identifier.ValueText == name;

    /// <summary>Whether the status or the content is set again further down, or the local as a whole.</summary>
    private static bool IsChangedAfter(ExpressionStatementSyntax status, string name, Binder binder)
    {
        SyntaxNode function = status;
        while (function.Parent is { } outer && !IsFunction(function))
        {
            function = outer;
        }

        foreach (SyntaxNode node in function.DescendantNodes())
        {
            if (node.SpanStart >= status.Span.End
                && node is AssignmentExpressionSyntax set
                && (set.Left is IdentifierNameSyntax whole ? whole.Identifier.ValueText == name
                    : set.Left is MemberAccessExpressionSyntax member
                        && IsMemberOf(member, name)
                        && (member.Name.Identifier.ValueText == "StatusCode" || HttpContentValues.IsMember(member.Name, binder))))
            {
                return true;
            }
        }

        return false;
    }
}
