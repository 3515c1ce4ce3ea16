namespace Contoso.WebApi.Hosting;

/// <summary>Sends callers away while the service is being looked after, and helps those who are lost.</summary>
public sealed class MaintenanceMiddleware
{
    private readonly RequestDelegate _next;

    public MaintenanceMiddleware(RequestDelegate next) => _next = next;

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Headers.ContainsKey("X-Maintenance"))
        {
            context.Response.StatusCode = HttpMethods.IsGet(context.Request.Method) ? 503 : 405; // STC1001 STC1001
            await context.Response.WriteAsync("Back soon.", context.RequestAborted);
            return;
        }

        context.Response.OnStarting(() => AddHint(context.Response));
        await _next(context);
    }

    private static Task AddHint(HttpResponse response)
    {
        if (response.StatusCode == 404 || 410 == response.StatusCode) // STC1001 STC1001
        {
            response.Headers["X-Hint"] = "/products";
        }

        if (response.StatusCode is >= 500 and < 600)
        {
            response.Headers["X-Hint"] = "/health";
        }

        if (response.StatusCode != StatusCodes.Status204NoContent || response.StatusCode != StatusCodes.Status304NotModified) // STC1012
        {
            response.Headers["X-Content-Type-Options"] = "nosniff";
        }

        return Task.CompletedTask;
    }
}
