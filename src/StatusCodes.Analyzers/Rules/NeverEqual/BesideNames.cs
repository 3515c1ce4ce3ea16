using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// Whether the same condition asks for the name, too: <c>text == "404" || text == "NotFound"</c>.
/// Then its author knows that the text may be either, and nothing is missed.
/// </summary>
internal static class BesideNames
{
    public static bool IsBeside(LiteralExpressionSyntax digits, ImmutableArray<string> names) =>
        WholeOf(digits).DescendantNodes(static node => node is not StatementSyntax || node is SwitchStatementSyntax)
            .OfType<LiteralExpressionSyntax>()
            .Any(text => text.IsKind(SyntaxKind.StringLiteralExpression) && IsName(text.Token.ValueText, names));

    private static bool IsName(string text, ImmutableArray<string> names) =>
        names.Any(name => name.Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The switch, or the whole expression.</summary>
    private static SyntaxNode WholeOf(SyntaxNode node)
    {
        while (node.Parent is ExpressionSyntax or PatternSyntax or SwitchExpressionArmSyntax or ArgumentSyntax or ArgumentListSyntax
            or SwitchLabelSyntax or SwitchSectionSyntax or SwitchStatementSyntax)
        {
            node = node.Parent;
            if (node is SwitchStatementSyntax)
            {
                return node;
            }
        }

        return node;
    }
}
