using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a symbol carries an FTP reply code, how that is known, and where a value that is put into it goes.</summary>
internal static class FtpSlots
{
    /// <summary>The slot that a symbol is whose type is an enum of reply codes: .NET's own is certain, a library's is plain.</summary>
    public static Slot OfEnum(ISymbol symbol, ITypeSymbol type) =>
        Into(symbol, type.Name == "FtpStatusCode" ? SlotStrength.Certain : SlotStrength.Plain);

    /// <summary>The slot that a property, field, local or parameter is by its name, as a number or as text; null where it carries no reply code.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, NameKind kind) =>
        CanHoldCode(type) ? OfName(symbol, LastName(symbol), kind) : null;

    /// <summary>The same for each element of a collection: <c>Expect(params int[] codes)</c>.</summary>
    public static Slot? OfCollection(ISymbol symbol, ITypeSymbol element, NameKind kind) =>
        CanHoldCode(element) ? OfName(symbol, symbol.Name, kind) : null;

    /// <summary>The same for what a method answers: <c>GetReplyCode()</c>.</summary>
    public static Slot? OfResult(IMethodSymbol method, ITypeSymbol type, NameKind kind) =>
        CanHoldCode(type) && kind == NameKind.ReplyCode ? OfName(method, method.Name, kind) : null;

    /// <summary>The same for what a method of an FTP type answers that reads a reply and returns a number: <c>int ReadReply()</c>.</summary>
    public static Slot? OfReader(IMethodSymbol method) =>
        SlotSymbols.Awaited(method.ReturnType).SpecialType == SpecialType.System_Int32 && FtpTypes.IsPlainly(method.ContainingType)
            ? new Slot(SlotStrength.Named, Direction.Read, Receiver.Unknown) { System = CodeSystem.Ftp }
            : null;

    /// <summary>The reply code that a string is, or begins with, that a call asks about: <c>reply.Code.StartsWith("550")</c>, <c>response.StartsWith("550")</c>.</summary>
    public static Slot? OfBeginning(InvocationExpressionSyntax call, Semantics semantics) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } text }
            ? StatusExpressions.Of(text, semantics) ?? ReplyLines.OfLine(text, semantics)
            : null;

    /// <summary>Reply codes are kept as numbers, as the three digits that stand in the reply (RFC 959 §4.2), and in types that take their place.</summary>
    public static bool CanHoldCode(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || SlotSymbols.CanHoldNumber(type) || FtpTypes.IsCodeName(type.Name);

    private static Slot? OfName(ISymbol symbol, string name, NameKind kind)
    {
        INamedTypeSymbol? owner = OwnerOf(symbol);
        if (symbol is ILocalSymbol)
        {
            return kind == NameKind.ReplyCode && SaysFtp(name, owner) ? Into(symbol, SlotStrength.Named) : null;
        }

        return owner is not null && IsCode(symbol, owner, name, kind) ? Into(symbol, SlotStrength.Plain)
            : kind == NameKind.ReplyCode && SaysFtp(name, owner) ? Into(symbol, SlotStrength.Named)
            : null;
    }

    /// <summary>Of what overrides the type that gave the name: an exception of the project's says what a server's exception is to say.</summary>
    private static INamedTypeSymbol? OwnerOf(ISymbol symbol)
    {
        while (symbol is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            symbol = overridden;
        }

        return symbol.ContainingType;
    }

    /// <summary>AMQP, SMTP and IRC have reply codes as well, so the name alone has to say Ftp.</summary>
    private static bool SaysFtp(string name, INamedTypeSymbol? owner) =>
        FtpTypes.IsPlainly(owner) || (FtpNames.SayFtp(name) && !FtpTypes.IsForeign(owner));

    private static bool IsCode(ISymbol symbol, INamedTypeSymbol owner, string name, NameKind kind) => kind switch
    {
        NameKind.ReplyCode => FtpTypes.IsPlainly(owner),
        NameKind.StatusCode => FtpTypes.SayFtp(owner) && IsOfReply(symbol, owner),
        NameKind.Code => (IsOfReply(symbol, owner) && FtpTypes.IsPlainly(owner)) || IsKeptCode(symbol, owner),
        NameKind.Status when name.EndsWith("code", StringComparison.OrdinalIgnoreCase) => FtpTypes.SayFtp(owner),
        NameKind.Status => FtpTypes.SayFtp(owner) && IsOfReply(symbol, owner),
        _ => FtpNames.IsExpectedCode(name) && FtpTypes.SayFtp(owner),
    };

    /// <summary>
    /// A code is anything's: of a key, of an error of the socket, of a listing. It is a reply's in a reply, in an exception that carries one,
    /// and in a method that sends or expects one.
    /// </summary>
    private static bool IsOfReply(ISymbol symbol, INamedTypeSymbol owner) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } method }
            ? FtpNames.SayReply(method.Name) || FtpDirections.WritesLine(method)
            : FtpTypes.IsReply(owner) || (owner.Name.EndsWith("Exception", StringComparison.Ordinal) && FtpTypes.SayFtp(owner));

    /// <summary>What an FTP type keeps as its code: <c>FtpLogEntry.Code</c>; not a type that the name says something else of, <c>FtpCommand.Code</c>.</summary>
    private static bool IsKeptCode(ISymbol symbol, INamedTypeSymbol owner) =>
        symbol is IPropertySymbol or IFieldSymbol && FtpTypes.SayFtp(owner) && !FtpNames.SayOtherCode(owner.Name);

    private static Slot Into(ISymbol symbol, SlotStrength strength) =>
        new(strength, FtpDirections.IsSent(symbol) ? Direction.Sent : Direction.Read, Receiver.Unknown) { System = CodeSystem.Ftp };

    /// <summary>Without the interface before it: <c>int IFtpResponse.Code =&gt; 550</c>.</summary>
    private static string LastName(ISymbol symbol) => symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1);
}
