using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>What a system says of bare numbers: the number, its name, its source, what to write.</summary>
/// <param name="Named">Of a number that has a constant.</param>
/// <param name="Introduced">Of a number that gets one.</param>
internal sealed record MagicNumberTexts(DiagnosticDescriptor Named, DiagnosticDescriptor Introduced)
{
    /// <summary>Of a number that gets one, and means something else to somebody else: the last argument.</summary>
    public DiagnosticDescriptor Ambiguous { get; init; } = Introduced;

    /// <summary>Of a number that only the project has a name for.</summary>
    public DiagnosticDescriptor Private { get; init; } = Named;

    /// <summary>Of a number whose constant is not called what the code means.</summary>
    public DiagnosticDescriptor Misnomer { get; init; } = Named;

    /// <summary>Whether a constant is called something else than the code means.</summary>
    public Func<CodeEntry, NamedConstant, bool> IsMisnomer { get; init; } = static (_, _) => false;

    /// <summary>How a name is written in the messages.</summary>
    public Func<CodeEntry, object> NameOf { get; init; } = CodeTexts.ShownName;

    public DiagnosticDescriptor[] All => new[] { Named, Introduced, Ambiguous, Private, Misnomer }.Distinct().ToArray();

    /// <summary>The message for a code that is to be written as a constant.</summary>
    public DiagnosticDescriptor Choose(CodeEntry entry, NamedConstant constant) => constant switch
    {
        IntroducedConstant => entry.Others.IsEmpty ? Introduced : Ambiguous,
        _ when entry.Name.Length == 0 => Private,
        _ => IsMisnomer(entry, constant) ? Misnomer : Named,
    };
}
