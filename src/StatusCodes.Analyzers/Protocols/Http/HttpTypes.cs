using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Whether a type is plainly HTTP's: by its name, its bases, its namespace, or by its shape.</summary>
internal static class HttpTypes
{
    /// <summary>The type or a base of it says Http: <c>HttpReply</c>, <c>MyException : HttpRequestException</c>.</summary>
    public static bool HasHttpWord(INamedTypeSymbol? type) =>
        type.AnyBase(static t => IsHttpWordIn(t.Name) || (t.ContainingType is not null && HasHttpWord(t.ContainingType)));

    /// <summary>The type says Http, or its namespace does, or it has headers beside its status.</summary>
    public static bool IsPlainly(INamedTypeSymbol? type) =>
        type is not null && (HasHttpWord(type) || IsInHttpNamespace(type) || HasHeaders(type) || IsAnswer(type));

    /// <summary>
    /// The type, a base or an interface of it says Http, and nothing but the namespace around it says otherwise:
    /// <c>namespace Grpc.Tests { class Feature : IHttpResponseFeature { … } }</c>.
    /// </summary>
    public static bool IsInForeignNamespace(INamedTypeSymbol? type) =>
        !type.AnyOuterName(ForeignSystems.IsNamedInType) && type.AnyBaseOrInterface(static t => IsHttpWordIn(t.Name));

    /// <summary>Whether a type tells its status by an interface, as ASP.NET Core's results do.</summary>
    /// <param name="type">The type.</param>
    /// <param name="framework">The namespace that the interface has to be from; null where a user's of that name counts as well.</param>
    public static bool IsResult(INamedTypeSymbol type, string[]? framework = null)
    {
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (contract.Name is "IStatusCodeActionResult" or "IStatusCodeHttpResult" && (framework is null || contract.IsIn(framework)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A tuple that a status and a body make up: <c>(int Status, string Body)</c>, <c>(int status, JsonElement json)</c>.
    /// </summary>
    public static bool IsAnswer(INamedTypeSymbol? type)
    {
        if (type is not { IsTupleType: true })
        {
            return false;
        }

        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (element.Name is "Body" or "body" or "Headers" or "headers" or "Json" or "json")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A request or its answer that something is told of: it has headers, and says where the request went.
    /// <c>class RequestDoneArgs { string HttpMethod; IDictionary&lt;string, string&gt; Headers; int Code; }</c>
    /// </summary>
    public static bool IsExchange(INamedTypeSymbol? type) =>
        type is not null
        && HasHeaders(type)
        && type.AnyBase(static t => !t.GetMembers("HttpMethod").IsEmpty || !t.GetMembers("HTTPMethod").IsEmpty
            || !t.GetMembers("RequestUri").IsEmpty || !t.GetMembers("RequestUrl").IsEmpty);

    /// <summary>Not <c>Contoso.HttpApi</c>, where all of a web service lives, its orders and their states, too.</summary>
    private static bool IsInHttpNamespace(INamedTypeSymbol type) =>
        type.AnyNamespacePart(static part => IsHttpWordIn(part) && part.IndexOf("HttpApi", StringComparison.Ordinal) < 0);

    /// <summary>Not a mail's or a queue's: they have headers and states of their own.</summary>
    private static bool HasHeaders(INamedTypeSymbol type)
    {
        bool isOthers = type.Name.EndsWith("Message", StringComparison.Ordinal)
            || type.Name.EndsWith("Record", StringComparison.Ordinal)
            || type.Name.IndexOf("Mail", StringComparison.Ordinal) >= 0;
        return !isOthers && type.AnyBase(HasHeadersItself);
    }

    private static bool HasHeadersItself(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers("Headers"))
        {
            if (!IsListOfTexts(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The headers of a table's columns: <c>string[] Headers</c>, <c>List&lt;string&gt; Headers</c>.</summary>
    private static bool IsListOfTexts(ISymbol member)
    {
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        return type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
            or INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_String }] };
    }

    private static bool IsHttpWordIn(string name) => IdentifierWords.HasPrefix(name, "Http");
}
