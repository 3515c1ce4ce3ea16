using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Options;

/// <summary>What is set for one file: its options, the constants that they prefer, and the rules that are off.</summary>
internal sealed class FileSettings
{
    private readonly ImmutableHashSet<string> _off;

    public FileSettings(CodeOptions options, ConstantNames names, ImmutableHashSet<string> off)
    {
        Options = options;
        Names = names;
        _off = off;
    }

    public CodeOptions Options { get; }

    public ConstantNames Names { get; }

    /// <summary>Whether a rule may report something.</summary>
    public bool IsOn(CodeRule rule)
    {
        foreach (DiagnosticDescriptor descriptor in rule.Descriptors)
        {
            if (IsOn(descriptor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finding is shown, pragmas aside.</summary>
    public bool IsOn(DiagnosticDescriptor descriptor) => !_off.Contains(descriptor.Id);
}
