using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.KnownMembers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// A call or a result of ASP.NET Core's controllers, of its minimal APIs, of Web API or of a known library that answers with content.
/// Anybody's own method of such a name is none.
/// </summary>
/// <param name="Whole">The call, or the creation of the result.</param>
/// <param name="Name">The method, or the result's type.</param>
/// <param name="Status">What it answers with; null where that is not known.</param>
/// <param name="Given">Where it is given the status, beside its content, before or later; null where it has it in its name.</param>
internal readonly record struct HttpAnswer(ExpressionSyntax Whole, string Name, int? Status, ExpressionSyntax? Given)
{
    private const string StatusParameter = "statusCode";

    /// <summary>
    /// The answer whose content an expression is, as an argument or as a member that is set; null where it is given to something else.
    /// </summary>
    public static HttpAnswer? Around(ExpressionSyntax content, Binder binder) => content.Parent switch
    {
        ArgumentSyntax argument => Around(argument, binder),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax whole } } set
            when MayBeContent(content) => OfMember(set, whole, binder),
        _ => null,
    };

    /// <summary>The answer whose content an argument is; null where it is given to something else, or is no content.</summary>
    public static HttpAnswer? Around(ArgumentSyntax content, Binder binder)
    {
        if (!MayBeContent(content)
            || content.Parent is not ArgumentListSyntax { Parent: ExpressionSyntax whole } list
            || binder.Symbol(whole) is not IMethodSymbol method
            || ParameterOf(content, list, method) is not { } parameter)
        {
            return null;
        }

        bool isLibrarys = HttpContentMembers.Contains(parameter);
        if (!isLibrarys
            && !(HttpAnswerNames.IsContent(parameter.Name) && (IsFrameworks(method) || HttpSetStatus.IsOnlyContent(method)))
            && !HttpSetStatus.IsWriteOfSystemWeb(method))
        {
            return null;
        }

        string name = SyntaxNames.OfCallee(whole);
        return (GivenTo(whole, list, method) ?? HttpLaterChanges.StatusOf(whole) ?? HttpSetStatus.Before(whole, content.Expression, binder))
                is { } given ? new HttpAnswer(whole, name, HttpKeptStatus.Of(given, binder), given)
            : IsFrameworks(method) ? new HttpAnswer(whole, name, HttpAnswerNames.NumberOf(name), null)
            : null;
    }

    /// <summary>
    /// <c>new ObjectResult(null) { Value = …, StatusCode = 404 }</c>,
    /// <c>new APIGatewayProxyResponse { StatusCode = 404, Body = … }</c>.
    /// </summary>
    private static HttpAnswer? OfMember(AssignmentExpressionSyntax set, BaseObjectCreationExpressionSyntax whole, Binder binder)
    {
        if (binder.Symbol(whole) is not IMethodSymbol { ContainingType: { } type } constructor
            || !(IsFrameworks(constructor)
                || HttpSetStatus.IsOnlyContent(constructor)
                || (binder.Symbol(set.Left) is { } member && HttpContentMembers.Contains(member))
                || (type.Name == "HttpResponseMessage" && HttpWebApiActions.IsAnswer(whole, binder))))
        {
            return null;
        }

        return (GivenTo(whole, whole.ArgumentList, constructor)
                ?? HttpLaterChanges.StatusOf(whole)
                ?? HttpSetStatus.Before(whole, set.Right, binder))
                is { } given ? new HttpAnswer(whole, type.Name, HttpKeptStatus.Of(given, binder), given)
            : IsFrameworks(constructor) ? new HttpAnswer(whole, type.Name, HttpAnswerNames.NumberOf(type.Name), null)
            : null;
    }

    /// <summary>Whether it is given the status by what stands before or after it.</summary>
    public bool IsGivenElsewhere => Given is { } given && !Whole.Span.Contains(given.Span);

    /// <summary>Whether an expression may be an answer's content, as far as the names tell that are written.</summary>
    public static bool MayBeContent(ExpressionSyntax content) => content.Parent switch
    {
        ArgumentSyntax argument => MayBeContent(argument),
        AssignmentExpressionSyntax
        {
            Left: IdentifierNameSyntax { Identifier.ValueText: "Value" or "Content" or "Body" or "Data" },
            Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax },
        } set => set.Right == content,
        _ => false,
    };

    /// <inheritdoc cref="MayBeContent(ExpressionSyntax)"/>
    public static bool MayBeContent(ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax { Parent: { } whole } list
        && SyntaxNames.OfCallee(whole) is var name
        && HttpAnswerNames.MayTakeContent(name)
        && (SyntaxNames.OfArgument(argument) is { } parameter
            ? HttpAnswerNames.MayBeContent(parameter)
            : name is not ("StatusCode" or "Content")
                || list.Arguments[0] != argument
                || (name == "Content" && !IsStatus(argument.Expression)));

    /// <summary>Of Web API's <c>Content</c> the first argument is the status; the others' have a text there.</summary>
    private static bool IsStatus(ExpressionSyntax first) =>
        first is CastExpressionSyntax
            or MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "HttpStatusCode" } };

    private static IParameterSymbol? ParameterOf(ArgumentSyntax argument, ArgumentListSyntax list, IMethodSymbol method) =>
        Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument));

    /// <summary>The status that is written beside the content: as an argument, or in the result's initializer.</summary>
    private static ExpressionSyntax? GivenTo(ExpressionSyntax whole, ArgumentListSyntax? list, IMethodSymbol method)
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

        foreach (ArgumentSyntax argument in list?.Arguments ?? default)
        {
            if (ParameterOf(argument, list!, method) is { Name: StatusParameter })
            {
                return argument.Expression;
            }
        }

        return null;
    }

    private static bool IsFrameworks(IMethodSymbol method) => method.ContainingType is { } type && type.Name switch
    {
        "ControllerBase" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Mvc"),
        "Controller" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Mvc") || (method.Name == "HttpNotFound" && IsOfMvc(type)),
        "HttpNotFoundResult" or "HttpUnauthorizedResult" => IsOfMvc(type),
        "Results" or "TypedResults" => type.IsDirectlyIn("Microsoft", "AspNetCore", "Http"),
        "ApiController" => type.IsDirectlyIn("System", "Web", "Http"),
        "HttpRequestMessageExtensions" => type.IsDirectlyIn("System", "Net", "Http"),
        _ => method.MethodKind == MethodKind.Constructor
            && (type.IsDirectlyIn("Microsoft", "AspNetCore", "Mvc") || type.IsDirectlyIn("System", "Web", "Http", "Results")),
    };

    private static bool IsOfMvc(INamedTypeSymbol type) => type.IsDirectlyIn("System", "Web", "Mvc");
}
