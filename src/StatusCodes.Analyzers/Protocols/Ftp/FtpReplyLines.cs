using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Lines that a server has answered, and the codes that are taken out of one: <c>response.Substring(0, 3)</c>.</summary>
internal static class FtpReplyLines
{
    /// <summary>The code that a call takes out of a reply's line; null where it does not.</summary>
    public static Slot? OfCall(InvocationExpressionSyntax call, Binder binder) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } line, Name.Identifier.ValueText: { } name }
        && IsBeginning(name, call.ArgumentList.Arguments)
            ? OfLine(line, binder) ?? OfParsed(call, line, binder)
            : null;

    /// <summary>
    /// The code that a reply's line begins with: <c>line[..3]</c>, <c>line[0..3]</c>, <c>line.Split(' ')[0]</c>; null for every other part.
    /// </summary>
    public static Slot? OfSlice(ElementAccessExpressionSyntax slice, Binder binder)
    {
        switch (slice.ArgumentList.Arguments)
        {
            case
            [
                {
                    Expression: RangeExpressionSyntax
                    {
                        LeftOperand: null or LiteralExpressionSyntax { Token.Text: "0" },
                        RightOperand: LiteralExpressionSyntax { Token.Text: "3" },
                    },
                },
            ]:
                return OfLine(slice.Expression, binder) ?? OfParsed(slice, slice.Expression, binder);
            case [{ Expression: LiteralExpressionSyntax { Token.Text: "0" } }]
                when slice.Expression is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: { } line, Name.Identifier.ValueText: "Split" },
                    ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: " " } }, ..],
                }:
                return OfLine(line, binder);
            case [{ Expression: LiteralExpressionSyntax group }]
                when slice.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Groups", Expression: { } match }:
                return IsGroupOfCode(match, group.Token.ValueText, binder) ? Slot.Named(FtpCodes.System) : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// Whether <paramref name="expression"/> is a line that a server has answered: a text that is called a reply, or a line,
    /// in a type that is plainly FTP's, what such a type reads, and what it is told when it sends a command.
    /// </summary>
    public static Slot? OfLine(ExpressionSyntax expression, Binder binder) =>
        IsLine(expression, binder) ? Slot.Plain(FtpCodes.System) : null;

    private static bool IsLine(ExpressionSyntax expression, Binder binder) => Bare(expression) switch
    {
        InvocationExpressionSyntax call => IsRead(call, binder),
        IdentifierNameSyntax or MemberAccessExpressionSyntax => IsNamedLine(Bare(expression), binder),
        _ => false,
    };

    private static bool IsNamedLine(ExpressionSyntax named, Binder binder)
    {
        bool isCalledLine = FtpNames.IsReplyLine(SyntaxNames.Of(named));
        return (isCalledLine || named is IdentifierNameSyntax)
            && binder.Symbol(named) is { ContainingType: { } owner } symbol
            && ValueTypes.Of(symbol)?.SpecialType == SpecialType.System_String
            && (isCalledLine || symbol is ILocalSymbol)
            && FtpTypes.IsPlainly(owner)
            && (isCalledLine || IsReadFirst(symbol, binder));
    }

    /// <summary>Whether a local is declared with a line that is read: <c>string text = reader.ReadLine();</c>.</summary>
    private static bool IsReadFirst(ISymbol local, Binder binder) =>
        local.DeclaringSyntaxReferences is [{ } reference]
        && reference.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && Bare(value) is InvocationExpressionSyntax call
        && IsRead(call, binder);

    /// <summary>Whether a call reads a line in an FTP type, or is a command to the server that answers with one.</summary>
    private static bool IsRead(InvocationExpressionSyntax call, Binder binder) => SyntaxNames.Called(call) switch
    {
        "ReadLine" or "ReadLineAsync" => !IsOfConsole(call) && FtpTypes.IsPlainly(binder.TypeAround(call)),
        { } name => FtpNames.IsExchange(name)
            && binder.Symbol(call) is IMethodSymbol { ContainingType: { } owner } method
            && ValueTypes.Awaited(method.ReturnType).SpecialType == SpecialType.System_String
            && FtpTypes.IsPlainly(owner),
    };

    /// <summary>Whether a group of a match is the three digits that an FTP type looks for at the beginning of a line.</summary>
    private static bool IsGroupOfCode(ExpressionSyntax match, string group, Binder binder) =>
        FtpTypes.IsPlainly(binder.TypeAround(match))
        && InitialOf(match, binder) is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Match", Expression: { } regex },
        } call
        && (PatternOf(call.ArgumentList) ?? PatternOf((InitialOf(regex, binder) as BaseObjectCreationExpressionSyntax)?.ArgumentList))
            is { } pattern
        && IsCodeFirst(pattern.TrimStart('^'), group);

    /// <summary>What a variable is declared with.</summary>
    private static ExpressionSyntax? InitialOf(ExpressionSyntax variable, Binder binder) =>
        variable is IdentifierNameSyntax
        && binder.Symbol(variable) is { Kind: SymbolKind.Local or SymbolKind.Field, DeclaringSyntaxReferences: [{ } reference] }
        && reference.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : null;

    private static string? PatternOf(ArgumentListSyntax? arguments) =>
        arguments?.Arguments.Select(static argument => (argument.Expression as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault(static text => text is not null);

    private static bool IsCodeFirst(string pattern, string group)
    {
        string begin = group == "1" ? "(" : "(?<" + group + ">";
        return pattern.StartsWith(begin + "\\d{3})", StringComparison.Ordinal)
            || pattern.StartsWith(begin + "[0-9]{3})", StringComparison.Ordinal)
            || pattern.StartsWith(begin + "\\d\\d\\d)", StringComparison.Ordinal);
    }

    /// <summary>
    /// What an FTP type reads a number from that is the first three letters of a text is a reply, whatever that is called:
    /// <c>int.Parse(result.Substring(0, 3))</c>.
    /// </summary>
    private static Slot? OfParsed(ExpressionSyntax digits, ExpressionSyntax text, Binder binder) =>
        digits.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax parse }
        && SyntaxNames.Called(parse) is "Parse" or "TryParse" or "ToInt32" or "ToInt16"
        && Bare(text) is var named
        && named is IdentifierNameSyntax or MemberAccessExpressionSyntax
        && !FtpNames.IsOtherText(SyntaxNames.Of(named))
        && FtpTypes.IsPlainly(binder.TypeAround(digits))
        && binder.Type(named)?.SpecialType == SpecialType.System_String
            ? Slot.Named(FtpCodes.System)
            : null;

    /// <summary>Whether a call takes the first three letters: <c>Substring(0, 3)</c>, <c>AsSpan(0, 3)</c>, <c>Remove(3)</c>.</summary>
    private static bool IsBeginning(string name, SeparatedSyntaxList<ArgumentSyntax> arguments) => name switch
    {
        "Substring" or "AsSpan" => arguments is
            [
                { Expression: LiteralExpressionSyntax { Token.Text: "0" } },
                { Expression: LiteralExpressionSyntax { Token.Text: "3" } },
            ],
        "Remove" => arguments is [{ Expression: LiteralExpressionSyntax { Token.Text: "3" } }],
        _ => false,
    };

    /// <summary>The text without what waits for it and what cuts off the blanks around it.</summary>
    private static ExpressionSyntax Bare(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                // What stands in for a missing line is none.
                case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                    expression = coalesce.Left;
                    break;
                case AwaitExpressionSyntax awaited:
                    expression = awaited.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    expression = postfix.Operand;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result:
                    expression = result.Expression;
                    break;
                case InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    {
                        Name.Identifier.ValueText: "ConfigureAwait" or "Trim" or "TrimEnd" or "TrimStart",
                    } member,
                }:
                    expression = member.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    private static bool IsOfConsole(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && SyntaxNames.Of(receiver) == "Console";
}
