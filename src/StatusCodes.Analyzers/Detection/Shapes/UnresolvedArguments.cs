using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>Numbers given to methods of packages that are missing: the argument's own name is all that is known, or the method's.</summary>
internal static class UnresolvedArguments
{
    // A parameter that is given by its place has no name to look for.
    private static readonly SlotPart FirstParameter = new("", IsKey: false);

    /// <summary>The slot of an argument of a call that is not resolved; null where the names do not tell.</summary>
    public static Slot? Of(ArgumentSyntax argument, SyntaxNode call, int index, Semantics semantics)
    {
        string callee = SyntaxNames.OfCallee(call);
        return ByName(callee, call is not InvocationExpressionSyntax, SyntaxNames.OfArgument(argument), index, semantics)
            ?? OfSystems(argument, call, semantics);
    }

    /// <summary>The same for an attribute's argument.</summary>
    public static Slot? OfAttribute(AttributeSyntax attribute, string? name, Semantics semantics) =>
        ForeignSystems.IsNamedIn(SyntaxNames.Of(attribute.Name)) || name is null
            ? null
            : semantics.Systems.OfName(semantics.CodeNames.OfValue(name));

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
