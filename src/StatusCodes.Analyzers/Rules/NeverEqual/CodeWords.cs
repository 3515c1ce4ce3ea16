using System;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>Whether the text of something is asked for that is called a status or a code.</summary>
internal static class CodeWords
{
    public static bool AreIn(ExpressionSyntax text) => NamedIn(text) is { } named && IsNamedSo(SyntaxNames.OfValue(named));

    /// <summary>What the text is of, as far as it is written here.</summary>
    private static ExpressionSyntax? NamedIn(ExpressionSyntax text) => text switch
    {
        ParenthesizedExpressionSyntax parenthesized => NamedIn(parenthesized.Expression),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax } } asked =>
            asked.Expression,
        ConditionalAccessExpressionSyntax asked => NamedIn(asked.WhenNotNull),
        BinaryExpressionSyntax coalesce => NamedIn(coalesce.Left),
        ElementAccessExpressionSyntax access => NamedIn(access.Expression),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } =>
            member.Name.Identifier.ValueText == "ToString" ? member.Expression : NamedIn(member.Expression),
        InterpolatedStringExpressionSyntax { Contents: [InterpolationSyntax hole] } => hole.Expression,
        IdentifierNameSyntax name => name,
        _ => null,
    };

    private static bool IsNamedSo(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || HasCode(name);

    /// <summary><c>httpcode</c>, <c>Codes</c>; not <c>videoCodec</c>.</summary>
    private static bool HasCode(string name)
    {
        int end = name.IndexOf("code", StringComparison.OrdinalIgnoreCase) + "code".Length;
        return end >= "code".Length && (end == name.Length || name[end] == 's' || !char.IsLower(name[end]));
    }
}
