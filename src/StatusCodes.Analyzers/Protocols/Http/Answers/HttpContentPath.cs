using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// The way of a body to the place where an answer takes it: it is cast, chosen, or written as a text,
/// <c>Content(JsonSerializer.Serialize(problem))</c>. By syntax alone.
/// </summary>
internal static class HttpContentPath
{
    // Serialized, made content of, written: nobody nests more.
    private const int MostLocals = 2;

    /// <summary>An expression with the casts and the parentheses around it. One branch of a choice is no value of its own.</summary>
    public static ExpressionSyntax Whole(ExpressionSyntax value)
    {
        while (value.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
        {
            value = (ExpressionSyntax)value.Parent;
        }

        return value;
    }

    /// <summary>
    /// What goes out with a body in it: the body, the choice that it is a branch of, the text that it is serialized to.
    /// </summary>
    public static ExpressionSyntax Outermost(ExpressionSyntax body)
    {
        while (true)
        {
            ExpressionSyntax whole = ValuePath.Landing(body);
            if (SerializedAt(whole) is not { } text)
            {
                return whole;
            }

            body = text;
        }
    }

    /// <summary>
    /// The same where a local keeps the text on its way, <c>var json = JsonSerializer.Serialize(problem);</c>:
    /// the one place where it is used.
    /// </summary>
    public static ExpressionSyntax PlaceOf(ExpressionSyntax body)
    {
        ExpressionSyntax place = Outermost(body);
        for (int locals = 0; locals < MostLocals && place != ValuePath.Landing(body) && LocalOf(place) is { } local; locals++)
        {
            if (HttpKeptStatus.OnlyReadOf(local) is not { } read)
            {
                break;
            }

            place = Outermost(read);
        }

        return place;
    }

    /// <summary>The local that a value is declared to be in; null where something else is done with it.</summary>
    public static VariableDeclaratorSyntax? LocalOf(ExpressionSyntax value) =>
        value.Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { IsConst: false } } local,
        }
            ? local
            : null;

    /// <summary>
    /// <c>JsonSerializer.Serialize(body)</c>, <c>JsonConvert.SerializeObject(body)</c>, <c>Encoding.UTF8.GetBytes(json)</c>,
    /// <c>new StringContent(json)</c>: the text, or the bytes, that its first argument becomes.
    /// </summary>
    private static ExpressionSyntax? SerializedAt(ExpressionSyntax body) =>
        body.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax taker } list } argument
        && list.Arguments[0] == argument
            ? taker switch
            {
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
                    when IsSerializer(SyntaxNames.Of(member.Expression), member.Name.Identifier.ValueText) => taker,
                BaseObjectCreationExpressionSyntax when SyntaxNames.OfCallee(taker) is "StringContent" or "ByteArrayContent" => taker,
                _ => null,
            }
            : null;

    private static bool IsSerializer(string owner, string method) => owner switch
    {
        "JsonSerializer" => method is "Serialize" or "SerializeToUtf8Bytes",
        "JsonConvert" => method is "SerializeObject",
        "JsonContent" => method is "Create",
        "UTF8" => method is "GetBytes",
        _ => false,
    };
}
