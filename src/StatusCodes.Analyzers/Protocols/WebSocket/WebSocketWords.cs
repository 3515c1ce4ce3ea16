using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// Whether the words around a number speak of closing a WebSocket: 1000 is milliseconds far more often than a close code.
/// </summary>
internal static class WebSocketWords
{
    private static readonly string[] Verbs = ["Stop", "Abort", "Kick", "Terminate", "Shutdown", "Refuse", "Reject", "Fail"];

    /// <summary>
    /// Whether what a number goes to, or is held against, is called a close code;
    /// for 1000–4999 a mere <c>code</c> will do.
    /// </summary>
    public static bool MayBeAt(in Site site, int? value)
    {
        bool mayBeCode = value is >= 1000 and <= 4999;
        return HasClose(SiteNames.CastName(site))
            || IsCode(site.Name, mayBeCode)
            || (site.Landing != site.Value && IsCodeOnTheWay(site, mayBeCode))
            || (site is { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax call }
                && site.Argument!.NameColon is null
                && IsOfCall(call, site.Argument!, mayBeCode));
    }

    /// <summary>Whether it stands in for a close code: <c>frame.CloseCode ?? 1000</c>, <c>known ? closeCode : 1000</c>.</summary>
    private static bool IsCodeOnTheWay(in Site site, bool mayBeCode)
    {
        for (ExpressionSyntax inner = site.Value; ValuePath.Next(inner) is { } outer; inner = outer)
        {
            if (ValuePath.Sibling(inner, outer) is { } other && IsCode(SyntaxNames.OfValue(other), mayBeCode))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfCall(InvocationExpressionSyntax call, ArgumentSyntax argument, bool mayBeCode)
    {
        string callee = SyntaxNames.Called(call);
        if (HasClose(callee) || IdentifierWords.HasPrefix(callee, "Disconnect") || HasVerbFirst(callee))
        {
            return true;
        }

        if (!CallNames.IsEquality(callee) && !CallNames.IsItemCall(callee))
        {
            return false;
        }

        foreach (ArgumentSyntax other in call.ArgumentList.Arguments)
        {
            if (other != argument && IsCode(SyntaxNames.OfValue(other.Expression), mayBeCode))
            {
                return true;
            }
        }

        return call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && IsCode(RootName(receiver), mayBeCode);
    }

    private static bool HasVerbFirst(string callee)
    {
        foreach (string verb in Verbs)
        {
            if (callee.Length >= verb.Length && IdentifierWords.IsAt(callee, 0, verb))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The <c>CloseStatus</c> of <c>result.CloseStatus.Should().Be(1000)</c>.</summary>
    private static string RootName(ExpressionSyntax receiver)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } inner } })
        {
            receiver = inner;
        }

        return SyntaxNames.OfValue(receiver);
    }

    private static bool IsCode(string name, bool mayBeCode) => HasClose(name) || (mayBeCode && IsMereCode(name));

    private static bool HasClose(string name) => IdentifierWords.HasPart(name, "clos");

    /// <summary><c>code</c>, <c>_status</c>, <c>StatusCode</c>, and no <c>errorCode</c>.</summary>
    private static bool IsMereCode(string name)
    {
        int start = name.Length > 0 && name[0] == '_' ? 1 : 0;
        return Is(name, start, "code") || Is(name, start, "status") || Is(name, start, "statuscode");
    }

    private static bool Is(string name, int start, string word) =>
        name.Length - start == word.Length && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
