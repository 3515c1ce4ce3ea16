using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a type is plainly FTP's, and what it is there.</summary>
internal static class FtpTypes
{
    /// <summary>The type, a base or an interface of it, or the type around it says Ftp, and none of them another protocol: <c>FtpResponse</c>, <c>ListReply : FtpReply</c>.</summary>
    public static bool SayFtp(INamedTypeSymbol? type) => type is not null && AnyName(type, FtpNames.SayFtp) && !IsForeign(type);

    /// <summary>The type says Ftp, or its namespace does and nothing in it speaks of the web or of another protocol.</summary>
    public static bool IsPlainly(INamedTypeSymbol? type) => type is not null && (SayFtp(type) || IsInFtpNamespace(type));

    /// <summary>Whether the type, what it builds on or what is around it belongs to another protocol as well: <c>FtpHttpProxy</c>, a controller.</summary>
    public static bool IsForeign(INamedTypeSymbol? type) => type is not null && (AnyName(type, FtpNames.SayOther) || IsOfWeb(type));

    /// <summary>An enum of reply codes: <c>FtpReplyCode</c>, <c>FtpResponseCodes</c>; not what a transfer ended with (<c>FtpStatus</c>).</summary>
    public static bool IsCodeEnum(ITypeSymbol type) => type.TypeKind == TypeKind.Enum && IsCodeName(type.Name);

    /// <summary>Whether a type of this name is a reply code: an enum, or a class that takes the place of one.</summary>
    public static bool IsCodeName(string name) =>
        (name.EndsWith("Code", StringComparison.Ordinal) || name.EndsWith("Codes", StringComparison.Ordinal))
        && FtpNames.SayFtp(name)
        && !FtpNames.SayOther(name)
        && (FtpNames.SayReply(name) || NameWords.Say(name, "Return") || NameWords.Say(name, "Completion") || NameWords.Say(name, "Status"));

    /// <summary>Whether the type, or a base or interface of it, is an FTP reply: <c>FtpResponse</c>, <c>DirectoryReply : FtpReply</c>.</summary>
    public static bool IsReply(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (FtpNames.SayReply(t.Name))
            {
                return true;
            }
        }

        return type.AllInterfaces.Any(static contract => FtpNames.SayReply(contract.Name));
    }

    /// <summary>Whether the type stands at the client's end, or stands in for a server in a test: what it builds is not sent.</summary>
    public static bool IsOfClient(INamedTypeSymbol type) => AnyPart(type, SaysTest) || (AnyPart(type, SaysClient) && !AnyPart(type, SaysServer));

    /// <summary>Whether the type plainly stands at the server's end.</summary>
    public static bool IsOfServer(INamedTypeSymbol type) => AnyPart(type, SaysServer) && !AnyPart(type, SaysTest);

    private static bool SaysClient(string name) => NameWords.Say(name, "Client") || NameWords.Say(name, "Parser");

    private static bool SaysServer(string name) => NameWords.Say(name, "Server");

    private static bool SaysTest(string name) => NameWords.Say(name, "Fake") || NameWords.Say(name, "Mock") || NameWords.Say(name, "Tests") || NameWords.Say(name, "UnitTest");

    /// <summary>The type, the types around it, and its namespaces.</summary>
    private static bool AnyPart(INamedTypeSymbol type, Func<string, bool> says)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.ContainingType)
        {
            if (says(t.Name))
            {
                return true;
            }
        }

        return AnyNamespace(type, says);
    }

    private static bool IsInFtpNamespace(INamedTypeSymbol type) =>
        AnyNamespace(type, FtpNames.SayFtp)
        && !IsForeign(type)
        && !AnyName(type, FtpNames.SayWeb)
        && !AnyNamespace(type, static part => FtpNames.SayOther(part) || FtpNames.SayWeb(part));

    /// <summary>ASP.NET's results, controllers and contexts, whatever the project calls what it derives from them.</summary>
    private static bool IsOfWeb(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (IsInWeb(t))
            {
                return true;
            }
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (IsInWeb(contract))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInWeb(INamedTypeSymbol type) => AnyNamespace(type, static part => part is "AspNetCore" or "Http")
        || (type.ContainingNamespace is { Name: "Web" or "Mvc", IsGlobalNamespace: false } space && space.ToDisplayString().StartsWith("System.Web", StringComparison.Ordinal));

    private static bool AnyName(INamedTypeSymbol type, Func<string, bool> says)
    {
        for (INamedTypeSymbol? t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            for (INamedTypeSymbol? around = t; around is not null; around = around.ContainingType)
            {
                if (says(around.Name))
                {
                    return true;
                }
            }
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (says(contract.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyNamespace(INamedTypeSymbol type, Func<string, bool> says)
    {
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (says(space.Name))
            {
                return true;
            }
        }

        return false;
    }
}
