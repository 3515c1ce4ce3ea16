using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a type is plainly HTTP's: by its name, its bases, its namespace, or by its shape.</summary>
internal static class HttpTypes
{
    /// <summary>The type or a base of it says Http: <c>HttpReply</c>, <c>MyException : HttpRequestException</c>.</summary>
    public static bool SaysHttp(INamedTypeSymbol? type)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (Mentions(t.Name) || (t.ContainingType is not null && SaysHttp(t.ContainingType)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The type says Http, or its namespace does, or it has headers beside its status.</summary>
    public static bool IsPlainly(INamedTypeSymbol? type) => type is not null && (SaysHttp(type) || IsInHttpNamespace(type) || HasHeaders(type) || IsAnswer(type));

    /// <summary>A tuple that a status and a body make up: <c>(int Status, string Body)</c>.</summary>
    private static bool IsAnswer(INamedTypeSymbol type)
    {
        if (!type.IsTupleType)
        {
            return false;
        }

        foreach (IFieldSymbol element in type.TupleElements)
        {
            if (element.Name is "Body" or "body" or "Headers" or "headers")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Not <c>Contoso.HttpApi</c>, where all of a web service lives, its orders and their states, too.</summary>
    private static bool IsInHttpNamespace(INamedTypeSymbol type)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (Mentions(space.Name) && space.Name.IndexOf("HttpApi", StringComparison.Ordinal) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Not a mail's or a queue's: they have headers and states of their own.</summary>
    private static bool HasHeaders(INamedTypeSymbol type)
    {
        if (type.Name.EndsWith("Message", StringComparison.Ordinal) || type.Name.EndsWith("Record", StringComparison.Ordinal) || type.Name.IndexOf("Mail", StringComparison.Ordinal) >= 0)
        {
            return false;
        }

        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (ISymbol member in t.GetMembers("Headers"))
            {
                if (!IsListOfTexts(member))
                {
                    return true;
                }
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

    private static bool Mentions(string name)
    {
        int at = name.IndexOf("Http", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || char.IsUpper(name[at]) || !char.IsLetter(name[at - 1]));
    }
}
