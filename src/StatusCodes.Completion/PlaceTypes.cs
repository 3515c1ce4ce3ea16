using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Completion;

/// <summary>
/// Which types a value may have at a place whose code is not finished: the compiler cannot say yet which overload is meant.
/// </summary>
internal static class PlaceTypes
{
    public static ImmutableArray<ITypeSymbol> Of(in Site site, Semantics semantics) => OnTheWay(site.Value, semantics) is { } type
        ? ImmutableArray.Create(type)
        : site.Kind switch
        {
            SiteKind.Argument => OfArgument(site.Argument!, site.Meets!, semantics),
            SiteKind.AttributeArgument =>
                OfAttribute((AttributeArgumentSyntax)site.Landing.Parent!, (AttributeSyntax)site.Meets!, semantics),
            SiteKind.Comparison => Of(semantics.Type(site.Meets!)),
            _ => Of(semantics.Model.GetTypeInfo(site.Landing, semantics.Cancellation).ConvertedType),
        };

    /// <summary>
    /// What the other branch of a choice is, <c>ok ? HttpStatusCode.OK : 404</c>; of a cast a number;
    /// null where neither is met before the value lands.
    /// </summary>
    private static ITypeSymbol? OnTheWay(ExpressionSyntax value, Semantics semantics)
    {
        for (ExpressionSyntax inner = value; ValuePath.Next(inner) is { } outer; inner = outer)
        {
            if (outer is CastExpressionSyntax)
            {
                return semantics.Model.Compilation.GetSpecialType(SpecialType.System_Int32);
            }

            IEnumerable<ExpressionSyntax> others = outer is SwitchExpressionSyntax choice
                ? choice.Arms.Select(static arm => arm.Expression).Where(arm => arm != inner)
                : ValuePath.Sibling(inner, outer) is { } sibling ? [sibling]
                : [];
            if (others.Select(other => semantics.Type(other)).FirstOrDefault(IsNumber) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private static bool IsNumber(ITypeSymbol? type) =>
        ValueTypes.WithoutNullable(type) is { TypeKind: TypeKind.Enum } || ValueTypes.IsInteger(type);

    private static ImmutableArray<ITypeSymbol> Of(ITypeSymbol? type) =>
        type is null ? ImmutableArray<ITypeSymbol>.Empty : ImmutableArray.Create(type);

    private static ImmutableArray<ITypeSymbol> OfArgument(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        if (argument.Parent is not BaseArgumentListSyntax list)
        {
            return ImmutableArray<ITypeSymbol>.Empty;
        }

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        return Methods(call, semantics)
            .Select(method => Members.Parameter(method.OriginalDefinition, name, list.Arguments.IndexOf(argument)) is { } written
                && written.Type.TypeKind == TypeKind.TypeParameter
                    ? OfOthers(list, argument, semantics)
                    : Taken(Members.Parameter(method, name, list.Arguments.IndexOf(argument))))
            .OfType<ITypeSymbol>()
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    private static ImmutableArray<ITypeSymbol> OfAttribute(
        AttributeArgumentSyntax argument,
        AttributeSyntax attribute,
        Semantics semantics)
    {
        if (argument.NameEquals is { } property)
        {
            return Of(semantics.Type(property.Name));
        }

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        int index = attribute.ArgumentList!.Arguments.IndexOf(argument);
        return Methods(attribute, semantics)
            .Select(method => Taken(Members.Parameter(method, name, index)))
            .OfType<ITypeSymbol>()
            .Distinct<ITypeSymbol>(SymbolEqualityComparer.Default)
            .ToImmutableArray();
    }

    /// <summary>
    /// What is called with the number that is tried, and every other overload: what is about to be written decides which one it is.
    /// </summary>
    private static IEnumerable<IMethodSymbol> Methods(SyntaxNode call, Semantics semantics)
    {
        SymbolInfo info = semantics.Info(call);
        IEnumerable<ISymbol> called = info.Symbol is { } symbol ? [symbol] : info.CandidateSymbols;
        SyntaxNode group = call is InvocationExpressionSyntax { Expression: { } name } ? name : call;
        return called.Concat(semantics.Model.GetMemberGroup(group, semantics.Cancellation)).OfType<IMethodSymbol>();
    }

    private static ITypeSymbol? Taken(IParameterSymbol? parameter) =>
        parameter is { IsParams: true, Type: { } many } ? ValueTypes.ElementOf(many) : parameter?.Type;

    /// <summary>
    /// A method of any type takes what stands beside it: <c>Assert.Equal(HttpStatusCode.NotFound, response.StatusCode)</c>.
    /// </summary>
    private static ITypeSymbol? OfOthers(BaseArgumentListSyntax list, ArgumentSyntax argument, Semantics semantics) => list.Arguments
        .Where(other => other != argument)
        .Select(other => semantics.Type(other.Expression))
        .FirstOrDefault(IsNumber);
}
