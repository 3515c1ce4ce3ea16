using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a type is plainly WebSocket's: by its name, its bases and interfaces, or its namespace.</summary>
internal static class WebSocketTypes
{
    /// <summary>.NET's own sockets live here: <c>System.Net.WebSockets</c>. What they do with a code is known.</summary>
    public static bool IsFramework(INamedTypeSymbol? type) =>
        type?.ContainingNamespace is { Name: "WebSockets", ContainingNamespace: { Name: "Net", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The type, one around it, a base, an interface of it or its namespace says WebSocket: <c>WebSocketSession</c>, <c>WsClient : IWebSocket</c>, <c>WebSocketSharp.Ext</c>.</summary>
    public static bool IsPlainly(INamedTypeSymbol? type) => type is not null && (IsOfSocket(type) || IsInNamespace(type));

    /// <summary>A library's own close-status enum: its name says so, and at least two of its members are close codes in name and value.</summary>
    public static bool IsCloseEnum(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } || !IsCloseEnumName(type.Name))
        {
            return false;
        }

        int matches = 0;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field
                && RegisteredValue(field.ConstantValue) is { } value
                && NamedCode.Find(CodeSystem.WebSocket, field.Name, value) is { } named
                && named.Covers(value))
            {
                matches++;
            }
        }

        return matches >= 2;
    }

    /// <summary>Whether a type's name says Http: what it does with a code may be the handshake's.</summary>
    public static bool SaysHttp(INamedTypeSymbol type) => NameWords.Say(type.Name, "Http");

    private static bool IsCloseEnumName(string name) =>
        (NameWords.Say(name, "Close") || NameWords.Say(name, "WebSocket"))
        && (NameWords.Say(name, "Status") || NameWords.Say(name, "Code") || NameWords.Say(name, "Reason"));

    /// <summary>The codes that have a name of their own (RFC 6455 §7.4.1, IANA).</summary>
    private static int? RegisteredValue(object? constant) => constant switch
    {
        int and >= 1000 and <= 1015 and var i => i,
        ushort and >= 1000 and <= 1015 and var u => u,
        short and >= 1000 and <= 1015 and var s => s,
        uint and >= 1000 and <= 1015 and var u => (int)u,
        _ => null,
    };

    private static bool IsOfSocket(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (Says(t.Name))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (Says(contract.Name))
            {
                return true;
            }
        }

        return type.ContainingType is { } outer && IsOfSocket(outer);
    }

    private static bool IsInNamespace(INamedTypeSymbol type)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Says(space.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Says(string name) => NameWords.Say(name, "WebSocket");
}
