namespace Contoso.WebApi.Hosting;

/// <summary>A request as IIS logs it.</summary>
public sealed record IisLogEntry(string Path)
{
    public int StatusCode { get; init; }

    public int SubStatusCode { get; init; }
}
