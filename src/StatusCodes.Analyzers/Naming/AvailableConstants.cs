using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Which constant of the user's references has a code's value: names come from the compilation, never from the catalog.</summary>
internal sealed class AvailableConstants
{
    private readonly CompilationConstants _constants;
    private readonly CodeOptions _options;
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _listed;

    /// <param name="constants">The constants of the user's code and references.</param>
    /// <param name="options">What the file prefers.</param>
    public AvailableConstants(CompilationConstants constants, CodeOptions options)
    {
        _constants = constants;
        _options = options;
        // A type that the compilation lacks is another project's: one .editorconfig governs many.
        _listed = new(() => options.Constants
            .Select(name => name.Find(constants.Compilation))
            .OfType<INamedTypeSymbol>()
            .ToImmutableArray());
    }

    public SystemList Systems => _constants.Systems;

    /// <summary>The constants of the types in <c>statuscodes.constants</c> that are meant for the code, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> Listed(CatalogCode code) =>
        _listed.Value.SelectMany(type => _constants.Of(type, code)).Where(field => ConstantRelevance.IsListed(field, code, Systems));

    /// <summary>The framework's constants for the code where a number stands, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> Framework(CatalogCode code)
    {
        IEnumerable<ConstantHolder> holders = Systems.Of(code.System).Holders;
        if (_options.Preference == ConstantPreference.Enums)
        {
            holders = holders.OrderBy(static holder => holder.IsEnum ? 0 : 1);
        }

        return holders.Select(_constants.Find).OfType<INamedTypeSymbol>().SelectMany(type => _constants.Of(type, code));
    }

    /// <summary>The constants of the project's own classes of codes that are meant for the code, though nobody has listed them.</summary>
    /// <param name="code">The code.</param>
    /// <param name="place">Where the constant is to stand: what is only there in some builds is not written in others.</param>
    public IEnumerable<IFieldSymbol> OfProject(CatalogCode code, SyntaxNode place) => _constants.Project.Classes
        .Where(type => !Systems.IsAnothers(type.Name, code.System))
        .SelectMany(type => _constants.Of(type, code))
        .Where(field => ConstantRelevance.IsInReach(field, field.Type, code, Systems)
            && field.DeclaringSyntaxReferences.All(declaration => ConditionalRegions.IsAlwaysCompiledWith(declaration, place)));

    /// <summary>The constants of one type that have the code's value, the preferred one first.</summary>
    public IEnumerable<IFieldSymbol> OfType(INamedTypeSymbol type, CatalogCode code) => _constants.Of(type, code);

    /// <summary>
    /// The enum whose constants can stand, without a cast, for a number and all that share its cast; null where the cast has to stay:
    /// a number that the project allows is never replaced.
    /// </summary>
    public INamedTypeSymbol? SharedEnum(
        LiteralExpressionSyntax number,
        CodeSystem system,
        SemanticModel model,
        CancellationToken cancellation) =>
        _constants.SharedCastOf(number, model, cancellation) is { } shared
        && (_options.AllowedNumbers.IsEmpty || !shared.Numbers.Any(other => _options.IsAllowedNumber(system, other)))
            ? shared.Enum
            : null;

    /// <summary>
    /// Whether every framework that the project is built for has a constant, as far as it compiles the place:
    /// inside <c>#if NETFRAMEWORK</c> nobody asks what the others have.
    /// </summary>
    public bool IsInAllTargets(NamedConstant constant, SyntaxNode place) =>
        !_options.Targets.AreMany
        || constant is not FieldConstant { Field: { } field }
        || SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, _constants.Compilation.Assembly)
        || Systems.All.All(system => system.IsInAll(_options.Targets, field))
        || ConditionalRegions.IsOfOneTarget(place);

    /// <summary>What is written in the outermost type around <paramref name="node"/>.</summary>
    public WrittenTokens WrittenAround(SyntaxNode node) => _constants.WrittenAround(node);

    /// <summary>The namespaces that a file imports only where another branch of <c>#if</c> is compiled.</summary>
    public HashSet<string> DisabledUsingsIn(SyntaxNode root) => _constants.DisabledUsingsIn(root);

    /// <summary>Where a constant for <paramref name="literal"/> would be declared; null where none can be.</summary>
    public SyntaxNode? HomeOf(LiteralExpressionSyntax literal) =>
        ConstantHome.Of(literal, _constants.Compilation, WrittenAround(literal)) is { } home
        && (home is not InterfaceDeclarationSyntax || _options.Targets.HaveInterfaceMembers || ConditionalRegions.IsOfOneTarget(literal))
            ? home
            : null;

    /// <summary>Whether the project lists, or the framework has, a constant for the code.</summary>
    public bool HasConstant(CatalogCode code) => Listed(code).Any() || Framework(code).Any();

    /// <summary>The same of every framework that the project is built for.</summary>
    public bool HasConstantInAllTargets(CatalogCode code, SyntaxNode place) =>
        Listed(code).Any() || Framework(code).Any(field => IsInAllTargets(new FieldConstant(field, null), place));

    /// <summary>
    /// The enum that <paramref name="type"/> is, nullable or not;
    /// the framework's own where only its name is written and the using is missing.
    /// </summary>
    public INamedTypeSymbol? EnumOf(ITypeSymbol? type) => ValueTypes.WithoutNullable(type) switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } named => named,
        { TypeKind: TypeKind.Error } missing =>
            Systems.Holders.FirstOrDefault(holder => holder.IsEnum && holder.Name == missing.Name) is { } holder
                ? _constants.Find(holder)
                : null,
        _ => null,
    };
}
