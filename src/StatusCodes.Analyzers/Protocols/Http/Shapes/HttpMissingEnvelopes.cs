using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Envelopes of packages that are missing: all that is known is the type's name and what is set beside the status.
/// <c>new MessageModel&lt;string&gt; { status = 404, msg = "nothing" }</c>, <c>data.status = 406; data.msg = "…";</c>
/// </summary>
internal static class HttpMissingEnvelopes
{
    private static readonly WordSet Answers = new("Resp", "Response");

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

    /// <summary>
    /// Whether a member that is asked of a missing type is an answer's status, by what is called an answer:
    /// <c>var response = await page.GotoAsync(url); if (response.Status == 404)</c>,
    /// <c>catch (RequestFailedException e) when (e.Status == 404)</c>.
    /// </summary>
    public static bool IsCodeOf(ExpressionSyntax receiver, string member, Binder binder) =>
        HttpEnvelopes.IsMere(member)
        && (receiver is PostfixUnaryExpressionSyntax { Operand: { } operand } ? operand : ValuePath.Inner(receiver)) is var asked
        && binder.Type(asked) is not { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) } and var type
        && (NameOf(type, asked, binder) is { Length: > 0 } name
            ? HttpEnvelopes.IsCalledAnswer(name)
            : IsAnswer(SyntaxNames.OfOwner(asked)) || (asked is InvocationExpressionSyntax call && IsAnswer(SyntaxNames.Called(call))));

    private static bool IsAnswer(string called) => Answers.HasWordIn(called) && !ForeignSystems.IsNamedIn(called);

    /// <summary>The name of a missing type; of a local that of the type which its value is asked for. Empty where none is written.</summary>
    private static string NameOf(ITypeSymbol? type, ExpressionSyntax asked, Binder binder) =>
        type is { TypeKind: TypeKind.Error, Name: { Length: > 0 } name } && name != "var" ? name
            : AskedTypes.Of(asked, binder) is { } written ? SyntaxNames.OfValue(written)
            : "";

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
