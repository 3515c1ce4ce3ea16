using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.MisnamedConstants;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Rules.Phrases;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>FTP as the analyzer takes it in.</summary>
internal static class FtpModule
{
    private static readonly DiagnosticDescriptor Magic = FtpDescriptor.Create("STC3001", "FtpMagicNumber", "FtpMagicNumberMessage");
    private static readonly DiagnosticDescriptor Introduced =
        FtpDescriptor.Create("STC3001", "FtpMagicNumber", "FtpMagicNumberIntroducedMessage");
    private static readonly DiagnosticDescriptor Misnomer =
        FtpDescriptor.Create("STC3001", "FtpMagicNumber", "FtpMagicNumberMisnomerMessage");
    private static readonly DiagnosticDescriptor Nonstandard = FtpDescriptor.Create("STC3003", "FtpNonstandard", "FtpNonstandardMessage");
    private static readonly DiagnosticDescriptor Constant =
        FtpDescriptor.Create("STC3006", "FtpOtherProtocol", "FtpOtherProtocolConstantMessage");
    private static readonly DiagnosticDescriptor Number =
        FtpDescriptor.Create("STC3006", "FtpOtherProtocol", "FtpOtherProtocolNumberMessage");
    private static readonly DiagnosticDescriptor Misnamed =
        FtpDescriptor.Create("STC3009", "FtpMisnamedConstant", "MisnamedConstantMessage");
    private static readonly DiagnosticDescriptor Slip =
        FtpDescriptor.Create("STC3009", "FtpMisnamedConstant", "MisnamedConstantOutOfRangeMessage");
    private static readonly DiagnosticDescriptor Boxed = FtpDescriptor.Create("STC3011", "FtpNeverEqual", "NeverEqualNumberMessage");
    private static readonly DiagnosticDescriptor Named = FtpDescriptor.Create("STC3011", "FtpNeverEqual", "NeverEqualTextMessage");
    private static readonly DiagnosticDescriptor Digits = FtpDescriptor.Create("STC3011", "FtpNeverEqual", "NeverEqualDigitsMessage");
    private static readonly DiagnosticDescriptor Parsed = FtpDescriptor.Create("STC3011", "FtpNeverEqual", "NeverEqualParsedMessage");
    private static readonly DiagnosticDescriptor Tried = FtpDescriptor.Create("STC3011", "FtpNeverEqual", "NeverEqualTriedMessage");
    private static readonly NeverEqualTexts NeverEqual = new(FtpCodes.System, Boxed, Named, Digits, Parsed, Tried);
    private static readonly DiagnosticDescriptor Phrase = FtpDescriptor.Create("STC3015", "FtpPhrase", "FtpPhraseMessage");
    private static readonly DiagnosticDescriptor Always = FtpDescriptor.Create("STC3012", "FtpDecidedCondition", "DecidedAlwaysMessage");
    private static readonly DiagnosticDescriptor Never = FtpDescriptor.Create("STC3012", "FtpDecidedCondition", "DecidedNeverMessage");
    private static readonly DiagnosticDescriptor Unreached =
        FtpDescriptor.Create("STC3012", "FtpDecidedCondition", "DecidedUnreachedMessage");
    private static readonly DiagnosticDescriptor Branch =
        FtpDescriptor.Create("STC3012", "FtpDecidedCondition", "DecidedBranchMessage");

    public static SystemModule Create()
    {
        ImmutableArray<CodeRule> graver = ImmutableArray.Create<CodeRule>(
            new OtherProtocolRule(new OtherProtocolTexts(Constant, Number)),
            FtpUnassigned.Rule,
            new NonstandardRule(Nonstandard, Nonstandard) { CanSendInstead = true });
        var phrases = new MismatchedPhraseRule(FtpPhrases.Index, Phrase) { NameOf = NameOf };
        return new SystemModule(
            FtpSystem.Instance,
            ImmutableArray.Create<CodeRule>(
                    new NeverEqualRule(NeverEqual),
                    phrases)
                .AddRange(graver)
                .Add(new MagicNumberRule(new MagicNumberTexts(Magic, Introduced)
                {
                    Misnomer = Misnomer,
                    IsMisnomer = IsMisnomer,
                    NameOf = NameOf,
                })))
        {
            SyntaxRules = ImmutableArray.Create<SyntaxRule>(
                new FtpLineRule(graver),
                new FtpLinePhraseRule(Phrase, NameOf),
                new NamedCodePhraseRule(FtpCodes.System, FtpPhrases.Index, phrases)),
            NeverEqual = NeverEqual,
            Constants = new DeclaredConstants(FtpSystem.Instance, Misnamed, "Ftp", First: 100, Last: 699) { OutOfRange = Slip },
            Conditions = new DecidedConditions(FtpCodes.System, Always, Never, Unreached, Branch),
        };
    }

    /// <summary>
    /// .NET calls 120 "service temporarily not available" though it will be ready soon,
    /// 220 after the client's next step, and 234 the opposite of what it says (RFC 959 §4.2.2, RFC 4217 §4.2).
    /// </summary>
    private static bool IsMisnomer(CodeEntry entry, NamedConstant constant) =>
        entry.First is 120 or 220 or 234 && constant is FieldConstant field && FtpCodes.FrameworkEnum.Is(field.Type);

    /// <summary>The names of replies are our own words, so they are in the language of whoever reads them.</summary>
    private static object NameOf(CodeEntry entry) => entry.NameIn(FtpCodes.System);
}
