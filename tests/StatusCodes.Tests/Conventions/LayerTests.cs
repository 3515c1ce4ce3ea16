using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>
/// Each room uses only those before it.
/// What a room uses is asked of the compiler: every name in its files, and the namespace that it means.
/// </summary>
public class LayerTests
{
    /// <summary>
    /// The rooms, from the ground up. A namespace below one that is listed, and not listed itself, would be a room that nobody has placed.
    /// </summary>
    private static readonly string[] Rooms =
    [
        "StatusCodes.Analyzers.Catalog",
        "StatusCodes.Analyzers.Catalog.Reading",
        "StatusCodes.Analyzers.Catalog.Meanings",
        "StatusCodes.Analyzers.Texts",
        "StatusCodes.Analyzers.Words",
        "StatusCodes.Analyzers.Syntax",
        "StatusCodes.Analyzers.Symbols",
        "StatusCodes.Analyzers.Configuration",
        "StatusCodes.Analyzers.Systems",
        "StatusCodes.Analyzers.Detection.Flow",
        "StatusCodes.Analyzers.Detection.Tables",
        "StatusCodes.Analyzers.Detection",
        "StatusCodes.Analyzers.Detection.Shapes",
        "StatusCodes.Analyzers.Detection.Constants",
        "StatusCodes.Analyzers.Naming.Casts",
        "StatusCodes.Analyzers.Naming.Directives",
        "StatusCodes.Analyzers.Naming.Styles",
        "StatusCodes.Analyzers.Naming.Homes",
        "StatusCodes.Analyzers.Naming",
        "StatusCodes.Analyzers.Session",
        "StatusCodes.Analyzers.Rules",
        "StatusCodes.Analyzers.Rules.Conditions",
        "StatusCodes.Analyzers.Rules.Configuration",
        "StatusCodes.Analyzers.Rules.MisnamedConstants",
        "StatusCodes.Analyzers.Rules.NeverEqual",
        "StatusCodes.Analyzers.Rules.Phrases",
        "StatusCodes.Analyzers.Protocols",
        "StatusCodes.Analyzers.Protocols.Iis",
        "StatusCodes.Analyzers.Protocols.WebSocket.Closing",
        "StatusCodes.Analyzers.Protocols.WebSocket",
        "StatusCodes.Analyzers.Protocols.Ftp.Replies",
        "StatusCodes.Analyzers.Protocols.Ftp",
        "StatusCodes.Analyzers.Protocols.Http.KnownMembers",
        "StatusCodes.Analyzers.Protocols.Http.Shapes",
        "StatusCodes.Analyzers.Protocols.Http.Answers",
        "StatusCodes.Analyzers.Protocols.Http.Bodies",
        "StatusCodes.Analyzers.Protocols.Http",
        "StatusCodes.Analyzers.Protocols.Http.ClassRanges",
        "StatusCodes.Analyzers.Protocols.Http.Content",
        "StatusCodes.Analyzers.Protocols.Http.Names",
        "StatusCodes.Analyzers.Protocols.Http.Phrases",
        "StatusCodes.Analyzers.Protocols.Http.Failures",
        "StatusCodes.Analyzers.Protocols.Http.Responses",
        "StatusCodes.Analyzers.Protocols.Http.Rules",
        "StatusCodes.Analyzers",
        "StatusCodes.CodeFixes",
        "StatusCodes.CodeFixes.Files",
        "StatusCodes.CodeFixes.Usings",
        "StatusCodes.CodeFixes.Constants.Introduced",
        "StatusCodes.CodeFixes.Constants",
        "StatusCodes.CodeFixes.Content",
        "StatusCodes.CodeFixes.Answers",
        "StatusCodes.CodeFixes.ClassRanges",
        "StatusCodes.CodeFixes.NeverEqual",
        "StatusCodes.CodeFixes.Names",
        "StatusCodes.CodeFixes.Conditions",
        "StatusCodes.CodeFixes.Refactorings",
        "StatusCodes.CodeFixes.Options",
        "StatusCodes.CodeFixes.Providers",
        "StatusCodes.Completion",
    ];

    private static readonly string[] Projects = ["StatusCodes.Analyzers", "StatusCodes.CodeFixes", "StatusCodes.Completion"];

    private const string Modules = "StatusCodes.Analyzers.Protocols.";

    private static readonly Lazy<ImmutableArray<(string From, string To, string Place)>> Uses = new(Read);

    public static TheoryData<string> AllRooms => [.. Rooms];

    [Theory]
    [MemberData(nameof(AllRooms))]
    public void Room_UsesOnlyThoseBeforeIt(string room) =>
        Assert.Empty(Uses.Value
            .Where(use => use.From == room && Array.IndexOf(Rooms, use.To) > Array.IndexOf(Rooms, room))
            .Select(static use => $"{use.Place} uses {use.To}"));

    [Fact]
    public void EveryNamespace_IsARoom() =>
        Assert.Empty(Uses.Value.SelectMany(static use => new[] { use.From, use.To }).Distinct().Except(Rooms));

    /// <summary>A code system is a module of its own: none knows another, and nothing general knows any.</summary>
    [Fact]
    public void Modules_DoNotKnowEachOther() => Assert.Empty(Uses.Value.Where(static use =>
        use.To.StartsWith(Modules, StringComparison.Ordinal)
        && ModuleOf(use.From) != ModuleOf(use.To)
        && use.From != "StatusCodes.Analyzers"
        && !use.From.StartsWith("StatusCodes.CodeFixes", StringComparison.Ordinal)));

    [Fact]
    public void Rooms_HoldNoMoreThanFifteenFiles()
    {
        IEnumerable<IGrouping<string, string>> folders = Sources().GroupBy(static file => Path.GetDirectoryName(file)!);

        Assert.All(folders, static folder => Assert.True(folder.Count() <= 15, $"{folder.Key} holds {folder.Count()} files"));
    }

    private static string? ModuleOf(string room) =>
        room.StartsWith(Modules, StringComparison.Ordinal) ? room[Modules.Length..].Split('.')[0] : null;

    private static IEnumerable<string> Sources() =>
        Projects
            .SelectMany(
                static project => Directory.EnumerateFiles(TestPaths.InRepository("src", project), "*.cs", SearchOption.AllDirectories))
            .Where(static file =>
                !file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
                && !file.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private static ImmutableArray<(string From, string To, string Place)> Read()
    {
        string shared = TestPaths.InRepository("src", "LanguageSupport");
        SyntaxTree[] trees =
        [
            .. Sources()
                .Concat(Directory.EnumerateFiles(shared, "*.cs"))
                .Select(static file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file)),
        ];
        var compilation = CSharpCompilation.Create(
            "House",
            trees,
            References.Roslyn,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. trees.SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    private static IEnumerable<(string From, string To, string Place)> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        if (tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() is not { } from
            || !from.StartsWith("StatusCodes.", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? symbol = model.GetSymbolInfo(name).Symbol;
            INamedTypeSymbol? type = symbol as INamedTypeSymbol
                ?? (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.ContainingType : symbol?.ContainingType);
            if (type?.ContainingNamespace.ToDisplayString() is { } to
                && to.StartsWith("StatusCodes.", StringComparison.Ordinal)
                && to != from)
            {
                yield return (from, to, Path.GetFileName(tree.FilePath));
            }
        }
    }
}
