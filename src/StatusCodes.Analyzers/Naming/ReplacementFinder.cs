using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.Analyzers.Naming.Styles;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>Finds what may be written in place of a number, or of another constant.</summary>
internal static class ReplacementFinder
{
    /// <summary>
    /// The replacement for <paramref name="literal"/> by a constant that is there: of several the first that has a short name;
    /// null where this compilation has none that can be written.
    /// </summary>
    public static Replacement? Find(
        LiteralExpressionSyntax literal,
        CatalogCode code,
        AvailableConstants names,
        SemanticModel model,
        CancellationToken cancellation)
    {
        Replacement? first = null;
        foreach (Replacement replacement in All(literal, code, names, model, cancellation))
        {
            first ??= replacement;
            if (replacement.IsPreferred
                || replacement.Constant is not FieldConstant constant
                || ShortName.IsPossible(constant, new ReplacementContext(literal, names, model, cancellation), names))
            {
                return replacement;
            }
        }

        return first;
    }

    /// <summary>
    /// Every replacement for <paramref name="literal"/> by a constant that is there, the preferred one first:
    /// what the project lists, what belongs to the method that takes the number, the framework's, what is in reach,
    /// what a class of the project's own has.
    /// A file that two projects share needs one that both have.
    /// </summary>
    public static IEnumerable<Replacement> All(
        LiteralExpressionSyntax literal,
        CatalogCode code,
        AvailableConstants names,
        SemanticModel model,
        CancellationToken cancellation)
    {
        var place = new ReplacementContext(literal, names, model, cancellation);
        return AsEnum(place, code, names)
            .Concat(AsShared(place, code, names))
            .Concat(OwnersConstants.At(place, code, names))
            .Concat(AsLiteral(place, code, names))
            .Concat(InReach(place, code, names))
            .Concat(OfProject(place, code, names))
            .Where(replacement => names.IsInAllTargets(replacement.Constant, literal));
    }

    /// <summary>
    /// The replacement for <paramref name="literal"/> by a constant that is declared first;
    /// null where none can be, or the catalog has no name for it.
    /// </summary>
    /// <param name="literal">The number.</param>
    /// <param name="code">What it means.</param>
    /// <param name="names">The constants of the compilation.</param>
    /// <param name="configured">All that is set for the file; null where that is not known.</param>
    /// <param name="model">Answers for the file.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Replacement? Introduced(
        LiteralExpressionSyntax literal,
        CatalogCode code,
        AvailableConstants names,
        AnalyzerConfigOptions? configured,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (CatalogIdentifier.Of(code) is null || names.HomeOf(literal) is not { } home)
        {
            return null;
        }

        var place = new ReplacementContext(literal, names, model, cancellation);
        bool hasNumber = ConstantHome.HasNumber(literal, home, names.WrittenAround(literal));
        if ((hasNumber ? place.Type : place.NeededType) is not { } type)
        {
            return null;
        }

        ConstantStyle style = StyleIn(home, configured, model, cancellation);
        var clash = new NameClash(model, names.WrittenAround, cancellation);
        IEnumerable<string> choices = style.Apply(CatalogIdentifier.Choices(code, type));
        // The number's constant has the best name, whichever of the two is declared first.
        bool isSecond = hasNumber && type.SpecialType == SpecialType.System_String && !names.HasConstant(code);
        ImmutableArray<string> free = choices.Skip(isSecond ? 1 : 0)
            .Where(choice => clash.IsFree(choice, home))
            .ToImmutableArray();
        return free.IsEmpty ? null : place.With(new IntroducedConstant(code, free[0], type, null) { Names = free });
    }

    /// <summary>What the project's naming rule says; without one the style of the other constants.</summary>
    private static ConstantStyle StyleIn(
        SyntaxNode home,
        AnalyzerConfigOptions? configured,
        SemanticModel model,
        CancellationToken cancellation)
    {
        if (home is not TypeDeclarationSyntax declaration)
        {
            return ConstantStyle.Usual;
        }

        return (configured is null ? null : NamingRules.OfPrivateConstant(configured))
            ?? ConstantStyle.OfNames(model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
                ? type.GetMembers().OfType<IFieldSymbol>().Where(static field => field.IsConst).Select(static field => field.Name).ToArray()
                : []);
    }

    /// <summary>
    /// Other constants in place of <paramref name="constant"/>, of the same type first.
    /// Where a number stands, also those of other types.
    /// </summary>
    public static IEnumerable<Replacement> OfConstant(
        ExpressionSyntax constant,
        IFieldSymbol field,
        CatalogCode code,
        AvailableConstants names)
    {
        IEnumerable<FieldConstant> same = names.OfType(field.ContainingType, code).Select(static other => new FieldConstant(other, null));
        IEnumerable<FieldConstant> others = field.ContainingType.TypeKind == TypeKind.Enum
            ? []
            : names.Listed(code).Concat(names.Framework(code)).Select(other =>
                new FieldConstant(other, SymbolEqualityComparer.Default.Equals(other.Type, field.Type) ? null : field.Type));
        return same.Concat(others).Select(other => new Replacement(constant, other, null));
    }

    private static IEnumerable<Replacement> AsEnum(ReplacementContext place, CatalogCode code, AvailableConstants names) =>
        (place.CastEnum ?? (IsListedElsewhere(place.ComparedEnum, code, names) ? null : place.ComparedEnum)) is { } expected
            ? names.Listed(code)
                .Concat(names.OfType(expected, code))
                .Select(field => place.AsEnum(field.Type, Field(field)))
                .OfType<Replacement>()
            : [];

    /// <summary>What the project lists is its own choice: <c>(int)r.StatusCode == HttpCodes.NotFound</c>.</summary>
    private static bool IsListedElsewhere(INamedTypeSymbol? compared, CatalogCode code, AvailableConstants names) =>
        names.Listed(code).FirstOrDefault() is { } listed && !SymbolEqualityComparer.Default.Equals(listed.Type, compared);

    /// <summary>The enum's own constants, where they may lose their casts later on. What the project lists is its own choice.</summary>
    private static IEnumerable<Replacement> AsShared(ReplacementContext place, CatalogCode code, AvailableConstants names) =>
        !names.Listed(code).Any() && place.SharedEnumOf(code.System) is { } shared
            ? names.OfType(shared, code).Select(field => place.AsLiteral(field.Type, Field(field))).OfType<Replacement>()
            : [];

    private static IEnumerable<Replacement> AsLiteral(ReplacementContext place, CatalogCode code, AvailableConstants names) =>
        names.Listed(code)
            .Select(field => place.AsLiteral(field.Type, Field(field)) is { } listed ? listed with { IsPreferred = true } : null)
            .Concat(names.Framework(code).Select(field => place.AsLiteral(field.Type, Field(field))))
            .OfType<Replacement>();

    private static IEnumerable<Replacement> InReach(ReplacementContext place, CatalogCode code, AvailableConstants names)
    {
        foreach (ISymbol symbol in ConstantsInReach.At(place.Literal, code, place.Model, place.Cancellation))
        {
            Replacement? replacement = symbol switch
            {
                IFieldSymbol field
                    when ConstantRelevance.IsInReach(field, field.Type, code, names.Systems) =>
                    place.With(field.Type, cast => new FieldConstant(field, cast, IsInReach: true)),
                ILocalSymbol local
                    when code.IsValueOf(local.ConstantValue) && ConstantRelevance.IsInReach(local, local.Type, code, names.Systems) =>
                    place.With(local.Type, cast => new LocalConstant(local, cast)),
                _ => null,
            };
            if (replacement is not null)
            {
                yield return replacement;
            }
        }
    }

    private static IEnumerable<Replacement> OfProject(ReplacementContext place, CatalogCode code, AvailableConstants names) =>
        names.OfProject(code, place.Literal).Select(field => place.With(field.Type, Field(field))).OfType<Replacement>();

    private static Func<ITypeSymbol?, NamedConstant> Field(IFieldSymbol field) => cast => new FieldConstant(field, cast);
}
