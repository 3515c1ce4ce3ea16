using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Codes of somebody's own, of which the object around them says that they are no success: <c>new { code = 201, success = false }</c>.
/// </summary>
internal static class HttpOwnSuccess
{
    // An object is made right after what goes into it.
    private const int Near = 4;

    private static readonly WordSet Successes = new(
        "isok", "issucceed", "issuccess", "issuccessful", "ok", "succeed", "succeeded", "success", "successful");

    /// <summary>
    /// Whether a number that tells of a success stands beside <c>success = false</c>, or is put there by a local.
    /// A mere 200 may be what the answer was sent with, whatever became of the matter.
    /// </summary>
    public static bool IsDenied(in Site site, int value) => value is > 200 and < 300 && site.Kind switch
    {
        SiteKind.AnonymousMember => site.Meets!.Parent is AnonymousObjectCreationExpressionSyntax whole && IsDeniedIn(whole),
        SiteKind.Assignment => site.Landing.Parent!.Parent is InitializerExpressionSyntax members && IsDeniedIn(members),
        SiteKind.Declaration => site.Meets is VariableDeclaratorSyntax
            {
                Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } declaration,
            } local
            && IsDeniedAfter(declaration, block, local.Identifier.ValueText),
        _ => false,
    };

    private static bool IsDeniedAfter(LocalDeclarationStatementSyntax declaration, BlockSyntax block, string local)
    {
        SyntaxList<StatementSyntax> statements = block.Statements;
        int first = Positions.FirstFrom(0, statements.Count, at => statements[at].SpanStart, declaration.Span.End);
        for (int i = first; i < statements.Count && i < first + Near; i++)
        {
            if (MadeIn(statements[i]) is { } members && Holds(members, local) && IsDeniedIn(members))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object that a statement makes: <c>var body = new { … };</c>, <c>return Ok(new { … });</c>.</summary>
    private static SyntaxNode? MadeIn(StatementSyntax statement)
    {
        ExpressionSyntax? value = statement switch
        {
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } made }] } => made,
            ReturnStatementSyntax { Expression: { } answer } => answer,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax set } => set.Right,
            _ => null,
        };
        ExpressionSyntax? content = value switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } only }] } => only,
            BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments: [{ Expression: { } only }] } => only,
            _ => value,
        };
        return content is BaseObjectCreationExpressionSyntax creation
            ? creation.Initializer
            : content as AnonymousObjectCreationExpressionSyntax;
    }

    private static bool Holds(SyntaxNode members, string local)
    {
        foreach (SyntaxNode member in members.ChildNodes())
        {
            if (ValueOf(member) is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == local)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeniedIn(SyntaxNode members)
    {
        foreach (SyntaxNode member in members.ChildNodes())
        {
            if (ValueOf(member).IsKind(SyntaxKind.FalseLiteralExpression) && Successes.Contains(NameOf(member)))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(SyntaxNode member) => member switch
    {
        AssignmentExpressionSyntax set => SyntaxNames.Of(set.Left),
        AnonymousObjectMemberDeclaratorSyntax => SyntaxNames.OfDeclared(member),
        _ => "",
    };

    private static ExpressionSyntax? ValueOf(SyntaxNode member) => member switch
    {
        AssignmentExpressionSyntax set => set.Right,
        AnonymousObjectMemberDeclaratorSyntax declarator => declarator.Expression,
        _ => null,
    };
}
