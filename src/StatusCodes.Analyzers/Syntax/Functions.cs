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

    /// <summary>What a method, a local function or a lambda answers with, wherever it does.</summary>
    public static IEnumerable<ExpressionSyntax> ResultsOf(SyntaxNode function)
    {
        (BlockSyntax? body, ArrowExpressionClauseSyntax? arrow) = function switch
        {
            MethodDeclarationSyntax method => (method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax local => (local.Body, local.ExpressionBody),
            AnonymousFunctionExpressionSyntax lambda => (lambda.Block, null),
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

    /// <summary>
    /// Whether a name is that of a parameter of the innermost function around it, and so of no local: <c>i => i == "1"</c>.
    /// </summary>
    public static bool IsParameterAround(IdentifierNameSyntax name)
    {
        for (SyntaxNode? around = name.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case SimpleLambdaExpressionSyntax lambda:
                    return IsNamed(lambda.Parameter, name);
                case ParenthesizedLambdaExpressionSyntax lambda:
                    return HasParameter(lambda.ParameterList, name);
                case AnonymousMethodExpressionSyntax method:
                    return method.ParameterList is { } parameters && HasParameter(parameters, name);
                case LocalFunctionStatementSyntax function:
                    return HasParameter(function.ParameterList, name);
                case BaseMethodDeclarationSyntax method:
                    return HasParameter(method.ParameterList, name);
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool HasParameter(BaseParameterListSyntax list, IdentifierNameSyntax name)
    {
        foreach (ParameterSyntax parameter in list.Parameters)
        {
            if (IsNamed(parameter, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(ParameterSyntax parameter, IdentifierNameSyntax name) =>
        parameter.Identifier.ValueText == name.Identifier.ValueText;

    /// <summary>The body of the method or local function that a parameter belongs to; null where it has none.</summary>
    public static SyntaxNode? BodyOf(ParameterSyntax parameter) => parameter.Parent?.Parent switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        _ => null,
    };
}
