using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// What takes the number of a row: it outweighs any phrase beside it.
/// <c>log.LogError(500, "Internal Server Error")</c> takes an event's id, <c>Add(402, "Payment Required")</c> perhaps a line.
/// </summary>
internal static class RowParameter
{
    public static RowParameterSense Of(in TableRow row, Binder binder) => row.Shape.Kind switch
    {
        RowKind.Key => OfIndexer(row.Number.Parent!.Parent!.Parent!, binder),
        RowKind.Paired => OfMethod(binder.CollectionAdd((ExpressionSyntax)row.Number.Parent!), null, row.Shape.Place),
        RowKind.Argument => OfArgument((ArgumentSyntax)row.Number.Parent!, row.Shape.Place, binder),
        _ => RowParameterSense.Any,
    };

    private static RowParameterSense OfIndexer(SyntaxNode access, Binder binder) =>
        binder.Symbol(access) is IPropertySymbol { Parameters: [{ } key, ..] } ? SenseOf(key) : RowParameterSense.Any;

    private static RowParameterSense OfArgument(ArgumentSyntax argument, int place, Binder binder)
    {
        string? name = SyntaxNames.OfArgument(argument);
        if (argument.Parent is TupleExpressionSyntax tuple)
        {
            return RowParameterNames.SenseOf(name ?? ElementName(tuple, place, binder));
        }

        SyntaxNode call = argument.Parent!.Parent!;
        SymbolInfo info = binder.Info(call);
        if (info.Symbol is IMethodSymbol method)
        {
            return OfMethod(method, name, place);
        }

        foreach (ISymbol candidate in info.CandidateSymbols)
        {
            if (candidate is IMethodSymbol overload && OfMethod(overload, name, place) is not RowParameterSense.Other and var sense)
            {
                return sense;
            }
        }

        return !info.CandidateSymbols.IsEmpty ? RowParameterSense.Other
            : name is not null ? RowParameterNames.SenseOf(name)
            : RowParameterNames.IsReport(SyntaxNames.OfCallee(call)) ? RowParameterSense.Other
            : RowParameterSense.Any;
    }

    private static RowParameterSense OfMethod(IMethodSymbol? method, string? name, int place) =>
        method is null ? RowParameterSense.Any
        : Members.Parameter(method, name, place) is not { } parameter ? RowParameterSense.Other
        : SenseOf(parameter) is RowParameterSense.Any && RowParameterNames.IsReport(method.Name) ? RowParameterSense.Other
        : SenseOf(parameter);

    private static RowParameterSense SenseOf(IParameterSymbol parameter) =>
        parameter.IsParams || ValueTypes.CanHoldNumber(parameter.Type)
            ? RowParameterNames.SenseOf(parameter.Name)
            : RowParameterSense.Other;

    private static string ElementName(TupleExpressionSyntax tuple, int place, Binder binder) =>
        binder.ConvertedType(tuple) is INamedTypeSymbol { IsTupleType: true, TupleElements: { } elements } && place < elements.Length
            ? elements[place].Name
            : "";
}
