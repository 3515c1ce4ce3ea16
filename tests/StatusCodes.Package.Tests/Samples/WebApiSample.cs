using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>The web service: it is asked everything, and says what it answers.</summary>
internal sealed record WebApiSample() : Sample("WebApi")
{
    public override async Task<IReadOnlyList<string>> RunAsync(SampleCopy copy)
    {
        using SampleService service = await SampleService.StartAsync(copy.Project, copy.Assembly);

        IReadOnlyList<SampleAnswer> answers = await service.AskAsync(SampleRequest.All);

        Assert.Equal(
            SampleRequest.All.Select(Describe),
            answers.Select(answer => Describe(answer.Request with { Status = answer.Status })));
        return [.. answers.Select(answer => answer.ToString())];
    }

    private static string Describe(SampleRequest request) => $"{request}: {request.Status}";
}
