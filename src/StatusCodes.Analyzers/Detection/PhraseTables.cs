using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Tables from numbers to reason phrases betray themselves by their phrases: <c>404 =&gt; "Not Found"</c>.</summary>
internal static class PhraseTables
{
    /// <summary>Whether <paramref name="number"/> is a row of such a table: its own phrase says so, or at least two phrases of the table do.</summary>
    public static Slot? Of(ExpressionSyntax number, int value)
    {
        if (TextBeside(number) is not { } text)
        {
            return null;
        }

        bool isRow = (IsPhrase(value, text) && text.IndexOf(' ') > 0) || (TableOf(number) is { } table && HasTwoPhrases(table));
        return isRow && !IsForeign(number) ? Slot.Plain : null;
    }

    /// <summary>Whether another system's phrases are the same, or the number is an id that only takes the phrase for its name.</summary>
    private static bool IsForeign(SyntaxNode number)
    {
        for (SyntaxNode? node = number; node is not null; node = node.Parent)
        {
            bool foreign = node switch
            {
                InvocationExpressionSyntax call => ForeignSystems.NamesPhraseBorrower(call.Expression.ToString()),
                ObjectCreationExpressionSyntax creation => creation.Type.ToString() is var made && (made.EndsWith("EventId", StringComparison.Ordinal) || ForeignSystems.NamesPhraseBorrower(made)),
                BaseTypeDeclarationSyntax type => ForeignSystems.NamesPhraseBorrower(type.Identifier.ValueText),
                BaseNamespaceDeclarationSyntax space => ForeignSystems.NamesPhraseBorrower(space.Name.ToString()),
                _ => false,
            };
            if (foreign)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPhrase(int value, string text) => CodeCatalog.Instance.Find(CodeSystem.Http, value)?.IndexOfName(text) >= 0;

    /// <summary>The text that the number is mapped to, or that is mapped to the number; null where there is none.</summary>
    private static string? TextBeside(SyntaxNode number) => number.Parent switch
    {
        ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax arm } => Text(arm.Expression),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } => Text(pattern.Expression),
        CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax section } => TextOf(section),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } row when row.IsKind(SyntaxKind.ComplexElementInitializerExpression) =>
            Text(pair[0] == number ? pair[1] : pair[0]),
        AssignmentExpressionSyntax assignment when assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax => Text(KeyOf(assignment.Left)),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent.Parent: AssignmentExpressionSyntax assignment } } => Text(assignment.Right),
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Arguments: { Count: >= 2 } arguments } } argument => Text(Neighbour(arguments, argument)),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: { Count: >= 2 } arguments } } argument => Text(Neighbour(arguments, argument)),
        _ => null,
    };

    private static ExpressionSyntax? Neighbour(SeparatedSyntaxList<ArgumentSyntax> arguments, ArgumentSyntax argument)
    {
        int index = arguments.IndexOf(argument);
        return index + 1 < arguments.Count ? arguments[index + 1].Expression : arguments[index - 1].Expression;
    }

    private static ExpressionSyntax? KeyOf(ExpressionSyntax access) => access switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } arguments } => arguments[0].Expression,
        _ => null,
    };

    private static string? TextOf(SwitchSectionSyntax section) => section.Statements.FirstOrDefault() switch
    {
        ReturnStatementSyntax { Expression: { } value } => Text(value),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => Text(assignment.Right),
        _ => null,
    };

    private static string? Text(ExpressionSyntax? expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;

    private static SyntaxNode? TableOf(ExpressionSyntax number) =>
        number.FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchExpressionSyntax or SwitchStatementSyntax
            || (node is InitializerExpressionSyntax && !node.IsKind(SyntaxKind.ComplexElementInitializerExpression)));

    private static bool HasTwoPhrases(SyntaxNode table)
    {
        int phrases = 0;
        foreach (SyntaxNode node in table.DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.NumericLiteralExpression)
                && LiteralNumber.Read(literal.Token.Text) is >= 100 and <= 599 and var value
                && TextBeside(literal) is { } text
                && IsPhrase(value, text)
                && ++phrases == 2)
            {
                return true;
            }
        }

        return false;
    }
}
