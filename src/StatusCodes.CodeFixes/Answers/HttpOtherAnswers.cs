using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Content;

namespace StatusCodes.CodeFixes.Answers;

/// <summary>
/// How the same content is answered with another status, the best form first. Whether one compiles, the caller finds out.
/// </summary>
internal static class HttpOtherAnswers
{
    public static IEnumerable<HttpContentFreeForm> Of(HttpAnswerShape shape, CatalogCode code)
    {
        string? method = HttpAnswerMethods.Of(code.Value);
        if (shape.Owner == HttpAnswerShape.Mvc)
        {
            if (method is not null)
            {
                yield return Renamed(shape, method + "ObjectResult", $"{shape.Owner}.{method}ObjectResult", ".ctor");
            }

            string set = $" {{ StatusCode = {code.Text} }}";
            yield return With(
                Renamed(shape, "ObjectResult", $"{shape.Owner}.ObjectResult", ".ctor"),
                new TextChange(new TextSpan(shape.List.Span.End, 0), set),
                code,
                " }");
            yield break;
        }

        if (method is not null)
        {
            yield return Renamed(shape, method, shape.Owner, method);
        }

        if (shape.IsMinimal)
        {
            var end = new TextSpan(shape.Content.Span.End, 0);
            yield return With(
                Renamed(shape, "Json", shape.Owner, "Json") with { Arguments = 2 },
                new TextChange(end, $", statusCode: {code.Text}"),
                code,
                "");
        }
        else
        {
            bool isWebApi = shape.Owner == HttpAnswerShape.ApiController;
            string name = isWebApi ? "Content" : "StatusCode";
            string cast = isWebApi ? "(System.Net.HttpStatusCode)" : "";
            yield return With(
                Renamed(shape, name, shape.Owner, name) with { Arguments = 2 },
                new TextChange(new TextSpan(shape.Content.SpanStart, 0), $"{cast}{code.Text}, "),
                code,
                ", ");
        }
    }

    private static HttpContentFreeForm Renamed(HttpAnswerShape shape, string name, string type, string member) =>
        new(name, ImmutableArray.Create(new TextChange(shape.Name.Span, name)), shape.Anchor, type, member, 1);

    /// <summary>The form with a number written into it.</summary>
    /// <param name="form">The form.</param>
    /// <param name="addition">What is written.</param>
    /// <param name="code">The code in it.</param>
    /// <param name="rest">What stands after the digits.</param>
    private static HttpContentFreeForm With(HttpContentFreeForm form, TextChange addition, CatalogCode code, string rest) => form with
    {
        Changes = form.Changes.Add(addition),
        Added = new HttpWrittenCode(addition.Span.Start, code.Text.Length + rest.Length, code),
    };
}
