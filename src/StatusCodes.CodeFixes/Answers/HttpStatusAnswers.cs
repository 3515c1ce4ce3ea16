using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Content;

namespace StatusCodes.CodeFixes.Answers;

/// <summary>How a status is answered with that stands where the content belongs. Whether it compiles, the caller finds out.</summary>
internal static class HttpStatusAnswers
{
    /// <summary><c>StatusCode(…)</c>; null where the answer's owner has none.</summary>
    /// <param name="shape">The answer.</param>
    /// <param name="code">The status.</param>
    /// <param name="isEnum">Whether it is written as the enum's value.</param>
    public static HttpContentFreeForm? AsStatus(HttpAnswerShape shape, CatalogCode code, bool isEnum)
    {
        bool takesEnum = !IsOfAspNetCore(shape);
        string cast = takesEnum == isEnum ? "" : takesEnum ? "(System.Net.HttpStatusCode)" : "(int)";
        var changes = cast.Length == 0
            ? ImmutableArray<TextChange>.Empty
            : ImmutableArray.Create(new TextChange(new TextSpan(shape.Content.SpanStart, 0), cast));
        if (shape.Owner == "System.Net.Http.HttpRequestMessageExtensions")
        {
            return Form(shape, $"{shape.Name}({code.Text})", changes, shape.Name.Identifier.ValueText, 1) with { Parameter = "statusCode" };
        }

        if (shape.Owner == HttpAnswerShape.Mvc)
        {
            return Result(shape, "StatusCodeResult", code.Text, changes, 1);
        }

        return IsKnown(shape) ? Form(shape, $"StatusCode({code.Text})", changes.Add(Rename(shape, "StatusCode")), "StatusCode", 1) : null;
    }

    /// <summary><c>NotFound()</c>; null where no method has the status in its name.</summary>
    public static HttpContentFreeForm? ByName(HttpAnswerShape shape, CatalogCode code)
    {
        if (HttpAnswerMethods.Of(code.Value) is not { } name)
        {
            return null;
        }

        ImmutableArray<TextChange> removed = ImmutableArray.Create(new TextChange(shape.Content.Span, ""));
        return shape.Owner == HttpAnswerShape.Mvc ? Result(shape, name + "Result", "", removed, 0)
            : IsKnown(shape) ? Form(shape, name + "()", removed.Add(Rename(shape, name)), name, 0)
            : null;
    }

    private static bool IsOfAspNetCore(HttpAnswerShape shape) =>
        shape.IsMinimal || shape.Owner is HttpAnswerShape.Controller or HttpAnswerShape.Mvc or HttpAnswerShape.MvcController;

    private static bool IsKnown(HttpAnswerShape shape) => IsOfAspNetCore(shape) || shape.Owner == HttpAnswerShape.ApiController;

    private static TextChange Rename(HttpAnswerShape shape, string name) => new(shape.Name.Span, name);

    private static HttpContentFreeForm Form(
        HttpAnswerShape shape,
        string display,
        ImmutableArray<TextChange> changes,
        string member,
        int arguments) =>
        new(display, changes, shape.Anchor, shape.StatusOwner, member, arguments);

    private static HttpContentFreeForm Result(
        HttpAnswerShape shape,
        string type,
        string argument,
        ImmutableArray<TextChange> changes,
        int arguments) =>
        new($"new {type}({argument})", changes.Add(Rename(shape, type)), shape.Anchor, $"{shape.Owner}.{type}", ".ctor", arguments);
}
