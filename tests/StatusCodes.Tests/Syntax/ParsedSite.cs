using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Tests.Syntax;

/// <summary>Places in code that is only parsed: all that may be asked before anything is bound.</summary>
internal static class ParsedSite
{
    /// <summary>The place of the only number in <paramref name="source"/>.</summary>
    public static Site Of(string source) => Site.Of(Numbers(source).Single());

    /// <summary>The place of the number that is written so.</summary>
    public static Site Of(string source, string number) => Site.Of(Numbers(source).Single(literal => literal.Token.Text == number));

    private static LiteralExpressionSyntax[] Numbers(string source) =>
    [
        .. CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(static literal => literal.IsKind(SyntaxKind.NumericLiteralExpression)),
    ];
}
