using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket.Closing;

/// <summary>
/// The close code at the beginning of a close frame (RFC 6455 §5.5.1), where it is written byte by byte:
/// <c>BinaryPrimitives.WriteUInt16BigEndian(payload, 1002); … SendFrame(Opcode.Close, payload);</c>
/// </summary>
internal static class WebSocketClosePayloads
{
    private const string Clos = "clos";

    /// <summary>Whether a number is written into what is sent with a close, as the names around it say.</summary>
    public static bool IsCloseCode(in Site site, int value) =>
        value is >= 1000 and <= 4999
        && site is { Kind: SiteKind.Argument, Meets: InvocationExpressionSyntax { ArgumentList.Arguments: [{ } target, { } number] } call }
        && number == site.Argument
        && SyntaxNames.Called(call) == "WriteUInt16BigEndian"
        && call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && NameOf(target.Expression) is { Length: > 0 } buffer
        && (IdentifierWords.HasPart(buffer, Clos)
            || IdentifierWords.HasPart(SyntaxNames.OfDeclared(member), Clos)
            || IsClosedWith(member, buffer));

    /// <summary>The variable behind <c>payload.AsSpan(0, 2)</c>, <c>span[..2]</c>.</summary>
    private static string NameOf(ExpressionSyntax target)
    {
        while (true)
        {
            switch (target)
            {
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }:
                    target = member.Expression;
                    break;
                case ElementAccessExpressionSyntax access:
                    target = access.Expression;
                    break;
                default:
                    return SyntaxNames.Of(target);
            }
        }
    }

    /// <summary>Whether the variable is given to a call that says, or is told, that it closes.</summary>
    private static bool IsClosedWith(MemberDeclarationSyntax member, string buffer)
    {
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            if (node is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } call && IsGiven(arguments, buffer)
                && (IdentifierWords.HasPart(SyntaxNames.Called(call), Clos) || IsTold(arguments)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(SeparatedSyntaxList<ArgumentSyntax> arguments, string buffer)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            if (argument.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == buffer)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        foreach (ArgumentSyntax argument in arguments)
        {
            if (SyntaxNames.Of(argument.Expression).Equals("Close", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
