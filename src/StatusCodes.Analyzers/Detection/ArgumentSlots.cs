using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers given to methods, constructors, indexers and attributes.</summary>
internal static class ArgumentSlots
{
    /// <summary>Whether the parameter that takes <paramref name="argument"/> carries a status code.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="call">What it is given to.</param>
    /// <param name="semantics">Answers for its file.</param>
    /// <param name="followParameters">Whether a parameter that is called a status or a code may be known by where it goes; one step only.</param>
    public static Slot? Of(ArgumentSyntax argument, SyntaxNode call, Semantics semantics, bool followParameters = false)
    {
        string callee = Callee(call);
        if (UnlikelyCalls.Contains(callee) || argument.Parent is not BaseArgumentListSyntax list)
        {
            return null;
        }

        int index = list.Arguments.IndexOf(argument);
        string? name = argument.NameColon?.Name.Identifier.ValueText;
        SymbolInfo info = semantics.Info(call);
        Slot? slot = info.Symbol is IMethodSymbol method ? OfParameter(method, name, index) ?? (followParameters ? OfFlow(method, name, index, semantics) : null)
            : info.CandidateSymbols.IsEmpty ? OfUnresolved(callee, name, index) ?? (index == 0 ? UnresolvedSockets.OfClose(list, callee, semantics) : null)
            : OfCandidates(info.CandidateSymbols, name, index);
        return slot is { IsNamedHttp: true } && IsForeign(call, callee, semantics) ? null : slot;
    }

    /// <summary>Whether what is called belongs to another system by its receiver, or what is made by its type's name.</summary>
    private static bool IsForeign(SyntaxNode call, string callee, Semantics semantics) =>
        call is InvocationExpressionSyntax { Expression: { } called }
            ? StatusExpressions.IsForeign((called as MemberAccessExpressionSyntax)?.Expression, semantics)
            : ForeignSystems.Names(callee);

    /// <summary>The same for an attribute's argument.</summary>
    public static Slot? Of(AttributeArgumentSyntax argument, AttributeSyntax attribute, Semantics semantics)
    {
        if (argument.NameEquals is { } property)
        {
            return semantics.Symbol(property.Name) is { } member
                ? SlotSymbols.OfValue(member)
                : OfUnresolvedAttribute(TypeName(attribute.Name), property.Name.Identifier.ValueText);
        }

        string? name = argument.NameColon?.Name.Identifier.ValueText;
        int index = attribute.ArgumentList!.Arguments.IndexOf(argument);
        SymbolInfo info = semantics.Info(attribute);
        if (info.Symbol is IMethodSymbol constructor)
        {
            return OfParameter(constructor, name, index) ?? OfDefaultValue(attribute, constructor, semantics);
        }

        return info.CandidateSymbols.IsEmpty ? OfUnresolvedAttribute(TypeName(attribute.Name), name) : OfCandidates(info.CandidateSymbols, name, index);
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

        Slot? slot = parameter.IsParams ? SlotSymbols.OfCollection(parameter) : SlotSymbols.OfValue(parameter);
        return slot ?? OfMethodName(method, parameter);
    }

    /// <summary>What the method does with it: <c>Fail(context, 404)</c>, where <c>Fail</c> sets the response's status to its <c>code</c>.</summary>
    private static Slot? OfFlow(IMethodSymbol method, string? name, int index, Semantics semantics) =>
        Parameter(method, name, index) is { IsParams: false } parameter ? LocalFlow.IntoSlot(parameter, semantics) : null;

    /// <summary>
    /// <c>WithStatusCode(200)</c>, <c>StatusCodeShouldBe(404)</c>, <c>new StatusCodeException(code: 404)</c>: the name of the method, or of what is made, says it,
    /// the parameter's does not object.
    /// </summary>
    private static Slot? OfMethodName(IMethodSymbol method, IParameterSymbol parameter) =>
        SpeaksOfStatusCode(method, parameter.Name)
        && !ForeignSystems.Owns(method.ContainingType)
        && (SlotSymbols.CanHoldNumber(parameter.Type) || parameter.IsParams)
        && !HasStatusParameter(method)
            ? Slot.Named
            : null;

    /// <summary>A <c>code</c> anywhere in such a name; a <c>value</c> only where the name says nothing else of it: not in <c>SetStatusCodeTtl(value)</c>.</summary>
    private static bool SpeaksOfStatusCode(IMethodSymbol method, string parameter) => parameter switch
    {
        "code" or "status" => CodeNames.MentionsStatusCode(method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name),
        "codes" or "statuses" => CodeNames.MentionsStatusCode(method.Name),
        "value" or "expected" or "actual" or "number" or "values" => CodeNames.MentionsStatusCode(method.Name, alone: true),
        _ => false,
    };

    /// <summary>Then the name speaks of that one: the <c>value</c> of <c>StatusCode(int statusCode, object value)</c> is the body.</summary>
    private static bool HasStatusParameter(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (SlotSymbols.OfValue(parameter) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Overloads among which the compiler cannot choose, because a package is missing: what all of them say.</summary>
    private static Slot? OfCandidates(ImmutableArray<ISymbol> candidates, string? name, int index)
    {
        Slot? weakest = null;
        foreach (ISymbol candidate in candidates)
        {
            // An overload that takes no number there is not the one that is meant.
            if (candidate is not IMethodSymbol method || Parameter(method, name, index) is not { } parameter || !(parameter.IsParams || SlotSymbols.CanHoldNumber(parameter.Type)))
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
        if (name is not null)
        {
            return Slot.OfName(CodeNames.OfValue(name));
        }

        bool isStatus = index == 0 ? CodeNames.MentionsStatusCode(callee) || callee is "ProducesProblem" or "ProducesValidationProblem" or "HttpException"
            : TakesSeveral(callee);
        return isStatus ? Slot.Named : null;
    }

    /// <summary><c>AllowHttpStatus(409, 404)</c>, <c>WithStatusCodes(200, 201)</c>.</summary>
    private static bool TakesSeveral(string callee) =>
        (callee.EndsWith("HttpStatus", StringComparison.Ordinal) || callee.EndsWith("StatusCodes", StringComparison.Ordinal)) && CodeNames.MentionsStatusCode(callee);

    private static Slot? OfUnresolvedAttribute(string attribute, string? name) =>
        ForeignSystems.Names(attribute) ? null : OfUnresolved("", name, 0);

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
