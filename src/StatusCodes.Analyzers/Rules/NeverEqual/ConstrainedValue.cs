using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// What a constraint of NUnit's is about: <c>response.StatusCode</c> of <c>Assert.That(response.StatusCode, Is.EqualTo(404))</c>.
/// </summary>
internal static class ConstrainedValue
{
    /// <summary>The value that a call of <c>EqualTo</c> is about; null where somebody else says what is equal.</summary>
    public static ExpressionSyntax? Of(InvocationExpressionSyntax call)
    {
        SyntaxNode whole = call;
        bool isComparedByOthers = false;
        while (whole.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax)
        {
            whole = whole.Parent;
            isComparedByOthers |= whole is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Using" };
        }

        return !isComparedByOthers
            && whole.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: { } subject }, { } second, ..] } }
            && second == whole.Parent
                ? subject
                : null;
    }
}
