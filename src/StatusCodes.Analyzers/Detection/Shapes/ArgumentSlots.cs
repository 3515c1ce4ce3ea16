using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>Numbers given to methods, constructors and attributes.</summary>
internal static class ArgumentSlots
{
    /// <summary>Whether the parameter that takes <paramref name="argument"/> carries a code.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="call">What it is given to.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? Of(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        string callee = SyntaxNames.OfCallee(call);
        if ((NumericCalls.Contains(callee) && !semantics.Known.HasMember(callee)) || argument.Parent is not BaseArgumentListSyntax list)
        {
            return null;
        }

        if (OfEnumCall(callee, list, argument, semantics) is { } ofEnum)
        {
            return ofEnum;
        }

        int index = ArgumentPlaces.IndexOf(list.Arguments, argument);
        string? name = SyntaxNames.OfArgument(argument);
        SymbolInfo info = semantics.Info(call);
        Slot? slot = info.Symbol is IMethodSymbol method
            ? OfParameter(method, name, index, semantics)
            : info.CandidateSymbols.IsEmpty ? UnresolvedArguments.Of(argument, call, index, semantics)
            : OfCandidates(info.CandidateSymbols, name, index, semantics);
        return semantics.Systems.IsGeneralName(slot) && IsForeign(call, callee, semantics) ? null : slot;
    }

    /// <summary><c>Enum.IsDefined(typeof(HttpStatusCode), 429)</c>, <c>Enum.ToObject(typeof(HttpStatusCode), 404)</c>.</summary>
    private static Slot? OfEnumCall(string callee, BaseArgumentListSyntax list, ArgumentSyntax argument, Semantics semantics) =>
        callee is "IsDefined" or "ToObject" or "GetName"
        && list.Arguments is [{ Expression: TypeOfExpressionSyntax { Type: { } type } }, { } second]
        && second == argument
        && semantics.Systems.OfEnum(semantics.Type(type)) is { } system
            ? Slot.Certain(system.System)
            : null;

    /// <summary>The same for an attribute's argument.</summary>
    public static Slot? Of(AttributeArgumentSyntax argument, AttributeSyntax attribute, Semantics semantics)
    {
        if (argument.NameEquals is { } property)
        {
            return semantics.Symbol(property.Name) is { } member
                ? SymbolSlots.OfValue(member, semantics)
                : UnresolvedArguments.OfAttribute(attribute, property.Name.Identifier.ValueText, 0, semantics);
        }

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        int index = ArgumentPlaces.IndexOf(attribute.ArgumentList!.Arguments, argument);
        SymbolInfo info = semantics.Info(attribute);
        if (info.Symbol is IMethodSymbol constructor)
        {
            return OfParameter(constructor, name, index, semantics) ?? OfDefaultValue(attribute, constructor, semantics);
        }

        return info.CandidateSymbols.IsEmpty
            ? UnresolvedArguments.OfAttribute(attribute, name, index, semantics)
            : OfCandidates(info.CandidateSymbols, name, index, semantics);
    }

    /// <summary>Whether what is called belongs to another system by its receiver, or what is made by its type's name.</summary>
    private static bool IsForeign(SyntaxNode call, string callee, Semantics semantics) =>
        call is InvocationExpressionSyntax { Expression: { } called }
            ? ExpressionSlots.IsForeign((called as MemberAccessExpressionSyntax)?.Expression, semantics)
            : ForeignSystems.IsNamedIn(callee);

    /// <summary><c>[DefaultValue(200)]</c> on a property that is a status.</summary>
    private static Slot? OfDefaultValue(AttributeSyntax attribute, IMethodSymbol constructor, Semantics semantics) =>
        constructor.ContainingType.Name == "DefaultValueAttribute"
        && attribute.Parent?.Parent is PropertyDeclarationSyntax owner
        && semantics.Declared(owner) is { } property
            ? SymbolSlots.OfValue(property, semantics)
            : null;

    /// <summary>
    /// By the parameter, by the method's name, or by what the method does with it:
    /// <c>Fail(context, 404)</c> sets the response's status to its <c>code</c>.
    /// </summary>
    private static Slot? OfParameter(IMethodSymbol method, string? name, int index, Semantics semantics)
    {
        if (Members.Parameter(method, name, index) is not { } parameter)
        {
            return null;
        }

        if (semantics.Known.Find(parameter) is { } known)
        {
            return known;
        }

        Slot? slot = parameter.IsParams ? SymbolSlots.OfCollection(parameter, semantics) : SymbolSlots.OfValue(parameter, semantics);
        return slot ?? OfMethodName(method, parameter, semantics);
    }

    /// <summary>
    /// <c>WithStatusCode(200)</c>, <c>StatusCodeShouldBe(404)</c>, <c>new StatusCodeException(code: 404)</c>:
    /// the name of the method, or of the type that is made, says it, and the parameter's name does not say otherwise.
    /// </summary>
    private static Slot? OfMethodName(IMethodSymbol method, IParameterSymbol parameter, Semantics semantics) =>
        IsNamedForStatusCode(method, parameter.Name, semantics.CodeNames)
        && !semantics.Systems.General.IsForeign(method.ContainingType)
        && (parameter.IsParams || ValueTypes.CanHoldNumber(parameter.Type))
        && !HasCodeParameter(method, semantics)
            ? Slot.Named(semantics.Systems.General.System)
            : null;

    /// <summary>
    /// A <c>code</c> anywhere in such a name; a <c>value</c> only where the name says nothing else of it:
    /// not in <c>SetStatusCodeTtl(value)</c>.
    /// </summary>
    private static bool IsNamedForStatusCode(IMethodSymbol method, string parameter, CodeNames names) => parameter switch
    {
        "code" or "status" =>
            names.HasStatusCode(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name),
        "codes" or "statuses" => names.HasStatusCode(method.Name),
        "value" or "expected" or "actual" or "number" or "values" => names.HasStatusCode(method.Name, alone: true),
        _ => false,
    };

    /// <summary>
    /// Then the method's name speaks of that parameter: the <c>value</c> of <c>StatusCode(int statusCode, object value)</c> is the body.
    /// </summary>
    private static bool HasCodeParameter(IMethodSymbol method, Semantics semantics)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SymbolSlots.OfValue(parameter, semantics) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Overloads among which the compiler cannot choose, because a package is missing:
    /// what all of them say, and what a row says of one of them.
    /// </summary>
    private static Slot? OfCandidates(ImmutableArray<ISymbol> candidates, string? name, int index, Semantics semantics)
    {
        Slot? weakest = null;
        bool isAgreed = true;
        foreach (ISymbol candidate in candidates)
        {
            if (candidate is not IMethodSymbol method || Members.Parameter(method, name, index) is not { } parameter)
            {
                continue;
            }

            if (semantics.Known.Find(parameter) is { } known)
            {
                return known;
            }

            // An overload that takes no number there is not the one that is meant.
            if (!parameter.IsParams && !ValueTypes.CanHoldNumber(parameter.Type))
            {
                continue;
            }

            Slot? slot = OfParameter(method, name, index, semantics);
            isAgreed &= slot is not null;
            weakest = weakest is { } weak && slot is { } other && weak.Strength < other.Strength ? weakest : slot;
        }

        return isAgreed ? weakest : null;
    }
}
