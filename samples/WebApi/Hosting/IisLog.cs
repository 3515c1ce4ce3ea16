namespace Contoso.WebApi.Hosting;

/// <summary>Reads the log of the IIS before this service: what fails there never comes as far as this.</summary>
internal static class IisLog
{
    /// <summary>The request in a line of the log: path, status and sub-status. A line that is cut off counts as a request that failed.</summary>
    public static IisLogEntry Read(string line) => line.Split(' ') is [var path, var status, var subStatus]
        ? new IisLogEntry(path) { StatusCode = int.Parse(status), SubStatusCode = int.Parse(subStatus) }
        : new IisLogEntry(line) { StatusCode = StatusCodes.Status500InternalServerError, SubStatusCode = 99 }; // STC4004

    /// <summary>Whether a folder was asked for that has no default document.</summary>
    public static bool IsMissingDocument(IisLogEntry entry) =>
        entry is { StatusCode: StatusCodes.Status403Forbidden, SubStatusCode: 14 }; // STC4001
}
