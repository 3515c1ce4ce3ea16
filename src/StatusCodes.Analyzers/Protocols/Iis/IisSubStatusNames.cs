using System;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>
/// What System.Web, IIS and the readers of its logs call a status and its sub-status:
/// <c>SubStatusCode</c>, <c>HttpSubStatus</c>, <c>sc_substatus</c>.
/// </summary>
internal static class IisSubStatusNames
{
    /// <summary>W3C's prefix for what the server tells the client, and the words that say no more than it.</summary>
    private static readonly string[] Prefixes = ["http", "iis", "protocol", "response", "sc"];

    /// <summary>Whether a member or parameter of this name holds a sub-status.</summary>
    public static bool IsSubStatus(string name) =>
        HasPart(name, "sub") && HasPart(name, "status") && WithoutPrefix(name) is "substatus" or "substatuscode";

    /// <summary>Whether it holds the status that a sub-status belongs to; not <c>sc_win32_status</c>.</summary>
    public static bool IsStatus(string name) => HasPart(name, "status") && WithoutPrefix(name) is "status" or "statuscode";

    private static bool HasPart(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string WithoutPrefix(string name)
    {
        string words = name.Replace("_", "").ToLowerInvariant();
        foreach (string prefix in Prefixes)
        {
            if (words.StartsWith(prefix, StringComparison.Ordinal))
            {
                return words.Substring(prefix.Length);
            }
        }

        return words;
    }
}
