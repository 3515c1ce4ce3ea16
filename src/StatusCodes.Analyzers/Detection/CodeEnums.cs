using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>The enums whose values are codes of one system, whatever a variable of that type is called.</summary>
internal static class CodeEnums
{
    /// <summary>
    /// The system of <c>HttpStatusCode</c>, <c>WebSocketCloseStatus</c> and <c>FtpStatusCode</c>, nullable or not, of another enum of that name,
    /// of the name alone where its using is missing, and of a library's own enum of close codes or FTP reply codes; null for every other type.
    /// </summary>
    public static CodeSystem? SystemOf(ITypeSymbol? type) => SlotSymbols.WithoutNullable(type) switch
    {
        { TypeKind: TypeKind.Enum or TypeKind.Error, Name: "HttpStatusCode" } => CodeSystem.Http,
        { TypeKind: TypeKind.Enum or TypeKind.Error, Name: "WebSocketCloseStatus" } => CodeSystem.WebSocket,
        { TypeKind: TypeKind.Enum or TypeKind.Error, Name: "FtpStatusCode" } => CodeSystem.Ftp,
        { TypeKind: TypeKind.Enum } other when FtpTypes.IsCodeEnum(other) => CodeSystem.Ftp,
        { TypeKind: TypeKind.Enum } own when WebSocketTypes.IsCloseEnum(own) => CodeSystem.WebSocket,
        _ => null,
    };

    /// <summary>Whether a value of this type is a code of any system.</summary>
    public static bool IsCode(ITypeSymbol? type) => SystemOf(type) is not null;
}
