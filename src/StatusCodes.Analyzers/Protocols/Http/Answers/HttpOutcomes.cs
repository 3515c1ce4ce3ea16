using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>Which statuses tell a client that all is well, and which that it is not.</summary>
internal static class HttpOutcomes
{
    /// <summary>Whether a number is a registered status by which a client can tell success from failure.</summary>
    public static bool IsStatus(int status, CodeSystem system) =>
        (IsSuccess(status) || IsError(status))
        && system.Find(status) is { Registration: Registration.Standard or Registration.Temporary };

    public static bool IsSuccess(int status) => status is >= 200 and <= 299;

    public static bool IsError(int status) => status is >= 400 and <= 599;
}
