using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace StatusCodes.Package.Tests.Processes;

/// <summary>
/// Runs <c>dotnet</c> as a user would: in a folder, without what the surrounding test run left in the environment,
/// and leaving no server behind.
/// </summary>
internal sealed class DotNetCommand
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    // The last two are what the language of the command line above became.
    private static readonly string[] InheritedPrefixes =
        ["MSBUILD", "VSTEST", "DOTNET_CLI_", "TESTINGPLATFORM", "PreferredUILang", "VSLANG"];

    private static readonly KeyValuePair<string, string>[] NoServers =
    [
        new("MSBUILDDISABLENODEREUSE", "1"),
        new("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        new("UseSharedCompilation", "false"),
        new("UseRazorBuildServer", "false"),
        new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        new("DOTNET_CLI_UI_LANGUAGE", "en"),
        new("DOTNET_NOLOGO", "1"),
        new("MSBUILDTERMINALLOGGER", "off"),
    ];

    private readonly string _directory;
    private readonly KeyValuePair<string, string>[] _variables;

    public DotNetCommand(string directory, params KeyValuePair<string, string>[] variables)
    {
        _directory = directory;
        _variables = variables;
    }

    /// <summary>Runs the command to its end.</summary>
    /// <exception cref="TimeoutException">The command took more than five minutes, and was ended.</exception>
    public async Task<CommandResult> RunAsync(params string[] arguments)
    {
        string text = "dotnet " + string.Join(' ', arguments);
        var output = new StringBuilder();
        using Process process = Start(arguments, line => Append(output, line));
        using var limit = new CancellationTokenSource(Timeout);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{text}' took more than {Timeout}:{Environment.NewLine}{Read(output)}");
        }

        return new CommandResult(text, process.ExitCode, Read(output));
    }

    /// <summary>Starts the command, and hands over each line that it writes.</summary>
    public Process Start(string[] arguments, Action<string> onLine)
    {
        var process = new Process { StartInfo = StartInfo(arguments) };
        process.OutputDataReceived += (_, e) => onLine(e.Data ?? string.Empty);
        process.ErrorDataReceived += (_, e) => onLine(e.Data ?? string.Empty);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private ProcessStartInfo StartInfo(string[] arguments)
    {
        var info = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = _directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string inherited in info.Environment.Keys.Where(IsInherited).ToArray())
        {
            info.Environment.Remove(inherited);
        }

        foreach ((string name, string value) in NoServers.Concat(_variables))
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static bool IsInherited(string name) =>
        Array.Exists(InheritedPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Both streams write here, each from its own thread.</summary>
    private static void Append(StringBuilder output, string line)
    {
        lock (output)
        {
            output.AppendLine(line);
        }
    }

    private static string Read(StringBuilder output)
    {
        lock (output)
        {
            return output.ToString();
        }
    }
}
