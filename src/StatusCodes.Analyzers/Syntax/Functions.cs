using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>Which function a value is the result of.</summary>
internal static class Functions
{
    /// <summary>
    /// The lambda, local function, method or property that answers with what stands at <paramref name="node"/>;
    /// null where it is another member.
    /// </summary>
    public static SyntaxNode? Answering(SyntaxNode node)
    {
        for (SyntaxNode? owner = node; owner is not null; owner = owner.Parent)
        {
            if (owner is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax
                or MethodDeclarationSyntax or PropertyDeclarationSyntax)
            {
                return owner;
            }

            if (owner is MemberDeclarationSyntax)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What a method or a local function answers with, wherever it does.</summary>
    public static IEnumerable<ExpressionSyntax> ResultsOf(SyntaxNode function)
    {
        (BlockSyntax? body, ArrowExpressionClauseSyntax? arrow) = function switch
        {
            MethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody),
            _ => (null, null),
        };
        if (arrow is not null)
        {
            return [arrow.Expression];
        }

        return body is null
            ? []
            : body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>()
                .Select(static answer => answer.Expression)
                .OfType<ExpressionSyntax>();
    }

    /// <summary>The body of the method or local function that a parameter belongs to; null where it has none.</summary>
    public static SyntaxNode? BodyOf(ParameterSyntax parameter) => parameter.Parent?.Parent switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        _ => null,
    };
}
