using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>
/// The characters that change when a constant is written: the number goes, with the casts and parentheses that nobody needs any more.
/// </summary>
internal static class ConstantEdits
{
    /// <summary>The changes, in no order; empty where a conditional region would be torn apart.</summary>
    /// <param name="replacement">What goes and what comes.</param>
    /// <param name="name">How the constant's name is written here.</param>
    public static ImmutableArray<TextChange> Of(Replacement replacement, string name)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        bool written = TryWrite(replacement, name, changes) && (replacement.NeedlessCast is not { } cast || TryDrop(cast, changes));
        return written ? changes.ToImmutable() : ImmutableArray<TextChange>.Empty;
    }

    private static bool TryWrite(Replacement replacement, string name, ImmutableArray<TextChange>.Builder changes)
    {
        ExpressionSyntax target = replacement.Target;
        string text = Expression(replacement, name);
        ExpressionSyntax outermost = text == name && target is CastExpressionSyntax ? WithReceiverParentheses(target) : target;
        SyntaxToken[] tokens = outermost.DescendantTokens().ToArray();
        if (IsPlain(tokens))
        {
            changes.Add(new TextChange(outermost.Span, text));
            return true;
        }

        tokens = target.DescendantTokens().ToArray();
        // A constant's name has no number in it: there the first token is as good as any.
        SyntaxToken number = tokens.Where(static token => token.IsKind(SyntaxKind.NumericLiteralToken)).DefaultIfEmpty(tokens[0]).First();
        changes.AddRange(tokens.Select(token => new TextChange(token.Span, token == number ? text : string.Empty)));
        return !HasDirective(tokens);
    }

    private static string Expression(Replacement replacement, string name)
    {
        ExpressionSyntax target = replacement.Target;
        string text = replacement.Constant.Cast is { } cast
            ? $"({cast.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}){name}"
            : name;
        // In an interpolation hole the first bare colon begins the format: {global::System…} does not parse.
        bool needed = (replacement.Constant.Cast is not null && IsReceiver(target))
            || (name.Contains("::") && target.FirstAncestorOrSelf<InterpolationSyntax>() is not null);
        return needed ? $"({text})" : text;
    }

    /// <summary>The parentheses of <c>((HttpStatusCode)404).ToString()</c>, which only the cast needed.</summary>
    private static ExpressionSyntax WithReceiverParentheses(ExpressionSyntax target) =>
        target.Parent is ParenthesizedExpressionSyntax parenthesized && IsReceiver(parenthesized) ? parenthesized : target;

    private static bool IsReceiver(ExpressionSyntax expression) => expression.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == expression,
        ConditionalAccessExpressionSyntax access => access.Expression == expression,
        ElementAccessExpressionSyntax access => access.Expression == expression,
        InvocationExpressionSyntax => true,
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    /// <summary>Takes away <c>(int)</c>, and the parentheses around and inside it that only it needed.</summary>
    public static bool TryDrop(CastExpressionSyntax cast, ImmutableArray<TextChange>.Builder changes)
    {
        SyntaxToken[] tokens = cast.DescendantTokens().TakeWhile(token => token.SpanStart < cast.Expression.SpanStart).ToArray();
        if (HasDirective(tokens) || HasDirective([cast.CloseParenToken, cast.Expression.GetFirstToken()]))
        {
            return false;
        }

        if (IsPlain([.. tokens, cast.Expression.GetFirstToken()]))
        {
            changes.Add(new TextChange(TextSpan.FromBounds(cast.SpanStart, cast.Expression.SpanStart), string.Empty));
        }
        else
        {
            changes.AddRange(tokens.Select(static token => new TextChange(token.Span, string.Empty)));
        }

        if (cast.Parent is ParenthesizedExpressionSyntax around && IsPrimary(cast.Expression))
        {
            Unwrap(around, changes);
        }

        if (cast.Expression is ParenthesizedExpressionSyntax inside && (IsPrimary(inside.Expression) || IsWhole(cast)))
        {
            Unwrap(inside, changes);
        }

        return true;
    }

    /// <summary>Takes parentheses away where nothing but blanks stands beside them.</summary>
    public static void Unwrap(ParenthesizedExpressionSyntax parenthesized, ImmutableArray<TextChange>.Builder changes)
    {
        SyntaxToken first = parenthesized.Expression.GetFirstToken();
        SyntaxToken last = parenthesized.Expression.GetLastToken();
        if (IsPlain([parenthesized.OpenParenToken, first]) && IsPlain([last, parenthesized.CloseParenToken]))
        {
            changes.Add(new TextChange(TextSpan.FromBounds(parenthesized.SpanStart, first.SpanStart), string.Empty));
            changes.Add(new TextChange(TextSpan.FromBounds(last.Span.End, parenthesized.Span.End), string.Empty));
        }
    }

    /// <summary>Whether nothing stands around an expression that could bind more tightly.</summary>
    private static bool IsWhole(ExpressionSyntax expression) => expression.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right == expression,
        SwitchExpressionArmSyntax arm => arm.Expression == expression,
        ArgumentSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or LambdaExpressionSyntax => true,
        CheckedExpressionSyntax or InitializerExpressionSyntax or ExpressionElementSyntax or YieldStatementSyntax => true,
        _ => false,
    };

    private static bool IsPrimary(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax
            or MemberAccessExpressionSyntax
            or InvocationExpressionSyntax
            or ElementAccessExpressionSyntax
            or ConditionalAccessExpressionSyntax
            or ParenthesizedExpressionSyntax;

    /// <summary>Whether nothing but blanks stands between the tokens: no comment, no line break, no directive.</summary>
    private static bool IsPlain(IReadOnlyList<SyntaxToken> tokens) =>
        Between(tokens).All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));

    private static bool HasDirective(IReadOnlyList<SyntaxToken> tokens) =>
        Between(tokens).Any(static trivia => trivia.IsDirectiveOrDisabled());

    private static IEnumerable<SyntaxTrivia> Between(IReadOnlyList<SyntaxToken> tokens) =>
        tokens.SelectMany((token, index) =>
        {
            IEnumerable<SyntaxTrivia> before = index == 0 ? [] : token.LeadingTrivia;
            IEnumerable<SyntaxTrivia> after = index == tokens.Count - 1 ? [] : token.TrailingTrivia;
            return before.Concat(after);
        });
}
