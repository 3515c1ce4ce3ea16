using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>Whether a type is plainly WebSocket's: by its name, its bases and interfaces, or its namespace.</summary>
internal static class WebSocketTypes
{
    private static readonly WordSet CodeWords = new("Status", "Code", "Reason");

    private static readonly Func<string, bool> IsOfSocketName = static name => IdentifierWords.HasPrefix(name, "WebSocket");

    /// <summary>
    /// The type, one around it, a base, an interface of it or its namespace says WebSocket:
    /// <c>WebSocketSession</c>, <c>WsClient : IWebSocket</c>, <c>WebSocketSharp.Ext</c>.
    /// </summary>
    public static bool IsPlainly(INamedTypeSymbol? type) => type is not null && (IsOfSocket(type) || type.AnyNamespacePart(IsOfSocketName));

    /// <summary>Whether a name says WebSocket.</summary>
    public static bool IsSocketName(string name) => IsOfSocketName(name);

    /// <summary>
    /// A library's own close-status enum: its name says so, and at least two of its members are close codes in name and value.
    /// </summary>
    public static bool IsCloseEnum(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Enum && IsCloseName(type.Name) && HasCloseCodes(type);

    /// <summary>Parts of such a type's name, whatever its first letter: <c>CloseCode</c>, <c>WebsocketStatus</c>.</summary>
    public static string[] CloseHolderParts { get; } = ["lose", "ocket"];

    /// <summary>The same, or a class of constants: Fleck's <c>WebSocketStatusCodes</c>.</summary>
    public static bool IsCloseHolder(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Enum or TypeKind.Class && IsCloseName(type.Name) && HasCloseCodes(type);

    /// <summary>Whether a type of this name may be one.</summary>
    public static bool IsCloseHolderName(string name) => HasCodeWordLast(name) && IsCloseName(name);

    private static bool HasCodeWordLast(string name) =>
        name.EndsWith("Code", StringComparison.Ordinal)
        || name.EndsWith("Codes", StringComparison.Ordinal)
        || name.EndsWith("Status", StringComparison.Ordinal)
        || name.EndsWith("Reason", StringComparison.Ordinal);

    private static bool HasCloseCodes(ITypeSymbol type)
    {
        int matches = 0;
        foreach (ISymbol member in type.GetMembers())
        {
            // The codes that have a name of their own (RFC 6455 §7.4.1, IANA).
            if (member is IFieldSymbol { HasConstantValue: true } field
                && ValueTypes.Number(field.ConstantValue) is >= 1000 and <= 1015 and var value
                && CodeNameMatch.Find(WebSocketCodes.System, field.Name, value) is { } named
                && named.HasNumber(value)
                && ++matches == 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCloseName(string name) =>
        (IdentifierWords.HasPrefix(name, "Close") || IdentifierWords.HasPrefix(name, "WebSocket"))
        && CodeWords.HasPrefixIn(name);

    private static bool IsOfSocket(INamedTypeSymbol type) =>
        type.AnyBaseOrInterface(static t => IsOfSocketName(t.Name)) || (type.ContainingType is { } outer && IsOfSocket(outer));
}
