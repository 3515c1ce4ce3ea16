using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Processes;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>A copy of the samples outside the repository, under the analyzers as this build made them; one of them is built.</summary>
internal sealed class SampleCopy : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly DotNetCommand _dotnet;
    private readonly string _folder;

    public SampleCopy(Sample sample)
    {
        _folder = sample.Folder;
        _directory.CopyFrom(RepositoryFiles.At("samples"));
        _dotnet = new DotNetCommand(Project, new KeyValuePair<string, string>("StatusCodesAnalyzersPath", RepositoryFiles.BuiltAnalyzers));
    }

    /// <summary>The sample's folder.</summary>
    public string Project => _directory.At(_folder);

    /// <summary>What the build makes.</summary>
    public string Assembly => _directory.At("built", $"{_folder}.dll");

    /// <summary>Builds from scratch; what it prints.</summary>
    public async Task<string> BuildAsync() =>
        (await _dotnet.RunAsync("build", "--no-incremental", "--output", _directory.At("built"))).EnsureSuccess().Output;

    /// <summary>Fixes all that the README's command fixes.</summary>
    public async Task FixAsync() => (await _dotnet.RunAsync(Readme.FixAll.Split(' '))).EnsureSuccess();

    public void Dispose() => _directory.Dispose();
}
