using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Numbers in tuples: <c>var (statusCode, title) = e switch { NotFound =&gt; (404, "…") }</c>,
/// <c>(int StatusCode, string Body) Get() =&gt; (404, "…")</c>.
/// </summary>
internal static class TupleSlots
{
    /// <summary>
    /// Whether <paramref name="argument"/>, an element of <paramref name="tuple"/>, goes to something called a status.
    /// </summary>
    public static Slot? Of(ArgumentSyntax argument, TupleExpressionSyntax tuple, Semantics semantics)
    {
        int index = ArgumentPlaces.IndexOf(tuple.Arguments, argument);
        ExpressionSyntax whole = ValuePath.Landing(tuple);
        if (whole.Parent is AssignmentExpressionSyntax assignment && assignment.Right == whole && IsTakenApart(assignment))
        {
            return OfTarget(assignment, index, semantics);
        }

        Slot? own = argument.NameColon is { } name
            ? semantics.Systems.OfName(semantics.CodeNames.OfValue(name.Name.Identifier.ValueText))
            : OfElementName(whole, index, semantics);
        return semantics.CanFollow ? Slot.Graver(own, TupleFlow.Of(whole, index, semantics)) : own;
    }

    /// <summary>The slot of a part that <paramref name="assignment"/> takes out of a tuple.</summary>
    public static Slot? OfTarget(AssignmentExpressionSyntax assignment, int index, Semantics semantics)
    {
        switch (assignment.Left)
        {
            case DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var parts } }
                when index < parts.Count:
                return OfDesignation(parts[index], assignment, semantics);
            case TupleExpressionSyntax { Arguments: var parts } when index < parts.Count:
                return parts[index].Expression is DeclarationExpressionSyntax declaration
                    ? OfDesignation(declaration.Designation, assignment, semantics)
                    : OfVariable(parts[index].Expression, assignment, semantics);
            default:
                return null;
        }
    }

    /// <summary>The slot of a part that a loop takes out of each tuple: <c>foreach (var (type, code) in Map)</c>.</summary>
    /// <param name="parts">What the loop declares.</param>
    /// <param name="index">The part.</param>
    /// <param name="semantics">Answers for the file of the loop.</param>
    public static Slot? OfLoop(ExpressionSyntax parts, int index, Semantics semantics)
    {
        VariableDesignationSyntax? part = parts switch
        {
            DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: var all } } =>
                index < all.Count ? all[index] : null,
            TupleExpressionSyntax { Arguments: var all } => index < all.Count
                ? (all[index].Expression as DeclarationExpressionSyntax)?.Designation
                : null,
            _ => null,
        };
        if (part is not SingleVariableDesignationSyntax variable)
        {
            return null;
        }

        Slot? own = OwnSlotOf(variable, semantics);
        return own is { IsNone: true } ? own : Slot.Graver(own, FlowSlots.EndsOf(variable, semantics).Possible);
    }

    /// <summary>Whether a part of a tuple or a pair is called so that has no name of its own: <c>Item1</c>, <c>Key</c>.</summary>
    public static bool IsNamelessPart(string name) =>
        name == "Key" || (name.Length == 5 && name.StartsWith("Item", StringComparison.Ordinal) && char.IsDigit(name[4]));

    /// <summary>
    /// The slot of a part of a tuple or a pair by what it is taken from: <c>reply.code</c>, where <c>var reply = Read()</c>.
    /// </summary>
    public static Slot? OfPart(ExpressionSyntax tuple, ISymbol part, Semantics semantics)
    {
        int index = IndexOf(part);
        if (index < 0 || !semantics.CanFollow)
        {
            return null;
        }

        ExpressionSyntax? source = tuple is not IdentifierNameSyntax ? tuple
            : semantics.Symbol(tuple) is ILocalSymbol local
                && FlowSlots.DeclarationOf(local, semantics) is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
                && semantics.Bodies.OfBody(declarator) is { IsChanged: false, Writes.Length: 1 } ? value
            : null;
        return source is null ? null
            : Deconstruction.PartOf(source, index) is { } written
                ? ExpressionSlots.AmongOthers(ExpressionSlots.Of(written, semantics.Further))?.AsRead()
            : OfAnswered(source, index, semantics);
    }

    private static int IndexOf(ISymbol part) => part switch
    {
        IFieldSymbol { ContainingType: { IsTupleType: true, TupleElements: var parts } } field => parts.IndexOf(field),
        IPropertySymbol { Name: "Key", ContainingType.Name: "KeyValuePair" } => 0,
        IPropertySymbol { Name: [.., var number], ContainingType.Name: "Tuple" } => number - '1',
        _ => -1,
    };

    /// <summary>
    /// The slot that a part of all tuples is that a method answers with, those that are written as numbers aside;
    /// null where one of them is something else.
    /// </summary>
    public static Slot? OfAnswered(ExpressionSyntax value, int index, Semantics semantics) =>
        semantics.CanFollow
        && CallOf(value) is { } call
        && semantics.Symbol(call) is IMethodSymbol method
        && FlowSlots.DeclarationOf(method, semantics) is { } declaration
        && declaration.SyntaxTree == semantics.Model.SyntaxTree
            ? semantics.Bodies.Remember(
                (declaration, "origin", index),
                semantics.Steps,
                () => new Answer(OfResults(declaration, index, semantics.Further))).Slot
            : null;

    private static Slot? OfResults(SyntaxNode method, int index, Semantics semantics)
    {
        ExpressionSyntax?[] parts = Functions.ResultsOf(method).Select(result => Deconstruction.PartOf(result, index)).ToArray();
        return parts.Contains(null) ? null : OriginSlots.OfAll(parts!, semantics);
    }

    /// <summary>The call that a value is the outcome of: <c>await ReadAsync().ConfigureAwait(false)</c>.</summary>
    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax value)
    {
        while (true)
        {
            switch (ValuePath.Inner(value))
            {
                case AwaitExpressionSyntax awaited:
                    value = awaited.Expression;
                    break;
                case InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } waiting,
                }:
                    value = waiting.Expression;
                    break;
                case InvocationExpressionSyntax call:
                    return call;
                default:
                    return null;
            }
        }
    }

    private static bool IsTakenApart(AssignmentExpressionSyntax assignment) =>
        assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax };

    private static Slot? OfVariable(ExpressionSyntax variable, AssignmentExpressionSyntax assignment, Semantics semantics)
    {
        Slot? own = ExpressionSlots.Of(variable, semantics.Here);
        return semantics.CanFollow
            && variable is IdentifierNameSyntax
            && semantics.Symbol(variable) is ILocalSymbol local
            && FlowSlots.DeclarationOf(local, semantics) is { } declaration
                ? Slot.Graver(own, FlowSlots.OfLocal(declaration, assignment, semantics))
                : own;
    }

    private static Slot? OfDesignation(VariableDesignationSyntax part, AssignmentExpressionSyntax assignment, Semantics semantics)
    {
        if (part is not SingleVariableDesignationSyntax variable)
        {
            return null;
        }

        Slot? own = OwnSlotOf(variable, semantics);
        return own is { IsNone: true } ? own : Slot.Graver(own, FlowSlots.OfLocal(variable, assignment, semantics));
    }

    private static Slot? OwnSlotOf(SingleVariableDesignationSyntax variable, Semantics semantics) =>
        semantics.MayBeValue(variable.Identifier.ValueText) && semantics.Declared(variable) is { } symbol
            ? SymbolSlots.OfValue(symbol, semantics)
            : null;

    private static Slot? OfElementName(ExpressionSyntax tuple, int index, Semantics semantics) =>
        (semantics.Binder.ConvertedType(tuple) is { } type ? OfNamed(ValueTypes.Awaited(type), index, semantics) : null)
        ?? (AssertionSlots.HeldAgainst(tuple) is { } other
            ? OfNamed(TupleIn(semantics.Type(other)), index, semantics)?.AsRead()
            : null);

    /// <summary>
    /// The tuple that a type is, or that a mock of the type answers with: <c>ISetup&lt;IApi, Task&lt;(int Status, string Body)&gt;&gt;</c>.
    /// </summary>
    private static ITypeSymbol? TupleIn(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsTupleType: true } => type,
        INamedTypeSymbol { TypeArguments: [.., { } last] } => TupleIn(last),
        _ => null,
    };

    /// <summary>The slot of a part of a tuple by the part's name: the first of <c>(int statusCode, string body)</c>.</summary>
    public static Slot? OfNamed(ITypeSymbol? tuple, int index, Semantics semantics) =>
        tuple is INamedTypeSymbol { IsTupleType: true, TupleElements: { } elements } && index < elements.Length
            ? SymbolSlots.OfValue(elements[index], semantics)
            : null;
}
