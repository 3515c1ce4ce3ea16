using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Session;

/// <summary>What is set for the files that share an option's text: the options, the slots and the constants that they name.</summary>
internal sealed class FileSettings
{
    public FileSettings(CodeOptions options, CompilationConstants constants)
    {
        Options = options;
        Known = new KnownSlots(options.Slots, constants.Systems);
        Constants = new AvailableConstants(constants, options);
    }

    public CodeOptions Options { get; }

    /// <summary>The table of known slots, with the file's own rows.</summary>
    public KnownSlots Known { get; }

    /// <summary>The constants that the file can write.</summary>
    public AvailableConstants Constants { get; }
}
