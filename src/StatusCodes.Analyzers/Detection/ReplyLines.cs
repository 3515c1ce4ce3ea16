using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Lines of replies: the code at the beginning of one that a server sends (<c>SendReply("550 File not found")</c>), and codes that are taken out of one (<c>response.Substring(0, 3)</c>).</summary>
internal static class ReplyLines
{
    /// <summary>What writes lines that are no replies.</summary>
    private static readonly string[] LogWords = ["Console", "Debug", "Log", "Logger", "Logging", "Trace"];

    /// <summary>
    /// The code that a text begins with as a reply's line does, an interpolated one too; −1 for every other text and for the codes that the standards have:
    /// those are right there, whatever the text is for.
    /// </summary>
    public static int Read(ExpressionSyntax text)
    {
        int value = FirstToken(text) is { } token ? ReplyText.ReadLine(token.Text, out _) : -1;
        return value >= 0 && CodeCatalog.Instance.Find(CodeSystem.Ftp, value) is { Registration: Registration.Standard } ? -1 : value;
    }

    /// <summary>Whether a line is given to a method that may send it; asked before anything is bound.</summary>
    public static bool MaySend(ExpressionSyntax line) =>
        line.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && StatusExpressions.CalledName(call) is var name && (FtpDirections.Sends(name) || IsWriter(name));

    /// <summary>The use that a line's code is, where the method that takes it plainly sends FTP replies; otherwise null.</summary>
    public static CodeUse? Find(ExpressionSyntax line, int value, Semantics semantics)
    {
        var argument = (ArgumentSyntax)line.Parent!;
        var list = (BaseArgumentListSyntax)argument.Parent!;
        return semantics.Symbol(list.Parent!) is IMethodSymbol { ContainingType: { } owner } method
            && ArgumentSlots.Parameter(method, argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument)) is { Type.SpecialType: SpecialType.System_String }
            && FtpTypes.IsPlainly(owner)
            && !FtpTypes.IsOfClient(owner)
            && (FtpDirections.Sends(method.Name) || !Array.Exists(LogWords, word => NameWords.SayWhole(owner.Name, word)))
            ? new CodeUse(CodeSystem.Ftp, value, line, new Slot(SlotStrength.Plain, Direction.Sent, Receiver.Unknown) { System = CodeSystem.Ftp })
            : null;
    }

    /// <summary>Where the digits of a line are; null for an expression that is no line.</summary>
    public static Location? DigitsOf(ExpressionSyntax expression) =>
        FirstToken(expression) is { } token && ReplyText.ReadLine(token.Text, out int place) >= 0
            ? Location.Create(expression.SyntaxTree, new TextSpan(token.SpanStart + place, ReplyText.Digits))
            : null;

    /// <summary>The code that a call takes out of a reply's line, or turns from text into a number; null where it does not.</summary>
    public static Slot? OfCall(InvocationExpressionSyntax call, Semantics semantics, bool followLocals)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        switch (StatusExpressions.CalledName(call))
        {
            case "Substring" when call.Expression is MemberAccessExpressionSyntax { Expression: { } line }
                && arguments is [{ Expression: LiteralExpressionSyntax { Token.Text: "0" } }, { Expression: LiteralExpressionSyntax { Token.Text: "3" } }]:
                return OfLine(line, semantics);
            case "Parse" or "ToInt32" when arguments.Count > 0:
                return StatusExpressions.Of(arguments[0].Expression, semantics, followLocals) is { System: CodeSystem.Ftp } slot ? slot : null;
            default:
                return null;
        }
    }

    /// <summary>Whether <paramref name="expression"/> is a line that a server has answered: a text that is called a reply, in a type that is plainly FTP's.</summary>
    public static Slot? OfLine(ExpressionSyntax expression, Semantics semantics)
    {
        string? name = expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            _ => null,
        };
        return name is not null
            && FtpNames.SayReply(name)
            && semantics.Symbol(expression) is { ContainingType: { } owner } symbol
            && SlotSymbols.TypeOf(symbol)?.SpecialType == SpecialType.System_String
            && FtpTypes.IsPlainly(owner)
            ? Slot.Plain with { System = CodeSystem.Ftp }
            : null;
    }

    private static bool IsWriter(string method) => method is "Send" or "SendAsync" or "SendLine" or "SendLineAsync" or "SendMessage" or "SendMessageAsync" or "WriteLine" or "WriteLineAsync";

    private static SyntaxToken? FirstToken(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax literal => literal.Token,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } => first.TextToken,
        _ => null,
    };
}
