using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>FTP reply codes (RFC 959 §4.2): numbers, and the three digits at the beginning of a reply.</summary>
internal sealed class FtpSystem : SystemKnowledge
{
    private FtpSystem()
        : base(
            FtpCodes.System,
            new Vocabulary
            {
                Words = ["Ftp"],
                HasWord = FtpNames.HasFtp,
                OwnNames = ["replycode", "completioncode", "ftpcode", "ftperrorcode", "ftpstatus", "ftpstatuscode"],
                MayHaveAnyPrefix = true,
            },
            FtpCodes.FrameworkEnum)
    {
    }

    // From 100 on, numbers count; hardly any is a code.
    private static readonly string[] TextParts = ["ftp", "Ftp", "FTP", "eply", "REPLY"];

    // A table of what replies mean may say nothing else: once its other rows have names, these would be found, too.
    private static readonly string[] InterimParts = [.. TextParts, "estart", "ready in", "onnection"];

    public static FtpSystem Instance { get; } = new();

    public override ImmutableArray<string> SlotRows => FtpKnownSlots.Rows;

    public override bool HasTextCodes => true;

    /// <summary>RFC 959 §4.2; 6yz is RFC 2228 §5.2.</summary>
    public override bool IsInRange(int value) => value is >= 100 and <= 699;

    /// <summary>The first digit tells (RFC 959 §4.2).</summary>
    public override Outcome? OutcomeOf(int value) => (value / 100) switch
    {
        2 => Outcome.Success,
        4 or 5 => Outcome.Failure,
        _ => Outcome.Open,
    };

    public override string[] TextPartsFor(int value) =>
        value >= 200 ? [] : value is 110 or 120 or 125 or 150 ? InterimParts : TextParts;

    public override bool MayBeAt(in Site site, int? value, FileWords files) => FtpWords.MayBeAt(site, value, files, Vocabulary);

    public override bool CanHold(ITypeSymbol type) => FtpSlots.CanHoldCode(type);

    public override bool IsOwnEnum(ITypeSymbol type) => FtpTypes.IsCodeEnum(type);

    public override bool IsForeign(INamedTypeSymbol? type) => FtpTypes.IsForeign(type);

    /// <summary>.NET's own enum is certain, a library's is plain.</summary>
    public override Slot OfEnum(ISymbol symbol, ITypeSymbol type) =>
        Into(symbol, FtpCodes.FrameworkEnum.IsWritten(type) ? SlotStrength.Certain : SlotStrength.Plain);

    public override Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name) => FtpSlots.OfValue(symbol, type, name, Vocabulary);

    public override Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name) =>
        FtpSlots.OfCollection(symbol, element, name, Vocabulary);

    /// <summary>Methods only: what a delegate of that name answers is not known.</summary>
    public override Slot? OfFunction(ISymbol symbol, ITypeSymbol answer, CodeName name) =>
        symbol is IMethodSymbol method ? FtpSlots.OfResult(method, answer, name, Vocabulary) : null;

    public override Slot? OfCall(InvocationExpressionSyntax call, Binder binder) =>
        FtpNames.IsReader(SyntaxNames.Called(call)) && binder.Symbol(call) is IMethodSymbol reader && FtpSlots.IsReader(reader)
            ? Slot.Named(System)
            : FtpReplyLines.OfCall(call, binder);

    public override Slot? ByContext(in Site site, int value, Binder binder, IMetNumbers numbers) =>
        System.Find(value) is { IsUnassigned: false } && FtpSlots.IsInherited(site, binder) ? Slot.Plain(System) : null;

    public override bool IsPlainly(INamedTypeSymbol type) => FtpTypes.IsPlainly(type);

    public override Slot? OfLine(ExpressionSyntax text, Binder binder) => FtpReplyLines.OfLine(text, binder);

    public override Slot? OfBeginning(ExpressionSyntax value, ExpressionSyntax text, Binder binder) =>
        FtpWrittenLines.OfBeginning(value, text, binder);

    public override Slot? OfSlice(ElementAccessExpressionSyntax slice, Binder binder) => FtpReplyLines.OfSlice(slice, binder);

    public override Slot Into(ISymbol symbol, SlotStrength strength) => FtpSlots.Into(symbol, strength);
}
