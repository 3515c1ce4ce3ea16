using System;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Options;

/// <summary>What options call the code systems; case does not count.</summary>
internal static class SystemNames
{
    public static bool TryParse(string name, out CodeSystem system)
    {
        CodeSystem? found =
            Is(name, "http") ? CodeSystem.Http
            : Is(name, "websocket") ? CodeSystem.WebSocket
            : Is(name, "ftp") ? CodeSystem.Ftp
            : Is(name, "iis") ? CodeSystem.Iis
            : null;
        system = found.GetValueOrDefault();
        return found is not null;
    }

    private static bool Is(string name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
