using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>Every rule, in the order in which they are asked: one finding a code, the gravest first. A rule that is off gives way to the next.</summary>
internal static class RuleList
{
    private static readonly MagicNumberRule MagicNumber = new();

    /// <summary>The rules that judge an HTTP status in its place.</summary>
    public static ImmutableArray<CodeRule> Http { get; } = ImmutableArray.Create<CodeRule>(
        new OtherProtocolRule(),
        new UnassignedRule(),
        new ReservedRule(),
        new InterimRule(),
        new NonstandardRule(),
        new ObsoleteRule(),
        new ContentRule(),
        MagicNumber);

    /// <summary>The rules that judge a WebSocket close code in its place.</summary>
    public static ImmutableArray<CodeRule> WebSocket { get; } = ImmutableArray.Create<CodeRule>(
        new WebSocketOtherProtocolRule(),
        new WebSocketUnassignedRule(),
        new WebSocketReservedRule(),
        new WebSocketNonstandardRule(),
        MagicNumber);

    /// <summary>The rules that judge an FTP reply code in its place.</summary>
    public static ImmutableArray<CodeRule> Ftp { get; } = ImmutableArray.Create<CodeRule>(
        new FtpOtherProtocolRule(),
        new FtpUnassignedRule(),
        new FtpNonstandardRule(),
        MagicNumber);

    /// <summary>The rules that judge the code at the beginning of a reply's line: a known one is not magic there.</summary>
    public static ImmutableArray<CodeRule> ReplyLine { get; } = Ftp.Remove(MagicNumber);

    /// <summary>The rules that judge conditions and declarations, whose numbers are never magic, and codes of two numbers.</summary>
    public static ImmutableArray<SyntaxRule> OnSyntax { get; } = ImmutableArray.Create<SyntaxRule>(
        new ClassRangeRule(),
        new MisnamedConstantRule(),
        new WebSocketReasonRule(),
        new SubStatusRule());

    /// <summary>The rules that judge a code of <paramref name="system"/>; none for IIS, whose codes are no single numbers.</summary>
    public static ImmutableArray<CodeRule> Of(CodeSystem system) => system switch
    {
        CodeSystem.Http => Http,
        CodeSystem.WebSocket => WebSocket,
        CodeSystem.Ftp => Ftp,
        _ => ImmutableArray<CodeRule>.Empty,
    };

    /// <summary>Everything that any rule may report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Descriptors { get; } =
        Http.Concat(WebSocket).Concat(Ftp).Distinct().SelectMany(static rule => rule.Descriptors).Concat(OnSyntax.SelectMany(static rule => rule.Descriptors)).ToImmutableArray();

    /// <summary>Everything that the analyzer may report.</summary>
    public static ImmutableArray<DiagnosticDescriptor> AllDescriptors { get; } = Descriptors.Add(ConfigurationRule.Unreadable);
}
