using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// A status where an answer's content belongs: <c>Ok(HttpStatusCode.BadRequest)</c> answers 200, and its body is the number 400.
/// </summary>
internal static class HttpStatusContent
{
    // Partial and multi-status content are no answers that a number would be meant for.
    private const int LastUsual = 204;
    private const int FirstError = 400;

    /// <summary>The answer whose content a status is; null where it is none, or where it may be meant so.</summary>
    /// <param name="value">A number, or a constant's name.</param>
    /// <param name="status">Its value.</param>
    /// <param name="system">HTTP.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpAnswer? AnswerOf(ExpressionSyntax value, int status, CodeSystem system, Binder binder) =>
        MayBe(value) is { } content
        && (!IsNumber(value) || (IsUsual(status, system) && !HttpCountedAnswers.AreAround(content)))
        && !IsCalledOtherwise(value, status, system)
        && !TestCode.IsAround(content)
        && !IsDeclared(content)
        && HttpAnswer.Around(content, binder) is { IsGivenElsewhere: false } answer
        && (!IsNumber(value) || IsMeant(status, answer))
            ? answer
            : null;

    /// <summary>
    /// The argument that a value is, if it may be an answer's content, as far as the names tell that are written. A constant may be chosen,
    /// <c>Ok(isNew ? HttpStatusCode.Created : HttpStatusCode.OK)</c>, or wait in a local; a number there may be anything.
    /// </summary>
    public static ArgumentSyntax? MayBe(ExpressionSyntax value)
    {
        ExpressionSyntax place = HttpContentPath.Whole(value);
        if (place.Parent is not ArgumentSyntax && !IsNumber(value) && value is MemberAccessExpressionSyntax)
        {
            place = ValuePath.Landing(value);
            place = HttpContentPath.LocalOf(place) is { } local && HttpKeptStatus.OnlyReadOf(local) is { } read
                ? HttpContentPath.Whole(read)
                : place;
            place = IsFirst(value, place) ? place : value;
        }

        return place.Parent is ArgumentSyntax content && HttpAnswer.MayBeContent(content) ? content : null;
    }

    /// <summary>Of the constants of one choice the first speaks for all; a place elsewhere has no choice around the constant.</summary>
    private static bool IsFirst(ExpressionSyntax value, ExpressionSyntax place)
    {
        ExpressionSyntax choice = ValuePath.Landing(value);
        foreach (SyntaxNode node in choice.DescendantNodes())
        {
            if (node is MemberAccessExpressionSyntax constant && ValuePath.Landing(constant) == choice)
            {
                return constant == value && place.Span.Length > 0;
            }
        }

        return true;
    }

    /// <summary>Whether a constant of the project's own is called something else: <c>const int Version = 404;</c></summary>
    private static bool IsCalledOtherwise(ExpressionSyntax value, int status, CodeSystem system) =>
        value is IdentifierNameSyntax { Identifier.ValueText: { } name }
        && name.IndexOf("status", StringComparison.OrdinalIgnoreCase) < 0
        && name.IndexOf("code", StringComparison.OrdinalIgnoreCase) < 0
        && system.Find(status) is { } entry
        && entry.IndexOfName(name) < 0;

    /// <summary>Whether it is a number, and not cast to the enum.</summary>
    public static bool IsNumber(ExpressionSyntax value) =>
        value.IsKind(SyntaxKind.NumericLiteralExpression)
        && value.Parent is not CastExpressionSyntax { Type: not PredefinedTypeSyntax };

    /// <summary>The successes that programs answer with, and errors. 100 and 300 are counts as well.</summary>
    private static bool IsUsual(int number, CodeSystem system) =>
        number is <= LastUsual or >= FirstError && HttpOutcomes.IsStatus(number, system);

    /// <summary>
    /// Whether a number is meant for the status: not where the status is given beside it, nor as the number of what has been made.
    /// </summary>
    private static bool IsMeant(int number, in HttpAnswer answer) =>
        answer.Given is null && (answer.Status == number || !IsOfMade(answer.Name));

    private static bool IsOfMade(string answer) =>
        answer.StartsWith("Created", StringComparison.Ordinal) || answer.StartsWith("Accepted", StringComparison.Ordinal);

    /// <summary>
    /// Whether the method or the call says that it answers with a number, or a status, as its content:
    /// <c>ActionResult&lt;int&gt;</c>, <c>TypedResults.Ok&lt;int&gt;(404)</c>.
    /// </summary>
    private static bool IsDeclared(SyntaxNode content)
    {
        if (content.Parent?.Parent is InvocationExpressionSyntax call && HasNumber(call.Expression))
        {
            return true;
        }

        foreach (SyntaxNode function in content.AncestorsAndSelf())
        {
            if (function is MethodDeclarationSyntax method)
            {
                return HasNumber(method.ReturnType) || HasNumberIn(method.AttributeLists);
            }

            if (function is LocalFunctionStatementSyntax local)
            {
                return HasNumber(local.ReturnType);
            }

            if (function is AnonymousFunctionExpressionSyntax
                {
                    Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax mapping },
                })
            {
                return IsDeclaredBehind(mapping);
            }
        }

        return false;
    }

    /// <summary><c>app.MapGet("/", () => Results.Ok(404)).Produces&lt;int&gt;()</c>.</summary>
    private static bool IsDeclaredBehind(InvocationExpressionSyntax mapping)
    {
        InvocationExpressionSyntax call = mapping;
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } member)
        {
            if (member.Name is GenericNameSyntax { Identifier.ValueText: "Produces" } declaration && HasNumber(declaration))
            {
                return true;
            }

            call = next;
        }

        return false;
    }

    private static bool HasNumberIn(SyntaxList<AttributeListSyntax> attributes)
    {
        foreach (AttributeListSyntax list in attributes)
        {
            if (HasNumber(list))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>As a type's argument, or by <c>typeof</c>.</summary>
    private static bool HasNumber(SyntaxNode declared)
    {
        foreach (SyntaxNode node in declared.DescendantNodes())
        {
            if (node.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax or NullableTypeSyntax && IsNumberType(node))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumberType(SyntaxNode type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.LongKeyword
            or SyntaxKind.ShortKeyword or SyntaxKind.UIntKeyword or SyntaxKind.ULongKeyword or SyntaxKind.UShortKeyword
            or SyntaxKind.ByteKeyword or SyntaxKind.FloatKeyword or SyntaxKind.DoubleKeyword or SyntaxKind.DecimalKeyword,
        NameSyntax name => SyntaxNames.Of(name) == "HttpStatusCode",
        _ => false,
    };
}
