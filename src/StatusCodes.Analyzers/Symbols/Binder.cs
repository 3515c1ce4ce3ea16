using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>
/// The questions that are asked of one file's semantic model. Every one of them binds code: ask late, ask the smallest node.
/// </summary>
internal readonly struct Binder
{
    public Binder(SemanticModel model, CancellationToken cancellation)
    {
        Model = model;
        Cancellation = cancellation;
    }

    /// <summary>The model itself, for those who ask more of it.</summary>
    public SemanticModel Model { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>What a name, call or attribute refers to, with the candidates where the compiler could not choose.</summary>
    public SymbolInfo Info(SyntaxNode node) => Model.GetSymbolInfo(node, Cancellation);

    /// <summary>What a name, call or attribute refers to; null where that is not resolved.</summary>
    public ISymbol? Symbol(SyntaxNode node) => Model.GetSymbolInfo(node, Cancellation).Symbol;

    /// <summary>
    /// The field that is written as a member of a type, <c>HttpStatusCode.Moved</c>; null where it is anything else.
    /// It is bound by itself: in its place the whole statement around it would be.
    /// </summary>
    public IFieldSymbol? Field(ExpressionSyntax constant) =>
        (Model.GetSpeculativeSymbolInfo(constant.SpanStart, constant, SpeculativeBindingOption.BindAsExpression).Symbol
            ?? Symbol(constant)) as IFieldSymbol;

    /// <summary>
    /// The type that is named somewhere; null where that is not resolved.
    /// It is bound by itself: in its place the whole statement around it would be.
    /// </summary>
    public INamedTypeSymbol? TypeOf(TypeSyntax name) =>
        Model.GetSpeculativeSymbolInfo(name.SpanStart, name, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol as INamedTypeSymbol;

    /// <summary>What a declaration declares; null where it declares nothing.</summary>
    public ISymbol? Declared(SyntaxNode declaration) => Model.GetDeclaredSymbol(declaration, Cancellation);

    /// <summary>The natural type of an expression, or the type that a type's name means.</summary>
    public ITypeSymbol? Type(SyntaxNode node) => Model.GetTypeInfo(node, Cancellation).Type;

    /// <summary>The type that an expression is converted to.</summary>
    public ITypeSymbol? ConvertedType(SyntaxNode node) => Model.GetTypeInfo(node, Cancellation).ConvertedType;

    /// <summary>The type whose code a place is in; null outside of types.</summary>
    public INamedTypeSymbol? TypeAround(SyntaxNode place) =>
        Model.GetEnclosingSymbol(place.SpanStart, Cancellation) is { } symbol ? symbol as INamedTypeSymbol ?? symbol.ContainingType : null;

    /// <summary>
    /// The method that a row of a collection's initializer, <c>{ 404, "…" }</c>, is added by; null where that is not resolved.
    /// </summary>
    public IMethodSymbol? CollectionAdd(ExpressionSyntax row) =>
        Model.GetCollectionInitializerSymbolInfo(row, Cancellation).Symbol as IMethodSymbol;

    /// <summary>
    /// The method by which an assignment, a <c>foreach</c> or a pattern takes something apart;
    /// null for tuples, and where it is not resolved.
    /// </summary>
    public IMethodSymbol? Deconstruct(SyntaxNode whole) => whole switch
    {
        AssignmentExpressionSyntax assignment => Model.GetDeconstructionInfo(assignment).Method,
        ForEachVariableStatementSyntax loop => Model.GetDeconstructionInfo(loop).Method,
        PatternSyntax or ParenthesizedVariableDesignationSyntax =>
            (Model.GetOperation(whole, Cancellation) as IRecursivePatternOperation)?.DeconstructSymbol as IMethodSymbol,
        _ => null,
    };

    /// <summary>The value of a constant that an <c>int</c> holds, an enum's member included; null for everything else.</summary>
    public int? Constant(SyntaxNode node) =>
        Model.GetConstantValue(node, Cancellation) is { HasValue: true, Value: int value } ? value : null;

    /// <summary>The text of a constant; null for everything else.</summary>
    public string? Text(SyntaxNode node) =>
        Model.GetConstantValue(node, Cancellation) is { HasValue: true, Value: string text } ? text : null;
}
