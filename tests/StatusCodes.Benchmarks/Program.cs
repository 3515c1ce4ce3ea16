using BenchmarkDotNet.Running;

namespace StatusCodes.Benchmarks;

/// <summary>Runs the benchmarks that the command line asks for.</summary>
internal static class Program
{
    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
}
