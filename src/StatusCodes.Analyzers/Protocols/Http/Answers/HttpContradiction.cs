using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

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
        HttpBodyMember.Of(value) is { Body: BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax } member
        && HttpBodyMember.Whole(member.Body).Parent is ArgumentSyntax content
        && IsStatus(status, system)
        && Of(member, content, status, binder) is { } found
        && member.IsWritten(binder)
            ? found
            : null;

    /// <summary>The same of a body that is given as <paramref name="content"/>; whether it writes its status is not asked.</summary>
    public static HttpContradiction? Of(in HttpBodyMember member, ArgumentSyntax content, int status, Binder binder) =>
        HttpAnswer.Around(content, binder) is { Status: { } answered } answer
        && IsAgainst(status, answered, member.Name)
        && !HttpOtherAnswer.IsToldAlways(member.Body, answered, binder)
        && (IsError(answered) || !HttpOtherAnswer.IsToldBy(member.Body, answer.Name))
        && !HttpLaterChanges.IsChanged(answer.Whole, answer.Given)
        && !TestCode.IsAround(content)
            ? new HttpContradiction(answer)
            : null;

    /// <summary>Whether a number is a registered status by which a client can tell success from failure.</summary>
    public static bool IsStatus(int status, CodeSystem system) =>
        (IsSuccess(status) || IsError(status))
        && system.Find(status) is { Registration: Registration.Standard or Registration.Temporary };

    /// <summary>
    /// A mere "code" in an answer that says "success" is the service's own result code:
    /// there are services that answer 200 whatever happens.
    /// </summary>
    private static bool IsAgainst(int body, int answer, string member) =>
        body != answer
        && (IsError(answer) || (IsSuccess(answer) && IsError(body) && !member.Equals("code", System.StringComparison.OrdinalIgnoreCase)));

    private static bool IsSuccess(int status) => status is >= 200 and <= 299;

    private static bool IsError(int status) => status is >= 400 and <= 599;
}
