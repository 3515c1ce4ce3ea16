using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Findings;
using StatusCodes.Package.Tests.Samples;
using Xunit;

namespace StatusCodes.Package.Tests;

/// <summary>The samples: each warns exactly where its sources say so, works, and works alike once it is fixed.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task Build_WebApi_ShowsTheReadmesWarning()
    {
        using var copy = new SampleCopy(Sample.Find("WebApi"));

        Assert.Contains(Readme.Warning, await copy.BuildAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WebSocketChat")]
    [InlineData("FtpGateway")]
    public async Task Run_Sample_PrintsItsTranscript(string folder)
    {
        Sample sample = Sample.Find(folder);
        using var copy = new SampleCopy(sample);
        await copy.BuildAsync();

        Assert.NotEmpty(await sample.RunAsync(copy));
    }

    [Theory]
    [InlineData("WebApi")]
    [InlineData("WebSocketChat")]
    [InlineData("FtpGateway")]
    public async Task FixAll_Sample_NamesAllNumbersAndChangesNothingElse(string folder)
    {
        Sample sample = Sample.Find(folder);
        using var copy = new SampleCopy(sample);

        AssertFindings(SourceMarkers.Read(copy.Project), await copy.BuildAsync(), copy);
        IReadOnlyList<string> before = await sample.RunAsync(copy);

        await copy.FixAsync();

        // Its own findings are gone; those that ask a person what to send have stayed, wherever their lines are now.
        Finding[] left = [.. SourceMarkers.Read(copy.Project).Where(static finding => !Readme.Fixes(finding.Id))];
        Assert.NotEmpty(left);
        AssertFindings(left, await copy.BuildAsync(), copy);
        Assert.Equal(before, await sample.RunAsync(copy));
    }

    private static void AssertFindings(IEnumerable<Finding> expected, string output, SampleCopy copy)
    {
        string difference = Finding.Difference(expected, BuildWarnings.Read(output, copy.Project));
        Assert.True(difference.Length == 0, difference);
    }
}
