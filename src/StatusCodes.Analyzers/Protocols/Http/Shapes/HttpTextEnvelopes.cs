using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Envelopes whose members are entries under a text: <c>new Dictionary&lt;string, object&gt; { ["status"] = 404, ["message"] = "…" }</c>,
/// <c>new JObject(new JProperty("code", 404), new JProperty("message", "…"))</c>.
/// As of an anonymous object, a code or a status beside a message is one.
/// </summary>
internal static class HttpTextEnvelopes
{
    /// <summary>Whether a number is what such an envelope calls its code or its status.</summary>
    public static bool IsCode(in Site site, Binder binder) => site.Kind switch
    {
        SiteKind.Assignment or SiteKind.Element =>
            EntryAt(site) is { Parent: InitializerExpressionSyntax all } entry
            && IsMere(KeyOf(entry))
            && HasMessage(all)
            && all.Parent is ExpressionSyntax made
            && !IsOfNumbers(binder.Type(made)),
        SiteKind.Argument => site.Meets is ObjectCreationExpressionSyntax { Parent.Parent: ArgumentListSyntax whole } property
            && IsProperty(property)
            && IsMere(KeyOf(property))
            && HasMessage(whole),
        _ => false,
    };

    private static ExpressionSyntax? EntryAt(in Site site) =>
        (site.Kind == SiteKind.Element ? site.Meets : site.Landing.Parent) as ExpressionSyntax;

    /// <summary>What counts by name has errors and successes, too.</summary>
    private static bool IsOfNumbers(ITypeSymbol? dictionary) =>
        dictionary is INamedTypeSymbol { TypeArguments: [_, { } value] }
        && value.SpecialType is not (SpecialType.System_Object or SpecialType.None);

    private static bool HasMessage(InitializerExpressionSyntax entries)
    {
        foreach (ExpressionSyntax entry in entries.Expressions)
        {
            if (IsMessage(KeyOf(entry)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMessage(ArgumentListSyntax properties)
    {
        foreach (ArgumentSyntax argument in properties.Arguments)
        {
            if (argument.Expression is ObjectCreationExpressionSyntax property && IsProperty(property) && IsMessage(KeyOf(property)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsProperty(ObjectCreationExpressionSyntax creation) => SyntaxNames.Of(creation.Type) == "JProperty";

    /// <summary>The text of <c>["status"] = x</c>, <c>{ "status", x }</c>, <c>new JProperty("status", x)</c>.</summary>
    private static ExpressionSyntax? KeyOf(ExpressionSyntax entry) => entry switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ } key] } } => key.Expression,
        InitializerExpressionSyntax { Expressions: [{ } key, _] } => key,
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ } key, _] } => key.Expression,
        _ => null,
    };

    private static bool IsMere(ExpressionSyntax? key) => TextOf(key) is { } text && HttpEnvelopes.IsMere(text);

    private static bool IsMessage(ExpressionSyntax? key) =>
        TextOf(key) is { } text && (HttpEnvelopes.IsMessage(text) || text is "data" or "Data" or "detail" or "Detail");

    private static string? TextOf(ExpressionSyntax? key) =>
        key is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) ? literal.Token.ValueText : null;
}
