using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// What the names of one function are given, and what is set of them: a function is walked once, however many of its answers ask.
/// </summary>
internal sealed class HttpLocalBodies
{
    private static readonly NodeMemory<HttpLocalBodies> Known = new(static function => new HttpLocalBodies(function));
    private readonly Dictionary<string, List<ExpressionSyntax>> _given = new();
    private readonly Dictionary<string, List<ExpressionSyntax>> _set = new();

    private HttpLocalBodies(SyntaxNode function)
    {
        foreach (SyntaxNode node in function.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: { } initial } variable)
            {
                Add(_given, variable.Identifier, initial);
            }
            else if (node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } given)
            {
                Add(_given, name.Identifier, given.Right);
            }
            else if (node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } } set)
            {
                Add(_set, owner.Identifier, set.Right);
            }
            else if (HttpBodyKeys.SetBy(node) is var (dictionary, value))
            {
                Add(_set, dictionary.Identifier, value);
            }
        }
    }

    /// <summary>Those of the function around a local; null outside of functions.</summary>
    public static HttpLocalBodies? Around(IdentifierNameSyntax local) =>
        FlowScopes.FunctionOf(local) is { } function ? Known.Of(function) : null;

    /// <summary>What a local is given anywhere in the function.</summary>
    public IReadOnlyList<ExpressionSyntax> GivenTo(IdentifierNameSyntax local) => Of(_given, local);

    /// <summary>What is set of a local anywhere in the function: <c>body.Status = 404</c>.</summary>
    public IReadOnlyList<ExpressionSyntax> SetOf(IdentifierNameSyntax local) => Of(_set, local);

    private static List<ExpressionSyntax> Of(Dictionary<string, List<ExpressionSyntax>> values, IdentifierNameSyntax local) =>
        values.TryGetValue(local.Identifier.ValueText, out List<ExpressionSyntax>? found) ? found : [];

    private static void Add(Dictionary<string, List<ExpressionSyntax>> values, SyntaxToken name, ExpressionSyntax value)
    {
        if (!values.TryGetValue(name.ValueText, out List<ExpressionSyntax>? others))
        {
            values.Add(name.ValueText, others = []);
        }

        others.Add(value);
    }
}
