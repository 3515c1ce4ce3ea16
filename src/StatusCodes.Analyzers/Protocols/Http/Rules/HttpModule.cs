using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.Analyzers.Protocols.Http.Responses;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Rules.MisnamedConstants;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>HTTP as the analyzer takes it in.</summary>
internal static class HttpModule
{
    private static readonly DiagnosticDescriptor Magic = HttpDescriptor.Create("STC1001", "HttpMagicNumber", "MagicNumberMessage");
    private static readonly DiagnosticDescriptor Introduced =
        HttpDescriptor.Create("STC1001", "HttpMagicNumber", "MagicNumberIntroducedMessage");
    private static readonly DiagnosticDescriptor Reserved =
        HttpDescriptor.Create("STC1002", "HttpReserved", "HttpReservedMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Instead =
        HttpDescriptor.Create("STC1002", "HttpReserved", "HttpReservedInsteadMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Nonstandard =
        HttpDescriptor.Create("STC1003", "HttpNonstandard", "HttpNonstandardMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Obsolete =
        HttpDescriptor.Create("STC1005", "HttpObsolete", "HttpObsoleteMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Constant =
        HttpDescriptor.Create("STC1006", "HttpOtherProtocol", "HttpOtherProtocolConstantMessage");
    private static readonly DiagnosticDescriptor Number =
        HttpDescriptor.Create("STC1006", "HttpOtherProtocol", "HttpOtherProtocolNumberMessage");
    private static readonly DiagnosticDescriptor Misnamed =
        HttpDescriptor.Create("STC1009", "HttpMisnamedConstant", "MisnamedConstantMessage", HttpDescriptor.Registry);
    private static readonly DiagnosticDescriptor Always = HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedAlwaysMessage");
    private static readonly DiagnosticDescriptor Never = HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedNeverMessage");
    private static readonly DiagnosticDescriptor Unreached =
        HttpDescriptor.Create("STC1012", "HttpDecidedCondition", "DecidedUnreachedMessage");

    public static SystemModule Create() => new(
        HttpSystem.Instance,
        ImmutableArray.Create<CodeRule>(
            new OtherProtocolRule(new OtherProtocolTexts(Constant, Number) { CannotArrive = HttpUnassigned.CannotArrive }),
            HttpUnassigned.Rule,
            // What to send in place of 306 is known; nobody knows what the joke of 418 stood for.
            new ReservedRule(static (_, entry) => entry.Alternatives.IsEmpty ? Reserved : Instead, Reserved, Instead)
            {
                CanSendInstead = true,
            },
            new HttpInterimRule(),
            new NonstandardRule(Nonstandard) { CanSendInstead = true },
            new ObsoleteRule(Obsolete) { CanSendInstead = true },
            new HttpContentRule(),
            new MagicNumberRule(new MagicNumberTexts(Magic, Introduced))))
    {
        SyntaxRules = ImmutableArray.Create<SyntaxRule>(new HttpClassRangeRule(), new HttpLateChangeRule()),
        Constants = new DeclaredConstants(HttpSystem.Instance, Misnamed, "Http", First: 100, Last: 599),
        Conditions = new DecidedConditions(HttpCodes.System, Always, Never, Unreached),
    };
}
