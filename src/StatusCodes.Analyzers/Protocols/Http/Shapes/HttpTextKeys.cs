using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Numbers that are kept under a text which says that they are a status, and numbers that are keys themselves:
/// <c>activity.SetTag("http.response.status_code", 500)</c>, <c>p["code"].ToInt(200)</c>, <c>summary.Responses[404] = "…"</c>.
/// </summary>
internal static class HttpTextKeys
{
    private static readonly CodeNames Names = new(ImmutableArray.Create(new Vocabulary { StatusNames = ["httpstatus", "httpcode"] }));

    /// <summary>Whether the number is kept under, or stands in for what is kept under, a text that names a status.</summary>
    public static bool IsValueOfKey(in Site site, int value, Binder binder) =>
        site is { Kind: SiteKind.Argument, Argument.NameColon: null, Meets: { } call }
        && (call is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax)
        && site.Argument!.Parent is ArgumentListSyntax { Arguments: var arguments }
        && ((KeyOf(site.Argument!, arguments, SyntaxNames.OfCallee(call)) is { } key && IsKept(call, key, binder))
            || (arguments.Count == 1 && value >= HttpEnvelopes.First && IsConversion(call)));

    /// <summary>Whether the number is a key of what is called responses; an array of them has no such keys.</summary>
    public static bool IsKeyOfResponses(in Site site, int value, Binder binder) =>
        site.Kind == SiteKind.Key
            ? SiteNames.Member(site) is { } name
                && IsResponses(name)
                && (site.Meets is not ElementAccessExpressionSyntax access
                    || binder.Type(access.Expression) is INamedTypeSymbol { TypeArguments.Length: not 1 } or null)
            : value >= HttpEnvelopes.First
                && ResponsesAskedAt(site) is { } responses
                && binder.Type(responses) is INamedTypeSymbol { TypeArguments: [{ } key, _] }
                && ValueTypes.IsInteger(key);

    private static bool IsResponses(string name) => name is "Responses" or "ResponseExamples";

    /// <summary>
    /// The responses whose key a number is held against:
    /// <c>Responses.ContainsKey(404)</c>, <c>Responses.Any(r =&gt; r.Key == 404)</c>,
    /// <c>foreach (var r in Responses) if (r.Key == 404)</c>.
    /// </summary>
    private static ExpressionSyntax? ResponsesAskedAt(in Site site)
    {
        ExpressionSyntax? dictionary = site.Kind switch
        {
            SiteKind.Argument when site.Meets is InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: { } asked } call,
                    ArgumentList.Arguments: [{ } first, ..],
                }
                && first == site.Argument
                && IsKeyCall(call.Name.Identifier.ValueText) => asked,
            SiteKind.Argument when site.Meets is InvocationExpressionSyntax
                {
                    ArgumentList.Arguments: [_, { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Keys" } keys }],
                } => keys.Expression,
            SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label when site.Meets is MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "Key",
                    Expression: IdentifierNameSyntax pair,
                } => SourceOf(pair),
            SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label when site.Meets is IdentifierNameSyntax key => SourceOfKey(key),
            _ => null,
        };
        return dictionary is not null && IsResponses(SyntaxNames.OfOwner(dictionary)) ? dictionary : null;
    }

    private static bool IsKeyCall(string method) =>
        method is "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "Add" or "TryAdd" or "Remove";

    /// <summary>The dictionary whose keys a loop or a query goes through: <c>foreach (var key in Responses.Keys)</c>.</summary>
    private static ExpressionSyntax? SourceOfKey(IdentifierNameSyntax key) =>
        SourceOf(key) switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Keys", Expression: { } dictionary } => dictionary,
            { Parent: ForEachVariableStatementSyntax } pairs => pairs,
            _ => null,
        };

    /// <summary>What a loop or a query takes the pair, or its first part, from.</summary>
    private static ExpressionSyntax? SourceOf(IdentifierNameSyntax pair)
    {
        string name = pair.Identifier.ValueText;
        for (SyntaxNode? around = pair.Parent; around is not (null or MemberDeclarationSyntax); around = around.Parent)
        {
            switch (around)
            {
                case ForEachVariableStatementSyntax
                {
                    Variable: DeclarationExpressionSyntax
                    {
                        Designation: ParenthesizedVariableDesignationSyntax { Variables: [{ } first, _] },
                    },
                } parts when first is SingleVariableDesignationSyntax part && part.Identifier.ValueText == name:
                    return parts.Expression;
                case ForEachStatementSyntax loop when loop.Identifier.ValueText == name:
                    return loop.Expression;
                case SimpleLambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } query
                    when query.Parameter.Identifier.ValueText == name:
                    return (call.Expression as MemberAccessExpressionSyntax)?.Expression;
            }
        }

        return null;
    }

    /// <summary>
    /// What a value is kept under: what stands before it, in <c>SetTag("…", 200)</c> as in <c>AssertTag(activity, "…", 200)</c>.
    /// </summary>
    private static ExpressionSyntax? KeyOf(ArgumentSyntax value, SeparatedSyntaxList<ArgumentSyntax> arguments, string callee)
    {
        bool isOfTags = callee.IndexOf("Tag", StringComparison.Ordinal) >= 0;
        if (!isOfTags && callee is not ("Add" or "TryAdd" or "KeyValuePair") && !callee.StartsWith("Set", StringComparison.Ordinal))
        {
            return null;
        }

        int index = isOfTags ? ArgumentPlaces.IndexOf(arguments, value) : arguments.Count > 1 && arguments[1] == value ? 1 : 0;
        return index > 0 && !QuantityNames.IsQuantity(callee) ? arguments[index - 1].Expression : null;
    }

    private static bool IsKept(SyntaxNode call, ExpressionSyntax key, Binder binder) =>
        KeyTexts.Of(key, binder) is { } text
        && Names.IsKey(text)
        && !ForeignSystems.IsNamedIn(text)
        && !IsOfQuantity(call);

    /// <summary>The widths of columns have names, too: <c>list.Columns.Add("StatusCode", 200)</c>.</summary>
    private static bool IsOfQuantity(SyntaxNode call) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } owner } }
        && SyntaxNames.OfOwner(owner) is var name
        && (QuantityNames.IsQuantity(name) || ForeignSystems.IsNamedIn(name));

    /// <summary>What a text is turned into a number with, and the number where there is none.</summary>
    private static bool IsConversion(SyntaxNode call) =>
        call is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ToInt" or "ToInt32" or "AsInt" or "GetInt32" or "GetValueOrDefault" or "Value",
                Expression: ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] },
            },
        }
        && key.IsKind(SyntaxKind.StringLiteralExpression)
        && Names.OfValue(key.Token.ValueText).Kind is NameKind.Code or NameKind.Status or NameKind.StatusCode;
}
