using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Protocols.Http.Bodies;
using StatusCodes.Analyzers.Protocols.Http.KnownMembers;
using StatusCodes.Analyzers.Protocols.Http.Shapes;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>HTTP status codes (RFC 9110 §15): what is called a status code, and nothing more, is HTTP's.</summary>
internal sealed class HttpSystem : SystemKnowledge
{
    private static readonly ConstantHolder FrameworkEnum = new("System.Net.HttpStatusCode", TypeKind.Enum);
    private static readonly ConstantHolder WebConstants = new("Microsoft.AspNetCore.Http.StatusCodes", TypeKind.Class);

    private HttpSystem()
        : base(
            HttpCodes.System,
            new Vocabulary { Words = ["Http", "StatusCode"], StatusNames = ["httpstatus", "httpcode"], StatusWord = "HttpStatus" },
            WebConstants,
            FrameworkEnum)
    {
    }

    // From 100 on, numbers count; hardly any is a code.
    private static readonly string[] TextParts = ["tatus", "STATUS", "ttp", "HTTP"];

    // A table of phrases may say nothing else: once its other rows have names, these would be found, too.
    private static readonly string[][] InterimParts =
    [
        [.. TextParts, "Continue"], [.. TextParts, "Switching"], [.. TextParts, "Processing"], [.. TextParts, "arly"], [.. TextParts, "Upload"],
    ];

    public static HttpSystem Instance { get; } = new();

    public override ImmutableArray<string> SlotRows => HttpKnownSlots.Rows;

    public override ImmutableArray<Receiver> Receivers => HttpReceivers.All;

    public override bool HasOwnPhrases => true;

    public override bool IsInRange(int value) => value is >= 100 and <= 599;

    /// <summary>The first digit tells (RFC 9110 §15).</summary>
    public override Outcome? OutcomeOf(int value) => (value / 100) switch
    {
        2 => Outcome.Success,
        4 or 5 => Outcome.Failure,
        _ => Outcome.Open,
    };

    /// <summary>Three digits are taken for a status by whoever writes 600 or 999.</summary>
    public override bool MayBeCode(int value) => value is >= 100 and <= 999;

    public override string[] TextPartsFor(int value) =>
        value >= 200 ? [] : value is >= 100 and <= 104 ? InterimParts[value - 100] : TextParts;

    public override bool MayBeAt(in Site site, int? value, FileWords files) => value is not null && HttpWords.MayBeAt(site);

    public override bool IsEveryConstantJudged => false;

    /// <summary>Codes that nobody should send, or not like this: interim, without content, no longer to be sent, reserved.</summary>
    public override bool IsJudged(CodeEntry entry) =>
        !entry.BodyAllowed || entry.First < 200 || entry.IsOutdated || entry.Registration == Registration.Reserved;

    /// <summary>In an answer's content, where one status may be held against another.</summary>
    public override bool IsConstantJudgedAt(in Site site) => HttpAnswerSites.MayBeAt(site);

    public override int? NumberIn(string constant) => HttpConstantNames.NumberIn(constant);

    public override bool IsInAll(TargetFrameworks targets, IFieldSymbol constant) =>
        FrameworkEnum.Is(constant.ContainingType) ? HttpConstantAges.HaveMember(targets, constant)
        : !WebConstants.Is(constant.ContainingType) || HttpConstantAges.HaveConstant(targets, constant);

    /// <summary>ASP.NET Core has constants for these three, which no registry has.</summary>
    public override bool IsDeliberate(CodeEntry entry) => entry.First is 418 or 419 or 499;

    /// <summary>What bridges HTTP and another system numbers its own things, too.</summary>
    public override bool IsForeign(INamedTypeSymbol? type) => ForeignTypes.IsForeign(type);

    public override bool IsOwnEnum(ITypeSymbol type) => HttpEnums.IsOfStatuses(type);

    /// <summary>.NET's own enum is certain, a library's is plain.</summary>
    public override Slot OfEnum(ISymbol symbol, ITypeSymbol type) =>
        Into(symbol, FrameworkEnum.IsWritten(type) ? SlotStrength.Certain : SlotStrength.Plain);

    public override Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name) => HttpSlots.OfValue(symbol, type, name);

    public override Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name) => HttpSlots.OfPart(symbol, element, name);

    public override Slot? OfFunction(ISymbol symbol, ITypeSymbol answer, CodeName name) => HttpSlots.OfPart(symbol, answer, name);

    public override Slot? OfMissingMember(ExpressionSyntax receiver, string member, Binder binder) =>
        HttpMissingEnvelopes.IsCodeOf(receiver, member, binder) ? HttpEnvelopes.AsCode(Slot.Named(System)) : null;

    public override Slot? OfMissingPart(Deconstruction part, SingleVariableDesignationSyntax local) =>
        HttpMissingParts.IsStatus(part, local) ? HttpEnvelopes.AsCode(Slot.Named(System)) : null;

    public override Slot? OfUnresolved(ArgumentSyntax argument, SyntaxNode call, Binder binder) =>
        HttpMissingCalls.IsStatus(argument, call, binder) || HttpMissingAnswers.IsStatus(argument, call, binder)
            ? HttpEnvelopes.AsCode(Slot.Named(System))
            : null;

    public override Slot? ByContext(in Site site, int value, Binder binder, IMetNumbers numbers) =>
        HttpStatusContent.AnswerOf(site.Value, value, System, binder) is not null ? OfContent(site)
        : HttpContradiction.Of(site.Value, value, System, binder) is not null
        || HttpBodySlots.IsRepeated(site, value)
        || (value >= HttpEnvelopes.First && IsInEnvelope(site, binder))
        || HttpResultCodes.IsStatus(site, value, binder, numbers, this)
        || HttpTextKeys.IsValueOfKey(site, value, binder)
        || HttpTextKeys.IsKeyOfResponses(site, value, binder)
        || HttpMatchedNumbers.IsStatus(site, binder, numbers, this)
        || HttpMatchedNumbers.IsAmongUsual(site, value, binder, numbers, this)
            ? Slot.Named(System)
            : null;

    public override Slot? OfEnd(in Site site, Binder binder) =>
        IsInEnvelope(site, binder) && !HttpEnvelopes.IsMadeByAnother(site.Value)
            ? HttpEnvelopes.AsCode(Slot.Named(System))
            : null;

    public override Slot Into(ISymbol symbol, SlotStrength strength) => HttpDirections.ForValuePutInto(symbol, strength);

    public override Slot AsMeant(Slot slot, in Site site, int value, Binder binder) => HttpMeanings.Of(slot, site, binder);

    public override CodeUse? Complete(CodeUse use, in Site site, Binder binder, IKnownMembers known) =>
        (use.Slot.First > 0 && use.Value < use.Slot.First)
        || (use.Slot.IsOfRegistered && IsOfVendor(use.Value))
        || (use.Slot.Strength == SlotStrength.Named && HttpOwnSuccess.IsDenied(site, use.Value))
            ? null
            : use;

    private bool IsOfVendor(int value) =>
        System.Find(value) is { Registration: Registration.Nonstandard } entry && !IsDeliberate(entry);

    private static bool IsInEnvelope(in Site site, Binder binder) =>
        HttpEnvelopes.IsAnonymousCode(site) || HttpTextEnvelopes.IsCode(site, binder) || HttpMissingEnvelopes.IsCode(site, binder);

    /// <summary>A constant says what it is; a number may be one of several that a method answers with.</summary>
    private Slot OfContent(in Site site) => HttpStatusContent.IsNumber(site.Value) ? Slot.Named(System) : Slot.Plain(System);
}
