using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Numbers in tuples: <c>var (statusCode, title) = e switch { NotFound =&gt; (404, "…") }</c>,
/// <c>(int StatusCode, string Body) Get() =&gt; (404, "…")</c>.
/// </summary>
internal static class TupleSlots
{
    /// <summary>
    /// Whether <paramref name="argument"/>, an element of <paramref name="tuple"/>, goes to something called a status.
    /// </summary>
    public static Slot? Of(ArgumentSyntax argument, TupleExpressionSyntax tuple, Semantics semantics, bool followLocals)
    {
        int index = ArgumentPlaces.IndexOf(tuple.Arguments, argument);
        if (argument.NameColon is { } name)
        {
            return semantics.Systems.OfName(semantics.CodeNames.OfValue(name.Name.Identifier.ValueText));
        }

        ExpressionSyntax whole = ValuePath.Landing(tuple);
        return whole.Parent is AssignmentExpressionSyntax assignment && assignment.Right == whole
            ? OfTarget(assignment.Left, index, semantics, followLocals)
            : OfElementName(tuple, index, semantics);
    }

    private static Slot? OfTarget(ExpressionSyntax target, int index, Semantics semantics, bool followLocals) => target switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax designation }
            when index < designation.Variables.Count => OfDesignation(designation.Variables[index], semantics, followLocals),
        TupleExpressionSyntax tuple when index < tuple.Arguments.Count =>
            tuple.Arguments[index].Expression is DeclarationExpressionSyntax declaration
                ? OfDesignation(declaration.Designation, semantics, followLocals)
                : ExpressionSlots.Of(tuple.Arguments[index].Expression, semantics, followLocals: false),
        _ => null,
    };

    private static Slot? OfDesignation(VariableDesignationSyntax designation, Semantics semantics, bool followLocals) =>
        designation is SingleVariableDesignationSyntax single
        && semantics.MayBeValue(single.Identifier.ValueText)
        && semantics.Declared(single) is { } symbol
            ? SymbolSlots.OfValue(symbol, semantics)
                ?? (followLocals && symbol is ILocalSymbol local ? LocalFlow.IntoSlot(local, single, semantics) : null)
            : null;

    private static Slot? OfElementName(TupleExpressionSyntax tuple, int index, Semantics semantics) =>
        semantics.Binder.ConvertedType(tuple) is INamedTypeSymbol { IsTupleType: true, TupleElements: { } elements }
        && index < elements.Length
            ? SymbolSlots.OfValue(elements[index], semantics)
            : null;
}
