namespace Contoso.WebApi.Carriers;

/// <summary>Puts the carrier's client, its stand-in and its health check in place.</summary>
internal static class CarrierRegistration
{
    public static void AddCarrier(this IServiceCollection services)
    {
        var simulator = new CarrierSimulator();
        services.AddHttpClient<CarrierClient>(client =>
            {
                client.BaseAddress = new Uri("http://carrier.contoso.example:504/");
                client.Timeout = TimeSpan.FromSeconds(100);
            })
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(() => simulator);
        services.AddHealthChecks().AddCheck<CarrierHealth>("carrier");
    }
}
