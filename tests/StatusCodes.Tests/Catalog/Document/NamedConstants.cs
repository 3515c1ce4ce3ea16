using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Tests.Verifiers;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>The constants of .NET for a code, the modern name of each type, with the frameworks that have it.</summary>
internal static class NamedConstants
{
    private static readonly (string Name, ImmutableArray<MetadataReference> References)[] Frameworks =
    [
        (".NET Framework 4.8", References.Net48),
        (".NET Standard 2.0", References.NetStandard20),
        (".NET 8", References.AspNetCore80),
        (".NET 10", References.AspNetCore100),
    ];

    private static readonly ILookup<(CodeSystem System, int Value), (string Type, string Member, string Framework)> Known = Read();

    /// <summary>The constants as a cell: <c>`HttpStatusCode.NotFound`</c>, with the frameworks where some have the type alone.</summary>
    public static string Of(CodeSystem system, CodeEntry entry)
    {
        if (entry.SubStatus >= 0 || entry.First != entry.Last)
        {
            return "";
        }

        var constants = Known[(system, entry.First)].GroupBy(static constant => $"{constant.Type}.{constant.Member}");
        return string.Join("<br>", constants.Select(constant => $"`{constant.Key}`" + Missing(constant)));
    }

    private static string Missing(IGrouping<string, (string Type, string Member, string Framework)> constant)
    {
        string[] having = [.. constant.Select(static c => c.Framework)];
        string type = constant.First().Type;
        int all = Known.SelectMany(static c => c).Where(c => c.Type == type).Select(static c => c.Framework).Distinct().Count();
        return having.Length == all ? "" : $" ({string.Join(", ", having)})";
    }

    private static ILookup<(CodeSystem System, int Value), (string Type, string Member, string Framework)> Read() =>
        Frameworks
            .SelectMany(static framework =>
                FrameworkConstants.Read(CSharpCompilation.Create("Constants", references: framework.References))
                    .GroupBy(static c => (c.System, c.Type, c.Value))
                    .Where(static members => members.Key.System.Find(members.Key.Value) is not null)
                    .Select(members => (Modern: FrameworkConstants.Modern(members), framework.Name)))
            .ToLookup(
                static c => (c.Modern.System, c.Modern.Value),
                static c => (c.Modern.Type[(c.Modern.Type.LastIndexOf('.') + 1)..], c.Modern.Member, c.Name));
}
