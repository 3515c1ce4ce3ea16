using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Processes;

namespace StatusCodes.Package.Tests.Packages;

/// <summary>
/// A new project outside the repository that takes the package from a folder.
/// It restores to a folder of its own, so that no older package of the same version serves it.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    /// <summary>
    /// No framework constant has the value 425, and it comes first:
    /// <c>dotnet format</c> asks the first diagnostic of an id for the fix of all.
    /// The three protocols share 426 or stand beside each other.
    /// </summary>
    private const string Program = """
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;

        namespace Contoso.Consumer;

        internal static class Program
        {
            private static void Main() => Console.WriteLine(Explain(new HttpResponseMessage()));

            private static string Explain(HttpResponseMessage response)
            {
                if ((int)response.StatusCode == 425) // STC1001
                {
                    return "early";
                }

                if ((int)response.StatusCode == 404) // STC1001
                {
                    return "missing";
                }

                return (int)response.StatusCode is 503 or 429 ? "busy" : Other((int)response.StatusCode); // STC1001 STC1001
            }

            private static string Other(int statusCode) => statusCode switch
            {
                200 => "fine", // STC1001
                >= 500 => "broken",
                _ => "unknown",
            };

            private static string Closing(WebSocketReceiveResult result) => (int?)result.CloseStatus switch
            {
                1012 => "restarts", // STC2001
                1000 => "done", // STC2001
                _ => "unknown",
            };

            private static bool IsAborted(FtpWebResponse response) => (int)response.StatusCode is 426 or 504; // STC3001 STC3001
        }

        """;

    private readonly TemporaryDirectory _directory = new();
    private readonly DotNetCommand _dotnet;

    public ConsumerProject(string packageSource)
    {
        _dotnet = new DotNetCommand(_directory.Root);
        _directory.Write("Program.cs", Program);
        _directory.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <Import Project="$(CompilerProps)" Condition="'$(CompilerProps)' != ''" />
              <ItemGroup>
                <PackageReference Include="StatusCodes.Analyzers" Version="{RepositoryFiles.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>

            """);
        _directory.Write("nuget.config", $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="packages" />
              </config>
              <packageSources>
                <clear />
                <add key="packed" value="{packageSource}" />
              </packageSources>
            </configuration>

            """);
    }

    /// <summary>The project's folder.</summary>
    public string Root => _directory.Root;

    /// <summary>Restores and builds from scratch; what it prints.</summary>
    public async Task<string> BuildAsync(params string[] properties) =>
        (await _dotnet.RunAsync(["build", "--no-incremental", .. properties])).EnsureSuccess().Output;

    /// <summary>The same for somebody who reads that language.</summary>
    public async Task<string> BuildInAsync(string language)
    {
        var dotnet = new DotNetCommand(Root, new KeyValuePair<string, string>("DOTNET_CLI_UI_LANGUAGE", language));
        return (await dotnet.RunAsync("build", "--no-incremental")).EnsureSuccess().Output;
    }

    /// <summary>The analyzers that the SDK hands to a compiler of that version, as the text that the build prints.</summary>
    public async Task<string> AnalyzersForAsync(string compiler)
    {
        (await _dotnet.RunAsync("restore")).EnsureSuccess();
        return (await _dotnet.RunAsync(
            "msbuild",
            "-t:ResolvePackageAssets",
            "-t:ResolveLockFileAnalyzers",
            "-getItem:Analyzer",
            $"-p:CompilerApiVersion={compiler}")).EnsureSuccess().Output;
    }

    /// <summary>Fixes all that the README's command fixes.</summary>
    public async Task FixAsync() => (await _dotnet.RunAsync(Readme.FixAll.Split(' '))).EnsureSuccess();

    public void Dispose() => _directory.Dispose();
}
