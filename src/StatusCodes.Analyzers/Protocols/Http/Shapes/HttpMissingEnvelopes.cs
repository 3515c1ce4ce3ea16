using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Envelopes of packages that are missing: all that is known is the type's name and what is set beside the status.
/// <c>new MessageModel&lt;string&gt; { status = 404, msg = "nothing" }</c>, <c>data.status = 406; data.msg = "…";</c>
/// </summary>
internal static class HttpMissingEnvelopes
{
    /// <summary>Whether what is set is the status of an envelope whose type is not known.</summary>
    public static bool IsCode(in Site site, Binder binder)
    {
        if (site is not { Kind: SiteKind.Assignment, Landing.Parent: AssignmentExpressionSyntax set }
            || !HttpEnvelopes.IsMere(SyntaxNames.Of(set.Left)))
        {
            return false;
        }

        return set.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax made } members
            ? IsMissingEnvelope(made, binder) && HasMessage(members)
            : set.Left is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver }
                && IsMissingEnvelope(receiver, binder)
                && IsMessageSetBeside(set, receiver.Identifier.ValueText);
    }

    private static bool IsMissingEnvelope(ExpressionSyntax expression, Binder binder) =>
        binder.Type(expression) is { TypeKind: TypeKind.Error, Name: { } name } && HttpEnvelopes.IsCalledEnvelope(name);

    private static bool HasMessage(InitializerExpressionSyntax members)
    {
        foreach (ExpressionSyntax member in members.Expressions)
        {
            if (member is AssignmentExpressionSyntax { Left: { } name } && HttpEnvelopes.IsMessage(SyntaxNames.Of(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMessageSetBeside(AssignmentExpressionSyntax set, string receiver)
    {
        if (set.Parent?.Parent is not BlockSyntax block)
        {
            return false;
        }

        foreach (StatementSyntax statement in block.Statements)
        {
            if (statement is ExpressionStatementSyntax
                {
                    Expression: AssignmentExpressionSyntax
                    {
                        Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: { } owner } } member,
                    },
                }
                && owner == receiver
                && HttpEnvelopes.IsMessage(SyntaxNames.Of(member)))
            {
                return true;
            }
        }

        return false;
    }
}
