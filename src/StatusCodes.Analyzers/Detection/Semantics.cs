using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Detection;

/// <summary>The questions that detection asks of one file's semantic model. Every one of them binds code: ask late, ask the smallest node.</summary>
internal readonly struct Semantics
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private readonly CodeOptions? _options;

    public Semantics(SemanticModel model, CancellationToken cancellation, CodeOptions? options = null)
    {
        _model = model;
        _cancellation = cancellation;
        _options = options;
    }

    /// <summary>The options of the file.</summary>
    public CodeOptions Options => _options ?? CodeOptions.None;

    /// <summary>The model itself, for those who ask more of it.</summary>
    public SemanticModel Model => _model;

    /// <summary>Whether a type is an enum of <c>statuscodes.constants</c>.</summary>
    public bool IsListedEnum(ITypeSymbol? type) => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Options.Constants.Any(name => name.Matches(named));

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation => _cancellation;

    /// <summary>What a name, call or attribute refers to, with the candidates where the compiler could not choose.</summary>
    public SymbolInfo Info(SyntaxNode node) => _model.GetSymbolInfo(node, _cancellation);

    /// <summary>What a name, call or attribute refers to; null where that is not resolved.</summary>
    public ISymbol? Symbol(SyntaxNode node) => _model.GetSymbolInfo(node, _cancellation).Symbol;

    /// <summary>What a declaration declares; null where it declares nothing.</summary>
    public ISymbol? Declared(SyntaxNode declaration) => _model.GetDeclaredSymbol(declaration, _cancellation);

    /// <summary>The natural type of an expression, or the type that a type's name means.</summary>
    public ITypeSymbol? Type(SyntaxNode node) => _model.GetTypeInfo(node, _cancellation).Type;

    /// <summary>The type that an expression is converted to.</summary>
    public ITypeSymbol? ConvertedType(SyntaxNode node) => _model.GetTypeInfo(node, _cancellation).ConvertedType;

    /// <summary>The value of a constant that an <c>int</c> holds, an enum's member included; null for everything else.</summary>
    public int? Constant(SyntaxNode node) => _model.GetConstantValue(node, _cancellation) is { HasValue: true, Value: int value } ? value : null;
}
