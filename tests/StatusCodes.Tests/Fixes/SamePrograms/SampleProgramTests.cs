using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.SamePrograms;

/// <summary>The samples are the same programs after fix-all: nothing but the spelling changes.</summary>
public class SampleProgramTests
{
    // What the web SDK imports by itself (ImplicitUsings).
    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    [Theory]
    [InlineData("WebApi", OptimizationLevel.Debug)]
    [InlineData("WebApi", OptimizationLevel.Release)]
    [InlineData("WebSocketChat", OptimizationLevel.Debug)]
    [InlineData("WebSocketChat", OptimizationLevel.Release)]
    [InlineData("FtpGateway", OptimizationLevel.Debug)]
    [InlineData("FtpGateway", OptimizationLevel.Release)]
    public async Task Sample_SameProgram(string sample, OptimizationLevel optimization)
    {
        string folder = TestPaths.InRepository("samples", sample);
        Dictionary<string, string> sources = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !IsBuilt(Path.GetRelativePath(folder, path)))
            .ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllText);
        sources.Add("ImplicitUsings.cs", ImplicitUsings);

        var program = new SameProgram(sources, References.AspNetCore100, OpenGate.Analyzer())
        {
            Output = OutputKind.ConsoleApplication,
            IntroducesConstants = true,
        };
        IReadOnlyDictionary<string, string> after = await program.VerifyAsync(optimization);

        Assert.Contains(sources, source => after[source.Key] != source.Value);
    }

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar)[0] is "bin" or "obj" || path.EndsWith(".g.cs", StringComparison.Ordinal);
}
