using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>Numbers given to methods of packages that are missing: the argument's own name is all that is known, or the method's.</summary>
internal static class UnresolvedArguments
{
    private const string Suffix = "Attribute";

    // A parameter that is given by its place has no name to look for.
    private static readonly SlotPart FirstParameter = new("", IsKey: false);

    /// <summary>The slot of an argument of a call that is not resolved; null where the names do not tell.</summary>
    public static Slot? Of(ArgumentSyntax argument, SyntaxNode call, int index, Semantics semantics)
    {
        string callee = SyntaxNames.OfCallee(call);
        if (OwnMethod(call, semantics) is { } method
            && Members.Parameter(method, SyntaxNames.OfArgument(argument), index) is { } parameter)
        {
            return SymbolSlots.OfValue(parameter, semantics);
        }

        return ByName(callee, call is not InvocationExpressionSyntax, SyntaxNames.OfArgument(argument), index, semantics)
            ?? OfSystems(argument, call, semantics);
    }

    /// <summary>The same for an attribute's argument.</summary>
    public static Slot? OfAttribute(AttributeSyntax attribute, string? name, int index, Semantics semantics)
    {
        string type = SyntaxNames.Of(attribute.Name);
        return ForeignSystems.IsNamedIn(type) ? null
            : name is not null ? semantics.Systems.OfName(semantics.CodeNames.OfValue(name))
            : index == 0 ? OfRow(type.EndsWith(Suffix, StringComparison.Ordinal) ? type : type + Suffix, isCreation: true, semantics)
            : null;
    }

    /// <summary>
    /// The method of the type at hand that a missing library calls on it: <c>this.Given(x =&gt; x.GivenServiceAnswers(404))</c>.
    /// Null where several may be meant.
    /// </summary>
    private static IMethodSymbol? OwnMethod(SyntaxNode call, Semantics semantics)
    {
        if (call is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: { } receiver } } access,
            }
            || !IsParameterOfLambdaAround(call, receiver)
            || call.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } around
            || semantics.Declared(around) is not INamedTypeSymbol owner)
        {
            return null;
        }

        int count = ((InvocationExpressionSyntax)call).ArgumentList.Arguments.Count;
        IMethodSymbol? found = null;
        for (INamedTypeSymbol? type = owner; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(access.Name.Identifier.ValueText))
            {
                if (member is not IMethodSymbol method || !Takes(method, count))
                {
                    continue;
                }

                if (found is not null)
                {
                    return null;
                }

                found = method;
            }
        }

        return found;
    }

    private static bool Takes(IMethodSymbol method, int count)
    {
        int required = 0;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            required += parameter is { IsOptional: false, IsParams: false } ? 1 : 0;
        }

        return count >= required && count <= method.Parameters.Length;
    }

    private static bool IsParameterOfLambdaAround(SyntaxNode node, string name)
    {
        for (SyntaxNode? around = node.Parent; around is not (null or MemberDeclarationSyntax); around = around.Parent)
        {
            if (around is SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: { } only } && only == name)
            {
                return true;
            }
        }

        return false;
    }

    private static Slot? ByName(string callee, bool isCreation, string? name, int index, Semantics semantics)
    {
        if (name is not null)
        {
            return semantics.Systems.OfName(semantics.CodeNames.OfValue(name));
        }

        if (index == 0 && OfRow(callee, isCreation, semantics) is { } known)
        {
            return known;
        }

        bool isCode = index == 0 ? semantics.CodeNames.HasStatusCode(callee) : semantics.CodeNames.HasStatusCodes(callee);
        return isCode ? Slot.Named(semantics.Systems.General.System) : null;
    }

    private static Slot? OfRow(string callee, bool isCreation, Semantics semantics) => isCreation
        ? semantics.Known.FindWritten(callee, WellKnownMemberNames.InstanceConstructorName, FirstParameter)
        : semantics.Known.FindWritten("", callee, FirstParameter);

    private static Slot? OfSystems(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfUnresolved(argument, call, semantics.Binder) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }
}
