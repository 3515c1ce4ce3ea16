using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Tables from numbers to names are known by the names: <c>404 =&gt; "Not Found"</c>, <c>1001 =&gt; "Going Away"</c>.
/// </summary>
internal static class ReasonPhraseTables
{
    /// <summary>
    /// Whether a number is a row of such a table: the name beside it is the code's, or at least two names of the table are codes' names.
    /// </summary>
    public static Slot? Of(in Site site, int value, SystemList systems) =>
        Of(site.Landing, value, systems) ?? (site.Landing == site.Value ? null : Of(site.Value, value, systems));

    private static Slot? Of(ExpressionSyntax number, int value, SystemList systems)
    {
        if (TextBeside(number) is not { } text)
        {
            return null;
        }

        foreach (SystemKnowledge system in systems.All)
        {
            if (system.System.Find(value) is { SubStatus: < 0 } entry && IsRow(number, entry, text, system))
            {
                return IsForeign(number, system) ? null : Slot.Plain(system.System);
            }
        }

        return null;
    }

    private static bool IsRow(ExpressionSyntax number, CodeEntry entry, string text, SystemKnowledge system) =>
        (system.HasOwnPhrases && entry.IndexOfName(text) >= 0 && text.IndexOf(' ') > 0)
        || (TableOf(number) is { } table && HasTwoPhrases(table, system.System));

    /// <summary>Whether another system's phrases are the same, or the number is an id that only takes the phrase for its name.</summary>
    private static bool IsForeign(SyntaxNode number, SystemKnowledge system)
    {
        for (SyntaxNode? node = number; node is not null; node = node.Parent)
        {
            bool foreign = node switch
            {
                InvocationExpressionSyntax call =>
                    IsOthers(SyntaxNames.Called(call)) || IsOthers(ReceiverOf(call)),
                ObjectCreationExpressionSyntax creation => SyntaxNames.Of(creation.Type) is var made
                    && (made.EndsWith("EventId", StringComparison.Ordinal) || IsOthers(made)),
                BaseTypeDeclarationSyntax type => IsOthers(type.Identifier.ValueText),
                BaseNamespaceDeclarationSyntax ns => IsOthers(ns.Name.ToString()),
                _ => false,
            };
            if (foreign)
            {
                return true;
            }
        }

        return false;

        // SMTP's and NNTP's replies have FTP's numbers and some of its phrases.
        bool IsOthers(string name) =>
            ForeignSystems.HasPhraseBorrower(name)
            || (!system.HasOwnPhrases && ForeignSystems.IsNamedIn(name) && !system.Vocabulary.IsSpokenIn(name));
    }

    private static string ReceiverOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member ? SyntaxNames.OfOwner(member.Expression) : "";

    /// <summary>The text that the number is mapped to, or that is mapped to the number; null where there is none.</summary>
    private static string? TextBeside(SyntaxNode number) => number.Parent switch
    {
        ConstantPatternSyntax { Parent: SwitchExpressionArmSyntax arm } => Text(arm.Expression),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax pattern } => Text(pattern.Expression),
        CaseSwitchLabelSyntax { Parent: SwitchSectionSyntax section } => TextOf(section),
        InitializerExpressionSyntax { Expressions: { Count: 2 } pair } row
            when row.IsKind(SyntaxKind.ComplexElementInitializerExpression) => Text(pair[0] == number ? pair[1] : pair[0]),
        AssignmentExpressionSyntax assignment when assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax =>
            Text(KeyOf(assignment.Left)),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent.Parent: AssignmentExpressionSyntax assignment } } =>
            Text(assignment.Right),
        ArgumentSyntax { Parent: BaseArgumentListSyntax { Arguments: { Count: >= 2 } arguments } } argument =>
            Text(Neighbour(arguments, argument)),
        ArgumentSyntax { Parent: TupleExpressionSyntax { Arguments: { Count: >= 2 } arguments } } argument =>
            Text(Neighbour(arguments, argument)),
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
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression)
            ? literal.Token.ValueText
            : null;

    private static SyntaxNode? TableOf(ExpressionSyntax number) =>
        number.FirstAncestorOrSelf<SyntaxNode>(node => node is SwitchExpressionSyntax or SwitchStatementSyntax
            || (node is InitializerExpressionSyntax && !node.IsKind(SyntaxKind.ComplexElementInitializerExpression)));

    private static bool HasTwoPhrases(SyntaxNode table, CodeSystem system)
    {
        int phrases = 0;
        foreach (SyntaxNode node in table.DescendantNodes())
        {
            if (node is LiteralExpressionSyntax literal
                && literal.IsKind(SyntaxKind.NumericLiteralExpression)
                && TextBeside(literal) is { } text
                && system.Find(LiteralNumber.Read(literal.Token.Text)) is { } entry
                && entry.IndexOfName(text) >= 0
                && ++phrases == 2)
            {
                return true;
            }
        }

        return false;
    }
}
