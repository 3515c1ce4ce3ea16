using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// The status that an answer is given: a constant, or a local that surely holds one, <c>var code = 400; StatusCode(code, …)</c>.
/// </summary>
internal static class HttpKeptStatus
{
    // The names of a member are read once, however many of its answers ask.
    private static readonly NodeMemory<BodyMemory> Bodies = new(static _ => new BodyMemory());

    /// <summary>
    /// Whether a local is set where it is declared, and nowhere else: not by <c>+=</c>, and handed to nobody by <c>ref</c>.
    /// </summary>
    public static bool IsSetOnce(VariableDeclaratorSyntax declarator) => PlacesOf(declarator) is { IsChanged: false, Writes.Length: 1 };

    /// <summary>
    /// The one place where the value of a local is used that is set where it is declared; null where there are more, or none.
    /// </summary>
    public static ExpressionSyntax? OnlyReadOf(VariableDeclaratorSyntax declarator) =>
        PlacesOf(declarator) is { IsChanged: false, Writes.Length: 1, Reads: [{ } only] } places && Reach.IsSure(declarator, only, places)
            ? only
            : null;

    /// <param name="given">What the answer is given.</param>
    /// <param name="binder">Answers for the file.</param>
    /// <returns>The number; null where it is not known.</returns>
    public static int? Of(ExpressionSyntax given, Binder binder) =>
        binder.Constant(given)
        ?? (ValuePath.WithoutCasts(given) is IdentifierNameSyntax local
            && binder.Symbol(local) is ILocalSymbol { DeclaringSyntaxReferences: [{ } only] }
            && only.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
            && IsSetOnce(declarator)
            && Reach.IsSure(declarator, local, PlacesOf(declarator))
                ? binder.Constant(initial)
                : null);

    private static Variable PlacesOf(VariableDeclaratorSyntax declarator) =>
        Bodies.Of(FlowScopes.Indexed(declarator)).OfBody(declarator);
}
