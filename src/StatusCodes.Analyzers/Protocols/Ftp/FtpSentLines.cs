using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Whole lines that a server sends as its reply: <c>SendReply("550 File not found")</c>.</summary>
internal static class FtpSentLines
{
    /// <summary>Whether a line is given to a method that may send it; asked before anything is bound.</summary>
    public static bool IsGivenToSender(ExpressionSyntax line) =>
        line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && SyntaxNames.Called(call) is var name
        && (FtpDirections.IsSender(name) || FtpDirections.IsWriter(name));

    /// <summary>Whether the method that takes the line plainly sends FTP replies.</summary>
    public static bool IsSentAsReply(ExpressionSyntax line, Binder binder)
    {
        var argument = (ArgumentSyntax)line.Parent!;
        var list = (BaseArgumentListSyntax)argument.Parent!;
        return binder.Symbol(list.Parent!) is IMethodSymbol { ContainingType: { } owner } method
            && Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument))
                is { Type.SpecialType: SpecialType.System_String }
            && FtpTypes.IsPlainly(owner)
            && !FtpTypes.IsOfClient(owner)
            && (FtpDirections.IsSender(method.Name) || !FtpNames.IsLog(owner.Name));
    }
}
