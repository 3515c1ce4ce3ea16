using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Replies that an FTP type puts together of a code and a text: <c>writer.WriteLine($"{number} {text}")</c>.</summary>
internal static class FtpWrittenLines
{
    /// <summary>What is written beside replies: the listing of a directory, files, reports.</summary>
    private static readonly WordSet OtherWords = new(
        "Console", "Data", "Debug", "Display", "Dump", "Entry", "File", "List", "Listing", "Log", "Logger", "Logging", "Out", "Output",
        "Print", "Progress", "Report", "Show", "Title", "Trace");

    /// <summary>What the number is called that a reply begins with. Lines begin with sizes, owners and ports, too.</summary>
    private static readonly WordSet CodeNumbers = new(
        "Answer", "Cod", "Code", "Nr", "Num", "Number", "Rep", "Reply", "Response", "Result", "Ret", "Retval", "Stat", "Status");

    /// <summary>The same before words that are written out: <c>$"{number} files"</c> is no reply.</summary>
    private static readonly WordSet Codes = new("Answer", "Cod", "Code", "Reply", "Response", "Status");

    /// <summary>A name that says nothing: <c>n</c>, <c>rc</c>.</summary>
    private const int LongestMute = 2;

    /// <summary>The slot of a variable that a reply begins with; null where the text is no reply.</summary>
    /// <param name="value">The variable.</param>
    /// <param name="text">The text, or the call that puts it together.</param>
    /// <param name="binder">Answers for its file.</param>
    public static Slot? OfBeginning(ExpressionSyntax value, ExpressionSyntax text, Binder binder)
    {
        string name = SyntaxNames.OfValue(value);
        if (QuantityNames.IsQuantity(name)
            || !(IsBeforeWords(text) ? Codes.HasWordIn(name) : name.Length <= LongestMute || CodeNumbers.HasWordIn(name))
            || !(IsSent(text) || (Codes.HasWordIn(name) && IsLineOfReply(text)))
            || binder.TypeAround(text) is not { } owner
            || !FtpTypes.IsPlainly(owner)
            || FtpNames.IsLog(owner.Name))
        {
            return null;
        }

        return FtpTypes.IsOfClient(owner) || !IsSentHere(text)
            ? Slot.Named(FtpCodes.System)
            : new Slot(FtpCodes.System, SlotStrength.Plain, Direction.Sent);
    }

    private static bool IsBeforeWords(ExpressionSyntax text)
    {
        while (text is BinaryExpressionSyntax { Left: BinaryExpressionSyntax left })
        {
            text = left;
        }

        return text is InterpolatedStringExpressionSyntax { Contents: [_, InterpolatedStringTextSyntax { TextToken.ValueText.Length: > 1 }, ..] }
            or BinaryExpressionSyntax { Right: LiteralExpressionSyntax { Token.ValueText.Length: > 1 } };
    }

    /// <summary>Whether a text is sent where it is put together: of one that is kept or chosen another may be sent.</summary>
    private static bool IsSentHere(ExpressionSyntax text) =>
        text is InvocationExpressionSyntax
        || text.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax };

    /// <summary>Whether a text is given to what sends it: as it is, as bytes, or by the name of a local.</summary>
    public static bool IsSent(ExpressionSyntax text)
    {
        if (text is InvocationExpressionSyntax written && IsSender(written))
        {
            return true;
        }

        ExpressionSyntax whole = ValuePath.Landing(text);
        return whole.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => IsSender(call),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } =>
                FtpNames.HasReply(local.Identifier.ValueText) || IsLocalSent(local),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax when Functions.Answering(whole.Parent) is MethodDeclarationSyntax method =>
                IsReplyMaker(method),
            _ => false,
        };
    }

    private static bool IsLocalSent(VariableDeclaratorSyntax local) =>
        local.FirstAncestorOrSelf<BlockSyntax>() is { } block
        && block.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Identifier.ValueText
            && name.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            && IsSender(call));

    /// <summary>
    /// Whether a call sends what it is given, or makes the bytes of it that are sent;
    /// not where it, what it is called on, or the method around it speaks of something else.
    /// </summary>
    private static bool IsSender(InvocationExpressionSyntax call)
    {
        string name = SyntaxNames.Called(call);
        return (FtpDirections.IsSender(name) || FtpDirections.IsWriter(name) || name is "Write" or "WriteAsync" || AreBytesSent(call, name))
            && !(call.Expression is MemberAccessExpressionSyntax member && HasOther(member.Expression))
            && !OtherWords.HasWordIn(SyntaxNames.OfDeclared(MethodAround(call)));
    }

    private static bool AreBytesSent(InvocationExpressionSyntax call, string name) => name == "GetBytes" && call.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } => IsSender(outer),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local } =>
            IsLocalSent(local),
        _ => false,
    };

    private static bool HasOther(ExpressionSyntax receiver) => receiver switch
    {
        MemberAccessExpressionSyntax member => HasOther(member.Expression) || HasOther(member.Name),
        InvocationExpressionSyntax call => HasOther(call.Expression),
        _ => OtherWords.HasWordIn(SyntaxNames.Of(receiver)),
    };

    /// <summary>What a reply is as a text: <c>FtpReply.ToString()</c>, <c>FormatReply(number, text)</c>.</summary>
    private static bool IsReplyMaker(MethodDeclarationSyntax method) =>
        FtpNames.HasReply(method.Identifier.ValueText)
        || (method.Identifier.ValueText == nameof(ToString)
            && method.Parent is TypeDeclarationSyntax type
            && FtpNames.HasReply(type.Identifier.ValueText));

    /// <summary>
    /// Whether a method answers a whole line, whatever it is called: a code, a text, and the end of a line are a reply (RFC 959 §4.2).
    /// </summary>
    private static bool IsLineOfReply(ExpressionSyntax text) =>
        Whole(text) is var whole
        && EndsLine(whole)
        && ValuePath.Landing(whole).Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax
        && !OtherWords.HasWordIn(SyntaxNames.OfDeclared(MethodAround(text)));

    private static bool EndsLine(ExpressionSyntax text) => text switch
    {
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax format }, ..] } =>
            IsLineEnd(format.Token.ValueText),
        InterpolatedStringExpressionSyntax { Contents: [.., InterpolatedStringTextSyntax last] } => IsLineEnd(last.TextToken.ValueText),
        BinaryExpressionSyntax { Right: LiteralExpressionSyntax last } => IsLineEnd(last.Token.ValueText),
        _ => false,
    };

    private static ExpressionSyntax Whole(ExpressionSyntax text)
    {
        while (text.Parent is BinaryExpressionSyntax sum)
        {
            text = sum;
        }

        return text;
    }

    private static bool IsLineEnd(string text) => text.EndsWith("\r\n", System.StringComparison.Ordinal);

    private static SyntaxNode? MethodAround(SyntaxNode node) =>
        node.FirstAncestorOrSelf<SyntaxNode>(static around => around is MethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
