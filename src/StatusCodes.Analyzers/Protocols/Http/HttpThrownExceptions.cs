using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Exceptions by which a server is told its answer: only one that is thrown becomes an answer.</summary>
internal static class HttpThrownExceptions
{
    /// <summary>Whether what is made here is thrown, or handed to the caller, who may; at once or by a local.</summary>
    public static bool MayBeThrown(BaseObjectCreationExpressionSyntax creation)
    {
        ExpressionSyntax made = ValuePath.Landing(creation);
        return IsThrown(made) || (LocalOf(made) is { } local && IsThrownAfterwards(local, made));
    }

    private static bool IsThrown(ExpressionSyntax exception) => exception.Parent switch
    {
        ThrowStatementSyntax or ThrowExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax => true,
        LambdaExpressionSyntax lambda => lambda.ExpressionBody == exception,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
            SyntaxNames.Called(call) is "FromException" or "SetException" or "TrySetException",
        _ => false,
    };

    private static string? LocalOf(ExpressionSyntax made) => made.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } variable } =>
            variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } assignment when assignment.Right == made =>
            target.Identifier.ValueText,
        _ => null,
    };

    private static bool IsThrownAfterwards(string local, ExpressionSyntax made)
    {
        SyntaxNode? scope = made.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is (MemberDeclarationSyntax and not GlobalStatementSyntax) or CompilationUnitSyntax);
        return scope is not null
            && scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
                name.Identifier.ValueText == local && IsThrown(ValuePath.Landing(name)));
    }
}
