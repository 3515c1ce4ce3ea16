using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Keys of dictionaries and groups that are codes, by what they are looked up with and by what they are made from:
/// <c>texts[(int)r.StatusCode]</c>, <c>GroupBy(r =&gt; (int)r.StatusCode).Single(g =&gt; g.Key == 404)</c>.
/// </summary>
internal static class KeySlots
{
    /// <summary>
    /// The code that a dictionary is looked up with, for the keys that are written into it: <c>[404] = "…"</c> where
    /// <c>texts[(int)r.StatusCode]</c> is asked; null where it is looked up with something else.
    /// </summary>
    /// <param name="access">The element access that has the key, or the initializer of a pair.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? OfKey(SyntaxNode access, Semantics semantics) =>
        !semantics.CanFollow ? null
            : access is ElementAccessExpressionSyntax element ? OfKeys(element.Expression, semantics)
            : OfHolder(ItemFlow.HolderOf(access, semantics), semantics);

    /// <summary>The same for the key that a call asks for: <c>counts.ContainsKey(404)</c>.</summary>
    public static Slot? OfAsked(InvocationExpressionSyntax call, Semantics semantics) =>
        semantics.CanFollow && call.Expression is MemberAccessExpressionSyntax { Expression: { } dictionary }
            ? OfKeys(dictionary, semantics)
            : null;

    /// <summary>The slot that the keys of a dictionary, or of groups, are; null where they are none.</summary>
    public static Slot? OfKeys(ExpressionSyntax dictionary, Semantics semantics)
    {
        if (!semantics.CanFollow)
        {
            return null;
        }

        switch (ValuePath.Inner(dictionary))
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call:
                return CallNames.IsGrouping(member.Name.Identifier.ValueText)
                    ? OfSelector(call, semantics)
                    : CallNames.IsCopy(member.Name.Identifier.ValueText) || member.Name.Identifier.ValueText == "Where"
                        ? OfKeys(member.Expression, semantics)
                        : null;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return OfHolder(semantics.Symbol(dictionary), semantics);
            default:
                return null;
        }
    }

    /// <summary>
    /// The key of a group, or of a dictionary's pair, by where that is taken from: <c>groups.Where(g =&gt; g.Key == 404)</c>.
    /// </summary>
    public static Slot? OfPair(ExpressionSyntax pair, Semantics semantics)
    {
        if (!semantics.CanFollow)
        {
            return null;
        }

        ExpressionSyntax? source = pair switch
        {
            IdentifierNameSyntax name => semantics.Symbol(name) is { } symbol
                && FlowSlots.DeclarationOf(symbol, semantics) is { } declaration
                && declaration.SyntaxTree == semantics.Model.SyntaxTree
                    ? SourceOf(declaration)
                    : null,
            _ => ItemSourceOf(pair),
        };
        return source is null ? null : OfKeys(source, semantics.Further);
    }

    /// <summary>What a pair is an item of that a loop, a query or a local holds.</summary>
    private static ExpressionSyntax? SourceOf(SyntaxNode declaration) => declaration switch
    {
        ForEachStatementSyntax loop => loop.Expression,
        FromClauseSyntax from => from.Expression,
        VariableDeclaratorSyntax { Initializer.Value: { } item } => ItemSourceOf(item),
        ParameterSyntax { Parent: LambdaExpressionSyntax { Parent: ArgumentSyntax argument } } => AskedWith(argument),
        _ => null,
    };

    private static ExpressionSyntax? AskedWith(ArgumentSyntax lambda) =>
        lambda.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } collection } }
            ? collection
            : null;

    private static ExpressionSyntax? ItemSourceOf(ExpressionSyntax item) => ValuePath.Inner(item) switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax query }
            when CallNames.IsItemQuery(query.Name.Identifier.ValueText) => query.Expression,
        ElementAccessExpressionSyntax access => access.Expression,
        _ => null,
    };

    /// <summary>What each item is grouped by.</summary>
    private static Slot? OfSelector(InvocationExpressionSyntax call, Semantics semantics) =>
        call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } key } }, ..]
            ? ExpressionSlots.AmongOthers(ExpressionSlots.Of(key, semantics))?.AsRead()
            : null;

    private static Slot? OfHolder(ISymbol? dictionary, Semantics semantics)
    {
        if (dictionary?.OriginalDefinition is not { } holder || !HasNumericKeys(holder))
        {
            return null;
        }

        return ItemFlow.EndsOf(holder, "keys", static (read, semantics) => OfLookUp(read, semantics), semantics).Any
            ?? (holder is ILocalSymbol
                && FlowSlots.DeclarationOf(holder, semantics) is VariableDeclaratorSyntax { Initializer.Value: { } made } declarator
                && declarator.SyntaxTree == semantics.Model.SyntaxTree
                    ? OfKeys(made, semantics.Further)
                    : null);
    }

    private static bool HasNumericKeys(ISymbol holder) =>
        ValueTypes.Of(holder) is INamedTypeSymbol type
        && ((type is { TypeArguments: [{ } key, _] } && ValueTypes.IsInteger(key))
            || (type is { TypeArguments: [INamedTypeSymbol item] } && IsGroup(item)));

    private static bool IsGroup(INamedTypeSymbol type) =>
        type is { Name: "IGrouping" or "KeyValuePair", TypeArguments: [{ } key, _] } && ValueTypes.IsInteger(key);

    /// <summary>The code that a dictionary is asked for where it is used.</summary>
    private static Slot? OfLookUp(ExpressionSyntax dictionary, Semantics semantics)
    {
        ExpressionSyntax? sought = dictionary.Parent switch
        {
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } key }] } access
                when access.Expression == dictionary => key,
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: { } name,
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } key }, ..] arguments },
            } when CallNames.IsKeyCall(name) || (arguments.Count > 1 && name is "Add" or "TryAdd") => key,
            _ => null,
        };
        return sought is null or LiteralExpressionSyntax ? null : ExpressionSlots.Of(sought, semantics)?.AsRead();
    }
}
