using System;
using System.Collections.Generic;

namespace StatusCodes.Analyzers.Texts;

/// <summary>
/// The words of the catalog that are no names: what a class means, who says so where there is no RFC.
/// Messages have them in the language of whoever reads them.
/// </summary>
internal static class CatalogWords
{
    /// <summary>The words, each with its text in the resources.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["an interim response"] = "InterimResponse",
        ["a success"] = "Success",
        ["a redirection"] = "Redirection",
        ["a client error"] = "ClientError",
        ["a server error"] = "ServerError",
        ["a preliminary success"] = "PreliminarySuccess",
        ["a request for the next command"] = "NextCommandRequest",
        ["a failure that may pass"] = "PassingFailure",
        ["a failure that lasts"] = "LastingFailure",
        ["a protected reply"] = "ProtectedReply",
        ["IANA registry"] = "IanaRegistry",
        ["informal FTP reply lists"] = "FtpReplyLists",
        ["copied from FTP reply lists"] = "CopiedFromFtp",
        ["a Winsock error"] = "WinsockError",
        ["some HTTP proxies"] = "SomeProxies",
        ["said to be Apache HTTP Server"] = "SaidToBeApache",
    };

    /// <summary>The argument of a message that says it; what is a name, or a document's, stays as it is.</summary>
    public static object InMessage(string text) => Texts.TryGetValue(text, out string? name) ? Resources.Text(name) : text;
}
