using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// All that detection asks of one file: what its code means to the compiler, what its options say, which systems there are.
/// </summary>
internal readonly struct Semantics
{
    /// <summary>
    /// So many places a value may come through; further off nobody reading the code would see it either.
    /// </summary>
    public const int MostSteps = 4;

    /// <summary>
    /// For a number that nobody has defined: sizes and counts are, too, and there are many more of them. So a local or a parameter is
    /// followed to its end, and nothing that would have to be looked for in the whole file.
    /// </summary>
    public const int FewSteps = 1;

    private readonly IFileKnowledge? _files;

    /// <param name="binder">Answers for the file.</param>
    /// <param name="options">The options of the file.</param>
    /// <param name="known">The table of known slots, with the file's own rows.</param>
    /// <param name="gate">Knows the systems.</param>
    /// <param name="bodies">Remembers what has been read of the compilation.</param>
    /// <param name="files">What is set for the other files; null where the same is set for all.</param>
    public Semantics(Binder binder, CodeOptions options, KnownSlots known, Gate gate, BodyMemory bodies, IFileKnowledge? files)
    {
        Binder = binder;
        Options = options;
        Known = known;
        Gate = gate;
        Bodies = bodies;
        Steps = MostSteps;
        _files = files;
    }

    /// <summary>The answers for a file whose options do not matter.</summary>
    public static Semantics Unconfigured(SemanticModel model, SystemList systems, CancellationToken cancellation) => new(
        new Binder(model, cancellation),
        CodeOptions.None,
        new KnownSlots(SlotTable.Empty, systems),
        new Gate(systems, systems.All),
        new BodyMemory(),
        files: null);

    public Binder Binder { get; }

    /// <summary>All that is set for the file, whoever reads it; null where that is not known.</summary>
    public AnalyzerConfigOptions? Configured => _files?.ConfiguredIn(Model.SyntaxTree);

    /// <summary>The options of the file.</summary>
    public CodeOptions Options { get; }

    /// <summary>The table of known slots, with the file's own rows.</summary>
    public KnownSlots Known { get; }

    public Gate Gate { get; }

    /// <summary>What has been read of the compilation's bodies.</summary>
    public BodyMemory Bodies { get; }

    /// <summary>How many variables and functions a value may still be followed through.</summary>
    public int Steps { get; init; }

    /// <summary>Whether a value may be followed at all.</summary>
    public bool CanFollow => Steps > 0;

    /// <summary>Whether it may be followed through a member or a function, whose uses are looked for in all files of its type.</summary>
    public bool CanFollowMembers => Steps > FewSteps;

    /// <summary>The same answers one step on.</summary>
    public Semantics Further => this with { Steps = Steps - 1 };

    /// <summary>The same answers for what is known of a place itself.</summary>
    public Semantics Here => this with { Steps = 0 };

    public SystemList Systems => Gate.Systems;

    /// <summary>Reads identifiers.</summary>
    public CodeNames CodeNames => Systems.CodeNames;

    public SemanticModel Model => Binder.Model;

    public CancellationToken Cancellation => Binder.Cancellation;

    /// <summary>The answers for another file of the compilation.</summary>
    public Semantics In(SyntaxTree tree)
    {
        if (tree == Model.SyntaxTree)
        {
            return this;
        }

        var binder = new Binder(Bodies.ModelOf(tree, Model.Compilation), Cancellation);
        return new Semantics(binder, _files?.OptionsOf(tree) ?? Options, _files?.KnownIn(tree) ?? Known, Gate, Bodies, _files)
        {
            Steps = Steps,
        };
    }

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

    /// <summary>Whether a method may answer a code, by what it or its type is called.</summary>
    public bool MayBeFunction(IMethodSymbol method) => !NameOf(method).IsNone || Known.HasMember(method.Name);

    /// <summary>What a function answers by its own name; of a mere verb by its type's.</summary>
    public CodeName NameOf(ISymbol function) =>
        CodeNames.OfFunction(function.Name) is { IsNone: false } own ? own
        : function is IMethodSymbol { ContainingType: { } type } ? CodeNames.OfMethodIn(type.Name, function.Name)
        : CodeName.None;

    /// <summary>The same of what is called so.</summary>
    public bool MayBeFunction(string name) => !CodeNames.OfFunction(name).IsNone || Known.HasMember(name);

    /// <summary>Whether a name measures or counts something, and does not speak of a code besides: what bears it is not followed.</summary>
    public bool IsQuantity(string name) => Systems.IsQuantity(name);

    /// <summary>Whether a type is an enum of <c>statuscodes.constants</c>.</summary>
    public bool IsListedEnum(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } named && Options.Constants.Any(name => name.IsNameOf(named));
}
