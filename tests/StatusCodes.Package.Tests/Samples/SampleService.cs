using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using StatusCodes.Package.Tests.Processes;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>The built sample service, running on a free port of this machine until it is disposed of.</summary>
internal sealed partial class SampleService : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);
    private readonly Process _process;
    private readonly HttpClient _client;

    private SampleService(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
    }

    /// <summary>Starts what was built in <paramref name="project"/>, and waits until it listens.</summary>
    public static async Task<SampleService> StartAsync(string project, string assembly)
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var dotnet = new DotNetCommand(project, new KeyValuePair<string, string>("ASPNETCORE_ENVIRONMENT", "Production"));
        Process process = dotnet.Start([assembly, "--urls", "http://127.0.0.1:0"], line =>
        {
            if (Address().Match(line) is { Success: true } match)
            {
                listening.TrySetResult(new Uri(match.Groups["address"].Value));
            }
        });
        try
        {
            return new SampleService(process, await listening.Task.WaitAsync(StartLimit));
        }
        catch (TimeoutException)
        {
            End(process);
            throw;
        }
    }

    /// <summary>The answers to all requests, sent one after the other.</summary>
    public async Task<IReadOnlyList<SampleAnswer>> AskAsync(IEnumerable<SampleRequest> requests)
    {
        var answers = new List<SampleAnswer>();
        foreach (SampleRequest request in requests)
        {
            using HttpRequestMessage message = request.ToMessage();
            using HttpResponseMessage response = await _client.SendAsync(message);
            answers.Add(await SampleAnswer.ReadAsync(request, response));
        }

        return answers;
    }

    public void Dispose()
    {
        _client.Dispose();
        End(_process);
    }

    private static void End(Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    [GeneratedRegex("Now listening on: (?<address>http://[^ ]+)")]
    private static partial Regex Address();
}
