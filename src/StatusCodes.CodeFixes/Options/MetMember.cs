using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.CodeFixes.Options;

/// <summary>The member of the project that a number meets, as the option <c>statuscodes.slots</c> names it.</summary>
internal static class MetMember
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>
    /// The row that takes the member out, <c>Erp.Order.StatusCode=none</c>; null where a number meets something else:
    /// a local has no row, and what a library's member carries is not for a project to say.
    /// </summary>
    public static string? RowOf(ExpressionSyntax number, SemanticModel model, CancellationToken cancellation)
    {
        Site site = Site.Of(ValuePath.WithoutCasts(number));
        ISymbol? member = site.Kind switch
        {
            SiteKind.Argument => ParameterOf(site, model, cancellation),
            // A local has no row, so it is not asked about.
            SiteKind.Declaration or SiteKind.Result when site.Meets is MemberDeclarationSyntax or ParameterSyntax
                or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } => model.GetDeclaredSymbol(site.Meets, cancellation),
            SiteKind.Assignment or SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label when site.Meets is ExpressionSyntax met =>
                model.GetSymbolInfo(ValuePath.WithoutCasts(met), cancellation).Symbol,
            _ => null,
        };

        // The property of a record speaks for the parameter that makes it.
        ISymbol? named = member is IParameterSymbol parameter ? Members.OfRecord(parameter) ?? member : member;
        return named is not null && !named.DeclaringSyntaxReferences.IsEmpty && PlaceOf(named) is { } place ? Read(place + "=none") : null;
    }

    private static IParameterSymbol? ParameterOf(in Site site, SemanticModel model, CancellationToken cancellation) =>
        site.Argument is { Parent: BaseArgumentListSyntax list } argument
        && model.GetSymbolInfo(site.Meets!, cancellation).Symbol is IMethodSymbol method
            ? Members.Parameter(method, SyntaxNames.OfArgument(argument), list.Arguments.IndexOf(argument))
            : null;

    private static string? PlaceOf(ISymbol member) => member switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension } method } =>
            $"{Named(method)}({member.Name})",
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } maker } =>
            $"{maker.ContainingType.ToDisplayString(TypeFormat)}..ctor({member.Name})",
        IFieldSymbol or IPropertySymbol { IsIndexer: false } or IMethodSymbol { MethodKind: MethodKind.Ordinary } => Named(member),
        _ => null,
    };

    private static string? Named(ISymbol member) => member.ContainingType is { IsAnonymousType: false, IsTupleType: false } type
        ? $"{type.ToDisplayString(TypeFormat)}.{member.Name}"
        : null;

    /// <summary>The row, if the option can read it: not that of a member of an interface by its full name.</summary>
    private static string? Read(string row) => SlotRow.Parse(row, CodeSystems.List.Names, out _) is not null ? row : null;
}
