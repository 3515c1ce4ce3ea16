using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Homes;

/// <summary>A name, a number or a text where it is written.</summary>
/// <param name="Position">Where it begins.</param>
/// <param name="Parent">What it is part of; null in code that another branch of <c>#if</c> compiles.</param>
/// <param name="IsText">Whether it is a text in quotes.</param>
/// <param name="IsCast">Whether it is cast to a type that has a name of its own: an enum.</param>
internal readonly record struct WrittenToken(int Position, SyntaxNode? Parent, bool IsText, bool IsCast)
{
    /// <summary>Whether it is written within a type, or anywhere in a file: what <c>#if</c> takes out above a type is none of its.</summary>
    public bool IsIn(SyntaxNode scope) => (scope is CompilationUnitSyntax ? scope.FullSpan : scope.Span).Contains(Position);
}
