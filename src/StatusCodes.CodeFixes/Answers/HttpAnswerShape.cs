using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.CodeFixes.Content;

namespace StatusCodes.CodeFixes.Answers;

/// <summary>An answer that is given its content and nothing else, so that another answer can be written in its place.</summary>
/// <param name="Name">The method, or the last part of the result's type.</param>
/// <param name="List">What it is given.</param>
/// <param name="Content">Its content.</param>
/// <param name="Owner">The type whose method is called; of a result, the namespace that it lives in.</param>
/// <param name="Anchor">Where a token begins that stays.</param>
internal sealed record HttpAnswerShape(SimpleNameSyntax Name, ArgumentListSyntax List, ArgumentSyntax Content, string Owner, int Anchor)
{
    public const string Controller = "Microsoft.AspNetCore.Mvc.ControllerBase";
    public const string MvcController = "Microsoft.AspNetCore.Mvc.Controller";
    public const string ApiController = "System.Web.Http.ApiController";
    public const string Mvc = "Microsoft.AspNetCore.Mvc";

    /// <summary>Whether a method of .NET's minimal APIs answers.</summary>
    public bool IsMinimal => Owner is "Microsoft.AspNetCore.Http.Results" or "Microsoft.AspNetCore.Http.TypedResults";

    /// <summary>
    /// The type whose methods answer with a status alone: of these, a controller with views has only <c>Json</c> of its own.
    /// </summary>
    public string StatusOwner => Owner == MvcController ? Controller : Owner;

    /// <summary>The shape of an answer; null where it is given more, or its parts cannot be exchanged.</summary>
    public static HttpAnswerShape? Of(HttpAnswer answer, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(answer.Whole, cancellation).Symbol is not IMethodSymbol method
            || answer.Whole.ChildNodes().OfType<ArgumentListSyntax>().FirstOrDefault() is not { } list
            || list.Arguments is not [{ NameColon: null } content]
            || NameOf(answer.Whole) is not IdentifierNameSyntax name)
        {
            return null;
        }

        return answer.Whole switch
        {
            InvocationExpressionSyntax =>
                new HttpAnswerShape(name, list, content, HttpContentFreeForm.Owner(method), list.OpenParenToken.SpanStart),
            ObjectCreationExpressionSyntax { Initializer: null } creation =>
                new HttpAnswerShape(name, list, content, method.ContainingNamespace.ToDisplayString(), creation.NewKeyword.SpanStart),
            _ => null,
        };
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax whole) => whole switch
    {
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name,
        ObjectCreationExpressionSyntax { Type: SimpleNameSyntax name } => name,
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right,
        _ => null,
    };
}
