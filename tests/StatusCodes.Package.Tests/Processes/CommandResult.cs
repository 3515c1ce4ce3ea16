using System;

namespace StatusCodes.Package.Tests.Processes;

/// <summary>What a command left: its exit code, and all that it wrote.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>This result, if the command succeeded.</summary>
    /// <exception cref="InvalidOperationException">The command failed; the message holds all that it wrote.</exception>
    public CommandResult EnsureSuccess() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"'{Command}' ended with {ExitCode}:{Environment.NewLine}{Output}");
}
