using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Tests.Catalog;

/// <summary>Ways into the catalog that only tests need: by written code, and by name.</summary>
internal static class CatalogLookup
{
    /// <summary>Every system, for theories that hold for all of them.</summary>
    public static IEnumerable<object[]> Systems => CodeSystems.List.All.Select(s => new object[] { s.System.Name });

    /// <summary>Every row of every system.</summary>
    public static IEnumerable<(CodeSystem System, CodeEntry Entry)> All =>
        CodeSystems.List.All.SelectMany(s => Rows(s.System).Select(entry => (s.System, entry)));

    /// <summary>The rows of a system as its file has them: what a code means to others stands below it.</summary>
    public static ImmutableArray<CodeEntry> Rows(CodeSystem system) =>
        [.. system.Entries.SelectMany(static entry => entry.Others.Prepend(entry))];

    /// <summary>The system of that name: <c>Http</c>.</summary>
    public static CodeSystem SystemOf(string name) => CodeSystems.List.Names.Find(name)!;

    /// <summary>The row of a code as the tables write it: <c>404</c>, <c>403.14</c>, or the first of <c>0-999</c>.</summary>
    public static CodeEntry? Find(CodeSystem system, string code)
    {
        var parts = code.Split('-')[0].Split('.');
        return system.Find(Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : CodeNumber.NoSubStatus);
    }

    /// <summary>The number that plain digits write.</summary>
    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The code as the tables write it.</summary>
    public static string Written(CodeEntry entry)
    {
        if (entry.SubStatus >= 0)
        {
            return $"{entry.First}.{entry.SubStatus}";
        }

        return entry.First == entry.Last ? $"{entry.First}" : $"{entry.First}-{entry.Last}";
    }

    /// <summary>The name and then the aliases, in the order in which a constant is sought by them.</summary>
    public static IEnumerable<string> Names(CodeEntry entry) => entry.Aliases.Prepend(entry.Name).Where(n => n.Length > 0);

    /// <summary>Letters and digits in lower case: what a phrase and an identifier have in common ("I'm a teapot", ImATeapot).</summary>
    public static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
