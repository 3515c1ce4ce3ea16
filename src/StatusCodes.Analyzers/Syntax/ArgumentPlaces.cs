using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// Which argument, or which statement, of its list a node is: found by its position in the file, because lists may be long.
/// </summary>
internal static class ArgumentPlaces
{
    /// <summary>The index of <paramref name="argument"/>, which is one of <paramref name="arguments"/>.</summary>
    public static int IndexOf<T>(SeparatedSyntaxList<T> arguments, T argument)
        where T : SyntaxNode => IndexIn<SeparatedSyntaxList<T>, T>(arguments, argument);

    /// <summary>The index of <paramref name="statement"/>, which is one of <paramref name="statements"/>.</summary>
    public static int IndexOf(SyntaxList<StatementSyntax> statements, StatementSyntax statement) =>
        IndexIn<SyntaxList<StatementSyntax>, StatementSyntax>(statements, statement);

    // The list's own type is a parameter, so that asking it allocates nothing.
    private static int IndexIn<TList, T>(TList nodes, T node)
        where TList : struct, IReadOnlyList<T>
        where T : SyntaxNode
    {
        int low = 0;
        int high = nodes.Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (nodes[middle].Span.End < node.Span.End)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>What a constraint is handed to an assertion beside; null where there is nothing.</summary>
    public static ExpressionSyntax? Constrained(InvocationExpressionSyntax call)
    {
        ExpressionSyntax constraint = call;
        while (constraint.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            constraint = (ExpressionSyntax)constraint.Parent;
        }

        return constraint.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } arguments } }
            && arguments[0].Expression != constraint
            ? arguments[0].Expression
            : null;
    }

    /// <summary>Whether a chain is a constraint: <c>Is.Not.EqualTo(404)</c>.</summary>
    public static bool IsConstraint(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                // With its namespace: NUnit.Framework.Is.EqualTo(404).
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: { } root } when CallNames.IsConstraintRoot(root):
                    return true;
                case MemberAccessExpressionSyntax member:
                    expression = member.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    expression = call.Expression;
                    break;
                default:
                    return expression is IdentifierNameSyntax name && CallNames.IsConstraintRoot(name.Identifier.ValueText);
            }
        }
    }
}
