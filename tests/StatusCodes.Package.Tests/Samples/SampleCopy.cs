using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Processes;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>A copy of the samples outside the repository, under the analyzers as this build made them.</summary>
internal sealed class SampleCopy : IDisposable
{
    private const string Assembly = "WebApi.dll";
    private readonly TemporaryDirectory _directory = new();
    private readonly DotNetCommand _dotnet;

    public SampleCopy()
    {
        _directory.CopyFrom(RepositoryFiles.At("samples"));
        _dotnet = new DotNetCommand(Project, new KeyValuePair<string, string>("StatusCodesAnalyzersPath", RepositoryFiles.BuiltAnalyzers));
    }

    /// <summary>The folder of the web service.</summary>
    public string Project => _directory.At("WebApi");

    /// <summary>Builds from scratch; what it prints.</summary>
    public async Task<string> BuildAsync() =>
        (await _dotnet.RunAsync("build", "--no-incremental", "--output", _directory.At("built"))).EnsureSuccess().Output;

    /// <summary>Fixes all that the README's command fixes.</summary>
    public async Task FixAsync() => (await _dotnet.RunAsync(Readme.FixAll.Split(' '))).EnsureSuccess();

    /// <summary>Runs what was built, and asks it everything.</summary>
    public async Task<IReadOnlyList<SampleAnswer>> AskAsync()
    {
        using SampleService service = await SampleService.StartAsync(Project, _directory.At("built", Assembly));
        return await service.AskAsync(SampleRequest.All);
    }

    public void Dispose() => _directory.Dispose();
}
