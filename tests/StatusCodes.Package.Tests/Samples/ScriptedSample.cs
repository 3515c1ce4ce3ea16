using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Processes;
using Xunit;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>A program that follows a script, and prints what its transcript.txt holds.</summary>
internal sealed record ScriptedSample(string Folder) : Sample(Folder)
{
    public override async Task<IReadOnlyList<string>> RunAsync(SampleCopy copy)
    {
        CommandResult run = (await new DotNetCommand(copy.Project).RunAsync(copy.Assembly)).EnsureSuccess();

        string[] lines = run.Output.TrimEnd().Split(Environment.NewLine);
        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(copy.Project, "transcript.txt")), lines);
        return lines;
    }
}
