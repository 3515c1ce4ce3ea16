using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>
/// A number in a body that repeats the status of the answer around it:
/// <c>NotFound(new ErrorModel { Status = 404 })</c>, <c>StatusCode(409, new { code = 409 })</c>.
/// </summary>
internal static class HttpBodySlots
{
    // No system's own word is a mere "code" or "status".
    private static readonly CodeNames Names = new(ImmutableArray<Vocabulary>.Empty);

    /// <summary>
    /// Whether a member called a status or a code is set to the number that the call, or the result, around its object answers with.
    /// </summary>
    public static bool IsRepeated(in Site site, int value) =>
        site.Kind is SiteKind.Assignment or SiteKind.AnonymousMember
        && ObjectOf(site.Landing.Parent) is { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } answer } list } argument }
        && IsAnsweredWith(answer, list, argument, value);

    private static SyntaxNode? ObjectOf(SyntaxNode? member) => member switch
    {
        AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax name,
            Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation },
        }
            when IsCode(name) => creation,
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } name, Parent: AnonymousObjectCreationExpressionSyntax creation }
            when IsCode(name) => creation,
        _ => null,
    };

    private static bool IsCode(IdentifierNameSyntax name) =>
        Names.OfValue(name.Identifier.ValueText).Kind is NameKind.Code or NameKind.Status or NameKind.ResponseCode;

    private static bool IsAnsweredWith(SyntaxNode answer, ArgumentListSyntax list, ArgumentSyntax body, int value) => answer switch
    {
        InvocationExpressionSyntax call when SyntaxNames.Called(call) is var name =>
            HttpAnswerNames.NumberOf(name) == value || (name == "StatusCode" && HasStatus(list, body, value)),
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax type } creation =>
            HttpAnswerNames.NumberOf(type.Identifier.ValueText) == value || HasStatusMember(creation.Initializer, value),
        _ => false,
    };

    private static bool HasStatus(ArgumentListSyntax list, ArgumentSyntax body, int value)
    {
        foreach (ArgumentSyntax other in list.Arguments)
        {
            if (other != body && IsNumber(other.Expression, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>new ObjectResult(new { code = 404 }) { StatusCode = 404 }</c>.</summary>
    private static bool HasStatusMember(InitializerExpressionSyntax? initializer, int value)
    {
        if (initializer is not null)
        {
            foreach (ExpressionSyntax entry in initializer.Expressions)
            {
                if (entry is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: { } set }
                    && name.Identifier.ValueText == "StatusCode"
                    && IsNumber(set, value))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsNumber(ExpressionSyntax expression, int value) =>
        expression is LiteralExpressionSyntax literal && LiteralNumber.Read(literal.Token.Text) == value;
}
