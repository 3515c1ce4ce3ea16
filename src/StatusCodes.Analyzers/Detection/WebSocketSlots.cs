using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a symbol carries a WebSocket close code, how that is known, and where a value that is put into it goes.</summary>
internal static class WebSocketSlots
{
    private const int NoStatus = 1005;

    /// <summary>The slot that a symbol of type <c>WebSocketCloseStatus</c>, or of a library's own close-status enum, is.</summary>
    public static Slot OfEnum(ISymbol symbol) => Into(symbol, SlotStrength.Certain);

    /// <summary>The slot that a property, field, local or parameter is by its name; null where it carries no close code.</summary>
    public static Slot? OfValue(ISymbol symbol, ITypeSymbol type, NameKind kind)
    {
        if (kind == NameKind.CloseCode)
        {
            return SlotSymbols.CanHoldNumber(type) ? Into(symbol, IsOfSocket(symbol) ? SlotStrength.Plain : SlotStrength.Named) : null;
        }

        return kind is NameKind.Code or NameKind.Status or NameKind.StatusCode
            && IsInteger(type)
            && !NameWords.Say(symbol.Name, "Http")
            && StrengthOf(symbol, type, kind) is { } strength
                ? Into(symbol, strength)
                : null;
    }

    /// <summary>
    /// The place as this value is meant there: what only rehearses a close is no close, and 1005 by default says that there is no code
    /// ("no status code was actually present", RFC 6455 §7.4.1).
    /// </summary>
    public static Slot AsMeant(Slot slot, int value, ExpressionSyntax expression, SyntaxNode? landing) =>
        slot is { System: CodeSystem.WebSocket, Direction: Direction.Sent }
        && ((value == NoStatus && landing is EqualsValueClauseSyntax { Parent: ParameterSyntax }) || CloseCall.IsRehearsed(expression))
            ? slot.AsRead()
            : slot;

    /// <summary>Whether a value is only kept, in a parameter of a closing method: <c>code = 1005;</c>. What becomes of it is not known.</summary>
    public static bool IsKept(AssignmentExpressionSyntax assignment, Slot? slot, Semantics semantics) =>
        slot is { System: CodeSystem.WebSocket, Direction: Direction.Sent } && assignment.Left is IdentifierNameSyntax && semantics.Symbol(assignment.Left) is IParameterSymbol;

    /// <summary>A mere <c>code</c> or <c>status</c> is a close code where the method or the type around it closes a WebSocket; null where they say something else, or nothing.</summary>
    private static SlotStrength? StrengthOf(ISymbol symbol, ITypeSymbol type, NameKind kind)
    {
        if (!IsOfSocket(symbol))
        {
            return null;
        }

        INamedTypeSymbol owner = symbol.ContainingType;
        bool isOfClose = symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } method }
            ? IsOfClose(method, type, kind)
            : NameWords.Say(owner.Name, "Clos");
        if (isOfClose)
        {
            return !WebSocketTypes.SaysHttp(owner) ? SlotStrength.Plain
                : kind != NameKind.StatusCode ? SlotStrength.Named
                : null;
        }

        // Of the numbers that a WebSocket implementation handles, the close code alone is 16 bits wide (RFC 6455 §5.5.1); an application's own message and error codes are not.
        return kind == NameKind.Code && SlotSymbols.WithoutNullable(type)?.SpecialType == SpecialType.System_UInt16 ? SlotStrength.Named : null;
    }

    /// <summary>A <c>statusCode</c> is HTTP's in what refuses a handshake; a server is also stopped with an exit code.</summary>
    private static bool IsOfClose(IMethodSymbol method, ITypeSymbol type, NameKind kind) =>
        ClosingMethods.Close(method.Name)
        || ClosingMethods.TellOfClose(method.Name)
        || (kind != NameKind.StatusCode
            && ClosingMethods.MayClose(method.Name)
            && (SlotSymbols.WithoutNullable(type)?.SpecialType == SpecialType.System_UInt16 || HasText(method)));

    private static bool HasText(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSocket(ISymbol symbol) => symbol is not ILocalSymbol && WebSocketTypes.IsPlainly(symbol.ContainingType);

    private static bool IsInteger(ITypeSymbol type) =>
        SlotSymbols.WithoutNullable(type)?.SpecialType is >= SpecialType.System_Int16 and <= SpecialType.System_UInt64;

    private static Slot Into(ISymbol symbol, SlotStrength strength)
    {
        bool isSent = symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => ClosingMethods.Send(method, parameter.Type),
            IPropertySymbol => IsConfigured(symbol.ContainingType),
            _ => false,
        };
        return new Slot(strength, isSent ? Direction.Sent : Direction.Read, ReceiverOf(symbol)) { System = CodeSystem.WebSocket };
    }

    /// <summary>What the options of a server name is what it will send.</summary>
    private static bool IsConfigured(INamedTypeSymbol? type) =>
        type is not null && (NameWords.Say(type.Name, "Options") || NameWords.Say(type.Name, "Settings")) && WebSocketTypes.IsPlainly(type);

    /// <summary>The methods that send, and the members that hold what was received.</summary>
    private static Receiver ReceiverOf(ISymbol symbol)
    {
        bool isSocket = symbol is IParameterSymbol { ContainingSymbol: { } method } ? method.Name is "CloseAsync" or "CloseOutputAsync" : symbol.Name == "CloseStatus";
        return isSocket && WebSocketTypes.IsFramework(symbol.ContainingType) ? Receiver.WebSocket : Receiver.Unknown;
    }
}
