using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Whether a status is given together with content: in one call, in one result, by what surely follows, or in a declaration.
/// Tight on purpose: content that is null, default or an empty constant does not count,
/// and what follows counts only if nothing that may leave, or change the status, stands in between.
/// </summary>
internal static class HttpGivenContent
{
    public static HttpContentForm FormOf(CodeUse use, Binder binder)
    {
        if (LandingOf(use.Expression) is not { } landing)
        {
            return HttpContentForm.None;
        }

        // What another function does with the status it may do without the text that it takes, whatever that is called;
        // what is made of both is a reply that has both.
        bool isHandedOn = use.Slot.End is { } elsewhere && !IsInOneFunction(elsewhere, landing);
        HttpContentForm form = At(landing, use.Value, isHandedOn, binder);
        // A status that waits in a local is given with the content beside its use.
        return form == HttpContentForm.None
            && !isHandedOn
            && use.Slot.End is { } end
            && LandingOf(end) is { } last
                ? At(last, use.Value, isHandedOn: false, binder)
                : form;
    }

    private static bool IsInOneFunction(SyntaxNode end, SyntaxNode start) =>
        end.SyntaxTree == start.SyntaxTree && FlowScopes.FunctionOf(end) == FlowScopes.FunctionOf(start);

    /// <summary>Where the status lands; null in one branch of a choice: the other may well have content.</summary>
    private static ExpressionSyntax? LandingOf(ExpressionSyntax status)
    {
        while (ValuePath.Next(status) is { } outer)
        {
            if (outer is ConditionalExpressionSyntax or SwitchExpressionSyntax)
            {
                return null;
            }

            status = outer;
        }

        return status;
    }

    private static HttpContentForm At(ExpressionSyntax landing, int code, bool isHandedOn, Binder binder) => landing.Parent switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => HttpDeclaredContent.Of(attribute),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument =>
            OfCall(call, argument, code, isHandedOn, binder),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } argument =>
            OfCreation(creation, argument, code, binder),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } =>
            OfCreation(creation, status: null, code, binder),
        AssignmentExpressionSyntax
        {
            Parent: ExpressionStatementSyntax statement,
            Left: MemberAccessExpressionSyntax { Expression: { } owner },
        } => OfStatement(statement, owner, code, binder),
        _ => HttpContentForm.None,
    };

    private static HttpContentForm OfCall(
        InvocationExpressionSyntax call,
        ArgumentSyntax status,
        int code,
        bool isHandedOn,
        Binder binder)
    {
        HttpContentForm form = HttpDeclaredContent.Of(call);
        if (form == HttpContentForm.None && !isHandedOn)
        {
            form = HttpContentOfCalls.InArguments(call.ArgumentList, status, binder);
        }

        return form == HttpContentForm.None && SyntaxNames.Called(call) == "CreateResponse" ? OfLocal(call, code, binder) : form;
    }

    private static HttpContentForm OfCreation(
        BaseObjectCreationExpressionSyntax creation,
        ArgumentSyntax? status,
        int code,
        Binder binder)
    {
        HttpContentForm form = HttpContentOfCalls.InCreation(creation, status, binder);
        return form == HttpContentForm.None ? OfLocal(creation, code, binder) : form;
    }

    /// <summary><c>var response = request.CreateResponse(HttpStatusCode.NoContent); response.Body = …</c>.</summary>
    private static HttpContentForm OfLocal(ExpressionSyntax answer, int code, Binder binder) =>
        HttpContentOfLocals.DeclarationOf(answer) is { Declaration.Variables: [{ } local] } declaration
            ? HttpContentOfStatements.After(declaration, HttpContentOfLocals.NameOf(local), isServers: false, code, binder)
            : HttpContentForm.None;

    private static HttpContentForm OfStatement(ExpressionStatementSyntax statement, ExpressionSyntax owner, int code, Binder binder)
    {
        HttpContentForm form = HttpContentOfStatements.After(statement, owner, isServers: true, code, binder);
        form = form == HttpContentForm.None ? HttpContentOfStatements.Before(statement, owner, code, binder) : form;
        return form == HttpContentForm.None && owner is IdentifierNameSyntax local
            ? HttpContentOfLocals.Before(statement, local, binder)
            : form;
    }
}
