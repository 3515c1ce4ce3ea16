using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Content;

/// <summary>Whether an expression does more than give a value, so that it must not simply be left out.</summary>
internal static class SideEffects
{
    /// <summary>Calls, assignments, <c>await</c> and <c>throw</c> count. Making a new object and filling it does not.</summary>
    public static bool MayHappenIn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression.DescendantNodesAndSelf().Any(node => node switch
        {
            InvocationExpressionSyntax call => !model.GetConstantValue(call, cancellation).HasValue,
            AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
            PrefixUnaryExpressionSyntax prefix =>
                prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
            PostfixUnaryExpressionSyntax postfix =>
                postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
            AwaitExpressionSyntax or ThrowExpressionSyntax or QueryExpressionSyntax => true,
            _ => false,
        });
}
