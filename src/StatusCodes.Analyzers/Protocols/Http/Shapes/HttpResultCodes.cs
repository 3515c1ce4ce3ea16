using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// The result's code of an envelope: <c>new ServiceResult { ResultCode = 404, Message = "…" }</c>.
/// Many number their results themselves, so it is a status only where each of its numbers is one that services answer with;
/// an error's code is its own even then.
/// </summary>
internal static class HttpResultCodes
{
    private static readonly WordSet Names = new("resultcode", "resultstatus", "retcode", "returncode", "responsestatus");

    /// <summary>What services answer with.</summary>
    public static readonly ImmutableHashSet<int> Usual = ImmutableHashSet.Create(
        200, 201, 202, 204, 400, 401, 403, 404, 405, 406, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504);

    /// <summary>Whether the number at <paramref name="site"/> is put into such a code, or held against one.</summary>
    public static bool IsStatus(in Site site, int value, Binder binder, IMetNumbers numbers, SystemKnowledge http) =>
        Usual.Contains(value)
        && Named(site, binder) is { } symbol
        && Names.Contains(symbol.Name)
        && AreUsual(site, numbers)
        && HttpEnvelopes.IsNumberOfOne(symbol)
        && !http.IsForeign(symbol.ContainingType);

    private static ISymbol? Named(in Site site, Binder binder)
    {
        switch (site.Kind)
        {
            case SiteKind.Assignment or SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label:
                return site.Meets is ExpressionSyntax met
                    && ValuePath.WithoutCasts(met) is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var named
                    && Names.Contains(SyntaxNames.Of(named))
                        ? binder.Symbol(named)
                        : null;
            case SiteKind.Declaration:
                return Names.Contains(SyntaxNames.OfDeclared(site.Meets)) ? binder.Declared(site.Meets!) : null;
            case SiteKind.Argument when site.Meets is BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax:
                return binder.Symbol(site.Meets) is IMethodSymbol maker && site.Argument!.Parent is ArgumentListSyntax list
                    ? Members.Parameter(
                        maker,
                        SyntaxNames.OfArgument(site.Argument!),
                        ArgumentPlaces.IndexOf(list.Arguments, site.Argument!))
                    : null;
            default:
                return null;
        }
    }

    private static bool AreUsual(in Site site, IMetNumbers numbers)
    {
        foreach (int number in numbers.At(site))
        {
            if (!Usual.Contains(number))
            {
                return false;
            }
        }

        return true;
    }
}
