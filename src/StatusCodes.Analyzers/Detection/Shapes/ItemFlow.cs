using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// A collection is known by what is done with its items: <c>RetryOn.Contains((int)r.StatusCode)</c>,
/// <c>StatusCode(ByType[type])</c>, <c>foreach (var code in codes) …</c>.
/// </summary>
internal static class ItemFlow
{
    /// <summary>What is asked of a place where a collection is used.</summary>
    public delegate Slot? Question(ExpressionSyntax use, Semantics semantics);

    /// <summary>The slot in which the items of a collection end; null where they end in none.</summary>
    /// <param name="declaration">The variable, parameter or property that holds it.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? OfDeclared(SyntaxNode declaration, Semantics semantics) =>
        semantics.CanFollow && semantics.Declared(declaration) is { } symbol ? Of(symbol, semantics) : null;

    /// <inheritdoc cref="OfDeclared"/>
    public static Slot? Of(ISymbol symbol, Semantics semantics) =>
        semantics.CanFollow && HoldsCodes(symbol, semantics)
            ? Judged(EndsOf(symbol, "items", static (read, semantics) => OfUse(read, semantics), semantics))
            : null;

    /// <summary>What holds the collection that an entry is written into; null where it is put nowhere by name.</summary>
    public static ISymbol? HolderOf(SyntaxNode entry, Semantics semantics)
    {
        SyntaxNode? node = entry;
        while (node is InitializerExpressionSyntax or ImplicitElementAccessSyntax or BaseObjectCreationExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or ExpressionElementSyntax or CollectionExpressionSyntax
            || (node is AssignmentExpressionSyntax && node.Parent is InitializerExpressionSyntax))
        {
            node = node.Parent;
        }

        return node switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => semantics.Declared(declaration),
            AssignmentExpressionSyntax assignment => semantics.Symbol(assignment.Left),
            _ => null,
        };
    }

    /// <summary>
    /// The entry of a collection's initializer that a value is: <c>[key] = value</c>, <c>{ key, value }</c>, <c>[value]</c>;
    /// null elsewhere.
    /// </summary>
    public static SyntaxNode? EntryOf(in Site site) => site switch
    {
        { Kind: SiteKind.Assignment, Meets: ImplicitElementAccessSyntax, Landing.Parent: { } set } => set,
        { Kind: SiteKind.Element, Meets: InitializerExpressionSyntax or ExpressionElementSyntax } => site.Meets,
        _ => null,
    };

    /// <summary>The loop that goes through the collection an entry is written into; null where it does not begin there.</summary>
    public static CommonForEachStatementSyntax? LoopOf(SyntaxNode entry)
    {
        SyntaxNode? node = entry;
        while (node is InitializerExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or BaseObjectCreationExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        return node as CommonForEachStatementSyntax;
    }

    /// <summary>The loops that go through a collection.</summary>
    public static IEnumerable<CommonForEachStatementSyntax> LoopsOver(ISymbol collection, Semantics semantics)
    {
        ISymbol definition = collection.OriginalDefinition;
        return FlowSlots.DeclarationOf(definition, semantics) is not { } declaration
            ? []
            : ReadsOf(definition, declaration, semantics)
                .Select(static read => read.Parent as CommonForEachStatementSyntax)
                .OfType<CommonForEachStatementSyntax>();
    }

    /// <summary>The expressions that have an item of a collection, where it is taken out.</summary>
    public static IEnumerable<ExpressionSyntax> ItemsOf(ISymbol collection, Semantics semantics)
    {
        ISymbol definition = collection.OriginalDefinition;
        if (FlowSlots.DeclarationOf(definition, semantics) is not { } declaration)
        {
            return [];
        }

        return ReadsOf(definition, declaration, semantics).SelectMany(read => read.Parent switch
        {
            ElementAccessExpressionSyntax access when access.Expression == read => ImmutableArray.Create<ExpressionSyntax>(access),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == read =>
                TakenOut(call, semantics.In(read.SyntaxTree)),
            _ => ImmutableArray<ExpressionSyntax>.Empty,
        });
    }

    private static ImmutableArray<ExpressionSyntax> TakenOut(InvocationExpressionSyntax call, Semantics semantics)
    {
        if (call.ArgumentList.Arguments is [_, { Expression: DeclarationExpressionSyntax handedOut }]
            && handedOut.Designation is SingleVariableDesignationSyntax item)
        {
            return semantics.Bodies.OfBody(item).Reads;
        }

        string name = SyntaxNames.Called(call);
        return name == "GetValueOrDefault" || CallNames.IsItemQuery(name)
            ? ImmutableArray.Create<ExpressionSyntax>(call)
            : ImmutableArray<ExpressionSyntax>.Empty;
    }

    private static ImmutableArray<ExpressionSyntax> ReadsOf(ISymbol collection, SyntaxNode declaration, Semantics semantics) =>
        collection is ILocalSymbol or IParameterSymbol
            ? semantics.Bodies.OfBody(declaration).Reads
            : semantics.Bodies.OfMember(collection, semantics.Cancellation).Reads;

    /// <summary>The slot in which the items end that a function answers with.</summary>
    public static Slot? OfResult(SyntaxNode function, Semantics semantics) =>
        !semantics.CanFollowMembers ? null : semantics.Bodies.Remember(
            (function, "items"),
            semantics.Steps,
            () => new Answer(FindOfResult(function, semantics))).Slot;

    private static Slot? FindOfResult(SyntaxNode function, Semantics semantics)
    {
        Slot? gravest = null;
        foreach (ExpressionSyntax use in FunctionFlow.OutcomesOf(function, semantics))
        {
            gravest = Slot.Graver(gravest, OfItems(use, semantics.In(use.SyntaxTree).Further));
        }

        return gravest is { Direction: Direction.Sent } ? gravest.Value.AsPossible() : gravest;
    }

    private static Slot? OfItems(ExpressionSyntax items, Semantics semantics) =>
        items.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
            ? OfDeclared(local, semantics)
            : OfUse(items, semantics);

    /// <summary>
    /// The ends of what a lambda makes of each item: <c>errors.Select(e =&gt; e is null ? 404 : 500)</c>; null for every other lambda.
    /// </summary>
    public static FlowEnds? EndsOfSelected(AnonymousFunctionExpressionSyntax lambda, Semantics semantics)
    {
        if (lambda.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } }
            || call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Select" })
        {
            return null;
        }

        ExpressionSyntax items = call;
        while (CopyOf(items) is { } copy)
        {
            items = copy;
        }

        return OfItems(items, semantics.Further) is { IsNone: false } known
            ? new FlowEnds(ImmutableArray.Create(new FlowEnd(items, known with { End = known.End ?? items })))
            : FlowEnds.None;
    }

    /// <summary>
    /// The collection that has the same items: <c>codes.ToArray()</c>, <c>codes.Distinct()</c>; null where there is none.
    /// </summary>
    public static InvocationExpressionSyntax? CopyOf(ExpressionSyntax collection) =>
        collection.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member
        && member.Expression == collection
        && CallNames.IsCopy(member.Name.Identifier.ValueText)
            ? call
            : null;

    /// <summary>An item that is looked for is read as surely as it stands there; which one is sent is another question.</summary>
    private static Slot? Judged(FlowEnds ends) => ends.Any is { Direction: Direction.Sent } ? ends.Possible : ends.Any;

    private static bool HoldsCodes(ISymbol symbol, Semantics semantics) =>
        ValueTypes.Of(symbol) is { } type
        && ValueTypes.ElementOf(type) is { } element
        && (semantics.Systems.CanHoldCode(element) || semantics.Systems.OfEnum(element) is not null);

    /// <summary>What is found where a collection is used; the same question is answered once.</summary>
    public static FlowEnds EndsOf(ISymbol symbol, string question, Question ask, Semantics semantics)
    {
        ISymbol definition = symbol.OriginalDefinition;
        if (FlowSlots.DeclarationOf(definition, semantics) is not { } declaration)
        {
            return FlowEnds.None;
        }

        return semantics.Bodies.Remember(
            (declaration, question),
            semantics.Steps,
            () => FindEnds(definition, ask, ReadsOf(definition, declaration, semantics), semantics));
    }

    private static FlowEnds FindEnds(ISymbol collection, Question ask, ImmutableArray<ExpressionSyntax> reads, Semantics semantics)
    {
        ImmutableArray<FlowEnd>.Builder ends = ImmutableArray.CreateBuilder<FlowEnd>();
        foreach (ExpressionSyntax read in reads)
        {
            Semantics there = semantics.In(read.SyntaxTree);
            if (ask(read, there.Further) is { IsNone: false } slot
                && SymbolEqualityComparer.Default.Equals(there.Symbol(read)?.OriginalDefinition, collection))
            {
                ends.Add(new FlowEnd(read, slot with { End = slot.End ?? read }));
            }
        }

        return ends.Count == 0 ? FlowEnds.None : new FlowEnds(ends.ToImmutable());
    }

    /// <summary>The slot in which an item ends where the collection is used.</summary>
    private static Slot? OfUse(ExpressionSyntax collection, Semantics semantics)
    {
        while (CopyOf(collection) is { } copy)
        {
            collection = copy;
        }

        return collection.Parent switch
        {
            ElementAccessExpressionSyntax access when access.Expression == collection => SlotFinder.SlotOf(Site.Of(access), semantics),
            ForEachStatementSyntax loop when loop.Expression == collection => FlowSlots.EndsOf(loop, semantics).Possible,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } member when member.Expression == collection =>
                OfCall(call, member.Name.Identifier.ValueText, semantics),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument => OfArgument(argument, call, semantics),
            _ => null,
        };
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, string name, Semantics semantics)
    {
        if (CallNames.IsLookUp(name))
        {
            return call.ArgumentList.Arguments is [{ Expression: { } sought }, ..] ? ExpressionSlots.Of(sought, semantics)?.AsRead() : null;
        }

        if (name == "TryGetValue" || CallNames.IsItemQuery(name) || name == "GetValueOrDefault")
        {
            return OfHandedOut(call, semantics) ?? SlotFinder.SlotOf(Site.Of(FunctionFlow.Outcome(call)), semantics);
        }

        return call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax lambda }] && ParameterOf(lambda) is { } item
            ? FlowSlots.EndsOf(item, semantics).Any?.AsRead()
            : null;
    }

    /// <summary><c>ByType.TryGetValue(type, out var code)</c>.</summary>
    private static Slot? OfHandedOut(InvocationExpressionSyntax call, Semantics semantics) =>
        call.ArgumentList.Arguments is [_, { Expression: DeclarationExpressionSyntax handedOut }]
        && handedOut.Designation is SingleVariableDesignationSyntax item
            ? FlowSlots.EndsOf(item, semantics).Any
            : null;

    private static ParameterSyntax? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [{ } only] } => only,
        _ => null,
    };

    /// <summary><c>Array.IndexOf(codes, status)</c>, <c>policy.RetryOn(codes)</c>.</summary>
    private static Slot? OfArgument(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        if (call is InvocationExpressionSyntax invocation && CallNames.IsLookUp(SyntaxNames.Called(invocation)))
        {
            return AssertionSlots.Of(invocation, argument.Expression, semantics)?.AsRead();
        }

        if (semantics.Symbol(call) is not IMethodSymbol method
            || Members.Parameter(
                method,
                SyntaxNames.OfArgument(argument),
                ArgumentPlaces.IndexOf(((BaseArgumentListSyntax)argument.Parent!).Arguments, argument)) is not { } parameter)
        {
            return null;
        }

        return SymbolSlots.OfCollection(parameter, semantics) ?? Of(parameter, semantics);
    }
}
