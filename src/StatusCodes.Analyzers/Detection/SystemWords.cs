using System;
using System.Linq;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Which code system the names of the project's own types and constants speak of.</summary>
internal static class SystemWords
{
    private static readonly (CodeSystem System, string Word)[] Words =
    [
        (CodeSystem.Http, "Http"),
        (CodeSystem.Http, "StatusCode"),
        (CodeSystem.WebSocket, "WebSocket"),
        (CodeSystem.WebSocket, "Close"),
        (CodeSystem.Ftp, "Ftp"),
        (CodeSystem.Iis, "Iis"),
        (CodeSystem.Iis, "SubStatus"),
    ];

    /// <summary>Whether a word of <paramref name="name"/> is the system's.</summary>
    public static bool Speaks(CodeSystem system, string name) => Words.Any(word => word.System == system && Contains(name, word.Word));

    /// <summary>The system that <paramref name="name"/> speaks of; null where it speaks of none.</summary>
    public static CodeSystem? SystemOf(string name)
    {
        foreach ((CodeSystem system, string word) in Words)
        {
            if (Contains(name, word))
            {
                return system;
            }
        }

        return null;
    }

    /// <summary>Whether a word of <paramref name="name"/> is another system's, and none is the system's own.</summary>
    public static bool SpeaksOfAnother(CodeSystem system, string name) =>
        !Speaks(system, name)
        && (Words.Any(word => Contains(name, word.Word)) || (system == CodeSystem.Http && ForeignSystems.Names(name)));

    /// <summary><c>HttpCodes</c>, <c>HTTP_CODES</c>, <c>MyHttpCodes</c>, not <c>Softphone</c>.</summary>
    private static bool Contains(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at == 0 || (at > 0 && (char.IsUpper(name[at]) || !char.IsLetter(name[at - 1])));
    }
}
