using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers given to methods, constructors, indexers and attributes.</summary>
internal static class ArgumentSlots
{
    /// <summary>Whether the parameter that takes <paramref name="argument"/> carries a status code.</summary>
    public static Slot? Of(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        string callee = Callee(call);
        if (UnlikelyCalls.Contains(callee) || argument.Parent is not BaseArgumentListSyntax list)
        {
            return null;
        }

        if (callee is "Contains" or "Add" or "Remove" or "ShouldContain" or "IndexOf" && call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member })
        {
            return StatusExpressions.OfElement(member.Expression, semantics) ?? (list.Arguments.Count == 2 ? StatusExpressions.OfElement(list.Arguments[1].Expression, semantics) : null);
        }

        int index = list.Arguments.IndexOf(argument);
        string? name = argument.NameColon?.Name.Identifier.ValueText;
        SymbolInfo info = semantics.Info(call);
        if (info.Symbol is IMethodSymbol method)
        {
            return OfParameter(method, name, index);
        }

        return info.CandidateSymbols.IsEmpty ? OfUnresolved(callee, name, index) : OfCandidates(info.CandidateSymbols, name, index);
    }

    /// <summary>The same for an attribute's argument.</summary>
    public static Slot? Of(AttributeArgumentSyntax argument, AttributeSyntax attribute, Semantics semantics)
    {
        if (argument.NameEquals is { } property)
        {
            return semantics.Symbol(property.Name) is { } member
                ? SlotSymbols.OfValue(member)
                : OfUnresolved("", property.Name.Identifier.ValueText, 0);
        }

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        int index = attribute.ArgumentList!.Arguments.IndexOf(argument);
        SymbolInfo info = semantics.Info(attribute);
        if (info.Symbol is IMethodSymbol constructor)
        {
            return OfParameter(constructor, name, index) ?? OfDefaultValue(attribute, constructor, semantics);
        }

        return info.CandidateSymbols.IsEmpty ? OfUnresolved("", name, index) : OfCandidates(info.CandidateSymbols, name, index);
    }

    /// <summary><c>[DefaultValue(200)]</c> on a property that is a status.</summary>
    private static Slot? OfDefaultValue(AttributeSyntax attribute, IMethodSymbol constructor, Semantics semantics) =>
        constructor.ContainingType.Name == "DefaultValueAttribute"
        && attribute.Parent?.Parent is PropertyDeclarationSyntax owner
        && semantics.Declared(owner) is { } property
            ? SlotSymbols.OfValue(property)
            : null;

    private static Slot? OfParameter(IMethodSymbol method, string? name, int index)
    {
        if (Parameter(method, name, index) is not { } parameter)
        {
            return null;
        }

        Slot? strength = parameter.IsParams ? SlotSymbols.OfCollection(parameter) : SlotSymbols.OfValue(parameter);
        return strength ?? OfMethodName(method, parameter);
    }

    /// <summary><c>WithStatusCode(200)</c>, <c>StatusCodeShouldBe(404)</c>: the method's name says it, the parameter's does not object.</summary>
    private static Slot? OfMethodName(IMethodSymbol method, IParameterSymbol parameter) =>
        parameter.Name is "code" or "status" or "value" or "expected" or "actual" or "number" or "codes" or "values" or "statuses"
        && CodeNames.MentionsStatusCode(method.Name)
        && !ForeignSystems.Owns(method.ContainingType)
        && (SlotSymbols.CanHoldNumber(parameter.Type) || parameter.IsParams)
            ? Slot.Named
            : null;

    /// <summary>Overloads among which the compiler cannot choose, because a package is missing: what all of them say.</summary>
    private static Slot? OfCandidates(ImmutableArray<ISymbol> candidates, string? name, int index)
    {
        Slot? weakest = null;
        foreach (ISymbol candidate in candidates)
        {
            if (candidate is not IMethodSymbol method || Parameter(method, name, index) is null)
            {
                continue;
            }

            if (OfParameter(method, name, index) is not { } slot)
            {
                return null;
            }

            weakest = weakest is { } known && known.Strength < slot.Strength ? known : slot;
        }

        return weakest;
    }

    /// <summary>Where nothing is known of the callee: an argument's own name, or the method's.</summary>
    private static Slot? OfUnresolved(string callee, string? name, int index)
    {
        bool isStatus = name is not null
            ? CodeNames.OfValue(name) == NameKind.StatusCode
            : (index == 0 && (CodeNames.MentionsStatusCode(callee) || callee is "ProducesProblem" or "ProducesValidationProblem"))
                || (CodeNames.MentionsStatusCode(callee) && (callee.EndsWith("Status", StringComparison.Ordinal) || callee.EndsWith("StatusCode", StringComparison.Ordinal) || callee.EndsWith("StatusCodes", StringComparison.Ordinal)));
        return isStatus ? Slot.Named : null;
    }

    /// <summary>The parameter that takes the argument of that name, or at that place; null where there is none.</summary>
    public static IParameterSymbol? Parameter(IMethodSymbol method, string? name, int index)
    {
        ImmutableArray<IParameterSymbol> parameters = method.Parameters;
        if (name is null)
        {
            return index < parameters.Length ? parameters[index]
                : parameters is [.., { IsParams: true } last] ? last
                : null;
        }

        foreach (IParameterSymbol parameter in parameters)
        {
            if (parameter.Name == name)
            {
                return parameter;
            }
        }

        return null;
    }

    private static string Callee(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax invocation => StatusExpressions.CalledName(invocation),
        ObjectCreationExpressionSyntax { Type: PredefinedTypeSyntax } => "string",
        ObjectCreationExpressionSyntax creation => TypeName(creation.Type),
        PrimaryConstructorBaseTypeSyntax @base => TypeName(@base.Type),
        _ => "",
    };

    private static string TypeName(TypeSyntax type) => type switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
