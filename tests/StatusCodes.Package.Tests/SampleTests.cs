using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Findings;
using StatusCodes.Package.Tests.Samples;
using Xunit;

namespace StatusCodes.Package.Tests;

/// <summary>samples/WebApi: warns exactly where its sources say so, works, and works alike once it is fixed.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task Build_Sample_WarnsWhereMarked()
    {
        using var sample = new SampleCopy();

        string output = await sample.BuildAsync();

        Assert.Contains(Readme.Warning, output, StringComparison.Ordinal);
        string difference = Finding.Difference(SourceMarkers.Read(sample.Project), BuildWarnings.Read(output, sample.Project));
        Assert.True(difference.Length == 0, difference);
    }

    [Fact]
    public async Task FixAll_Sample_NamesAllNumbersAndChangesNoAnswer()
    {
        using var sample = new SampleCopy();
        await sample.BuildAsync();
        IReadOnlyList<SampleAnswer> before = await sample.AskAsync();
        Assert.Equal(SampleRequest.All.Select(Describe), before.Select(answer => Describe(answer.Request with { Status = answer.Status })));

        await sample.FixAsync();

        // Its own findings are gone; those that ask a person what to send have stayed, wherever their lines are now.
        Finding[] left = [.. SourceMarkers.Read(sample.Project).Where(static finding => finding.Id != Readme.FixedId)];
        Assert.NotEmpty(left);
        string difference = Finding.Difference(left, BuildWarnings.Read(await sample.BuildAsync(), sample.Project));
        Assert.True(difference.Length == 0, difference);
        Assert.Equal(before, await sample.AskAsync());
    }

    private static string Describe(SampleRequest request) => $"{request}: {request.Status}";
}
