using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// What is merely called a status or a code, and is told by what it is held against:
/// <c>status is 301 or 302 or 307</c>, <c>r.Code == (int)HttpStatusCode.OK || r.Code == 404</c>.
/// </summary>
internal static class HttpMatchedNumbers
{
    // Fewer may have met by chance.
    private const int Enough = 3;

    // No system's own word is a mere "code" or "status".
    private static readonly CodeNames Names = new(ImmutableArray<Vocabulary>.Empty);

    /// <summary>Whether the number at <paramref name="site"/> is matched with a status that is told by its other numbers.</summary>
    public static bool IsStatus(in Site site, Binder binder, IMetNumbers numbers, SystemKnowledge http) =>
        site.Kind is SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label or SiteKind.Assignment
        && site.Meets is ExpressionSyntax met
        && ValuePath.WithoutCasts(met) is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var named
        && Names.OfValue(SyntaxNames.Of(named)).Kind is NameKind.Code or NameKind.Status
        && (numbers.HasConstant(site, http.Holders) || (named is IdentifierNameSyntax && AreCodes(site, numbers, http.System)))
        && binder.Symbol(named) is { } symbol
        && (numbers.HasConstant(site, http.Holders) || symbol is ILocalSymbol or IParameterSymbol)
        && ValueTypes.IsInteger(ValueTypes.Of(symbol))
        && !http.IsForeign(symbol.ContainingType);

    /// <summary>
    /// Whether a switch or a pattern names so many of the statuses that services answer with, and nothing else, that no name need say so:
    /// <c>detail switch { 400 => …, 401 => …, 403 => …, 429 => …, _ => … }</c>.
    /// </summary>
    public static bool IsAmongUsual(in Site site, int value, Binder binder, IMetNumbers numbers, SystemKnowledge http) =>
        site.Kind is SiteKind.Pattern or SiteKind.Label
        && HttpResultCodes.Usual.Contains(value)
        && site.Meets is ExpressionSyntax met
        && ValuePath.WithoutCasts(met) is (IdentifierNameSyntax or MemberAccessExpressionSyntax) and var named
        && SyntaxNames.Of(named) is var name
        && !QuantityNames.IsQuantity(name)
        && !ForeignSystems.IsNamedIn(name)
        && AreUsual(numbers.At(site))
        && (binder.Type(named) is not { } type || type.TypeKind == TypeKind.Error || ValueTypes.IsInteger(type))
        && !http.IsForeign(binder.Symbol(named)?.ContainingType)
        && !http.IsForeign(binder.TypeAround(site.Value));

    private static bool AreUsual(IReadOnlyCollection<int> numbers)
    {
        int odd = 0;
        foreach (int number in numbers)
        {
            if (!HttpResultCodes.Usual.Contains(number))
            {
                return false;
            }

            odd += number % 100 != 0 ? 1 : 0;
        }

        return numbers.Count > Enough && odd >= Enough;
    }

    /// <summary>Hundreds alone are weights, widths and levels; and below 200 numbers count.</summary>
    private static bool AreCodes(in Site site, IMetNumbers numbers, CodeSystem http)
    {
        int codes = 0;
        bool hasOdd = false;
        foreach (int number in numbers.At(site))
        {
            if (number < HttpEnvelopes.First || http.Find(number) is not { } entry)
            {
                return false;
            }

            if (entry.Registration != Registration.Nonstandard)
            {
                codes++;
                hasOdd |= number % 100 != 0;
            }
        }

        return codes >= Enough && hasOdd;
    }
}
