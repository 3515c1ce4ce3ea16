using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// Messages that an action of ASP.NET Web API (<c>System.Web.Http.ApiController</c>) answers with.
/// Elsewhere an <c>HttpResponseMessage</c> is a peer's answer, and ASP.NET Core takes one for an object like any other.
/// </summary>
internal static class HttpWebApiActions
{
    private static readonly NodeMemory<HashSet<string>> ReturnedLocals = new(ReadReturned);

    /// <summary>
    /// Whether an action returns the message that is made with the status at <paramref name="landing"/>, at once or by a local.
    /// </summary>
    public static bool IsReturnedFromAction(ExpressionSyntax landing, Binder binder) =>
        MessageOf(landing) is { } message && IsReturnedMessage(message, binder);

    /// <summary>Whether a message is what a server answers with: an action returns it, or it is thrown as one.</summary>
    public static bool IsAnswer(ExpressionSyntax message, Binder binder) => IsThrown(message) || IsReturnedMessage(message, binder);

    /// <summary><c>throw new HttpResponseException(message)</c>.</summary>
    public static bool IsThrown(ExpressionSyntax message) =>
        ValuePath.Landing(message).Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
        && SyntaxNames.OfCallee(creation) == "HttpResponseException";

    private static bool IsReturnedMessage(ExpressionSyntax message, Binder binder) =>
        ActionAround(message) is { } action
        && (IsReturned(message) || LocalOf(message) is not null)
        && binder.Declared(action) is IMethodSymbol { ContainingType: { } controller }
        && IsApiController(controller)
        && (IsReturned(message) || ReturnedLocals.Of(action).Contains(LocalOf(message)!));

    /// <summary>
    /// <c>new HttpResponseMessage(status)</c>, <c>new HttpResponseMessage { StatusCode = status }</c>,
    /// <c>Request.CreateResponse(status)</c>.
    /// </summary>
    private static ExpressionSyntax? MessageOf(ExpressionSyntax landing) => landing.Parent switch
    {
        ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation } => creation,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => call,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } =>
            creation,
        _ => null,
    };

    /// <summary>The method that the message is made in; null inside a lambda or a local function, which may be anybody's.</summary>
    private static MethodDeclarationSyntax? ActionAround(SyntaxNode message)
    {
        SyntaxNode? outer = message.Parent;
        while (outer is not (null or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
        {
            outer = outer.Parent;
        }

        return outer as MethodDeclarationSyntax;
    }

    /// <summary>Directly, or as what <c>ResponseMessage(…)</c> and <c>Task.FromResult(…)</c> hand on.</summary>
    private static bool IsReturned(ExpressionSyntax message)
    {
        message = ValuePath.Landing(message);
        return message.Parent switch
        {
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
                SyntaxNames.Called(call) is "ResponseMessage" or "FromResult" && IsReturned(call),
            _ => false,
        };
    }

    private static string? LocalOf(ExpressionSyntax message) =>
        message.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable,
        }
            ? variable.Identifier.ValueText
            : null;

    private static HashSet<string> ReadReturned(SyntaxNode action) =>
        new(action.DescendantNodes().OfType<IdentifierNameSyntax>().Where(IsReturned).Select(static name => name.Identifier.ValueText));

    private static bool IsApiController(INamedTypeSymbol type) =>
        type.BaseType.AnyBase(static t => t.Name == "ApiController" && t.IsDirectlyIn("System", "Web", "Http"));
}
