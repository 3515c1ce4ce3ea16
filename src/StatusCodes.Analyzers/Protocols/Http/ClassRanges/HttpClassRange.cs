using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Rules.Conditions;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// A range of status codes that is one class of them (RFC 9110 §15), but for one code at a bound:
/// <c>&gt;= 200 &amp;&amp; &lt;= 300</c>.
/// </summary>
/// <param name="Condition">The whole and or or that the bounds are part of.</param>
/// <param name="Lower">The bound that it begins with.</param>
/// <param name="Upper">The bound that it ends with.</param>
/// <param name="First">The first code of the class.</param>
internal sealed record HttpClassRange(SyntaxNode Condition, HttpRangeBound Lower, HttpRangeBound Upper, int First)
{
    private const int Size = 100;

    /// <summary>The last code of the class.</summary>
    public int Last => First + Size - 1;

    /// <summary>The range as it is written: <c>&gt;= 200 &amp;&amp; &lt;= 300</c>.</summary>
    public string Written => Show(static bound => (bound.Relation, bound.Constant.ToString()));

    /// <summary>The range as it should be written: <c>&gt;= 200 &amp;&amp; &lt;= 299</c>.</summary>
    public string Corrected => Show(bound =>
        CorrectionOf(bound) is { } correction ? (correction.Relation, correction.Constant) : (bound.Relation, bound.Constant.ToString()));

    /// <summary>The bounds that take in or leave out a code.</summary>
    public IEnumerable<HttpRangeBound> WrongBounds => new[] { Lower, Upper }.Where(bound => bound.Edge != EdgeFor(bound));

    /// <summary>The ranges of status codes in <paramref name="condition"/> that miss their class by a code.</summary>
    public static IEnumerable<HttpClassRange> In(SyntaxNode condition, Semantics semantics) =>
        All(condition, semantics).Where(range => range.WrongBounds.Any() && range.IsOfStatus(semantics));

    /// <summary>Those that are a class as it is.</summary>
    public static IEnumerable<HttpClassRange> ExactIn(SyntaxNode condition, Semantics semantics) =>
        All(condition, semantics).Where(range => !range.WrongBounds.Any() && range.IsOfStatus(semantics));

    private static IEnumerable<HttpClassRange> All(SyntaxNode condition, Semantics semantics)
    {
        List<HttpRangeBound> bounds = HttpConditionChain.Comparisons(condition)
            .Select(comparison => HttpRangeBound.Of(comparison, semantics.Binder)).OfType<HttpRangeBound>().ToList();
        foreach (IGrouping<string, HttpRangeBound> ofSubject in bounds.GroupBy(static bound => bound.SubjectText))
        {
            // A third bound on the same expression makes another range of it.
            List<HttpRangeBound> pair = ofSubject.Take(3).OrderByDescending(static bound => bound.IsLower).ToList();
            if (pair is [{ IsLower: true } lower, { IsLower: false } upper]
                && Between(condition, lower, upper) is { } range)
            {
                yield return range;
            }
        }
    }

    /// <summary>What to write in place of <paramref name="bound"/>; null where it is right.</summary>
    public HttpBoundCorrection? CorrectionOf(HttpRangeBound bound) =>
        bound.Edge == EdgeFor(bound) ? null : bound.CorrectedTo(EdgeFor(bound));

    /// <summary>The code that <paramref name="bound"/>, a wrong one, takes in or leaves out.</summary>
    public int MissedCode(HttpRangeBound bound) => IsTooNarrow(bound) ? EdgeFor(bound) : bound.Edge;

    /// <summary>Whether a code of the class is missing; otherwise one of another class is taken in.</summary>
    public bool IsTooNarrow(HttpRangeBound bound) => bound.IsLower ? bound.Edge > First : bound.Edge < Last;

    private int EdgeFor(HttpRangeBound bound) => bound.IsLower ? First : Last;

    private bool IsOfStatus(Semantics semantics) =>
        ((Lower.Subject is null || Upper.Subject is null
            ? Patterns.MatchedWith((PatternSyntax)Condition) is { } matched ? ExpressionSlots.Of(matched, semantics) : null
            : ExpressionSlots.Of(Lower.Subject, semantics) ?? ExpressionSlots.Of(Upper.Subject, semantics)))?.System == HttpCodes.System;

    private static HttpClassRange? Between(SyntaxNode condition, HttpRangeBound lower, HttpRangeBound upper)
    {
        int first = (lower.Edge + 1) / Size * Size;
        var range = new HttpClassRange(condition, lower, upper, first);
        return first is >= 100 and <= 500
            && Math.Abs(lower.Edge - range.First) <= 1
            && Math.Abs(upper.Edge - range.Last) <= 1
            && !range.IsDeliberate(lower)
            && !range.IsDeliberate(upper)
            ? range
            : null;
    }

    /// <summary>
    /// <c>&gt;= 201</c> leaves out 200 by naming the next code, which is no slip of an operator;
    /// but nobody leaves out a code like 299 on purpose.
    /// </summary>
    private bool IsDeliberate(HttpRangeBound bound) =>
        bound.IsInclusive && bound.Edge != EdgeFor(bound) && IsTooNarrow(bound) && HttpWrittenRange.IsDefined(EdgeFor(bound));

    private string Show(Func<HttpRangeBound, (SyntaxKind Relation, string Constant)> part)
    {
        bool isOr = ConditionChain.IsOr(Condition);
        string word = Condition is BinaryExpressionSyntax binary
            ? binary.OperatorToken.Text
            : ((BinaryPatternSyntax)Condition).OperatorToken.Text;
        (HttpRangeBound left, HttpRangeBound right) = Lower.Constant.SpanStart < Upper.Constant.SpanStart ? (Lower, Upper) : (Upper, Lower);
        return string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", Text(left), word, Text(right));

        string Text(HttpRangeBound bound)
        {
            (SyntaxKind relation, string constant) = part(bound);
            return SyntaxFacts.GetText(isOr ? HttpRangeBound.Opposite(relation) : relation) + " " + constant;
        }
    }
}
