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

    /// <summary>The body of the method or local function that a parameter belongs to; null where it has none.</summary>
    public static SyntaxNode? BodyOf(ParameterSyntax parameter) => parameter.Parent?.Parent switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        LocalFunctionStatementSyntax function => (SyntaxNode?)function.Body ?? function.ExpressionBody,
        _ => null,
    };
}
