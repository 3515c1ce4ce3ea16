using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers given to a call that takes a status and a sub-status: <c>new IisLogEntry(403, 14)</c>, <c>: base(403, subStatus: 14)</c>.</summary>
internal static class SubStatusArguments
{
    /// <summary>Whether the argument is called a sub-status, or another one may be the status: most calls have neither, and are not bound.</summary>
    public static bool MayBe(ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (argument.NameColon is { } called && SubStatusNames.IsSubStatus(called.Name.Identifier.ValueText))
        {
            return true;
        }

        foreach (ArgumentSyntax other in list.Arguments)
        {
            if (other != argument && MayBeStatus(other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sub-status with its status; null where the call takes none, or where the status is no constant.</summary>
    public static SubStatusUse? Find(ArgumentSyntax argument, ArgumentListSyntax list, int value, Semantics semantics)
    {
        if (semantics.Symbol(list.Parent!) is not IMethodSymbol method || ParameterOf(argument) is not { } parameter || !SubStatusSlots.IsSubStatus(parameter, semantics))
        {
            return null;
        }

        // What a constructor takes is set; a method may as well look it up. A declared place counts as sent.
        bool isSet = method.MethodKind == MethodKind.Constructor || semantics.Options.Slots.Find(parameter) is not null;
        foreach (ArgumentSyntax other in list.Arguments)
        {
            if (ParameterOf(other) is { } beside && SubStatusSlots.IsStatus(beside, semantics))
            {
                return semantics.Constant(other.Expression) is { } status ? new SubStatusUse(status, value, isSet ? Direction.Sent : Direction.Read) : null;
            }
        }

        return null;

        IParameterSymbol? ParameterOf(ArgumentSyntax given) => ArgumentSlots.Parameter(method, given.NameColon?.Name.Identifier.ValueText, list.Arguments.IndexOf(given));
    }

    /// <summary>A number of three digits, a constant of a type that is called a status, or an argument that is called so itself.</summary>
    private static bool MayBeStatus(ArgumentSyntax argument) => RangeBound.WithoutCasts(argument.Expression) switch
    {
        LiteralExpressionSyntax literal => LiteralNumber.Read(literal.Token.Text) is >= 400 and <= 599,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax type } => SaysStatus(type),
        MemberAccessExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var type } } => SaysStatus(type),
        _ => argument.NameColon is { } name && SaysStatus(name.Name),
    };

    private static bool SaysStatus(SimpleNameSyntax name) => name.Identifier.ValueText.IndexOf("Status", StringComparison.OrdinalIgnoreCase) >= 0;
}
