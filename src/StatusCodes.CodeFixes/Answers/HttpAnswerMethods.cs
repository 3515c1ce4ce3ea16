using System;
using System.Net;
using StatusCodes.Analyzers.Protocols.Http.Answers;

namespace StatusCodes.CodeFixes.Answers;

/// <summary>The methods that have a status in their names.</summary>
internal static class HttpAnswerMethods
{
    private static readonly string[] Names =
    [
        "Ok", "Created", "Accepted", "BadRequest", "Unauthorized", "NotFound", "Conflict", "UnprocessableEntity", "InternalServerError",
    ];

    /// <summary>The method of a status; null where none has it in its name.</summary>
    public static string? Of(int number) => number == (int)HttpStatusCode.NoContent
        ? nameof(HttpStatusCode.NoContent)
        : Array.Find(Names, name => HttpAnswerNames.NumberOf(name) == number);
}
