using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.Analyzers.Protocols.Http.Failures;
using StatusCodes.Analyzers.Protocols.Http.Names;
using StatusCodes.Analyzers.Protocols.Http.Phrases;
using StatusCodes.Analyzers.Protocols.Http.Responses;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.MisnamedConstants;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Rules.Phrases;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>HTTP as the analyzer takes it in.</summary>
internal static class HttpModule
{
    private static readonly DiagnosticDescriptor Magic = HttpDescriptor.Create("STC1001", "HttpMagicNumber", "MagicNumberMessage");
    private static readonly DiagnosticDescriptor Introduced =
        HttpDescriptor.Create("STC1001", "HttpMagicNumber", "MagicNumberIntroducedMessage");
    private static readonly DiagnosticDescriptor Ambiguous =
        HttpDescriptor.Create("STC1001", "HttpMagicNumber", "MagicNumberAmbiguousMessage");
    private static readonly DiagnosticDescriptor Reserved =
        HttpDescriptor.Create("STC1002", "HttpReserved", "HttpReservedMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Instead =
        HttpDescriptor.Create("STC1002", "HttpReserved", "HttpReservedInsteadMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Nonstandard =
        HttpDescriptor.Create("STC1003", "HttpNonstandard", "HttpNonstandardMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor NonstandardAlone =
        HttpDescriptor.Create("STC1003", "HttpNonstandard", "HttpNonstandardAloneMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Obsolete =
        HttpDescriptor.Create("STC1005", "HttpObsolete", "HttpObsoleteMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Deprecated =
        HttpDescriptor.Create("STC1005", "HttpObsolete", "HttpDeprecatedMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Constant =
        HttpDescriptor.Create("STC1006", "HttpOtherProtocol", "HttpOtherProtocolConstantMessage");
    private static readonly DiagnosticDescriptor Number =
        HttpDescriptor.Create("STC1006", "HttpOtherProtocol", "HttpOtherProtocolNumberMessage");
    private static readonly DiagnosticDescriptor Misnamed =
        HttpDescriptor.Create("STC1009", "HttpMisnamedConstant", "MisnamedConstantMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Boxed = HttpDescriptor.Create("STC1011", "HttpNeverEqual", "NeverEqualNumberMessage");
    private static readonly DiagnosticDescriptor Named = HttpDescriptor.Create("STC1011", "HttpNeverEqual", "NeverEqualTextMessage");
    private static readonly DiagnosticDescriptor Digits = HttpDescriptor.Create("STC1011", "HttpNeverEqual", "NeverEqualDigitsMessage");
    private static readonly DiagnosticDescriptor Parsed = HttpDescriptor.Create("STC1011", "HttpNeverEqual", "NeverEqualParsedMessage");
    private static readonly DiagnosticDescriptor Tried = HttpDescriptor.Create("STC1011", "HttpNeverEqual", "NeverEqualTriedMessage");
    private static readonly NeverEqualTexts NeverEqual = new(HttpCodes.System, Boxed, Named, Digits, Parsed, Tried);
    private static readonly DiagnosticDescriptor OutOfRange =
        HttpDescriptor.Create("STC1009", "HttpMisnamedConstant", "MisnamedConstantOutOfRangeMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Phrase = HttpDescriptor.Create("STC1015", "HttpPhrase", "MismatchedPhraseMessage");
    private static readonly DiagnosticDescriptor AnswerPhrase = HttpDescriptor.Create("STC1015", "HttpPhrase", "HttpAnswerPhraseMessage");
    private static readonly DiagnosticDescriptor Always = HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedAlwaysMessage");
    private static readonly DiagnosticDescriptor Never = HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedNeverMessage");
    private static readonly DiagnosticDescriptor Unreached =
        HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedUnreachedMessage");
    private static readonly DiagnosticDescriptor Branch =
        HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedBranchMessage");

    private static readonly MismatchedPhraseRule Phrases = new(HttpPhrases.Index, Phrase);

    public static SystemModule Create() => new(
        HttpSystem.Instance,
        ImmutableArray.Create<CodeRule>(
            new NeverEqualRule(NeverEqual),
            Phrases,
            new HttpBodyStatusRule(),
            new HttpStatusContentRule(),
            HttpSuccessForFailureRule.Instance,
            new OtherProtocolRule(new OtherProtocolTexts(Constant, Number) { CannotArrive = HttpUnassigned.CannotArrive }),
            // Before 004: clients do not take 150 for 100 and go on, they wait for what comes after it.
            new HttpInterimRule(),
            HttpUnassigned.Rule,
            // What to send in place of 306 is known; nobody knows what the joke of 418 stood for.
            new ReservedRule(static (_, entry) => entry.Alternatives.IsEmpty ? Reserved : Instead, Reserved, Instead)
            {
                CanSendInstead = true,
            },
            new NonstandardRule(Nonstandard, NonstandardAlone) { CanSendInstead = true },
            new ObsoleteRule(Obsolete, Deprecated) { CanSendInstead = true },
            new HttpContentRule(),
            new MagicNumberRule(new MagicNumberTexts(Magic, Introduced) { Ambiguous = Ambiguous })))
    {
        SyntaxRules = ImmutableArray.Create<SyntaxRule>(
            new HttpClassRangeRule(),
            new HttpRetiredNameRule(),
            new HttpLateChangeRule(),
            new HttpAnswerPhraseRule(AnswerPhrase, Phrase),
            new NamedCodePhraseRule(HttpCodes.System, HttpPhrases.Index, Phrases),
            HttpSuccessForFailureRule.OfAnswers,
            HttpBodyStatusRule.OfAnswers),
        NeverEqual = NeverEqual,
        Constants = new DeclaredConstants(HttpSystem.Instance, Misnamed, "Http", First: 100, Last: 599) { OutOfRange = OutOfRange },
        Conditions = new DecidedConditions(HttpCodes.System, Always, Never, Unreached, Branch),
    };
}
