using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Statuses that are given to what is missing: generated clients' types (<c>new ApiException("…", 404, …)</c>,
/// <c>new SwaggerResponse&lt;Stream&gt;(200, headers, body)</c>) and mock servers (<c>RespondWith("…", 401)</c>).
/// </summary>
internal static class HttpMissingCalls
{
    /// <summary>What such a call speaks of where one of its arguments is called a status or a code.</summary>
    private static readonly WordSet Answering = new(
        "Answer", "Error", "Fail", "Http", "Problem", "Reply", "Respond", "Response", "Result", "Status");

    private static readonly WordSet Texts = new(
        "content", "description", "detail", "error", "errormessage", "message", "msg", "reason", "text");

    /// <summary>Whether an argument of a call or a constructor that is not resolved is a status.</summary>
    public static bool IsStatus(ArgumentSyntax argument, SyntaxNode call, Binder binder)
    {
        string callee = SyntaxNames.OfCallee(call);
        if (SyntaxNames.OfArgument(argument) is { } name)
        {
            return HttpEnvelopes.IsMere(name)
                && Answering.HasWordIn(callee)
                && !IdentifierWords.HasFirstWord(callee, "Log")
                && !ForeignSystems.IsNamedIn(callee);
        }

        return argument.Parent is ArgumentListSyntax { Arguments: var arguments }
            && (call is InvocationExpressionSyntax
                ? (IsAtPlace(argument, arguments, callee) && IsOfEndpoints(call, callee)) || (HttpCheckedStatus.IsCheck(callee) && IsOnlyNumber(argument, arguments))
                : HttpEnvelopes.IsCalledAnswer(callee) && IsOfAnswer(argument, arguments, callee) && IsMissing(call, binder));
    }

    private static bool IsAtPlace(ArgumentSyntax argument, SeparatedSyntaxList<ArgumentSyntax> arguments, string callee) =>
        IndexOfStatus(callee) is >= 0 and var index && index < arguments.Count && arguments[index] == argument;

    /// <summary>Anything may produce a number: endpoints do where they are mapped in the same chain, <c>app.MapGet(…).Produces(404)</c>.</summary>
    private static bool IsOfEndpoints(SyntaxNode call, string callee)
    {
        if (callee != "Produces")
        {
            return true;
        }

        while (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } receiver } })
        {
            if (IdentifierWords.HasFirstWord(SyntaxNames.OfCallee(receiver), "Map"))
            {
                return true;
            }

            call = receiver;
        }

        return false;
    }

    private static bool IsOnlyNumber(ArgumentSyntax argument, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        foreach (ArgumentSyntax other in arguments)
        {
            if (IsNumber(other) != (other == argument))
            {
                return false;
            }
        }

        return arguments.Count > 1;
    }

    /// <summary>
    /// Where Flurl's test servers, FastEndpoints and the answers that an endpoint declares take a status by its place; −1 for every other
    /// method. A chain of endpoints is not resolved from the first extension on whose package is missing.
    /// </summary>
    private static int IndexOfStatus(string method) => method switch
    {
        "Produces" or "ProducesProblem" or "ProducesValidationProblem" => 0,
        "RespondWith" or "RespondWithJson" => 1,
        "ErrorsAsync" or "SendErrorsAsync" => 0,
        _ => -1,
    };

    /// <summary>
    /// A status stands first or second, beside a text; first before whatever else a response is made of, other numbers aside.
    /// </summary>
    private static bool IsOfAnswer(ArgumentSyntax argument, SeparatedSyntaxList<ArgumentSyntax> arguments, string type)
    {
        if (arguments.Count < 2)
        {
            return false;
        }

        if (arguments[0] == argument)
        {
            return IsText(arguments[1].Expression)
                || (type.EndsWith("Response", StringComparison.Ordinal) && !IsNumber(arguments[1]));
        }

        // System.Web's HttpException takes an HRESULT there.
        return arguments[1] == argument && type != "HttpException" && IsText(arguments[0].Expression);
    }

    private static bool IsNumber(ArgumentSyntax argument) => argument.Expression.IsKind(SyntaxKind.NumericLiteralExpression);

    private static bool IsText(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        InterpolatedStringExpressionSyntax => true,
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && (IsText(sum.Left) || IsText(sum.Right)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => Texts.Contains(SyntaxNames.Of(expression)),
        _ => false,
    };

    /// <summary>Whether nothing is known of the type: one whose constructors only do not fit has its own parameters.</summary>
    private static bool IsMissing(SyntaxNode call, Binder binder) => call switch
    {
        ObjectCreationExpressionSyntax creation => binder.Type(creation.Type) is null or { TypeKind: TypeKind.Error },
        PrimaryConstructorBaseTypeSyntax @base => binder.Type(@base.Type) is null or { TypeKind: TypeKind.Error },
        _ => false,
    };
}
