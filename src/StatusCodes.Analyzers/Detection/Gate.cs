using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether it is worth binding a place at all:
/// asked of every number, text and constant, with the same <see cref="Site"/> that the finder is asked with afterwards.
/// Lets through whatever the finder would accept; a test turns it off and finds the same.
/// </summary>
internal sealed class Gate
{
    // Hardly anything is compared with such numbers, so the few that are can be bound.
    private const int Large = 1000;

    // A number that systems do not look at twice.
    private const int Ordinary = 404;

    private readonly FileWords _files = new();
    private readonly ImmutableArray<SystemKnowledge> _judged;

    /// <param name="systems">All systems.</param>
    /// <param name="judged">Those that have a rule which is on; nobody asks for the words of the others.</param>
    public Gate(SystemList systems, ImmutableArray<SystemKnowledge> judged)
    {
        Systems = systems;
        Numbers = new MetNumbers(systems, _files);
        _judged = judged;
    }

    public SystemList Systems { get; }

    /// <summary>The tables that have been read for the finder.</summary>
    public TableMemory Tables { get; } = new();

    /// <summary>The numbers that names meet, file by file.</summary>
    public MetNumbers Numbers { get; }

    /// <summary>Whether a number may be a code where it stands.</summary>
    public bool CanNumberPass(in Site site, int value)
    {
        if (!IsPlace(site))
        {
            return false;
        }

        // The number first: it needs no look at the place.
        if (IsLookedAtAnywhere(site, value))
        {
            return true;
        }

        foreach (SystemKnowledge system in _judged)
        {
            if (system.MayBeAt(site, value, _files))
            {
                return true;
            }
        }

        return Systems.OwnSlots.HasMember(SiteNames.Member(site));
    }

    /// <summary>
    /// Whether a number may be a code of <paramref name="system"/> where it stands: one part of what the gate asks of a number.
    /// The finder asks it of the slot that it has found, and so never finds what the gate holds back.
    /// </summary>
    public bool CanNumberBeOf(SystemKnowledge system, in Site site, int value, KnownSlots known, CodeOptions options) =>
        IsPlace(site)
        && (IsLookedAtAnywhere(site, value)
            || system.MayBeAt(site, value, _files)
            || Systems.OwnSlots.HasMember(SiteNames.Member(site))
            || CanConfiguredPass(site, value, known, options));

    /// <summary>The same of a text: only some systems keep their codes as text; an HTTP code in a text is no magic number.</summary>
    public bool CanTextBeOf(SystemKnowledge system, in Site site, int value, KnownSlots known, CodeOptions options) =>
        system.HasTextCodes && (system.MayBeAt(site, value, _files) || CanConfiguredPass(site, value, known, options));

    /// <summary>
    /// Whether the project's options may make a code of a number or a text: a row of its slots, or an enum of its constants.
    /// </summary>
    public bool CanConfiguredPass(in Site site, int value, KnownSlots known, CodeOptions options) =>
        site.Kind != SiteKind.Exempt
        && (known.IsDeclared(SiteNames.Member(site))
            || (known.HasDeclaredConstructors && SiteNames.IsNamelessConstructor(site))
            || (site.Cast is not null && !options.Constants.IsEmpty && IsInAnyRange(value)));

    /// <summary>Whether a text may be a code where it stands.</summary>
    public bool CanTextPass(in Site site, int value)
    {
        if (site.Kind == SiteKind.Exempt)
        {
            return false;
        }

        foreach (SystemKnowledge system in _judged)
        {
            if (system.HasTextCodes && system.MayBeAt(site, value, _files))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a constant of <paramref name="holder"/> may stand where another system's code belongs.</summary>
    public bool CanConstantPass(in Site site, string holder)
    {
        foreach (SystemKnowledge system in _judged)
        {
            if (!IsHolderOf(system, holder) && system.MayBeAt(site, null, _files))
            {
                return true;
            }
        }

        return IsPlace(site) && Systems.OwnSlots.HasMember(SiteNames.Member(site));
    }

    /// <summary>Whether a constant of <paramref name="holder"/> is judged where it stands, right as it may be elsewhere.</summary>
    public bool IsConstantJudgedAt(in Site site, string holder)
    {
        foreach (SystemKnowledge system in _judged)
        {
            if (IsHolderOf(system, holder) && system.IsConstantJudgedAt(site))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same of a constant of the project, which may be any system's.</summary>
    public bool IsConstantJudgedAt(in Site site)
    {
        foreach (SystemKnowledge system in _judged)
        {
            if (system.IsConstantJudgedAt(site))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words around a place say that a code of some system may stand there.</summary>
    public bool IsSpokenOfAt(in Site site)
    {
        foreach (SystemKnowledge system in Systems.All)
        {
            if (system.MayBeAt(site, Ordinary, _files))
            {
                return true;
            }
        }

        return Systems.OwnSlots.HasMember(SiteNames.Member(site));
    }

    /// <summary>
    /// Whether anything is done with the value by which it could be told:
    /// it is cast, it stands in for another, or it lands where a code may.
    /// </summary>
    private static bool IsPlace(in Site site) =>
        site.Kind != SiteKind.Exempt && (site.Kind != SiteKind.None || site.Landing != site.Value);

    /// <summary>
    /// Whether a number is looked at whatever the words around it: it may be a code, and is no size or count; or it is held against
    /// something, and is none of the small numbers that code is full of.
    /// </summary>
    private bool IsLookedAtAnywhere(in Site site, int value) =>
        (Systems.MayBeCode(value) && !IsMeasured(site) && IsInTellingFile(site.Value.SyntaxTree, value))
        || (value >= Large && IsHeldAgainst(site));

    /// <summary>Whether the file speaks of what a number that is common everywhere would be a code of.</summary>
    private bool IsInTellingFile(SyntaxTree tree, int value)
    {
        foreach (SystemKnowledge system in Systems.All)
        {
            if (system.MayBeCode(value)
                && system.TextPartsFor(value) is var parts
                && (parts.Length == 0 || _files.IsAnyWrittenIn(tree, parts)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether what takes a bare number measures or counts something: <c>Size = 500</c>, <c>Sleep(1000)</c>. It is not followed either.
    /// A parameter's mark may say otherwise.
    /// </summary>
    private bool IsMeasured(in Site site) => site.Landing == site.Value && site.Kind switch
    {
        SiteKind.Assignment or SiteKind.Declaration => site.Meets is not ParameterSyntax && Systems.IsQuantity(site.Name),
        SiteKind.Argument => IsMeasuringCall(SyntaxNames.OfCallee(site.Meets)),
        _ => false,
    };

    private static bool IsMeasuringCall(string callee) =>
        NumericCalls.Contains(callee) && !CallNames.IsEquality(callee) && !CallNames.IsItemCall(callee);

    private static bool IsHeldAgainst(in Site site) => site.Kind switch
    {
        SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label or SiteKind.Subject => true,
        SiteKind.Argument => site.Meets is InvocationExpressionSyntax call && CallNames.IsEquality(SyntaxNames.Called(call)),
        _ => false,
    };

    private bool IsInAnyRange(int value)
    {
        foreach (SystemKnowledge system in Systems.All)
        {
            if (system.IsInRange(value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHolderOf(SystemKnowledge system, string holder)
    {
        foreach (ConstantHolder own in system.Holders)
        {
            if (own.Name == holder)
            {
                return true;
            }
        }

        return false;
    }
}
