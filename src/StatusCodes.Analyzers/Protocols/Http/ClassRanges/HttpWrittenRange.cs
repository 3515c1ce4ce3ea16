using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// A class of status codes that is written down by two numbers, and misses it by one:
/// <c>Enumerable.Range(200, 101)</c>, <c>[Range(200, 300)]</c>, <c>(int Min, int Max) success = (200, 300)</c>,
/// <c>statusCode.Should().BeInRange(200, 300)</c>, <c>Math.Clamp(statusCode, 200, 300)</c>.
/// </summary>
/// <param name="Whole">What is written.</param>
/// <param name="Wrong">The number that is wrong.</param>
/// <param name="First">The first code of the class.</param>
/// <param name="MissedCode">The code that is taken in, or left out.</param>
/// <param name="Right">What to write in place of the number.</param>
internal sealed record HttpWrittenRange(SyntaxNode Whole, LiteralExpressionSyntax Wrong, int First, int MissedCode, int Right)
{
    private const int Size = 100;

    /// <summary>The smallest number that may be wrong in one: 99, the first of them or how many they are.</summary>
    public const int Smallest = Size - 1;

    /// <summary>Whether a code of the class is missing; otherwise one of another class is taken in.</summary>
    public bool IsTooNarrow => MissedCode / Size == First / Size;

    /// <summary>The range as it should be written.</summary>
    public string Corrected => Whole.ToString().Remove(Wrong.SpanStart - Whole.SpanStart, Wrong.Span.Length)
        .Insert(Wrong.SpanStart - Whole.SpanStart, Right.ToString(CultureInfo.InvariantCulture));

    /// <summary>The range whose wrong number a literal is, by text alone; null for every other number.</summary>
    public static HttpWrittenRange? Of(LiteralExpressionSyntax literal) => literal.Parent switch
    {
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments: [{ } first, { } second], Parent: { } call } }
            when second.Expression == literal && call is InvocationExpressionSyntax range && SyntaxNames.Called(range) == "Range" =>
                Counted(range, first.Expression, literal),
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            when HttpAssertedRange.Of(call) is { } asserted => Bounded(call, asserted.Lower, asserted.Upper, literal),
        ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Arguments: [_, { } lower, { } upper], Parent: { } call } }
            when call is InvocationExpressionSyntax clamp && SyntaxNames.Called(clamp) == "Clamp" =>
                Bounded(clamp, lower.Expression, upper.Expression, literal),
        AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Arguments: [{ } first, { } second, ..], Parent: { } attribute } }
            when attribute is AttributeSyntax { Name: var name } && SyntaxNames.Of(name) is "Range" or "RangeAttribute" =>
                Bounded(attribute, first.Expression, second.Expression, literal),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: { Count: 2 } arguments } tuple } =>
            Bounded(tuple, arguments[0].Expression, arguments[1].Expression, literal),
        _ => null,
    };

    /// <summary>Whether what is so limited is a status.</summary>
    public bool IsOfStatus(Semantics semantics) => Whole switch
    {
        InvocationExpressionSyntax call when HttpAssertedRange.Of(call) is { } asserted =>
            IsHttp(ExpressionSlots.Of(asserted.Subject, semantics)),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } limited }, _, _] } clamp =>
            // One of the project's own may do something else.
            semantics.Symbol(clamp)?.ContainingType.IsDirectlyIn("System") == true && IsHttp(ExpressionSlots.Of(limited, semantics)),
        InvocationExpressionSyntax call => IsOfStatuses(call, semantics),
        AttributeSyntax { Parent.Parent: { } declaration } attribute =>
            // NUnit's counts in steps, and others may count from a first one.
            semantics.Symbol(attribute)?.ContainingType.IsDirectlyIn("System", "ComponentModel", "DataAnnotations") == true
            && semantics.Declared(declaration) is { } symbol && IsHttp(SymbolSlots.OfValue(symbol, semantics)),
        TupleExpressionSyntax tuple => HttpBoundTuples.IsOfStatus(tuple, semantics),
        _ => false,
    };

    /// <summary>One code too many, or one too few.</summary>
    private static HttpWrittenRange? Counted(InvocationExpressionSyntax call, ExpressionSyntax first, LiteralExpressionSyntax count) =>
        FirstOfClass(first) is { } start
            ? LiteralNumber.Read(count.Token.Text) switch
            {
                Size + 1 => new HttpWrittenRange(call, count, start, start + Size, Size),
                Size - 1 => new HttpWrittenRange(call, count, start, start + Size - 1, Size),
                _ => null,
            }
            : null;

    /// <summary>Whether a code has a meaning: to leave it out may be what is wanted.</summary>
    public static bool IsDefined(int code) => HttpCodes.System.Find(code) is { IsUnassigned: false };

    /// <summary>
    /// Both bounds belong to the range: it takes in the next class's first code, or the last one of the class before,
    /// or leaves out the last of its own.
    /// </summary>
    private static HttpWrittenRange? Bounded(
        SyntaxNode whole,
        ExpressionSyntax lower,
        ExpressionSyntax upper,
        LiteralExpressionSyntax wrong)
    {
        if (wrong == upper && FirstOfClass(lower) is { } start)
        {
            int last = start + Size - 1;
            return LiteralNumber.Read(wrong.Token.Text) is var written && written == last + 1
                || (written == last - 1 && !IsDefined(last))
                    ? new HttpWrittenRange(whole, wrong, start, written > last ? written : last, last)
                    : null;
        }

        return wrong == lower
            && LiteralNumber.Read(wrong.Token.Text) is >= Size - 1 and < 500 and var before
            && before % Size == Size - 1
            && upper is LiteralExpressionSyntax end
            && LiteralNumber.Read(end.Token.Text) == before + Size
                ? new HttpWrittenRange(whole, wrong, before + 1, before, before + 1)
                : null;
    }

    private static int? FirstOfClass(ExpressionSyntax first) =>
        first is LiteralExpressionSyntax literal
        && LiteralNumber.Read(literal.Token.Text) is >= 100 and <= 500 and var number
        && number % Size == 0
            ? number
            : null;

    /// <summary><c>Enumerable.Range(…).Contains(statusCode)</c>, <c>successStatusCodes = Enumerable.Range(…).ToArray()</c>.</summary>
    private static bool IsOfStatuses(InvocationExpressionSyntax range, Semantics semantics)
    {
        ExpressionSyntax made = range;
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == made)
        {
            string called = access.Name.Identifier.ValueText;
            if (called == "Contains" && call.ArgumentList.Arguments is [{ Expression: { } item }])
            {
                return IsHttp(ExpressionSlots.Of(item, semantics));
            }

            if (called == "Any" && call.ArgumentList.Arguments is [{ Expression: SimpleLambdaExpressionSyntax asked }])
            {
                return HeldAgainst(asked) is { } status && IsHttp(ExpressionSlots.Of(status, semantics));
            }

            if (!called.StartsWith("To", StringComparison.Ordinal))
            {
                return false;
            }

            made = call;
        }

        ISymbol? kept = ValuePath.Landing(made).Parent switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => semantics.Declared(declaration),
            AssignmentExpressionSyntax assignment => semantics.Symbol(assignment.Left),
            ArrowExpressionClauseSyntax { Parent: { } declaration } => semantics.Declared(declaration),
            _ => null,
        };
        return kept is not null && IsHttp(SymbolSlots.OfCollection(kept, semantics));
    }

    /// <summary>The <c>statusCode</c> of <c>code => code == statusCode</c>.</summary>
    private static ExpressionSyntax? HeldAgainst(SimpleLambdaExpressionSyntax asked)
    {
        if (asked.Body is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality)
        {
            return null;
        }

        string item = asked.Parameter.Identifier.ValueText;
        return SyntaxNames.Written(equality.Left) == item ? equality.Right
            : SyntaxNames.Written(equality.Right) == item ? equality.Left
            : null;
    }

    private static bool IsHttp(Slot? slot) => slot?.System == HttpCodes.System;
}
