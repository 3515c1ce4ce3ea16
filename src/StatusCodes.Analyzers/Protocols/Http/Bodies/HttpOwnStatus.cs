using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// The status that a constant of the project stands for, whatever it and its type are called: <c>const int Missing = 404</c>,
/// <c>static readonly int Missing = 404</c>, <c>MyCodes.NotFound</c>.
/// </summary>
internal static class HttpOwnStatus
{
    /// <summary>Its number; null for everything else, and for an enum that numbers other things.</summary>
    public static int? Of(ExpressionSyntax constant, CodeSystem system, Semantics semantics) =>
        IsOfVariable(constant) || semantics.Symbol(constant) is not IFieldSymbol field ? null
            : field.HasConstantValue ? (ValueTypes.Number(field.ConstantValue) is { } value && IsMeant(field, value, system) ? value : null)
            : NumberOf(field, semantics);

    /// <summary>A variable's, <c>found.Count</c>: no type is called with a small letter, and the compiler warns of one that is.</summary>
    private static bool IsOfVariable(ExpressionSyntax constant) =>
        constant is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: [>= 'a' and <= 'z', ..] } };

    /// <summary>An enum's member is called what the code is called; a plain number in a status is one.</summary>
    private static bool IsMeant(IFieldSymbol field, int value, CodeSystem system) =>
        field.ContainingType.TypeKind != TypeKind.Enum
        || (system.Find(value) is { } entry && entry.IndexOfName(field.Name) >= 0)
        || IdentifierWords.HasPrefix(field.ContainingType.Name, "Http");

    // Of another project an editor knows the initial value, and a build does not: neither says anything.
    private static int? NumberOf(IFieldSymbol field, Semantics semantics) =>
        SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, semantics.Model.Compilation.Assembly)
        && field is { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences: [{ } only] }
        && field.ContainingType.StaticConstructors.All(static maker => maker.IsImplicitlyDeclared)
        && only.GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } initial }
            ? NumberLiterals.Read(initial) ?? semantics.In(only.SyntaxTree).Constant(initial)
            : null;
}
