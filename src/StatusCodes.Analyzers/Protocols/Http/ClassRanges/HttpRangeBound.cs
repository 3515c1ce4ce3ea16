using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// One bound of a range, as the range means it: <c>x &lt; 200 || …</c> and <c>200 &lt;= x &amp;&amp; …</c> are both <c>&gt;= 200</c>.
/// </summary>
/// <param name="Subject">What is compared; null in a pattern, where it is what the pattern is matched with.</param>
/// <param name="Constant">The number or the constant's name, without casts.</param>
/// <param name="Operator">The operator as it is written.</param>
/// <param name="IsMirrored">Whether the constant stands on the left.</param>
/// <param name="IsOpposite">Whether the range is limited by the opposite of what is written.</param>
/// <param name="Number">The constant's value.</param>
internal sealed record HttpRangeBound(
    ExpressionSyntax? Subject,
    ExpressionSyntax Constant,
    SyntaxToken Operator,
    bool IsMirrored,
    bool IsOpposite,
    int Number)
{
    /// <summary>The operator's token as the range means it.</summary>
    public SyntaxKind Relation => AsWritten(Operator.Kind());

    public bool IsLower => Relation is SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken;

    public bool IsInclusive => Relation is SyntaxKind.GreaterThanEqualsToken or SyntaxKind.LessThanEqualsToken;

    /// <summary>The first or the last code of the range.</summary>
    public int Edge => IsInclusive ? Number : IsLower ? Number + 1 : Number - 1;

    /// <summary>The bound that <paramref name="comparison"/> is; null where it compares with no constant.</summary>
    public static HttpRangeBound? Of(HttpRangeComparison comparison, Binder binder)
    {
        switch (comparison.Node)
        {
            case RelationalPatternSyntax pattern:
                return Of(SubjectOf(pattern), pattern.Expression, pattern.OperatorToken, isMirrored: false, comparison, binder);
            case BinaryExpressionSyntax binary:
                return Of(binary.Left, binary.Right, binary.OperatorToken, isMirrored: false, comparison, binder)
                    ?? Of(binary.Right, binary.Left, binary.OperatorToken, isMirrored: true, comparison, binder);
            default:
                return null;
        }
    }

    /// <summary>
    /// What is limited, casts and blanks aside: bounds with the same text limit the same expression.
    /// Empty in a pattern, where all limit what the pattern is matched with.
    /// </summary>
    public string SubjectText => Subject is null ? "" : SyntaxNames.Written(ValuePath.WithoutCasts(Subject));

    /// <summary>
    /// What to write, so that the range begins or ends with <paramref name="edge"/>.
    /// A number is corrected, because that reads as it was meant (<c>&lt;= 299</c>).
    /// A name stays and gets the other operator (<c>&lt; HttpStatusCode.MultipleChoices</c>),
    /// and so does a class's first code (<c>&gt;= 200</c>, not <c>&gt; 199</c>).
    /// </summary>
    public HttpBoundCorrection CorrectedTo(int edge)
    {
        var literal = Constant as LiteralExpressionSyntax;
        SyntaxKind toggled = Toggled(Relation);
        bool byOperator = (literal is null || (IsLower && Number == edge))
            && (this with { Operator = SyntaxFactory.Token(AsWritten(toggled)) }).Edge == edge;
        return byOperator
            ? new HttpBoundCorrection(toggled, Constant.ToString(), IsWritable: true)
            : new HttpBoundCorrection(Relation, WithNumber(edge - Edge + Number, literal), literal is not null);
    }

    /// <summary>
    /// The operator that stands in the code where the range means <paramref name="relation"/>;
    /// and the other way round, for both steps undo themselves.
    /// </summary>
    private SyntaxKind AsWritten(SyntaxKind relation)
    {
        if (IsMirrored)
        {
            relation = Mirrored(relation);
        }

        return IsOpposite ? Opposite(relation) : relation;
    }

    /// <summary>The text of that operator.</summary>
    public string OperatorText(SyntaxKind relation) => SyntaxFacts.GetText(AsWritten(relation));

    /// <summary>The operator that holds where <paramref name="relation"/> does not.</summary>
    public static SyntaxKind Opposite(SyntaxKind relation) => Toggled(Mirrored(relation));

    private static SyntaxKind Mirrored(SyntaxKind relation) => relation switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.GreaterThanToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.GreaterThanEqualsToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.LessThanToken,
        _ => SyntaxKind.LessThanEqualsToken,
    };

    private static SyntaxKind Toggled(SyntaxKind relation) => relation switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanEqualsToken,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanToken,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanEqualsToken,
        _ => SyntaxKind.GreaterThanToken,
    };

    private static HttpRangeBound? Of(
        ExpressionSyntax? subject,
        ExpressionSyntax constant,
        SyntaxToken relation,
        bool isMirrored,
        HttpRangeComparison comparison,
        Binder binder)
    {
        constant = ValuePath.WithoutCasts(constant);
        int? number = constant switch
        {
            LiteralExpressionSyntax literal when LiteralNumber.Read(literal.Token.Text) is >= 0 and var value => value,
            MemberAccessExpressionSyntax => binder.Constant(constant),
            _ => null,
        };
        return number is { } known ? new HttpRangeBound(subject, constant, relation, isMirrored, comparison.IsOpposite, known) : null;
    }

    /// <summary>
    /// What a single pattern of an expression's chain is matched with;
    /// inside a chain of patterns nothing, for all are matched with the same.
    /// </summary>
    private static ExpressionSyntax? SubjectOf(RelationalPatternSyntax pattern)
    {
        SyntaxNode? outer = pattern.Parent;
        while (outer is ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            outer = outer.Parent;
        }

        return (outer as IsPatternExpressionSyntax)?.Expression;
    }

    /// <summary><c>300L</c> becomes <c>299L</c>.</summary>
    private static string WithNumber(int number, LiteralExpressionSyntax? literal)
    {
        string text = literal?.Token.Text ?? "";
        return number.ToString(CultureInfo.InvariantCulture) + text.Substring(text.TrimEnd('u', 'U', 'l', 'L').Length);
    }
}
