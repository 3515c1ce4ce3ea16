using System;
using System.IO;
using System.Linq;
using StatusCodes.Tests.Catalog.Meanings;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>The page in docs is what the catalog says.</summary>
public sealed class CatalogDocumentTests
{
    private const string UpdateVariable = "STATUSCODES_UPDATE_DOCS";

    [Fact]
    public void CommittedDocument_IsUpToDate()
    {
        var path = TestPaths.InRepository("docs", "catalog.md");
        var expected = CatalogDocument.Render();
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, expected);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path) : string.Empty;
        Assert.True(
            committed == expected,
            "docs/catalog.md is not what the catalog says. "
            + $"Set the environment variable {UpdateVariable}=1, run this test again, and commit the file.");
    }

    [Fact]
    public void Document_HasOneLineForEveryRow()
    {
        var lines = CatalogDocument.Render().Split('\n');

        Assert.All(
            CatalogLookup.All.Select(static row => CodeMeanings.Of(row.System, row.Entry)),
            meaning => Assert.Single(lines, l => l.EndsWith($"| {meaning.English} | {meaning.Chinese} |", StringComparison.Ordinal)));
    }
}
