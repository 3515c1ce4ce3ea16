using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Package.Tests;

/// <summary>README.md shows what the other tests do.</summary>
public sealed class ReadmeTests
{
    [Theory]
    [InlineData(Readme.Warning)]
    [InlineData($"dotnet {Readme.FixAll}")]
    [InlineData("dotnet add package StatusCodes.Analyzers")]
    public async Task Line_Readme_IsShown(string line) =>
        Assert.Contains(line, await File.ReadAllLinesAsync(RepositoryFiles.At("README.md")));

    [Fact]
    public async Task Commands_ToBuild_StandLast()
    {
        string[] lines = await File.ReadAllLinesAsync(RepositoryFiles.At("README.md"));

        string[] commands =
        [
            .. lines.Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal)).TakeLast(2).Select(line => line.Split('#')[0].Trim()),
        ];

        Assert.Equal(["dotnet build samples/WebApi", "dotnet test"], commands);
    }
}
