using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Numbers that a method, a property or a lambda answers: <c>int StatusCode =&gt; 404;</c>, <c>StatusCodeSelector = e =&gt; 500</c>.
/// </summary>
internal static class ReturnSlots
{
    /// <summary>Whether a function answers a code.</summary>
    /// <param name="function">A lambda, local function, method or property.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? Of(SyntaxNode function, Semantics semantics) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => OfLambda(lambda, semantics),
        PropertyDeclarationSyntax property =>
            semantics.MayBeValue(property.Identifier.ValueText) && semantics.Declared(property) is { } symbol
                ? SymbolSlots.OfValue(symbol, semantics)
                : null,
        _ => semantics.Declared(function) is IMethodSymbol method ? OfMethod(method, semantics) : null,
    };

    /// <summary>By its name, or by what else it answers: <c>return StatusCodes.Status404NotFound; … return 500;</c>.</summary>
    private static Slot? OfMethod(IMethodSymbol method, Semantics semantics) =>
        (semantics.MayBeFunction(method) ? SymbolSlots.OfResult(method, semantics) : null)
        ?? OriginSlots.OfResult(method, semantics);

    private static Slot? OfLambda(AnonymousFunctionExpressionSyntax lambda, Semantics semantics)
    {
        switch (lambda.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == lambda:
                return semantics.Symbol(assignment.Left) is { } target ? SymbolSlots.OfDelegate(target, semantics) : null;
            case EqualsValueClauseSyntax { Parent: { } declaration }:
                return semantics.Declared(declaration) is { } declared ? SymbolSlots.OfDelegate(declared, semantics) : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument:
                return CallNames.IsEquality(SyntaxNames.Called(call))
                    ? AssertionSlots.Of(call, lambda, semantics)?.AsRead()
                    : OfCall(call, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument), semantics);
            default:
                return null;
        }
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, string? name, int index, Semantics semantics) =>
        semantics.Symbol(call) is IMethodSymbol method && Members.Parameter(method, name, index) is { } parameter
            ? SymbolSlots.OfDelegate(parameter, semantics)
            : null;
}
