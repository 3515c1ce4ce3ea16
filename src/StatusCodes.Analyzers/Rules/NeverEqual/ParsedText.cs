using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>A text that may be an enum's value's, and what makes a number of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="MadeBy">What makes a number of it; null where the text is only kept in a local.</param>
internal readonly record struct ParsedText(ExpressionSyntax Text, InvocationExpressionSyntax? MadeBy)
{
    public InvocationExpressionSyntax Call => MadeBy!;

    /// <summary>Whether the call answers that it could not, and does not throw.</summary>
    public bool IsTried => SyntaxNames.Called(Call) == "TryParse";

    /// <summary>The text of what <paramref name="name"/> names, where a number is made of it or it is kept; otherwise null.</summary>
    public static ParsedText? Of(SyntaxToken name)
    {
        if (TextOf(name) is not { } text)
        {
            return null;
        }

        return CallOn(text) is { } call ? new ParsedText(text, call)
            : text.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } ? new ParsedText(text, null)
            : null;
    }

    /// <summary>Where a number is made of the text: here, or of the local that keeps it.</summary>
    public IEnumerable<ParsedText> WithLocal(Semantics semantics)
    {
        if (MadeBy is not null)
        {
            yield return this;
        }
        else if (Text.Parent?.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } local)
        {
            foreach (ExpressionSyntax read in semantics.Bodies.OfBody(local).Reads)
            {
                if (CallOn(read) is { } call)
                {
                    yield return new ParsedText(read, call);
                }
            }
        }
    }

    /// <summary>
    /// <c>response.StatusCode.ToString()</c>, <c>response?.StatusCode.ToString()</c>, <c>error.StatusCode?.ToString()</c>,
    /// <c>$"{response.StatusCode}"</c>.
    /// </summary>
    public static ExpressionSyntax? TextOf(SyntaxToken name)
    {
        if (name.Parent is not IdentifierNameSyntax identifier)
        {
            return null;
        }

        ExpressionSyntax named = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access
            : identifier.Parent is MemberBindingExpressionSyntax binding ? binding
            : identifier;
        ExpressionSyntax? text = named.Parent switch
        {
            InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } => whole,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } => call,
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax } asked => asked,
            _ => null,
        };
        while (text?.Parent is ConditionalAccessExpressionSyntax outer && outer.WhenNotNull == text)
        {
            text = outer;
        }

        return text;
    }

    /// <summary>The call whose first argument is the text, or that or another: <c>text ?? "0"</c>.</summary>
    private static InvocationExpressionSyntax? CallOn(ExpressionSyntax text) =>
        WholeOf(text).Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
        && list.Arguments[0] == argument
        && IsToNumber(call)
            ? call
            : null;

    private static ExpressionSyntax WholeOf(ExpressionSyntax text)
    {
        while (text.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax
            || (text.Parent is BinaryExpressionSyntax coalesce && coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Left == text))
        {
            text = (ExpressionSyntax)text.Parent;
        }

        return text;
    }

    /// <summary>The type of the number that a call makes of its argument, or throws; null for every other call.</summary>
    public static string? NumberOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse", Expression: { } type } => TypeOf(type),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToInt32" or "ToInt16" or "ToInt64", Expression: { } type } member
            when SyntaxNames.Of(type) == "Convert" => Keyword(member.Name.Identifier.ValueText.Substring(2)),
        _ => null,
    };

    private static bool IsToNumber(InvocationExpressionSyntax call) =>
        NumberOf(call) is not null
        || (call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TryParse", Expression: { } type }
            && TypeOf(type) is not null);

    private static string? TypeOf(ExpressionSyntax type) =>
        type is PredefinedTypeSyntax { Keyword.ValueText: "int" or "short" or "ushort" or "uint" or "long" } predefined
            ? predefined.Keyword.ValueText
            : Keyword(SyntaxNames.Of(type));

    private static string? Keyword(string type) => type switch
    {
        "Int16" => "short",
        "Int32" => "int",
        "Int64" => "long",
        _ => null,
    };
}
