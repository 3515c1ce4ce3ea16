using System.Linq;
using System.Threading.Tasks;
using BenchmarkDotNet.Running;

namespace StatusCodes.Benchmarks;

/// <summary>Prints how much is asked of the compiler, and runs the benchmarks that the command line asks for.</summary>
internal static class Program
{
    /// <param name="args">
    /// <c>counts</c> for the counts alone, which are the same on every machine; otherwise what the benchmarks take.
    /// </param>
    private static async Task Main(string[] args)
    {
        await QuestionCounts.PrintAsync();
        if (!args.Contains("counts"))
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        }
    }
}
