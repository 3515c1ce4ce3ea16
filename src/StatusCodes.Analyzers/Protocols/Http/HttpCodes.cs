using System.Collections.Immutable;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Reading;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>The status codes of HTTP (RFC 9110 §15).</summary>
internal static class HttpCodes
{
    public static CodeSystem System { get; } = new(
        "Http",
        "HTTP",
        "StatusCode",
        static () => CatalogFile.Read("http.csv", typeof(HttpCodes).Assembly),
        static () => CatalogFile.ReadClasses("http-classes.csv", typeof(HttpCodes).Assembly))
    {
        Documents = ImmutableDictionary<string, string>.Empty.Add("IANA registry", HttpDescriptor.Registry),
    };
}
