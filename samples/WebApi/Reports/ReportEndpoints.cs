using Contoso.WebApi.Hosting;

namespace Contoso.WebApi.Reports;

/// <summary>Reports: slow, limited, and able to fail in several ways.</summary>
internal static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports/sales", () => Results.Text("500 teas sold."))
            .RequireRateLimiting(ServiceOptions.Reports);
        routes.MapGet("/reports/slow", Slow)
            .WithRequestTimeout(ServiceOptions.Reports)
            .WithMetadata(new ReportSize(Width: 404, Height: 302));
        routes.MapGet("/reports/forecast", IResult () => throw new NotSupportedException("Nobody knows."));
        routes.MapPost("/reports", Upload);
    }

    private static async Task<string> Slow(CancellationToken cancellation)
    {
        await Task.Delay(TimeSpan.FromSeconds(200), cancellation);
        return "done";
    }

    private static IResult Upload(int pages) => pages switch
    {
        > 500 => throw new BadHttpRequestException("A report has 500 pages at most.", 413), // STC1001
        500 => Results.Accepted(),
        _ => Results.StatusCode(pages == 100 ? StatusCodes.Status200OK : 202), // STC1001
    };

    /// <summary>The paper: its sizes are no status codes.</summary>
    private sealed record ReportSize(int Width, int Height);
}
