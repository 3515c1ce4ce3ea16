using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>A number with what stands beside it: <c>404 =&gt; "…"</c>, <c>{ 404, "…" }</c>, <c>new Row(404, "…")</c>.</summary>
/// <param name="Number">The number as it is written, casts included.</param>
/// <param name="Text">The text that it is mapped to, or that is mapped to it; null where that is no literal.</param>
/// <param name="Shape">What it has in common with the other rows.</param>
/// <param name="Table">The switch, initializer, collection or chain of calls that the row belongs to; null where it stands alone.</param>
internal readonly record struct TableRow(ExpressionSyntax Number, string? Text, RowShape Shape, SyntaxNode? Table)
{
    /// <summary>The row of a number; null where nothing stands beside it.</summary>
    public static TableRow? Of(ExpressionSyntax number) => number.Parent switch
    {
        ConstantPatternSyntax pattern => OfPattern(number, Patterns.Outermost(pattern)),
        CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax section } => OfSection(number, section),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } arm when arm.Expression == number =>
            Row(number, pattern.Expression, new RowShape(RowKind.Answered), arm.Parent),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } row
            when row.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            Row(number, pair[0] == number ? pair[1] : pair[0], new RowShape(RowKind.Paired, "", pair[0] == number ? 0 : 1), row.Parent),
        AssignmentExpressionSyntax assignment when assignment.Right == number && KeyOf(assignment.Left) is { } key =>
            Row(number, key, new RowShape(RowKind.Value), TableOf(assignment)),
        ArgumentSyntax
        {
            Parent: BracketedArgumentListSyntax { Parent: ExpressionSyntax { Parent: AssignmentExpressionSyntax set } access }
        }
            when set.Left == access => Row(number, set.Right, new RowShape(RowKind.Key), TableOf(set)),
        ArgumentSyntax argument => OfArgument(number, argument),
        _ => null,
    };

    /// <summary>The arguments of a call, of what is made, or of a tuple; null for every other expression.</summary>
    public static SeparatedSyntaxList<ArgumentSyntax>? ArgumentsOf(SyntaxNode? unit) => unit switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments,
        InvocationExpressionSyntax call => call.ArgumentList.Arguments,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList.Arguments,
        PrimaryConstructorBaseTypeSyntax initializer => initializer.ArgumentList.Arguments,
        TupleExpressionSyntax tuple => tuple.Arguments,
        _ => null,
    };

    /// <summary>What is asked for by an element access with one argument; null for everything else.</summary>
    public static ExpressionSyntax? KeyOf(ExpressionSyntax access) => access switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        _ => null,
    };

    private static TableRow? OfPattern(ExpressionSyntax number, PatternSyntax pattern) => pattern.Parent switch
    {
        SwitchExpressionArmSyntax arm => Row(number, arm.Expression, new RowShape(RowKind.Matched), arm.Parent),
        CasePatternSwitchLabelSyntax { Parent: SwitchSectionSyntax section } => OfSection(number, section),
        _ => null,
    };

    private static TableRow OfSection(ExpressionSyntax number, SwitchSectionSyntax section)
    {
        StatementSyntax? first = section.Statements.FirstOrDefault();
        ExpressionSyntax? answer = (first is BlockSyntax block ? block.Statements.FirstOrDefault() : first) switch
        {
            ReturnStatementSyntax { Expression: { } value } => value,
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => assignment.Right,
            _ => null,
        };
        return Row(number, answer, new RowShape(RowKind.Matched), section.Parent);
    }

    private static TableRow? OfArgument(ExpressionSyntax number, ArgumentSyntax argument)
    {
        SyntaxNode? unit = argument.Parent is TupleExpressionSyntax ? argument.Parent : argument.Parent?.Parent;
        if (ArgumentsOf(unit) is not { Count: >= 2 } arguments)
        {
            return null;
        }

        int index = ArgumentPlaces.IndexOf(arguments, argument);
        string? text = (index + 1 < arguments.Count ? TextOf(arguments[index + 1].Expression) : null)
            ?? (index > 0 ? TextOf(arguments[index - 1].Expression) : null);
        SyntaxNode? table = unit is ExpressionSyntax whole ? TableOf(whole) : null;
        return text is null && table is null
            ? null
            : new TableRow(number, text, new RowShape(RowKind.Argument, SyntaxNames.OfCallee(unit), index), table);
    }

    private static TableRow Row(ExpressionSyntax number, ExpressionSyntax? beside, RowShape shape, SyntaxNode? table) =>
        new(number, TextOf(beside), shape, table);

    /// <summary>A text, or the first that a tuple or what is made begins with: <c>404 =&gt; ("Not Found", …)</c>.</summary>
    private static string? TextOf(ExpressionSyntax? expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        TupleExpressionSyntax or BaseObjectCreationExpressionSyntax when ArgumentsOf(expression) is { Count: > 0 } arguments =>
            TextOf(arguments[0].Expression),
        _ => null,
    };

    /// <summary>What a row, or what its number and its text are given to, is an element of.</summary>
    private static SyntaxNode? TableOf(ExpressionSyntax row)
    {
        if (CallChain.IsLink(row))
        {
            return row;
        }

        while (row.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            row = (ExpressionSyntax)row.Parent;
        }

        return row.Parent switch
        {
            SwitchExpressionArmSyntax arm when arm.Expression == row => arm.Parent,
            InitializerExpressionSyntax pair when pair.IsKind(SyntaxKind.ComplexElementInitializerExpression) => pair.Parent,
            InitializerExpressionSyntax table => table,
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax table } => table,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax table } entry when entry.Right == row => table,
            _ => null,
        };
    }
}
