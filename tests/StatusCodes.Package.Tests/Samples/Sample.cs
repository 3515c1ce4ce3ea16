using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace StatusCodes.Package.Tests.Samples;

/// <summary>A program of the samples: where it lies, and what it does when it runs.</summary>
/// <param name="Folder">The folder below samples, which the project and the assembly are called after.</param>
internal abstract record Sample(string Folder)
{
    private static readonly Sample[] All = [new WebApiSample(), new ScriptedSample("WebSocketChat"), new ScriptedSample("FtpGateway")];

    public static Sample Find(string folder) => All.Single(sample => sample.Folder == folder);

    /// <summary>Runs what was built in a copy, makes sure that it works, and gives all that it said.</summary>
    public abstract Task<IReadOnlyList<string>> RunAsync(SampleCopy copy);
}
