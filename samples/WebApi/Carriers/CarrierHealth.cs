using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Contoso.WebApi.Carriers;

/// <summary>Whether the carrier answers.</summary>
public sealed class CarrierHealth : IHealthCheck
{
    private readonly IHttpClientFactory _clients;

    public CarrierHealth(IHttpClientFactory clients) => _clients = clients;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using HttpClient client = _clients.CreateClient(nameof(CarrierClient));
        using HttpResponseMessage response = await client.GetAsync("health", cancellationToken);
        if ((int)response.StatusCode != 200) // STC1001
        {
            return HealthCheckResult.Unhealthy();
        }

        int status = (int)response.StatusCode;
        return status == 204 ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy(); // STC1001
    }
}
