using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>The methods and results of .NET's web frameworks that answer with content, by their names alone.</summary>
internal static class HttpAnswerNames
{
    private static readonly WordSet Statuses = new(
        "code", "httpcode", "httpstatus", "httpstatuscode", "http_status", "responsecode", "status", "statuscode", "status_code");

    /// <summary>The status that a method or a result has in its name; null where it has none, or takes one.</summary>
    public static int? NumberOf(string name) => name switch
    {
        "Ok" or "OkObjectResult" or "OkNegotiatedContentResult" => 200,
        "Created" or "CreatedAtAction" or "CreatedAtRoute" => 201,
        "CreatedResult" or "CreatedAtActionResult" or "CreatedAtRouteResult" => 201,
        "Accepted" or "AcceptedAtAction" or "AcceptedAtRoute" => 202,
        "AcceptedResult" or "AcceptedAtActionResult" or "AcceptedAtRouteResult" => 202,
        "BadRequest" or "BadRequestObjectResult" or "BadRequestErrorMessageResult" or "ValidationProblem" => 400,
        "Unauthorized" or "UnauthorizedObjectResult" or "HttpUnauthorizedResult" => 401,
        "NotFound" or "NotFoundObjectResult" or "HttpNotFound" or "HttpNotFoundResult" => 404,
        "Conflict" or "ConflictObjectResult" => 409,
        "UnprocessableEntity" or "UnprocessableEntityObjectResult" => 422,
        "InternalServerError" => 500,
        _ => null,
    };

    /// <summary>Whether a method or a result of this name takes content, with or without a status.</summary>
    public static bool MayTakeContent(string name) => TakesStatus(name) || IsWrite(name) || NumberOf(name) is not null;

    /// <summary>Whether a method of this name writes to a response, which has its status by then.</summary>
    public static bool IsWrite(string name) => name is
        "WriteAsJsonAsync" or "WriteAsync" or "Write" or "WriteString" or "WriteStringAsync" or "SerializeAsync";

    /// <summary>Whether a result of this name, given no status, leaves the one that the response has been given.</summary>
    public static bool KeepsStatus(string name) => name is 
        "Json" or "Content" or "Text" or "ObjectResult" or "JsonResult" or "ContentResult";

    /// <summary>Whether it may be given a status beside its content.</summary>
    public static bool TakesStatus(string name) => name is
        "StatusCode" or "Json" or "Content" or "Text" or "CreateResponse" or "ObjectResult" or "JsonResult" or "NegotiatedContentResult"
        or "ContentResult" or "SendAsync" or "HttpResult" or "HttpError";

    /// <summary>What the parameters that take the content are called.</summary>
    public static bool IsContent(string parameter) => parameter is
        "value" or "error" or "data" or "content" or "descriptor" or "message" or "text"
        or "statusDescription";

    /// <summary>The same, and what libraries call them whose parameters are looked up.</summary>
    public static bool MayBeContent(string parameter) => IsContent(parameter) || parameter is "response" or "responseDto" or "instance";

    /// <summary>
    /// Whether a member of a body is called no more than the status. <c>orderStatus</c> and <c>errorCode</c> are others.
    /// </summary>
    public static bool IsStatus(string member) => Statuses.Contains(member);
}
