using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Rules.NeverEqual;

namespace StatusCodes.CodeFixes.NeverEqual;

/// <summary>A value's text as it is written: <c>response?.StatusCode.ToString()</c>, <c>$"{response.StatusCode}"</c>.</summary>
/// <param name="Expression">The text.</param>
/// <param name="Value">What is written of the value: <c>response?.StatusCode</c>.</param>
/// <param name="IsNullable">Whether there may be no value.</param>
internal sealed record WrittenText(ExpressionSyntax Expression, string Value, bool IsNullable)
{
    /// <summary>The number's text in its place.</summary>
    public string OfNumber => $"(({(IsNullable ? "int?" : "int")}){Value}).ToString()";

    /// <summary>The text that an expression writes; null where it is another's: a local's, or cut.</summary>
    public static WrittenText? Of(ExpressionSyntax text, Semantics semantics)
    {
        while (text is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            text = text is PostfixUnaryExpressionSyntax postfix ? postfix.Operand : ((ParenthesizedExpressionSyntax)text).Expression;
        }

        if (text is IdentifierNameSyntax || EnumText.Of(text, semantics) is not { IsPart: false, Value.Expression: { } value })
        {
            return null;
        }

        if (text is InterpolatedStringExpressionSyntax)
        {
            return new WrittenText(text, value.ToString(), IsNullableValue(value, semantics));
        }

        ExpressionSyntax call = text;
        while (call is ConditionalAccessExpressionSyntax conditional)
        {
            call = conditional.WhenNotNull;
        }

        return call is InvocationExpressionSyntax direct && EnumText.NamedBy(direct) is not null
            ? new WrittenText(
                text,
                text.SyntaxTree.GetText().ToString(TextSpan.FromBounds(text.SpanStart, value.Span.End)),
                text is ConditionalAccessExpressionSyntax || IsNullableValue(value, semantics))
            : null;
    }

    private static bool IsNullableValue(ExpressionSyntax value, Semantics semantics) =>
        semantics.Type(value)?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
