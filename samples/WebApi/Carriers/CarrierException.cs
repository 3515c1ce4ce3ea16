namespace Contoso.WebApi.Carriers;

/// <summary>The carrier has failed us; whoever catches this answers with its status.</summary>
public sealed class CarrierException(string message, int statusCode = 200) : Exception(message) // STC1018
{
    public int StatusCode => statusCode;
}
