using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// The text of a value: <c>response.StatusCode.ToString()</c>, <c>$"{response.StatusCode}"</c>.
/// It is the member's name; only of a value without a member it is the number.
/// </summary>
/// <param name="Value">The value.</param>
/// <param name="IsPart">Whether it is only a part of the text: <c>Substring(0, 1)</c>.</param>
internal readonly record struct EnumText(EnumValue Value, bool IsPart = false)
{
    /// <summary>Whether an expression may be such a text: asked before anything is bound.</summary>
    public static bool MayBe(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax parenthesized => MayBe(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => MayBe(postfix.Operand),
        BinaryExpressionSyntax binary =>
            (binary.IsKind(SyntaxKind.CoalesceExpression) && MayBe(binary.Left)) || JoinedIn(binary) is not null,
        ConditionalAccessExpressionSyntax conditional => MayBe(conditional.WhenNotNull),
        InvocationExpressionSyntax call => MayBe(call),
        ElementAccessExpressionSyntax access => IsRange(access) && MayBe(access.Expression),
        InterpolatedStringExpressionSyntax text => HoleOf(text) is not null,
        IdentifierNameSyntax name => !Functions.IsParameterAround(name),
        _ => false,
    };

    private static bool MayBe(InvocationExpressionSyntax call)
    {
        string name = SyntaxNames.Called(call);
        return name is "ToString" or "Format" or "GetName" or "Concat"
            || (IsHandedOn(name) && call.Expression is MemberAccessExpressionSyntax member && MayBe(member.Expression));
    }

    /// <summary>The text that an expression is; null where it is, or may be, any other.</summary>
    public static EnumText? Of(ExpressionSyntax expression, Semantics semantics)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, semantics);
            case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Of(postfix.Operand, semantics);
            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) && IsWithoutDigits(coalesce.Right):
                return Of(coalesce.Left, semantics);
            case BinaryExpressionSyntax sum when JoinedIn(sum) is { } joined:
                return EnumValue.Of(joined, semantics) is { } part ? new EnumText(part) : null;
            case ConditionalAccessExpressionSyntax conditional:
                return Of(conditional.WhenNotNull, semantics);
            case InvocationExpressionSyntax call:
                return OfCall(call, semantics);
            case ElementAccessExpressionSyntax access when IsRange(access):
                return Of(access.Expression, semantics) is { } whole ? whole with { IsPart = true } : null;
            case InterpolatedStringExpressionSyntax text:
                return HoleOf(text) is { } hole && EnumValue.Of(hole, semantics) is { } value ? new EnumText(value) : null;
            case IdentifierNameSyntax name:
                return OfLocal(name, semantics);
            default:
                return null;
        }
    }

    /// <summary>
    /// What <c>ToString</c> is asked of, where it answers with the name; null for <c>ToString("D")</c> and every other call.
    /// </summary>
    public static ExpressionSyntax? NamedBy(InvocationExpressionSyntax call)
    {
        if (WrittenBy(call) is { } written)
        {
            return written;
        }

        if (SyntaxNames.Called(call) != "ToString" || !IsOfName(call.ArgumentList.Arguments))
        {
            return null;
        }

        return call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Expression,
            MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax asked && asked.WhenNotNull == call =>
                asked.Expression,
            _ => null,
        };
    }

    /// <summary>
    /// <c>Convert.ToString(response.StatusCode)</c>, <c>string.Format("{0}", response.StatusCode)</c>, <c>Enum.GetName(response.StatusCode)</c>.
    /// </summary>
    private static ExpressionSyntax? WrittenBy(InvocationExpressionSyntax call) => call switch
    {
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString", Expression: { } type },
            ArgumentList.Arguments: { Count: 1 or 2 } given,
        } when SyntaxNames.Of(type) == "Convert" => given[0].Expression,
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat", Expression: { } type },
            ArgumentList.Arguments: [{ Expression: { } value }],
        } when type is PredefinedTypeSyntax || SyntaxNames.Of(type) == "String" => value,
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Format", Expression: { } type },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.ValueText: "{0}" } }, { Expression: { } value }],
        } when type is PredefinedTypeSyntax || SyntaxNames.Of(type) == "String" => value,
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetName", Expression: { } type },
            ArgumentList.Arguments: [.., { Expression: { } value }],
        } when SyntaxNames.Of(type) == "Enum" => value,
        _ => null,
    };

    /// <summary>What is joined to nothing: <c>response.StatusCode + ""</c>.</summary>
    private static ExpressionSyntax? JoinedIn(BinaryExpressionSyntax sum) =>
        !sum.IsKind(SyntaxKind.AddExpression) ? null
        : IsEmptyText(sum.Left) ? sum.Right
        : IsEmptyText(sum.Right) ? sum.Left
        : null;

    private static bool IsEmptyText(ExpressionSyntax text) =>
        text is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: "" };

    private static bool IsOfName(SeparatedSyntaxList<ArgumentSyntax> arguments) =>
        arguments.Count == 0
        || arguments is [{ Expression: LiteralExpressionSyntax { Token.ValueText: "G" or "g" } }]
        || (arguments is [{ Expression: MemberAccessExpressionSyntax { Expression: { } culture } }]
            && SyntaxNames.Of(culture) == "CultureInfo");

    private static EnumText? OfCall(InvocationExpressionSyntax call, Semantics semantics)
    {
        if (NamedBy(call) is { } named)
        {
            return EnumValue.Of(named, semantics) is { } value ? new EnumText(value) : null;
        }

        string name = SyntaxNames.Called(call);
        if (!IsHandedOn(name)
            || call.Expression is not MemberAccessExpressionSyntax member
            || Of(member.Expression, semantics) is not { } text)
        {
            return null;
        }

        return name == "Substring" ? text with { IsPart = true } : text;
    }

    /// <summary>Calls after which there are no digits either.</summary>
    private static bool IsHandedOn(string method) => method is
        "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToUpper" or "ToLowerInvariant" or "ToUpperInvariant" or "Substring";

    private static bool IsRange(ElementAccessExpressionSyntax access) =>
        access.ArgumentList.Arguments is [{ Expression: RangeExpressionSyntax }];

    /// <summary>The value that is all of a text: <c>$"{response.StatusCode}"</c>.</summary>
    private static ExpressionSyntax? HoleOf(InterpolatedStringExpressionSyntax text) =>
        text.Contents is
        [
            InterpolationSyntax
            {
                FormatClause: null or { FormatStringToken.ValueText: "G" or "g" },
                AlignmentClause: null,
            } hole,
        ]
            ? hole.Expression
            : null;

    /// <summary>A local that is only ever set to such a text, or to one without digits.</summary>
    private static EnumText? OfLocal(IdentifierNameSyntax name, Semantics semantics) =>
        semantics.Type(name) is { SpecialType: SpecialType.System_String } && EnumValue.LocalOf(name, semantics) is { } local
            ? semantics.Bodies.Remember((local, "enum text"), 0, () => new Answer(OfWrites(local, semantics))).Text
            : null;

    private static EnumText? OfWrites(VariableDeclaratorSyntax local, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(local);
        if (variable.IsChanged)
        {
            return null;
        }

        EnumText? common = null;
        foreach (VariableWrite write in variable.Writes)
        {
            if (write.Value is not { } value || value is IdentifierNameSyntax)
            {
                return null;
            }

            if (IsWithoutDigits(value))
            {
                continue;
            }

            if (Of(value, semantics) is not { } text)
            {
                return null;
            }

            common ??= text;
        }

        return common;
    }

    /// <summary>No text, <c>string.Empty</c>, <c>"unknown"</c>.</summary>
    private static bool IsWithoutDigits(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => !HasDigit(literal.Token.ValueText),
        MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax, Name.Identifier.ValueText: "Empty" } => true,
        _ => false,
    };

    private static bool HasDigit(string text)
    {
        foreach (char c in text)
        {
            if (c is >= '0' and <= '9')
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Answer(EnumText? Text);
}
