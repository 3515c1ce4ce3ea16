using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// A body whose status is another one than its answer's: <c>NotFound(new { status = 400 })</c>.
/// One error against another, or an error against success; two successes, and what is no status of HTTP's, are nobody's mistake.
/// </summary>
/// <param name="Answer">What the body goes out with; its status is known.</param>
internal readonly record struct HttpContradiction(HttpAnswer Answer)
{
    /// <summary>
    /// The contradiction of a value that is the status of a body which is made within its answer; null where there is none.
    /// </summary>
    public static HttpContradiction? Of(ExpressionSyntax value, int status, CodeSystem system, Binder binder) =>
        HttpBodyMember.Of(value) is { Body: not IdentifierNameSyntax } member
        && HttpOutcomes.IsStatus(status, system)
        && Of(member, HttpContentPath.PlaceOf(member.Body), status, binder) is { } found
        && found.IsSaidBy(member, binder)
            ? found
            : null;

    /// <summary>The same of a body that is given as <paramref name="content"/>; whether it writes its status is not asked.</summary>
    public static HttpContradiction? Of(in HttpBodyMember member, ExpressionSyntax content, int status, Binder binder) =>
        (HttpAnswer.Around(content, binder) ?? HttpReturnedContent.AnswerOf(content, binder)) is { Status: { } answered } answer
        && IsAgainst(status, answered, member.Name)
        && !HttpOtherAnswer.IsToldAlways(member.Body, answered, binder)
        && (HttpOutcomes.IsError(answered) || !HttpOtherAnswer.IsToldBy(member.Body, answer.Name))
        && !HttpLaterChanges.IsChanged(answer.Whole, answer.Given)
        && !TestCode.IsAround(content)
            ? new HttpContradiction(answer)
            : null;

    /// <summary>Whether the body writes the status at all, and not as the service's own result code.</summary>
    public bool IsSaidBy(in HttpBodyMember member, Binder binder) =>
        member.WrittenName(binder) is { } name && Answer.Status is { } answered && (HttpOutcomes.IsError(answered) || !IsOwnCode(name));

    /// <summary>
    /// A mere "code" in an answer that says "success" is the service's own result code:
    /// there are services that answer 200 whatever happens.
    /// </summary>
    private static bool IsAgainst(int body, int answer, string member) =>
        body != answer
        && (HttpOutcomes.IsError(answer) || (HttpOutcomes.IsSuccess(answer) && HttpOutcomes.IsError(body) && !IsOwnCode(member)));

    private static bool IsOwnCode(string member) => member.Equals("code", System.StringComparison.OrdinalIgnoreCase);
}
