using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Homes;

/// <summary>
/// Where a new constant goes that several places may write, and what they need of it. All is told by what is written,
/// so that the first fix decides as the last one, or one for all, would.
/// </summary>
internal static class ConstantHome
{
    /// <summary>
    /// The innermost type around <paramref name="literal"/> that holds all of the same code in the types around it,
    /// or the top-level statements; null where no constant can be declared.
    /// </summary>
    public static SyntaxNode? Of(LiteralExpressionSyntax literal, Compilation compilation, WrittenTokens written)
    {
        SyntaxNode? home = ConstantDeclarationSite.Find(literal, compilation);
        SyntaxNode? outer = home;
        while (outer is TypeDeclarationSyntax && ConstantDeclarationSite.Find(outer, compilation) is TypeDeclarationSyntax around)
        {
            SyntaxNode inner = home!;
            outer = around;
            bool isText = literal.IsKind(SyntaxKind.StringLiteralExpression);
            if (written.SameAs(literal).Any(other => other.IsText == isText && other.IsIn(around) && !other.IsIn(inner)))
            {
                home = around;
            }
        }

        return home;
    }

    /// <summary>
    /// Whether the code stands in <paramref name="home"/> as a mere number, too, which an enum's constant would have to be cast to.
    /// </summary>
    public static bool HasNumber(LiteralExpressionSyntax literal, SyntaxNode home, WrittenTokens written) =>
        written.SameAs(literal).Any(other =>
            other.Position != literal.SpanStart && !other.IsText && !other.IsCast && other.IsIn(home));
}
