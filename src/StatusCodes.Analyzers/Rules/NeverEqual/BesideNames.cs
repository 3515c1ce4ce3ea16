using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// Whether the same condition asks for the name, too: <c>text == "404" || text == "NotFound"</c>.
/// Then its author knows that the text may be either, and nothing is missed.
/// </summary>
internal static class BesideNames
{
    private static readonly NodeMemory<HashSet<string>> Texts = new(Read);

    public static bool IsBeside(ExpressionSyntax digits, ImmutableArray<string> names) =>
        names.Any(Texts.Of(WholeOf(digits)).Contains);

    /// <summary>The texts of a condition; of a switch those of its cases, not of what is done in them.</summary>
    private static HashSet<string> Read(SyntaxNode whole) => new(
        whole.DescendantNodes(node => node is not StatementSyntax || node == whole)
            .OfType<LiteralExpressionSyntax>()
            .Where(static text => text.IsKind(SyntaxKind.StringLiteralExpression) && TextComparison.Of(text) is not null)
            .Select(static text => text.Token.ValueText),
        StringComparer.OrdinalIgnoreCase);

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
