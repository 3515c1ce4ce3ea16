using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// All that detection asks of one file: what its code means to the compiler, what its options say, which systems there are.
/// </summary>
internal readonly struct Semantics
{
    public Semantics(Binder binder, CodeOptions options, KnownSlots known, Gate gate)
    {
        Binder = binder;
        Options = options;
        Known = known;
        Gate = gate;
    }

    /// <summary>The answers for a file whose options do not matter.</summary>
    public static Semantics Unconfigured(SemanticModel model, SystemList systems, CancellationToken cancellation) =>
        new(new Binder(model, cancellation), CodeOptions.None, new KnownSlots(SlotTable.Empty, systems), new Gate(systems, systems.All));

    public Binder Binder { get; }

    /// <summary>The options of the file.</summary>
    public CodeOptions Options { get; }

    /// <summary>The table of known slots, with the file's own rows.</summary>
    public KnownSlots Known { get; }

    public Gate Gate { get; }

    public SystemList Systems => Gate.Systems;

    /// <summary>Reads identifiers.</summary>
    public CodeNames CodeNames => Systems.CodeNames;

    public SemanticModel Model => Binder.Model;

    public CancellationToken Cancellation => Binder.Cancellation;

    /// <inheritdoc cref="Symbols.Binder.Info"/>
    public SymbolInfo Info(SyntaxNode node) => Binder.Info(node);

    /// <inheritdoc cref="Symbols.Binder.Symbol"/>
    public ISymbol? Symbol(SyntaxNode node) => Binder.Symbol(node);

    /// <inheritdoc cref="Symbols.Binder.Declared"/>
    public ISymbol? Declared(SyntaxNode declaration) => Binder.Declared(declaration);

    /// <inheritdoc cref="Symbols.Binder.Type"/>
    public ITypeSymbol? Type(SyntaxNode node) => Binder.Type(node);

    /// <inheritdoc cref="Symbols.Binder.Constant"/>
    public int? Constant(SyntaxNode node) => Binder.Constant(node);

    /// <summary>Whether a variable of this name may be a code; asked before its symbol.</summary>
    public bool MayBeValue(string name) => !CodeNames.OfValue(name).IsNone || Known.HasMember(name);

    /// <summary>The same for a collection of codes.</summary>
    public bool MayBeCollection(string name) => !CodeNames.OfCollection(name).IsNone || Known.HasMember(name);

    /// <summary>The same for what answers with a code.</summary>
    public bool MayBeFunction(string name) => !CodeNames.OfFunction(name).IsNone || Known.HasMember(name);

    /// <summary>Whether a type is an enum of <c>statuscodes.constants</c>.</summary>
    public bool IsListedEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Options.Constants.Any(name => name.IsNameOf(named));
}
