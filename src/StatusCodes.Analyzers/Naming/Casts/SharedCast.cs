using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Naming.Casts;

/// <summary>
/// A cast that several numbers share: <c>(int)r.StatusCode is 404 or 410</c>, <c>switch ((int)r.StatusCode)</c>,
/// <c>(HttpStatusCode)(ok ? 200 : 404)</c>. It falls away once all of them are the enum's constants.
/// </summary>
/// <param name="Cast">The cast.</param>
/// <param name="Enum">The enum that is cast, or cast to.</param>
/// <param name="Values">The numbers, and the enum's constants that are cast to one, without parentheses.</param>
internal sealed record SharedCast(CastExpressionSyntax Cast, INamedTypeSymbol Enum, ImmutableArray<ExpressionSyntax> Values)
{
    /// <summary>The cast that <paramref name="number"/> shares; null where it shares none, or one that has to stay.</summary>
    public static SharedCast? Of(LiteralExpressionSyntax number, SemanticModel model, CancellationToken cancellation) =>
        Around(number) switch
        {
            ConstantPatternSyntax pattern when Patterns.Outermost(pattern).Parent is { } holder => OfMatch(holder, model, cancellation),
            CaseSwitchLabelSyntax or GotoStatementSyntax => OfSwitch(number, model, cancellation),
            _ => OfChoice(number, model, cancellation),
        };

    /// <summary>Whether all numbers have a member of the enum: otherwise the cast stays.</summary>
    public bool CanFallAway() => Numbers.All(HasMember);

    /// <summary>The numbers among the values.</summary>
    public IEnumerable<int> Numbers =>
        Values.OfType<LiteralExpressionSyntax>().Select(static number => LiteralNumber.Read(number.Token.Text));

    /// <summary>The cast that a number may share, by syntax alone; null where it shares none.</summary>
    public static CastExpressionSyntax? CastBeside(LiteralExpressionSyntax number) => Around(number) switch
    {
        ConstantPatternSyntax pattern => CastIn(Patterns.MatchedWith(pattern)),
        CaseSwitchLabelSyntax or GotoStatementSyntax => CastIn(Patterns.SwitchedOver(number)),
        _ => CastAround(number),
    };

    /// <summary>What a number stands in, parentheses aside.</summary>
    private static SyntaxNode? Around(LiteralExpressionSyntax number)
    {
        SyntaxNode? around = number.Parent;
        while (around is ParenthesizedExpressionSyntax)
        {
            around = around.Parent;
        }

        return around;
    }

    private bool HasMember(int number) =>
        Enum.GetMembers().Any(member => member is IFieldSymbol { HasConstantValue: true } field && number.Equals(field.ConstantValue));

    private static SharedCast? OfMatch(SyntaxNode holder, SemanticModel model, CancellationToken cancellation) => holder switch
    {
        IsPatternExpressionSyntax match => Over(match.Expression, ValuesOf(match.Pattern), model, cancellation),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } when choice.Arms.Any(IsForTheRest) =>
            Over(choice.GoverningExpression, ValuesOf(choice.Arms.Select(static arm => arm.Pattern)), model, cancellation),
        CasePatternSwitchLabelSyntax => OfSwitch(holder, model, cancellation),
        _ => null,
    };

    /// <summary>Without it the compiler would warn of other values than before.</summary>
    private static bool IsForTheRest(SwitchExpressionArmSyntax arm) => arm is { Pattern: DiscardPatternSyntax, WhenClause: null };

    private static SharedCast? OfSwitch(SyntaxNode label, SemanticModel model, CancellationToken cancellation) =>
        label.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } choice
            ? Over(choice.Expression, ValuesOf(choice), model, cancellation)
            : null;

    /// <summary>What is awaited there is kept in a field of the state machine, whose type would be another (Debug).</summary>
    private static bool IsAwaited(ExpressionSyntax governing) => governing.DescendantNodes().OfType<AwaitExpressionSyntax>().Any();

    private static SharedCast? Over(
        ExpressionSyntax governing,
        List<ExpressionSyntax>? values,
        SemanticModel model,
        CancellationToken cancellation) =>
        values is not null
        && ValuePath.Inner(governing) is CastExpressionSyntax cast
        && !ConditionalParts.AreInOrBehind(governing.Parent!)
        && !IsAwaited(governing)
        && EnumComparison.IsNoConversion(cast, model, cancellation)
        && !IsVariable(cast.Expression, model, cancellation)
        && model.GetTypeInfo(cast.Expression, cancellation).Type is { } operand
        && ValueTypes.WithoutNullable(operand) is INamedTypeSymbol type
        && !EnumComparison.IsObserved(governing, model, cancellation)
            ? Of(cast, type, ValueTypes.IsNullable(operand) ? values.Where(IsNotNull) : values, model, cancellation)
            : null;

    /// <summary>Null means the same beside a nullable enum.</summary>
    private static bool IsNotNull(ExpressionSyntax value) => !value.IsKind(SyntaxKind.NullLiteralExpression);

    /// <summary>A variable is matched where it is, and its cast in a copy: the program would be another.</summary>
    private static bool IsVariable(ExpressionSyntax operand, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(operand, cancellation).Symbol is ILocalSymbol or IParameterSymbol;

    private static SharedCast? OfChoice(ExpressionSyntax number, SemanticModel model, CancellationToken cancellation) =>
        CastAround(number) is { } cast
        && !ConditionalParts.AreIn(cast)
        && model.GetTypeInfo(cast, cancellation).Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type
        && !EnumComparison.IsObserved(cast, model, cancellation)
            ? Of(cast, type, BranchesOf(cast.Expression), model, cancellation)
            : null;

    private static SharedCast? Of(
        CastExpressionSyntax cast,
        INamedTypeSymbol type,
        IEnumerable<ExpressionSyntax> written,
        SemanticModel model,
        CancellationToken cancellation)
    {
        var values = written.Select(ValuePath.Inner).ToImmutableArray();
        return values.All(value => IsNumber(value, type, model, cancellation) || IsMember(value, type, model, cancellation))
            ? new SharedCast(cast, type, values)
            : null;
    }

    private static bool IsNumber(ExpressionSyntax value, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation) =>
        value.IsKind(SyntaxKind.NumericLiteralExpression)
        && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(value, cancellation).Type, type.EnumUnderlyingType);

    /// <summary><c>(int)HttpStatusCode.NotFound</c>.</summary>
    private static bool IsMember(ExpressionSyntax value, INamedTypeSymbol type, SemanticModel model, CancellationToken cancellation) =>
        value is CastExpressionSyntax { Expression: { } member } cast
        && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(cast, cancellation).Type, type.EnumUnderlyingType)
        && model.GetSymbolInfo(member, cancellation).Symbol is IFieldSymbol { HasConstantValue: true } field
        && SymbolEqualityComparer.Default.Equals(field.ContainingType, type);

    private static CastExpressionSyntax? CastIn(ExpressionSyntax? governing) =>
        governing is null ? null : ValuePath.Inner(governing) as CastExpressionSyntax;

    /// <summary>The cast around a choice that the number is a branch of: <c>(HttpStatusCode)(ok ? 200 : 404)</c>.</summary>
    private static CastExpressionSyntax? CastAround(ExpressionSyntax number)
    {
        ExpressionSyntax whole = number;
        while (ChoiceOf(whole) is { } outer)
        {
            whole = outer;
        }

        return ValuePath.Inner(whole) == number ? null : whole.Parent as CastExpressionSyntax;
    }

    /// <summary>The one that hands the value of a branch on: <c>?:</c>, a switch, parentheses.</summary>
    private static ExpressionSyntax? ChoiceOf(ExpressionSyntax branch) =>
        ValuePath.Next(branch) is ConditionalExpressionSyntax or SwitchExpressionSyntax or ParenthesizedExpressionSyntax
            ? ValuePath.Next(branch)
            : null;

    /// <summary>The constants of a whole switch; null where something else is matched than constants.</summary>
    private static List<ExpressionSyntax>? ValuesOf(SwitchStatementSyntax choice)
    {
        var values = new List<ExpressionSyntax>();
        var patterns = new List<PatternSyntax>();
        foreach (SwitchLabelSyntax label in choice.Sections.SelectMany(static section => section.Labels))
        {
            switch (label)
            {
                case CaseSwitchLabelSyntax constant:
                    values.Add(constant.Value);
                    break;
                case CasePatternSwitchLabelSyntax pattern:
                    patterns.Add(pattern.Pattern);
                    break;
            }
        }

        if (ValuesOf(patterns) is not { } matched)
        {
            return null;
        }

        values.AddRange(matched);
        values.AddRange(choice.DescendantNodes()
            .OfType<GotoStatementSyntax>()
            .Where(jump => jump.IsKind(SyntaxKind.GotoCaseStatement) && jump.FirstAncestorOrSelf<SwitchStatementSyntax>() == choice)
            .Select(static jump => jump.Expression!));
        return values;
    }

    private static List<ExpressionSyntax>? ValuesOf(IEnumerable<PatternSyntax> patterns)
    {
        var values = new List<ExpressionSyntax>();
        foreach (PatternSyntax pattern in patterns)
        {
            if (ValuesOf(pattern) is not { } matched)
            {
                return null;
            }

            values.AddRange(matched);
        }

        return values;
    }

    private static List<ExpressionSyntax>? ValuesOf(PatternSyntax pattern) =>
        pattern is DiscardPatternSyntax ? []
        : pattern.DescendantNodesAndSelf(static node => node is PatternSyntax).OfType<PatternSyntax>().All(IsOfConstants)
            ? Patterns.Alternatives(pattern)
            : null;

    private static bool IsOfConstants(PatternSyntax pattern) =>
        pattern is ConstantPatternSyntax or ParenthesizedPatternSyntax or BinaryPatternSyntax or UnaryPatternSyntax;

    /// <summary>All that an expression may be.</summary>
    private static List<ExpressionSyntax> BranchesOf(ExpressionSyntax whole)
    {
        var values = new List<ExpressionSyntax>();
        var open = new Stack<ExpressionSyntax>();
        open.Push(whole);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case ConditionalExpressionSyntax conditional:
                    open.Push(conditional.WhenTrue);
                    open.Push(conditional.WhenFalse);
                    break;
                case SwitchExpressionSyntax choice:
                    foreach (SwitchExpressionArmSyntax arm in choice.Arms)
                    {
                        open.Push(arm.Expression);
                    }

                    break;
                case ThrowExpressionSyntax:
                    break;
                case var value:
                    values.Add(value);
                    break;
            }
        }

        return values;
    }
}
