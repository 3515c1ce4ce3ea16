using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contoso.WebApi.Hosting;

/// <summary>How the service tells its health.</summary>
internal static class HealthReporting
{
    public static HealthCheckOptions Options() => new()
    {
        ResultStatusCodes =
        {
            [HealthStatus.Healthy] = 200, // STC1001
            [HealthStatus.Degraded] = StatusCodes.Status200OK,
            [HealthStatus.Unhealthy] = 503, // STC1001
        },
    };
}
