using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>The sub-statuses of IIS, such as the 14 of 403.14.</summary>
internal static class IisCodes
{
    public static CodeSystem System { get; } =
        new("Iis", "IIS", "SubStatus", static () => CatalogFile.Read("iis.csv", typeof(IisCodes).Assembly, HasSubStatuses))
        {
            HasSubStatuses = HasSubStatuses,
        };

    private const bool HasSubStatuses = true;
}
