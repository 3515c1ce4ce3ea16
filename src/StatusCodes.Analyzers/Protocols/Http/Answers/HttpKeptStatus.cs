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

    /// <param name="given">What the answer is given.</param>
    /// <param name="binder">Answers for the file.</param>
    /// <returns>The number; null where it is not known.</returns>
    public static int? Of(ExpressionSyntax given, Binder binder) =>
        binder.Constant(given)
        ?? (ValuePath.WithoutCasts(given) is IdentifierNameSyntax local
            && binder.Symbol(local) is ILocalSymbol { DeclaringSyntaxReferences: [{ } only] }
            && only.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial } declarator
            && Bodies.Of(FlowScopes.Indexed(declarator)).OfBody(declarator) is { IsChanged: false, Writes.Length: 1 } variable
            && Reach.IsSure(declarator, local, variable)
                ? binder.Constant(initial)
                : null);
}
