using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StatusCodes.Analyzers;
using StatusCodes.CodeFixes.Providers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>
/// Runs the SDK's own <c>dotnet build</c> and <c>dotnet format</c> over a project for two frameworks, in a temporary directory.
/// Needs the SDK and, for the old framework, the package NETStandard.Library (in the package cache, since this project downloads it).
/// </summary>
[Trait("Category", "Sdk")]
public sealed class MultiTargetTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("statuscodes-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task Format_SharedFile_NamesWhatBothFrameworksHave()
    {
        Write("Shared.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
                <LangVersion>12</LangVersion>
                <ImplicitUsings>disable</ImplicitUsings>
                <UseSharedCompilation>false</UseSharedCompilation>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{typeof(StatusCodeAnalyzer).Assembly.Location}" />
                <Analyzer Include="{typeof(UseConstantCodeFixProvider).Assembly.Location}" />
              </ItemGroup>
              <Import Project="{TestPaths.InRepository("src", "StatusCodes.Package", "buildTransitive", "StatusCodes.Analyzers.targets")}" />
            </Project>
            """);
        // The first finding of all has no constant in one framework: dotnet format asks only it for an action.
        Write("A.cs", """
            public class A
            {
                public int Busy(int statusCode) => Busy(429);

                public int Lost(int statusCode) => Lost(404);

            #if NET
                public int Modern(int statusCode) => Modern(409) + Modern(429);
            #else
                public int Old(int statusCode) => Old(500);
            #endif
            }
            """);
        Write("B.cs", """
            using System;
            using System.Net;

            public class B
            {
                public bool Lost(HttpStatusCode code) => (int)code == 1 || code == (HttpStatusCode)404;
            }
            """);

        string before = await DotnetAsync("build", "--nologo", "-nodeReuse:false");
        Assert.Equal(
            [
                "A.cs(3,45) net10.0", "A.cs(3,45) netstandard2.0",
                "A.cs(5,45) net10.0", "A.cs(5,45) netstandard2.0",
                "A.cs(8,49) net10.0", "A.cs(8,63) net10.0", "A.cs(10,43) netstandard2.0",
                "B.cs(6,72) net10.0", "B.cs(6,72) netstandard2.0",
            ],
            Warnings(before));
        // .NET Standard has no 429: the message of neither framework names what the fix cannot write.
        Assert.Equal(2, Regex.Matches(before, @"A\.cs\(3,45\): warning STC1001: .*: introduce a constant TooManyRequests .*TargetFramework=\S+")
            .Select(static match => match.Value)
            .Distinct()
            .Count());
        Assert.Matches(@"A\.cs\(8,63\): warning STC1001: .*: use \(int\)HttpStatusCode\.TooManyRequests", before);

        string formatted = await DotnetAsync(
            "format", "analyzers", "Shared.csproj", "--no-restore", "--diagnostics", "STC1001", "--severity", "warn", "-v", "diag");
        Assert.DoesNotContain("Unable to fix", formatted, StringComparison.Ordinal);
        Assert.Equal(
            """
            using System.Net;

            public class A
            {
                /// <summary>The client has sent too many requests within a given time (RFC 6585 §4).</summary>
                private const int TooManyRequests = 429;

                public int Busy(int statusCode) => Busy(TooManyRequests);

                public int Lost(int statusCode) => Lost((int)HttpStatusCode.NotFound);

            #if NET
                public int Modern(int statusCode) => Modern((int)HttpStatusCode.Conflict) + Modern((int)HttpStatusCode.TooManyRequests);
            #else
                public int Old(int statusCode) => Old((int)HttpStatusCode.InternalServerError);
            #endif
            }
            """,
            Read("A.cs"));
        Assert.Equal(
            """
            using System;
            using System.Net;

            public class B
            {
                public bool Lost(HttpStatusCode code) => (int)code == 1 || code == HttpStatusCode.NotFound;
            }
            """,
            Read("B.cs"));

        string after = await DotnetAsync("build", "--nologo", "--no-restore", "-nodeReuse:false");
        Assert.Empty(Warnings(after));
    }

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_directory, file), text);

    private string Read(string file) => File.ReadAllText(Path.Combine(_directory, file));

    private static List<string> Warnings(string output) =>
        Regex.Matches(output, @"(\w+\.cs\(\d+,\d+\)): warning STC1001.*TargetFramework=([\w.]+)")
            .Select(static match => $"{match.Groups[1].Value} {match.Groups[2].Value}")
            .Distinct()
            .OrderBy(static line => line[..4], StringComparer.Ordinal)
            .ThenBy(static line => int.Parse(Regex.Match(line, @"\d+").Value, System.Globalization.CultureInfo.InvariantCulture))
            .ThenBy(static line => line, StringComparer.Ordinal)
            .ToList();

    private async Task<string> DotnetAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = _directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The test runner's own build settings do not belong to the project in the temporary directory.
        IEnumerable<string> settings = start.Environment.Keys
            .Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase));
        foreach (string name in settings.ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{output}\n{await error}");
        return output;
    }
}
