using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>
/// The type that a call is asked for whose package is missing: <c>var problem = Assert.IsType&lt;ProblemDetails&gt;(result.Value);</c>,
/// <c>await client.GetAsync&lt;ApiResult&gt;(url)</c>, <c>result.Should().BeOfType&lt;ObjectResult&gt;().Which</c>.
/// </summary>
internal static class AskedTypes
{
    /// <summary>The type as it is written; null where none is.</summary>
    /// <param name="value">What a member is asked of: a call, or a local that is set from one.</param>
    /// <param name="binder">Answers for its file.</param>
    public static TypeSyntax? Of(ExpressionSyntax value, Binder binder) =>
        value is not IdentifierNameSyntax name ? InCall(value)
        : binder.Symbol(name) is ILocalSymbol { DeclaringSyntaxReferences: [{ } reference] }
            && reference.GetSyntax(binder.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } source } ? InCall(source)
        : null;

    private static TypeSyntax? InCall(ExpressionSyntax value)
    {
        while (true)
        {
            switch (value)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    value = parenthesized.Expression;
                    break;
                case AwaitExpressionSyntax awaited:
                    value = awaited.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix:
                    value = postfix.Operand;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" or "Which" or "Subject" or "Value" } member:
                    value = member.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax waiting } call
                    when waiting.Name.Identifier.ValueText == "ConfigureAwait":
                    value = waiting.Expression;
                    break;
                case InvocationExpressionSyntax { Expression: { } called }:
                    return NameOf(called) is GenericNameSyntax { TypeArgumentList.Arguments: [{ } type] } ? type : null;
                default:
                    return null;
            }
        }
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax member => member.Name,
        _ => null,
    };
}
