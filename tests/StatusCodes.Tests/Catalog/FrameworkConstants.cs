using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.WebSocket;

namespace StatusCodes.Tests.Catalog;

/// <summary>.NET's named status codes, read from the reference assemblies of one version.</summary>
internal static class FrameworkConstants
{
    private static readonly (CodeSystem System, string Type)[] Types =
    [
        (HttpCodes.System, "System.Net.HttpStatusCode"),
        (HttpCodes.System, "Microsoft.AspNetCore.Http.StatusCodes"),
        (WebSocketCodes.System, "System.Net.WebSockets.WebSocketCloseStatus"),
        (FtpCodes.System, "System.Net.FtpStatusCode"),
    ];

    // Restored packages lie in lower-case folders.
    private static readonly string[] Packages = ["microsoft.netcore.app.ref", "microsoft.aspnetcore.app.ref"];

    /// <summary>The constants of a target framework (<c>net8.0</c>) in the version of its reference packages (<c>8.0.28</c>).</summary>
    public static IReadOnlyList<FrameworkConstant> Read(string framework, string version)
    {
        var references = Packages
            .SelectMany(p => Directory.EnumerateFiles(Path.Combine(TestPaths.PackageRoot, p, version, "ref", framework), "*.dll"))
            .Select(f => MetadataReference.CreateFromFile(f));
        return Read(CSharpCompilation.Create("Constants", references: references));
    }

    /// <summary>The constants that a compilation refers to.</summary>
    public static IReadOnlyList<FrameworkConstant> Read(CSharpCompilation compilation) =>
    [
        .. Types.SelectMany(t => Fields(compilation, t.Type)
            .Select(f => new FrameworkConstant(t.System, t.Type, f.Name, (int)f.ConstantValue!))),
    ];

    /// <summary>Of constants of one type and value the one that a fix writes: it walks the code's name first, then the aliases.</summary>
    public static FrameworkConstant Modern(IEnumerable<FrameworkConstant> members)
    {
        var byName = members.ToDictionary(m => CatalogLookup.Bare(m.Phrase));
        var any = byName.Values.First();
        var names = CatalogLookup.Names(any.System.Find(any.Value)!);
        return byName[names.Select(CatalogLookup.Bare).First(byName.ContainsKey)];
    }

    private static IEnumerable<IFieldSymbol> Fields(CSharpCompilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is not { } holder ? [] : holder.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue);
}
