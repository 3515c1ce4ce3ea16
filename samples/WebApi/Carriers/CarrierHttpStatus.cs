namespace Contoso.WebApi.Carriers;

/// <summary>Answers after which the carrier's manual says to ask again, copied from there by hand.</summary>
internal static class CarrierHttpStatus
{
    public const int InsufficientStorage = 507;

    public const int LoopDetected = 506; // STC1009
}
