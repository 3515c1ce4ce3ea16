using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Whether a symbol carries an FTP reply code, how that is known, and where a value that is put into it goes.</summary>
internal static class FtpSlots
{
    /// <summary>
    /// The slot that a property, field, local or parameter is by its name, as a number or as text;
    /// null where it carries no reply code.
    /// </summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name, Vocabulary vocabulary) =>
        CanHoldCode(type) ? OfName(symbol, Members.NameOf(symbol), name, vocabulary) : null;

    /// <summary>The same for each element of a collection: <c>Expect(params int[] codes)</c>.</summary>
    public static Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name, Vocabulary vocabulary) =>
        CanHoldCode(element) ? OfName(symbol, symbol.Name, name, vocabulary) : null;

    /// <summary>The same for what a method answers: <c>GetReplyCode()</c>.</summary>
    public static Slot? OfResult(IMethodSymbol method, ITypeSymbol type, CodeName name, Vocabulary vocabulary) =>
        CanHoldCode(type) && name.IsOwn(vocabulary) ? OfName(method, method.Name, name, vocabulary) : null;

    /// <summary>Whether a method of an FTP type reads a reply and returns a number: <c>int ReadReply()</c>.</summary>
    public static bool IsReader(IMethodSymbol method) =>
        ValueTypes.Awaited(method.ReturnType).SpecialType == SpecialType.System_Int32 && FtpTypes.IsPlainly(method.ContainingType);

    /// <summary>
    /// Reply codes are kept as numbers, as the three digits of the reply (RFC 959 §4.2), and in types that take their place.
    /// </summary>
    public static bool CanHoldCode(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String || ValueTypes.CanHoldNumber(type) || FtpTypes.IsCodeName(type.Name);

    /// <summary>The slot that a symbol, known with <paramref name="strength"/>, is for a value that is put into it.</summary>
    public static Slot Into(ISymbol symbol, SlotStrength strength) =>
        new(FtpCodes.System, strength, FtpDirections.IsSent(symbol) ? Direction.Sent : Direction.Read);

    /// <summary>
    /// Whether a place is a reply's code by what an FTP type inherits from one that serves several protocols, or calls a reply's number:
    /// <c>class FtpClient : CommandClient { … this.WaitForResponse(220); switch (this.LastResponseNo) … }</c>.
    /// </summary>
    public static bool IsInherited(in Site site, Binder binder) => site.Kind switch
    {
        SiteKind.Argument => site.Meets is InvocationExpressionSyntax call
            && FtpNames.IsExchange(SyntaxNames.Called(call))
            && FtpTypes.IsOfFtp(AskedType(call.Expression, binder))
            && binder.Symbol(call) is IMethodSymbol method
            && IsExpected(method, site.Argument!),
        SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label => site.Meets is ExpressionSyntax met
            && ValuePath.WithoutCasts(met) is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var named
            && FtpNames.IsReplyNumber(SyntaxNames.Of(named))
            && FtpTypes.IsOfFtp(AskedType(named, binder))
            && binder.Symbol(named) is IPropertySymbol or IFieldSymbol,
        _ => false,
    };

    private static bool IsExpected(IMethodSymbol method, ArgumentSyntax argument) =>
        argument.Parent is ArgumentListSyntax list
        && Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument)) is { } parameter
        && (parameter.Name is "codes" or "responses" or "replies" || FtpNames.IsExpectedCode(parameter.Name))
        && ValueTypes.IsInteger(parameter.IsParams ? ValueTypes.ElementOf(parameter.Type) : parameter.Type);

    /// <summary>The type that a member is asked of: without another, the one whose code it is.</summary>
    private static INamedTypeSymbol? AskedType(ExpressionSyntax member, Binder binder) =>
        member is MemberAccessExpressionSyntax { Expression: { } asked and not (ThisExpressionSyntax or BaseExpressionSyntax) }
            ? binder.Type(asked) as INamedTypeSymbol
            : binder.TypeAround(member);

    private static Slot? OfName(ISymbol symbol, string text, CodeName name, Vocabulary vocabulary)
    {
        INamedTypeSymbol? owner = OwnerOf(symbol);
        bool isReplyCode = name.IsOwn(vocabulary) && IsOfFtp(text, owner);
        if (symbol is not ILocalSymbol
            && owner is not null
            && (name.IsOwn(vocabulary) ? FtpTypes.IsPlainly(owner) : IsCode(symbol, owner, text, name.Kind)))
        {
            return Into(symbol, SlotStrength.Plain);
        }

        return isReplyCode || (text == "ErrorCode" && owner is not null && IsOfException(owner)) ? Into(symbol, SlotStrength.Named) : null;
    }

    /// <summary>
    /// For an override, the type that declared the name: a project's exception overrides the code of the server's exception.
    /// </summary>
    private static INamedTypeSymbol? OwnerOf(ISymbol symbol)
    {
        while (symbol is IPropertySymbol { OverriddenProperty: { } overridden })
        {
            symbol = overridden;
        }

        return symbol.ContainingType;
    }

    /// <summary>
    /// AMQP, SMTP and IRC have reply codes as well, so the name alone has to say Ftp; then it is FTP's in a controller, too.
    /// </summary>
    private static bool IsOfFtp(string name, INamedTypeSymbol? owner) =>
        FtpTypes.IsPlainly(owner) || (FtpNames.HasFtp(name) && !FtpTypes.IsNamedForeign(owner));

    private static bool IsCode(ISymbol symbol, INamedTypeSymbol owner, string name, NameKind kind) => kind switch
    {
        NameKind.Own => false,
        NameKind.StatusCode => FtpTypes.IsOfFtp(owner) && IsOfReply(symbol, owner),
        NameKind.Code => (IsOfReply(symbol, owner) && FtpTypes.IsPlainly(owner)) || IsKeptCode(symbol, owner),
        NameKind.ResponseCode => FtpTypes.IsOfFtp(owner),
        NameKind.Status => FtpTypes.IsOfFtp(owner) && IsOfReply(symbol, owner),
        _ => FtpNames.IsExpectedCode(name) && FtpTypes.IsOfFtp(owner),
    };

    /// <summary>
    /// A code is anything's: of a key, of an error of the socket, of a listing.
    /// It is a reply's in a reply, in an exception that carries one, and in a method that sends or expects one.
    /// </summary>
    private static bool IsOfReply(ISymbol symbol, INamedTypeSymbol owner) =>
        symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } method }
            ? FtpNames.HasReply(method.Name) || FtpDirections.IsLineWriter(method) || FtpDirections.IsReplyMaker(method)
            : FtpTypes.IsReply(owner) || IsOfException(owner);

    /// <summary>An exception that an FTP client throws tells of a reply.</summary>
    private static bool IsOfException(INamedTypeSymbol owner) =>
        owner.Name.EndsWith("Exception", StringComparison.Ordinal) && FtpTypes.IsOfFtp(owner);

    /// <summary>
    /// What an FTP type keeps as its code: <c>FtpLogEntry.Code</c>;
    /// not where the type's name says what else it is the code of: <c>FtpCommand.Code</c>.
    /// </summary>
    private static bool IsKeptCode(ISymbol symbol, INamedTypeSymbol owner) =>
        symbol is IPropertySymbol or IFieldSymbol && FtpTypes.IsOfFtp(owner) && !FtpNames.IsOfOtherCode(owner.Name);
}
