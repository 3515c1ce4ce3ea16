using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// A call or a result of ASP.NET Core's controllers, of its minimal APIs or of Web API that answers with content.
/// Anybody's own method of such a name is none.
/// </summary>
/// <param name="Whole">The call, or the creation of the result.</param>
/// <param name="Name">The method, or the result's type.</param>
/// <param name="Status">What it answers with; null where that is not known.</param>
/// <param name="Given">Where it is given the status, beside its content, before or later; null where it has it in its name.</param>
internal readonly record struct HttpAnswer(ExpressionSyntax Whole, string Name, int? Status, ExpressionSyntax? Given)
{
    private const string StatusParameter = "statusCode";

    /// <summary>The answer whose content an argument is; null where it is given to something else, or is no content.</summary>
    public static HttpAnswer? Around(ArgumentSyntax content, Binder binder)
    {
        if (!MayBeContent(content)
            || content.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax whole } list
            || binder.Symbol(whole) is not IMethodSymbol method
            || !(IsFrameworks(method) || HttpSetStatus.IsOnlyContent(method))
            || ParameterOf(content, list, method) is not { } parameter
            || !HttpAnswerNames.IsContent(parameter.Name))
        {
            return null;
        }

        string name = SyntaxNames.OfCallee(whole);
        return (GivenTo(whole, list, method) ?? HttpLaterChanges.StatusOf(whole) ?? HttpSetStatus.Before(whole, content.Expression, binder))
                is { } given ? new HttpAnswer(whole, name, HttpKeptStatus.Of(given, binder), given)
            : IsFrameworks(method) ? new HttpAnswer(whole, name, HttpAnswerNames.NumberOf(name), null)
            : null;
    }

    /// <summary>Whether it is given the status by what stands before or after it.</summary>
    public bool IsGivenElsewhere => Given is { } given && !Whole.Span.Contains(given.Span);

    /// <summary>Whether an argument may be an answer's content, as far as the names tell that are written.</summary>
    public static bool MayBeContent(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Parent: { } whole } list
        && SyntaxNames.OfCallee(whole) is var name
        && HttpAnswerNames.MayTakeContent(name)
        && (SyntaxNames.OfArgument(argument) is { } parameter
            ? HttpAnswerNames.IsContent(parameter)
            : name is not ("StatusCode" or "Content") || list.Arguments[0] != argument || (name == "Content" && IsText(argument)));

    /// <summary>Of Web API's <c>Content</c> the first argument is the status; the others' have a text there.</summary>
    private static bool IsText(ArgumentSyntax argument) => argument.Expression.IsKind(SyntaxKind.StringLiteralExpression);

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax list, IMethodSymbol method) =>
        Members.Parameter(method, SyntaxNames.OfArgument(argument), list.Arguments.IndexOf(argument));

    /// <summary>The status that is written beside the content: as an argument, or in the result's initializer.</summary>
    private static ExpressionSyntax? GivenTo(ExpressionSyntax whole, ArgumentListSyntax list, IMethodSymbol method)
    {
        if (whole is BaseObjectCreationExpressionSyntax { Initializer: { } members })
        {
            foreach (ExpressionSyntax member in members.Expressions)
            {
                if (member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "StatusCode" } } set)
                {
                    return set.Right;
                }
            }
        }

        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (ParameterOf(argument, list, method) is { Name: StatusParameter })
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static bool IsFrameworks(IMethodSymbol method) => method.ContainingType is { } type && type.Name switch
    {
        "ControllerBase" or "Controller" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Mvc"),
        "Results" or "TypedResults" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Http"),
        "ApiController" => type.IsDirectlyIn("System", "Web", "Http"),
        "HttpRequestMessageExtensions" => type.IsDirectlyIn("System", "Net", "Http"),
        _ => method.MethodKind == MethodKind.Constructor
            && (type.IsDirectlyIn("Microsoft", "AspNetCore", "Mvc") || type.IsDirectlyIn("System", "Web", "Http", "Results")),
    };
}
