using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Answers that are made by what is missing: <c>ApiResponse.Error("…", 404)</c>, <c>R.Fail(500, "…")</c>,
/// <c>new ResponseModel(401, "…", null)</c>, <c>response.SetStatus(403, "…")</c>.
/// </summary>
internal static class HttpMissingAnswers
{
    private static readonly WordSet Makers = new(
        "badrequest", "create", "error", "fail", "failed", "failure", "forbidden", "message", "notfound", "ok", "problem", "result",
        "return", "success", "unauthorized");

    private static readonly string[] MakerTypes = ["Helper", "Factory", "Util", "Utils", "Builder", "Model"];

    /// <summary>What such a type makes.</summary>
    private static readonly WordSet Made = new("Ajax", "Api", "Json", "Message", "Resp", "Response", "Result", "Return");

    private static readonly WordSet Setters = new("setstatus", "sendstatus", "writestatus", "senderror");

    private static readonly WordSet Answers = new("Context", "Ctx", "Reply", "Res", "Resp", "Response");

    /// <summary>Whether an argument of a call or a constructor that is not resolved is the status of the answer that it makes.</summary>
    public static bool IsStatus(ArgumentSyntax argument, SyntaxNode call, Binder binder) =>
        argument is { NameColon: null, Parent: ArgumentListSyntax list }
        && IsNumberBesideText(argument, list.Arguments)
        && call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } owner } member } =>
                IsOfAnswer(SyntaxNames.Of(owner), SyntaxNames.Of(member)),
            ObjectCreationExpressionSyntax creation =>
                list.Arguments[0] == argument
                && IsMadeBy(SyntaxNames.Of(creation.Type), "Model")
                && binder.Type(creation.Type) is null or { TypeKind: TypeKind.Error },
            _ => false,
        };

    private static bool IsOfAnswer(string owner, string method) =>
        Makers.Contains(method)
            ? owner == "R" || (owner.Length > 0 && char.IsUpper(owner[0]) && IsMaker(owner))
            : Setters.Contains(method) && Answers.HasWordIn(owner);

    private static bool IsMaker(string type)
    {
        if (HttpEnvelopes.IsCalledAnswer(type))
        {
            return true;
        }

        foreach (string ending in MakerTypes)
        {
            if (IsMadeBy(type, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMadeBy(string type, string ending) =>
        type.EndsWith(ending, StringComparison.Ordinal) && Made.HasWordIn(type) && !ForeignSystems.IsNamedIn(type);

    /// <summary>One of two or three is the status, and one is a text.</summary>
    private static bool IsNumberBesideText(ArgumentSyntax argument, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        bool hasText = false;
        foreach (ArgumentSyntax other in arguments)
        {
            if (other == argument)
            {
                continue;
            }

            if (other.Expression.IsKind(SyntaxKind.NumericLiteralExpression))
            {
                return false;
            }

            hasText |= other.Expression is InterpolatedStringExpressionSyntax
                || other.Expression.IsKind(SyntaxKind.StringLiteralExpression)
                || HttpEnvelopes.IsMessage(SyntaxNames.Of(other.Expression));
        }

        return hasText && arguments.Count <= 3;
    }
}
