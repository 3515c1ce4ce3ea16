using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.Conditions;

/// <summary>
/// What the words of a chain tell before anything is bound: whether its operands may exclude each other.
/// Asked of every condition, so nothing is allocated on the way.
/// </summary>
internal struct ConditionEvidence
{
    private const int FirstCode = 100;

    // Close codes; nobody compares with those above.
    private const int LastCode = 4999;

    private static readonly string[] CodeWords = ["Status", "Code", "Close", "Http", "Reply", "Replies"];

    private int _equal;
    private int _others;

    // Of these the names do not tell whether they are about codes; beside one that is, they may be.
    private int _named;
    private int _highestLower;
    private int _lowestUpper;
    private bool _hasNamedLower;
    private bool _hasNamedUpper;

    /// <summary>Whether a topmost chain may be always or never true, because of codes that its operands hold one thing against.</summary>
    public static bool MayBeDecided(SyntaxNode condition)
    {
        if (!ConditionChain.IsTopmost(condition))
        {
            return false;
        }

        var evidence = new ConditionEvidence { _highestLower = int.MinValue, _lowestUpper = int.MaxValue };
        evidence.Walk(condition, ConditionChain.IsOr(condition), mayBeNamed: condition is PatternSyntax);
        return evidence.MayExclude;
    }

    /// <summary>Whether a condition holds something against a code.</summary>
    public static bool IsAboutCodes(ExpressionSyntax condition)
    {
        var evidence = new ConditionEvidence { _highestLower = int.MinValue, _lowestUpper = int.MaxValue };
        evidence.Walk(condition, ConditionChain.IsOr(condition), mayBeNamed: false);
        return evidence._equal + evidence._others > 0 || evidence._hasNamedLower || evidence._hasNamedUpper;
    }

    private readonly bool MayExclude => (_equal > 0 && _equal + _others + _named > 1) || MayBoundsExclude;

    private readonly bool MayBoundsExclude
    {
        get
        {
            bool hasLower = _hasNamedLower || _highestLower != int.MinValue;
            bool hasUpper = _hasNamedUpper || _lowestUpper != int.MaxValue;
            return hasLower && hasUpper
                && (_hasNamedLower || _hasNamedUpper || (_highestLower > _lowestUpper && IsCode(_highestLower) && IsCode(_lowestUpper)));
        }
    }

    private static bool IsCode(int number) => number is >= FirstCode and <= LastCode;

    /// <param name="node">What is joined.</param>
    /// <param name="opposite">Whether its opposite is.</param>
    /// <param name="mayBeNamed">
    /// Whether a mere name in a pattern may be a code: what is matched is called for codes, or is not known.
    /// </param>
    private void Walk(SyntaxNode node, bool opposite, bool mayBeNamed)
    {
        while (true)
        {
            (node, opposite) = ConditionChain.Innermost(new ConditionOperand(node, opposite));
            if (node is IsPatternExpressionSyntax match)
            {
                node = match.Pattern;
                mayBeNamed = SpeaksOfCodes(SyntaxNames.OfValue(match.Expression));
                continue;
            }

            if (!ConditionChain.IsContinued(node, opposite))
            {
                Add(node, opposite, mayBeNamed);
                return;
            }

            // Chains lean to the left and may be long: only the right is followed by recursion.
            (SyntaxNode left, SyntaxNode right) = ConditionChain.Sides(node);
            Walk(right, opposite, mayBeNamed);
            node = left;
        }
    }

    private void Add(SyntaxNode operand, bool opposite, bool mayBeNamed)
    {
        switch (operand)
        {
            case BinaryExpressionSyntax binary when ConditionChain.IsJoint(binary):
                AddJoint(binary.Left, mayBeNamed);
                break;
            case BinaryPatternSyntax joint:
                AddJoint(joint.Left, mayBeNamed);
                break;
            case BinaryExpressionSyntax binary:
                AddComparison(binary, opposite);
                break;
            case InvocationExpressionSyntax when EqualityCalls.Sides(operand) is var (left, right) && MayBeEqual(left, right):
                AddEqual(!opposite);
                break;
            case RelationalPatternSyntax pattern:
                AddBound(pattern.OperatorToken.Kind(), pattern.Expression, opposite, mayBeNamed);
                break;
            case ConstantPatternSyntax { Expression: IdentifierNameSyntax } when mayBeNamed:
            case ConstantPatternSyntax pattern when MayBeCode(pattern.Expression):
            case TypePatternSyntax { Type: QualifiedNameSyntax type } when MayBeCode(type):
                AddEqual(!opposite);
                break;
        }
    }

    /// <summary>
    /// Some of several codes: <c>(s == 200 || s == 201) &amp;&amp; …</c>; what its first part is about, the others likely are.
    /// </summary>
    private void AddJoint(SyntaxNode first, bool mayBeNamed)
    {
        var inner = new ConditionEvidence { _highestLower = int.MinValue, _lowestUpper = int.MaxValue };
        inner.Walk(first, opposite: false, mayBeNamed);
        bool isAboutCodes = inner._equal + inner._others > 0 || inner._hasNamedLower || inner._hasNamedUpper
            || IsCode(inner._highestLower) || IsCode(inner._lowestUpper);
        _equal += isAboutCodes ? 1 : 0;
    }

    private void AddComparison(BinaryExpressionSyntax comparison, bool opposite)
    {
        switch (comparison.Kind())
        {
            case SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                if (MayBeCode(comparison.Right) || MayBeCode(comparison.Left) || MayBeNamed(comparison))
                {
                    AddEqual(comparison.IsKind(SyntaxKind.EqualsExpression) != opposite);
                }
                else if (ValuePath.WithoutCasts(comparison.Right) is IdentifierNameSyntax or MemberAccessExpressionSyntax)
                {
                    _named++;
                }

                break;
            // "x is HttpStatusCode.OK" parses as a question for a type.
            case SyntaxKind.IsExpression when MayBeCode(comparison.Right):
                AddEqual(!opposite);
                break;
            case >= SyntaxKind.LessThanExpression and <= SyntaxKind.GreaterThanOrEqualExpression:
                AddBound(comparison.OperatorToken.Kind(), comparison.Right, opposite, SpeaksOfCodes(SyntaxNames.OfValue(comparison.Left)));
                bool isLeftNamed = SpeaksOfCodes(SyntaxNames.OfValue(comparison.Right));
                AddBound(comparison.OperatorToken.Kind(), comparison.Left, opposite, isLeftNamed, isMirrored: true);
                break;
        }
    }

    private static bool MayBeEqual(ExpressionSyntax left, ExpressionSyntax right) =>
        MayBeCode(right) || MayBeCode(left) || (right is IdentifierNameSyntax && SpeaksOfCodes(SyntaxNames.OfValue(left)));

    private void AddEqual(bool isEqual)
    {
        _equal += isEqual ? 1 : 0;
        _others += isEqual ? 0 : 1;
    }

    private void AddBound(SyntaxKind relation, ExpressionSyntax constant, bool opposite, bool mayBeNamed, bool isMirrored = false)
    {
        bool isGreater = relation is SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken;
        bool isLower = isGreater ^ isMirrored ^ opposite;
        if (ValuePath.WithoutCasts(constant) is LiteralExpressionSyntax literal)
        {
            int number = LiteralNumber.Read(literal.Token.Text);
            if (number < 0)
            {
                return;
            }

            bool isInclusive = relation is SyntaxKind.GreaterThanEqualsToken or SyntaxKind.LessThanEqualsToken;
            int edge = isInclusive ^ opposite ? number : isLower ? number + 1 : number - 1;
            _highestLower = isLower ? Math.Max(_highestLower, edge) : _highestLower;
            _lowestUpper = isLower ? _lowestUpper : Math.Min(_lowestUpper, edge);
            _others += IsCode(number) ? 1 : 0;
        }
        else if (MayBeCode(constant) || (mayBeNamed && ValuePath.WithoutCasts(constant) is IdentifierNameSyntax))
        {
            _hasNamedLower |= isLower;
            _hasNamedUpper |= !isLower;
            _others++;
        }
    }

    /// <summary>A number or a text of a code's length, or a member of something that is called for codes.</summary>
    private static bool MayBeCode(ExpressionSyntax expression) => ValuePath.WithoutCasts(expression) switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal =>
            IsCode(LiteralNumber.Read(literal.Token.Text)),
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal =>
            LiteralText.Read(literal.Token.Text) >= 0,
        MemberAccessExpressionSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax } member =>
            SpeaksOfCodes(SyntaxNames.Of(member.Expression)),
        QualifiedNameSyntax name => SpeaksOfCodes(SyntaxNames.Of(name.Left)),
        _ => false,
    };

    /// <summary>Constants of one's own: <c>statusCode != NotModified</c>.</summary>
    private static bool MayBeNamed(BinaryExpressionSyntax comparison) =>
        (ValuePath.WithoutCasts(comparison.Right) is IdentifierNameSyntax && SpeaksOfCodes(SyntaxNames.OfValue(comparison.Left)))
        || (ValuePath.WithoutCasts(comparison.Left) is IdentifierNameSyntax && SpeaksOfCodes(SyntaxNames.OfValue(comparison.Right)));

    /// <summary>Whether a word speaks of codes. One pass: every name in a condition is asked.</summary>
    private static bool SpeaksOfCodes(string name)
    {
        for (int at = 0; at < name.Length; at++)
        {
            // Four letters begin all of the words: hardly any letter of a name does.
            if ((name[at] | ' ') is not ('s' or 'c' or 'h' or 'r'))
            {
                continue;
            }

            foreach (string word in CodeWords)
            {
                if (IdentifierWords.IsAt(name, at, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
