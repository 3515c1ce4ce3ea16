using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.Completion;

/// <summary>A place where somebody is about to write, as the compiler and the analyzer see it with a number in it.</summary>
internal sealed class CodePlace
{
    private CodePlace(Trial trial, SharedFile file, LiteralExpressionSyntax number, Semantics semantics)
    {
        Trial = trial;
        File = file;
        Number = number;
        Semantics = semantics;
        var site = Site.Of(number);
        Use = SlotFinder.Find(site, Trial.Number, semantics) is { Slot.Strength: not SlotStrength.Named } use ? use : null;
        Types = PlaceTypes.Of(site, semantics);
    }

    public Trial Trial { get; }

    /// <summary>The file with the number in it.</summary>
    public SharedFile File { get; }

    public FileView View => File.Views[0];

    public LiteralExpressionSyntax Number { get; }

    public Semantics Semantics { get; }

    /// <summary>The code that the number is, of which more is known than a name; null where it is none.</summary>
    public CodeUse? Use { get; }

    /// <summary>What may stand there; of a call each overload has its say.</summary>
    private ImmutableArray<ITypeSymbol> Types { get; }

    /// <summary>Whether a number may be written.</summary>
    public bool TakesNumber => Types.Any(ValueTypes.CanHoldNumber);

    /// <summary>The enums of which a member may be written.</summary>
    public ImmutableArray<INamedTypeSymbol> Enums => Types
        .Select(View.Constants.EnumOf)
        .OfType<INamedTypeSymbol>()
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
        .ToImmutableArray();

    /// <summary>The place of a trial; null where its document is not C#.</summary>
    public static async Task<CodePlace?> OfAsync(Trial trial, CancellationToken cancellation)
    {
        Document tried = trial.Document.WithText(trial.Text);
        SharedFile? file = await SharedFile.LoadAsync(tried.Project.Solution, ImmutableArray.Create(tried.Id), cancellation)
            .ConfigureAwait(false);
        return file is { Views: [{ } view] } && trial.In(view.Root) is { } number
            ? new CodePlace(trial, file, number, SemanticsOf(view, cancellation))
            : null;
    }

    private static Semantics SemanticsOf(FileView view, CancellationToken cancellation) => new(
        new Binder(view.Model, cancellation),
        view.Options,
        new KnownSlots(view.Options.Slots, CodeSystems.List),
        new Gate(CodeSystems.List, CodeSystems.List.All),
        new BodyMemory(),
        files: null);
}
