using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Numbers in collections: <c>new[] { 502, 504 }.Contains((int)r.StatusCode)</c>,
/// <c>RetryStatusCodes = [429, 503]</c>, <c>ClientErrorMapping[404]</c>.
/// </summary>
internal static class CollectionSlots
{
    /// <summary>
    /// Whether the collection that <paramref name="element"/> belongs to holds statuses.
    /// The element is an initializer, or an element of a collection expression.
    /// </summary>
    public static Slot? OfElement(SyntaxNode element, Semantics semantics) =>
        element switch
        {
            InitializerExpressionSyntax
            {
                RawKind: (int)SyntaxKind.ComplexElementInitializerExpression,
                Parent: InitializerExpressionSyntax outer,
            } pair => OfInitializer(outer, semantics) ?? OfTextKey(pair.Expressions[0], outer, semantics),
            InitializerExpressionSyntax initializer => OfInitializer(initializer, semantics),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } => OfWhole(collection, semantics),
            YieldStatementSyntax { Parent: { } body } => Functions.Answering(body) is { } iterator ? OfResult(iterator, semantics) : null,
            _ => null,
        };

    /// <summary>
    /// Whether an entry is set here of a dictionary whose values are statuses:
    /// <c>ResultStatusCodes = { [Healthy] = 200 }</c>, <c>options.ResultStatusCodes[Healthy] = 200</c>.
    /// </summary>
    public static Slot? OfEntry(ExpressionSyntax access, Semantics semantics) => access switch
    {
        ImplicitElementAccessSyntax { Parent.Parent: InitializerExpressionSyntax initializer } entry =>
            OfInitializer(initializer, semantics)
            ?? (entry.ArgumentList.Arguments is [{ Expression: { } key }] ? OfTextKey(key, initializer, semantics) : null),
        ElementAccessExpressionSyntax element => OfItemPutInto(element.Expression, semantics) ?? ExpressionSlots.Of(element, semantics),
        _ => null,
    };

    /// <summary>Whether the keys of what is indexed are statuses: <c>options.ClientErrorMapping[404]</c>.</summary>
    public static Slot? OfKey(SyntaxNode? access, Semantics semantics)
    {
        SyntaxNode? dictionary = access switch
        {
            ElementAccessExpressionSyntax element => element.Expression,
            ImplicitElementAccessSyntax { Parent.Parent: InitializerExpressionSyntax { Parent: { } whole } } => whole switch
            {
                AssignmentExpressionSyntax assignment => assignment.Left,
                ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } => assignment.Left,
                ExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: { } declaration } } => declaration,
                _ => null,
            },
            _ => null,
        };
        string name = dictionary is ExpressionSyntax expression ? SyntaxNames.Of(expression) : SyntaxNames.OfDeclared(dictionary);
        return dictionary is not null
            && semantics.Known.HasMember(name)
            && (dictionary is ExpressionSyntax ? semantics.Symbol(dictionary) : semantics.Declared(dictionary)) is { } symbol
                ? semantics.Known.FindKeys(symbol)
                : null;
    }

    /// <summary>
    /// <c>retryStatusCodes.Add(429)</c>, <c>statusCodes.Contains(404)</c>, <c>Assert.Contains(404, statusCodes)</c>,
    /// <c>CollectionAssert.Contains(statusCodes, 404)</c>.
    /// </summary>
    public static Slot? OfItemCall(InvocationExpressionSyntax call, ArgumentSyntax item, Semantics semantics)
    {
        if (call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver }
            && AssertionSlots.SubjectOf(receiver) is var subject
            && (OfItemPutInto(subject, semantics) ?? OriginSlots.OfItems(subject, semantics)) is { } strength)
        {
            return strength;
        }

        return SyntaxNames.Called(call) is "Contains" or "DoesNotContain"
            && call.ArgumentList.Arguments is [{ Expression: { } first }, { Expression: { } second } other, ..]
            ? OriginSlots.OfItems(other == item ? first : second, semantics)
            : null;
    }

    /// <summary>An item of what a call makes of its arguments: <c>ImmutableArray.Create(429, 503)</c>.</summary>
    public static Slot? OfMade(InvocationExpressionSyntax call, Semantics semantics) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: { } type }
        && SyntaxNames.OfValue(type).StartsWith("Immutable", StringComparison.Ordinal)
            ? OfWhole(call, semantics)
            : null;

    /// <summary>Whether an item of <paramref name="collection"/> is a status: <c>statusCodes[0]</c>.</summary>
    public static Slot? OfItem(ExpressionSyntax collection, Semantics semantics)
    {
        if (collection is not (MemberAccessExpressionSyntax or IdentifierNameSyntax)
            || !semantics.MayBeCollection(SyntaxNames.Of(collection)))
        {
            return null;
        }

        return semantics.Symbol(collection) is { } symbol
            ? SymbolSlots.OfCollection(symbol, semantics)
            : semantics.Systems.OfName(semantics.CodeNames.OfCollection(SyntaxNames.Of(collection)));
    }

    /// <summary>The same for an item that is put there: a collection is known, too, by what is done with its items.</summary>
    public static Slot? OfItemPutInto(ExpressionSyntax collection, Semantics semantics) =>
        OfItem(collection, semantics)
        ?? (semantics.CanFollow
            && collection is MemberAccessExpressionSyntax or IdentifierNameSyntax
            && semantics.Symbol(collection) is { } symbol
                ? ItemFlow.Of(symbol, semantics)
                : null);

    /// <summary>
    /// What is kept under a text that names a status: <c>{ ["statusCode"] = 404 }</c>.
    /// Where other numbers are kept beside it, they may all be widths.
    /// </summary>
    private static Slot? OfTextKey(ExpressionSyntax key, InitializerExpressionSyntax entries, Semantics semantics)
    {
        if (ExpressionSlots.OfKey(key, semantics) is not { } slot
            || (entries.Parent is ExpressionSyntax dictionary && HoldsNumbersOnly(semantics.Type(dictionary))))
        {
            return null;
        }

        // No width is called that.
        if (KeyTexts.Of(key, semantics.Binder)!.StartsWith("http.", StringComparison.Ordinal))
        {
            return slot;
        }

        foreach (ExpressionSyntax entry in entries.Expressions)
        {
            (ExpressionSyntax? other, ExpressionSyntax? value) = entry switch
            {
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ } argument] } } set =>
                    (argument.Expression, set.Right),
                InitializerExpressionSyntax { Expressions: [{ } first, { } second] } => (first, second),
                _ => (null, null),
            };
            if (value.IsKind(SyntaxKind.NumericLiteralExpression) && other != key && ExpressionSlots.OfKey(other!, semantics) is null)
            {
                return null;
            }
        }

        return slot;
    }

    /// <summary>Widths and lengths by name, <c>Dictionary&lt;string, int&gt;</c>; what is told of an answer is of many types.</summary>
    private static bool HoldsNumbersOnly(ITypeSymbol? dictionary) =>
        dictionary is INamedTypeSymbol { TypeArguments: [_, { } value] } && ValueTypes.CanHoldNumber(value)
        && value.SpecialType != SpecialType.System_Object;

    private static Slot? OfInitializer(InitializerExpressionSyntax initializer, Semantics semantics) => initializer.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == initializer => OfItemPutInto(assignment.Left, semantics),
        EqualsValueClauseSyntax { Parent: { } declaration } => OfDeclaration(declaration, semantics),
        ExpressionSyntax creation => OfWhole(creation, semantics),
        _ => null,
    };

    private static Slot? OfWhole(ExpressionSyntax collection, Semantics semantics)
    {
        while ((ValuePath.Next(collection) ?? CopyOf(collection)) is { } outer)
        {
            collection = outer;
        }

        return collection.Parent switch
        {
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == collection =>
                OfMembership(call, semantics),
            AssignmentExpressionSyntax assignment when assignment.Right == collection => OfItemPutInto(assignment.Left, semantics),
            ForEachStatementSyntax loop when loop.Expression == collection => FlowSlots.EndsOf(loop, semantics).Any,
            EqualsValueClauseSyntax { Parent: { } declaration } => OfDeclaration(declaration, semantics),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => OfArgument(argument, call, semantics),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => OfDeclaration(property, semantics),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax =>
                Functions.Answering(collection.Parent) is { } function ? OfResult(function, semantics) : null,
            _ => null,
        };
    }

    /// <summary>
    /// The collection that takes over all items: <c>new[] { 502 }.ToHashSet()</c>, <c>new HashSet&lt;int&gt;(new[] { 502 })</c>.
    /// </summary>
    private static ExpressionSyntax? CopyOf(ExpressionSyntax collection) => collection.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call } member
            when member.Expression == collection && member.Name.Identifier.ValueText is { } name
            && (name.StartsWith("To", StringComparison.Ordinal) || name.StartsWith("As", StringComparison.Ordinal)) => call,
        ArgumentSyntax
        {
            Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: ObjectCreationExpressionSyntax { Type: GenericNameSyntax } creation },
        } => creation,
        _ => null,
    };

    /// <summary><c>new[] { 502, 504 }.Contains(status)</c>, also by an assertion's name.</summary>
    private static Slot? OfMembership(InvocationExpressionSyntax call, Semantics semantics) =>
        CallNames.IsLookUp(SyntaxNames.Called(call)) && call.ArgumentList.Arguments is [{ Expression: { } sought }, ..]
            ? ExpressionSlots.Of(sought, semantics)?.AsRead()
            : null;

    private static Slot? OfArgument(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        if (call is InvocationExpressionSyntax invocation)
        {
            string name = SyntaxNames.Called(invocation);
            if (name is "Contains" or "IndexOf" || CallNames.IsEquality(name))
            {
                return (AssertionSlots.Of(invocation, argument.Expression, semantics)
                    ?? AssertionSlots.OfItems(invocation, argument.Expression, semantics))?.AsRead();
            }
        }

        if (semantics.Symbol(call) is not IMethodSymbol method)
        {
            return OfCopy(call, semantics);
        }

        string? named = SyntaxNames.OfArgument(argument);
        int index = ArgumentPlaces.IndexOf(((BaseArgumentListSyntax)argument.Parent!).Arguments, argument);
        IParameterSymbol? parameter = Members.Parameter(method, named, index);
        return (parameter is null ? null : SymbolSlots.OfCollection(parameter, semantics) ?? ItemFlow.Of(parameter, semantics))
            ?? OfCopy(call, semantics);
    }

    /// <summary>The items of what a function answers: by its name, and by what its callers do with them.</summary>
    private static Slot? OfResult(SyntaxNode function, Semantics semantics) => function is PropertyDeclarationSyntax
        ? OfDeclaration(function, semantics)
        : (semantics.MayBeCollection(SyntaxNames.OfDeclared(function)) && semantics.Declared(function) is IMethodSymbol method
            ? SymbolSlots.OfCollection(method, semantics)
            : null)
            ?? ItemFlow.OfResult(function, semantics);

    /// <summary>A collection made from another: <c>RetryStatusCodes = new HashSet&lt;int&gt;([429, 503])</c>.</summary>
    private static Slot? OfCopy(SyntaxNode call, Semantics semantics) =>
        call is BaseObjectCreationExpressionSyntax creation ? OfWhole(creation, semantics) : null;

    /// <summary>By its name, and by what is done with its items: a mere <c>codes</c> says little.</summary>
    private static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics)
    {
        Slot? own = semantics.MayBeCollection(SyntaxNames.OfDeclared(declaration)) && semantics.Declared(declaration) is { } symbol
            ? SymbolSlots.OfCollection(symbol, semantics)
            : null;
        return own ?? ItemFlow.OfDeclared(declaration, semantics);
    }
}
