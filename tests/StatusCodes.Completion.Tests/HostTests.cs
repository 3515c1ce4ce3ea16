using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.IO;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>Who loads the assembly: an editor with the project's analyzers; a compiler reads its metadata, and leaves it alone.</summary>
public class HostTests
{
    private static readonly string AssemblyPath = typeof(StatusCodeCompletionProvider).Assembly.Location;

    [Fact]
    public void Compiler_DoesNotLoadIt()
    {
        var loader = new Loader();
        var reference = new AnalyzerFileReference(AssemblyPath, loader);

        Assert.Empty(reference.GetAnalyzersForAllLanguages());
        Assert.Empty(reference.GetGeneratorsForAllLanguages());
        Assert.Empty(loader.Loaded);
    }

    /// <summary>The package brings it, and the editor finds the provider in the project's references.</summary>
    [Fact]
    public async Task Editor_FindsIt_AmongTheAnalyzersOfTheProject()
    {
        using var workspace = new AdhocWorkspace();
        var project = ProjectId.CreateNewId();
        const string Source = "class C { bool M(System.Net.Http.HttpResponseMessage r) => r.StatusCode == ; }";
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project,
                VersionStamp.Default,
                "P",
                "P",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                metadataReferences: References.Net80,
                analyzerReferences: [new AnalyzerFileReference(AssemblyPath, new Loader())]))
            .AddDocument(DocumentId.CreateNewId(project), "A.cs", SourceText.From(Source), filePath: "/A.cs");
        Microsoft.CodeAnalysis.Document document = solution.Projects.Single().Documents.Single();
        CompletionService service = CompletionService.GetService(document)!;
        int position = Source.IndexOf(" ;", StringComparison.Ordinal) + 1;

        // The first question starts the search for providers, which goes on beside it.
        bool isFound = false;
        for (int i = 0; i < 100 && !isFound; i++)
        {
            CompletionList list = await service.GetCompletionsAsync(document, position);
            isFound = list.ItemsList.Any(static item => item.InlineDescription == "404 Not Found");
            await Task.Delay(50);
        }

        Assert.True(isFound);
    }

    /// <summary>Every type that an editor may ask for loads with nothing newer than the oldest editor that shows it.</summary>
    [Fact]
    public void Assembly_NeedsNothingNewerThanTheOldestEditor()
    {
        using var file = new PEReader(File.OpenRead(AssemblyPath));
        MetadataReader metadata = file.GetMetadataReader();
        IEnumerable<AssemblyName> roslyn = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())
            .Where(static name => name.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));

        Assert.All(roslyn, static name => Assert.True(name.Version <= new Version(4, 14, 0, 0), name.FullName));
    }

    /// <summary>Remembers what it is asked for.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public ConcurrentBag<string> Loaded { get; } = [];

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath)
        {
            Loaded.Add(fullPath);
            return typeof(StatusCodeCompletionProvider).Assembly;
        }
    }
}
