using System.Collections.Immutable;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>The sub-statuses of IIS, such as the 14 of 403.14.</summary>
internal static class IisCodes
{
    /// <summary>IIS's status codes with their sub-statuses.</summary>
    public const string List =
        "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code";

    /// <summary>Those of ASP.NET Core's module.</summary>
    private const string AspNetCore = "https://learn.microsoft.com/aspnet/core/host-and-deploy/azure-iis-errors-reference";

    public static CodeSystem System { get; } =
        new("Iis", "IIS", "SubStatus", static () => CatalogFile.Read("iis.csv", typeof(IisCodes).Assembly, HasSubStatuses))
        {
            HasSubStatuses = HasSubStatuses,
            Documents = ImmutableDictionary<string, string>.Empty
                .Add("Microsoft KB 943891", List)
                .Add("Microsoft KB 318380", "")
                .Add("Windows SDK iiscnfg.h", "")
                .Add("Microsoft Learn: ASP.NET Core on IIS", AspNetCore),
        };

    private const bool HasSubStatuses = true;
}
