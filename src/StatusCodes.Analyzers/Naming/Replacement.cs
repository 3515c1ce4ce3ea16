using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// What becomes of a number: the expression that goes, the constant that comes,
/// and the cast on the other side of a comparison that falls away with it.
/// Analyzer and fix both ask for it by <see cref="ReplacementFinder"/>, so a message never promises what the fix does not write.
/// </summary>
/// <param name="Target">The expression to replace: the literal, or the cast to the enum around it.</param>
/// <param name="Constant">What to write.</param>
/// <param name="NeedlessCast">The <c>(int)</c> of <c>(int)response.StatusCode == 404</c>, which falls away; otherwise null.</param>
internal sealed record Replacement(ExpressionSyntax Target, NamedConstant Constant, CastExpressionSyntax? NeedlessCast)
{
    /// <summary>
    /// Whether it is written however long its name is: a value of the constant's own enum is meant, or the project lists the constant.
    /// </summary>
    public bool IsPreferred { get; init; }
}
