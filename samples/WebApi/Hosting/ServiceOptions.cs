using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Contoso.WebApi.Hosting;

/// <summary>The framework's options that carry a status code.</summary>
internal static class ServiceOptions
{
    /// <summary>The name of the limit, and of the timeout, that reports live under.</summary>
    public const string Reports = "reports";

    public static void AddServiceOptions(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.AddControllers().ConfigureApiBehaviorOptions(options =>
        {
            options.ClientErrorMapping[404].Link = "https://contoso.example/errors/404"; // STC1001
            options.ClientErrorMapping[429] = new ClientErrorData { Title = "Too many requests" }; // STC1001
        });
        services.AddHttpsRedirection(options => options.RedirectStatusCode = 308); // STC1001
        services.AddRateLimiter(Limit);
        services.AddRequestTimeouts(options => options.AddPolicy(Reports, new RequestTimeoutPolicy
        {
            Timeout = TimeSpan.FromMilliseconds(500),
            TimeoutStatusCode = 504, // STC1001
        }));
    }

    private static void Limit(RateLimiterOptions options)
    {
        options.RejectionStatusCode = 429; // STC1001
        options.AddFixedWindowLimiter(Reports, limiter =>
        {
            limiter.PermitLimit = 1;
            limiter.Window = TimeSpan.FromSeconds(500);
        });
    }
}
