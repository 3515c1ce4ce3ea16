using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// The numbers that one name meets in a file, all of which speak for what it is: <c>case 110:</c> says that
/// <c>case 200:</c> beside it is no status. Looked up once a file, and only where a name alone would tell.
/// </summary>
/// <param name="systems">All systems.</param>
/// <param name="files">Searches their text.</param>
internal sealed class MetNumbers(SystemList systems, FileWords files) : IMetNumbers
{
    // Below, numbers say "not yet", or count.
    private const int Smallest = 100;

    // A name that so many others are found for need not be asked further: one will do, unless it is another member's.
    private const int Enough = 16;

    private readonly ConcurrentDictionary<SyntaxTree, Dictionary<NamedPlace, Numbers>> _files = new();

    /// <summary>
    /// Whether the name at <paramref name="site"/> also meets numbers that are no codes of the general system.
    /// Who tries what lies just outside its range means the system.
    /// </summary>
    public bool HasOthers(in Site site, Binder binder) =>
        Find(site) is { } met
        && (IsMetAmong(met.Others, site, binder)
            || (met.Interim.Count > 0
                && !met.HasTellingFailure
                && !IsOfAnswer(site.Name)
                && IsOfMember(site, binder)
                && IsMetAmong(met.Interim, site, binder)));

    /// <summary>What is an answer's by its name may be an interim one: <c>ResponseStatusCode = 101</c>.</summary>
    private static bool IsOfAnswer(string name) =>
        name.IndexOf("Status", StringComparison.Ordinal) > 0
        && (IdentifierWords.HasFirstWord(name, "Response") || IdentifierWords.HasFirstWord(name, "Http"));

    private static bool IsMetAmong(List<ExpressionSyntax> numbers, in Site site, Binder binder)
    {
        foreach (ExpressionSyntax number in numbers)
        {
            if (IsSameSymbol(site, Site.Of(number), binder))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is set, compared or made there is a member, or an object by its constructor.</summary>
    private static bool IsOfMember(in Site site, Binder binder) => site.Kind == SiteKind.Argument
        ? site.Meets is BaseObjectCreationExpressionSyntax
        : SymbolOf(site, binder) is IPropertySymbol or IFieldSymbol;

    /// <inheritdoc/>
    public IReadOnlyCollection<int> At(in Site site) => Find(site) is { } met ? met.All : [];

    /// <inheritdoc/>
    public bool HasConstant(in Site site, ImmutableArray<ConstantHolder> holders)
    {
        foreach (ConstantHolder holder in holders)
        {
            // A file that does not write the type's name need not be walked.
            if (files.IsWrittenIn(site.Value.SyntaxTree, holder.Name) && Find(site) is { } met && met.Holders.Contains(holder.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a number says that what it meets is no code of a system. Small ones say "not yet", or count,
    /// and who tries what lies just outside the range means the system.
    /// </summary>
    public static bool IsOther(int number, SystemKnowledge system) =>
        number >= Smallest
        && system.System.Find(number) is null or { IsUnassigned: true }
        && !IsJustOutside(number, system);

    /// <summary>600 follows the last class, and 1000 has one digit too many.</summary>
    private static bool IsJustOutside(int number, SystemKnowledge system) =>
        (!system.IsInRange(number) && system.IsInRange(number - 1)) || (!system.MayBeCode(number) && system.MayBeCode(number - 1));

    private Numbers? Find(in Site site)
    {
        if (NamedPlace.Of(site) is not { } place)
        {
            return null;
        }

        SyntaxTree tree = site.Value.SyntaxTree;
        Dictionary<NamedPlace, Numbers> file = _files.TryGetValue(tree, out Dictionary<NamedPlace, Numbers>? known)
            ? known
            : _files.GetOrAdd(tree, Read(tree.GetRoot()));
        return file.TryGetValue(place, out Numbers? met) ? met : null;
    }

    private Dictionary<NamedPlace, Numbers> Read(SyntaxNode root)
    {
        var file = new Dictionary<NamedPlace, Numbers>();
        foreach (SyntaxNode node in root.DescendantNodes())
        {
            switch (node)
            {
                case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression):
                    if (LiteralNumber.Read(literal.Token.Text) is >= 0 and var number)
                    {
                        Add(literal, number, file);
                    }

                    break;
                case MemberAccessExpressionSyntax constant when SyntaxNames.Of(constant.Expression) is var holder
                    && systems.IsHolderName(holder):
                    Of(constant, file)?.Holders.Add(holder);
                    break;
            }
        }

        return file;
    }

    private void Add(LiteralExpressionSyntax literal, int number, Dictionary<NamedPlace, Numbers> file)
    {
        if (Of(literal, file) is not { } met)
        {
            return;
        }

        met.All.Add(number);
        List<ExpressionSyntax>? kind = IsOther(number, systems.General) ? met.Others : IsInterim(number) ? met.Interim : null;
        if (kind?.Count < Enough)
        {
            kind.Add(literal);
        }

        // Only a status is 404, or 503; 400 and 500 are anything.
        met.HasTellingFailure |= kind is null && number % 100 != 0 && systems.General.OutcomeOf(number) == Outcome.Failure;
    }

    /// <summary>
    /// Whether a number is one that code is full of: an interim status, for HTTP. What keeps one for later,
    /// or tells it in an answer's body, <c>new Wrapper(100, null)</c>, means a number of its own.
    /// </summary>
    private bool IsInterim(int number) => number >= Smallest && systems.General.TextPartsFor(number).Length > 0;

    /// <summary>
    /// Members of one name may be two, and so may methods, whose overloads are taken together. What is not resolved is taken for one.
    /// </summary>
    private static bool IsSameSymbol(in Site site, in Site other, Binder binder) =>
        SymbolOf(site, binder) is not { } symbol
        || SymbolOf(other, binder) is not { } otherSymbol
        || SymbolEqualityComparer.Default.Equals(symbol, otherSymbol);

    private static ISymbol? SymbolOf(in Site site, Binder binder) => (site.Meets switch
    {
        InvocationExpressionSyntax call when CallNames.IsEquality(SyntaxNames.Called(call)) => null,
        { } call when site.Kind == SiteKind.Argument => binder.Symbol(call)?.ContainingType,
        ExpressionSyntax expression => binder.Symbol(ValuePath.WithoutCasts(expression)),
        VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax => binder.Declared(site.Meets),
        _ => null,
    })?.OriginalDefinition;

    private static Numbers? Of(ExpressionSyntax value, Dictionary<NamedPlace, Numbers> file)
    {
        if (NamedPlace.Of(Site.Of(value)) is not { } place)
        {
            return null;
        }

        if (!file.TryGetValue(place, out Numbers? met))
        {
            file.Add(place, met = new Numbers());
        }

        return met;
    }

    /// <summary>What one name meets.</summary>
    private sealed class Numbers
    {
        public HashSet<int> All { get; } = [];

        /// <summary>Where numbers stand that are no codes.</summary>
        public List<ExpressionSyntax> Others { get; } = [];

        /// <summary>Where numbers stand that code is full of.</summary>
        public List<ExpressionSyntax> Interim { get; } = [];

        /// <summary>Whether it meets a failure by which a status is told.</summary>
        public bool HasTellingFailure { get; set; }

        /// <summary>The types whose constants it meets.</summary>
        public HashSet<string> Holders { get; } = [];
    }
}
