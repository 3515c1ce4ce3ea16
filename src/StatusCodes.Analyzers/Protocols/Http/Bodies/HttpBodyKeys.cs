using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// Bodies that are dictionaries, and have their status under a key: <c>new Dictionary&lt;string, object&gt; { ["status"] = 404 }</c>.
/// </summary>
internal static class HttpBodyKeys
{
    /// <summary><c>["status"] = 404</c> where the dictionary is made, or <c>body["status"] = 404;</c>.</summary>
    public static HttpBodyMember? Of(AssignmentExpressionSyntax set, ExpressionSyntax place) => set switch
    {
        {
            Left: ImplicitElementAccessSyntax { ArgumentList: { } key },
            Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax body },
        } => Of(place, body, StatusOf(key)),
        { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax body } access, Parent: ExpressionStatementSyntax } =>
            Of(place, body, StatusOf(access.ArgumentList)),
        _ => null,
    };

    /// <summary><c>{ "status", 404 }</c> where the dictionary is made.</summary>
    public static HttpBodyMember? Of(InitializerExpressionSyntax row, ExpressionSyntax place) => row switch
    {
        {
            Expressions: [LiteralExpressionSyntax key, { } value],
            Parent: InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax body },
        } when value == place => Of(place, body, StatusOf(key)),
        _ => null,
    };

    /// <summary><c>body.Add("status", 404);</c></summary>
    public static HttpBodyMember? Of(InvocationExpressionSyntax call, ExpressionSyntax place) => call switch
    {
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax body },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }, { Expression: { } value }],
            Parent: ExpressionStatementSyntax,
        } when value == place => Of(place, body, StatusOf(key)),
        _ => null,
    };

    /// <summary>What stands under the key of a status in a dictionary's initializer.</summary>
    public static IEnumerable<ExpressionSyntax> StatusesIn(InitializerExpressionSyntax? rows) =>
        (rows?.Expressions ?? default).Select(ValueOf).OfType<ExpressionSyntax>().Where(static value => HttpBodyMember.Of(value)?.Key is not null);

    /// <summary>The local whose key a statement sets, and the value: <c>body["status"] = 404</c>, <c>body.Add("status", 404)</c>.</summary>
    public static (IdentifierNameSyntax Dictionary, ExpressionSyntax Value)? SetBy(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax body } access } set
            when StatusOf(access.ArgumentList) is not null => (body, set.Right),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: IdentifierNameSyntax body },
            ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }, { Expression: { } value }],
        } when StatusOf(key) is not null => (body, value),
        _ => null,
    };

    /// <summary>Whether the key may be the status's: it is, or nobody can tell.</summary>
    public static bool MayBeStatus(BracketedArgumentListSyntax key) =>
        key.Arguments is not [{ Expression: LiteralExpressionSyntax }] || StatusOf(key) is not null;

    /// <summary>Whether the body is written with its keys as names.</summary>
    public static bool AreWrittenBy(ExpressionSyntax body, Binder binder) => binder.Type(body) is INamedTypeSymbol type
        && (type.Name is "JsonObject" or "JObject"
            || (type is { Name: "Dictionary" or "SortedDictionary" or "ConcurrentDictionary", TypeArguments: [{ } key, _] }
                && key.SpecialType == SpecialType.System_String));

    private static ExpressionSyntax? ValueOf(ExpressionSyntax row) => row switch
    {
        AssignmentExpressionSyntax set => set.Right,
        InitializerExpressionSyntax { Expressions: [_, { } value] } => value,
        _ => null,
    };

    private static HttpBodyMember? Of(ExpressionSyntax place, ExpressionSyntax body, string? key) =>
        key is null ? null : new HttpBodyMember(place, body, null) { Key = key };

    private static string? StatusOf(BracketedArgumentListSyntax list) =>
        list.Arguments is [{ Expression: LiteralExpressionSyntax key }] ? StatusOf(key) : null;

    private static string? StatusOf(LiteralExpressionSyntax key) =>
        key.IsKind(SyntaxKind.StringLiteralExpression) && HttpAnswerNames.IsStatus(key.Token.ValueText) ? key.Token.ValueText : null;
}
