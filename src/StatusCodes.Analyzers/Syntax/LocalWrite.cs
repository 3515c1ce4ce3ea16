using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>What is done to a local where it is named.</summary>
internal enum LocalWriteKind
{
    /// <summary>It is only read.</summary>
    None,

    /// <summary>It is given a new value as a whole: by <c>=</c>, by a deconstruction, by <c>out</c>.</summary>
    Assignment,

    /// <summary>It is changed, or may be, in a way that does not say to what: <c>++</c>, <c>+=</c>, <c>ref</c>.</summary>
    Change,
}

/// <summary>Whether a local is written where it is named, and what it is given.</summary>
/// <param name="Kind">What is done to it.</param>
/// <param name="Value">What it is given; null where that is not written, as in <c>(code, _) = F()</c>.</param>
internal readonly record struct LocalWrite(LocalWriteKind Kind, ExpressionSyntax? Value)
{
    /// <summary>What is done to the local that <paramref name="target"/> names, or to each part of a tuple.</summary>
    public static LocalWrite Of(ExpressionSyntax target)
    {
        while (target.Parent is ParenthesizedExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            target = (ExpressionSyntax)target.Parent;
        }

        return target.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == target => OfAssignment(assignment),
            ArgumentSyntax { Parent: TupleExpressionSyntax tuple } element => OfElement(element, tuple),
            ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } => new(LocalWriteKind.Assignment, null),
            ArgumentSyntax argument => Changes(argument.RefKindKeyword.IsKind(SyntaxKind.RefKeyword)),
            RefExpressionSyntax => Changes(true),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => Changes(target.Parent.Kind()
                is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
                or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression
                or SyntaxKind.AddressOfExpression),
            _ => default,
        };
    }

    private static LocalWrite OfAssignment(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? new(LocalWriteKind.Assignment, assignment.Right) : Changes(true);

    /// <summary><c>(code, text) = (404, "x")</c>: where the value is a tuple, too, its element of the same place.</summary>
    private static LocalWrite OfElement(ArgumentSyntax element, TupleExpressionSyntax tuple)
    {
        LocalWrite whole = Of(tuple);
        return whole.Value is null ? whole : whole with { Value = Deconstruction.PartOf(whole.Value, tuple.Arguments.IndexOf(element)) };
    }

    private static LocalWrite Changes(bool isChanged) => isChanged ? new(LocalWriteKind.Change, null) : default;
}
