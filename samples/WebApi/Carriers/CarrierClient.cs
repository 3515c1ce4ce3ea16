using System.Net;

namespace Contoso.WebApi.Carriers;

/// <summary>Asks the carrier where a parcel is, and asks again where asking again may help.</summary>
public sealed class CarrierClient
{
    private const int MaximumAttempts = 4;
    private readonly HttpClient _client;

    public CarrierClient(HttpClient client) => _client = client;

    /// <summary>Where the parcel is; null where the carrier does not know it.</summary>
    public async Task<string?> TrackAsync(int parcel, CancellationToken cancellation)
    {
        for (int attempt = 1; ; attempt++)
        {
            using HttpResponseMessage response = await _client.GetAsync($"parcels/{parcel}", cancellation);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                return await response.Content.ReadAsStringAsync(cancellation);
            }

            if ((int)response.StatusCode == 404 || response is { StatusCode: (HttpStatusCode)410 }) // STC1001 STC1001
            {
                return null;
            }

            if (attempt == MaximumAttempts || !IsTransient(response))
            {
                throw new HttpRequestException(Explain((int)response.StatusCode), null, (HttpStatusCode)502); // STC1001
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
    }

    /// <summary>Asks the carrier to collect a parcel; whether it will.</summary>
    public async Task<bool> CollectAsync(int parcel, CancellationToken cancellation)
    {
        using HttpResponseMessage response = await _client.PostAsync($"parcels/{parcel}/collection", null, cancellation);
        return (int)response.StatusCode >= 200 && (int)response.StatusCode <= 300; // STC1008
    }

    /// <summary>Whether the carrier asks to be left alone for a while.</summary>
    public static bool IsBusy(HttpResponseMessage response) => response.StatusCode.ToString() == "429"; // STC1011

    private static bool IsTransient(HttpResponseMessage response)
    {
        if ((int)response.StatusCode is 502 or 503) // STC1001 STC1001
        {
            return true;
        }

        if (new[] { 408, 504 }.Contains((int)response.StatusCode)) // STC1001 STC1001
        {
            return true;
        }

        switch (response.StatusCode)
        {
            case (HttpStatusCode)429: // STC1001
            case HttpStatusCode.Locked:
            case HttpStatusCode.RedirectKeepVerb: // STC1014
                return true;
            default:
                return (int)response.StatusCode is CarrierHttpStatus.InsufficientStorage or CarrierHttpStatus.LoopDetected or >= 520;
        }
    }

    private static string Explain(int statusCode)
    {
        switch (statusCode)
        {
            case 401: // STC1001
            case 403: // STC1001
                return "The carrier does not know us.";
            case >= 500:
                return "The carrier is out of order.";
            default:
                return Phrase(statusCode);
        }
    }

    private static string Phrase(int number) => number switch
    {
        400 => "Bad Request", // STC1001
        409 => "Conflict", // STC1001
        410 => "Not Found", // STC1015
        _ => "The carrier refused.",
    };
}
