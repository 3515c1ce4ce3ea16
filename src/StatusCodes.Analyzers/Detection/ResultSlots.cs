using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers that a method, a property or a lambda answers: <c>int StatusCode =&gt; 404;</c>, <c>StatusCodeSelector = e =&gt; 500</c>.</summary>
internal static class ResultSlots
{
    /// <summary>Whether the function that <paramref name="node"/> (a return statement, an arrow, a lambda) belongs to answers a status.</summary>
    public static Slot? Of(SyntaxNode node, Semantics semantics)
    {
        for (SyntaxNode? owner = node; owner is not null; owner = owner.Parent)
        {
            switch (owner)
            {
                case AnonymousFunctionExpressionSyntax lambda:
                    return OfLambda(lambda, semantics);
                case MethodDeclarationSyntax method:
                    return OfMethod(method, method.Identifier.ValueText, semantics);
                case LocalFunctionStatementSyntax function:
                    return OfMethod(function, function.Identifier.ValueText, semantics);
                case PropertyDeclarationSyntax property:
                    return OfProperty(property, semantics);
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    private static Slot? OfMethod(SyntaxNode declaration, string name, Semantics semantics) =>
        CodeNames.OfFunction(name) != NameKind.None && semantics.Declared(declaration) is IMethodSymbol method
            ? SlotSymbols.OfResult(method)
            : null;

    private static Slot? OfProperty(PropertyDeclarationSyntax property, Semantics semantics) =>
        CodeNames.OfValue(property.Identifier.ValueText) != NameKind.None && semantics.Declared(property) is { } symbol
            ? SlotSymbols.OfValue(symbol)
            : null;

    private static Slot? OfLambda(AnonymousFunctionExpressionSyntax lambda, Semantics semantics)
    {
        switch (lambda.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == lambda:
                return semantics.Symbol(assignment.Left) is { } target ? SlotSymbols.OfDelegate(target) : null;
            case EqualsValueClauseSyntax { Parent: { } declaration }:
                return semantics.Declared(declaration) is { } declared ? SlotSymbols.OfDelegate(declared) : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument:
                return AssertionSlots.IsEquality(StatusExpressions.CalledName(call))
                    ? AssertionSlots.Of(call, lambda, semantics)?.AsRead()
                    : OfCall(call, argument.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(argument), semantics);
            default:
                return null;
        }
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, string? name, int index, Semantics semantics) =>
        semantics.Symbol(call) is IMethodSymbol method && ArgumentSlots.Parameter(method, name, index) is { } parameter
            ? SlotSymbols.OfDelegate(parameter)
            : null;
}
