using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>
/// Numbers given to a call that takes a status and a sub-status:
/// <c>new IisLogEntry(403, 14)</c>, <c>: base(403, subStatus: 14)</c>.
/// </summary>
internal readonly struct IisSubStatusArguments(Binder binder, IKnownMembers known)
{
    // Lists of numbers may be long; nothing that takes a status takes so many arguments.
    private const int MostArguments = 32;

    /// <summary>
    /// Whether the argument is called a sub-status, or another one may be the status: most calls have neither, and are not bound.
    /// </summary>
    public static bool MayBeSubStatus(ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (SyntaxNames.OfArgument(argument) is { } called && IisSubStatusNames.IsSubStatus(called))
        {
            return true;
        }

        if (list.Arguments.Count > MostArguments)
        {
            return false;
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

    /// <summary>The status that the call is given besides; null where it takes none, or where it is no constant.</summary>
    public int? StatusBeside(ArgumentSyntax subStatus, SyntaxNode call)
    {
        if (binder.Symbol(call) is not IMethodSymbol method || subStatus.Parent is not ArgumentListSyntax list)
        {
            return null;
        }

        for (int i = 0; i < list.Arguments.Count; i++)
        {
            ArgumentSyntax other = list.Arguments[i];
            if (other != subStatus
                && Members.Parameter(method, SyntaxNames.OfArgument(other), i) is { } parameter
                && IisPairedStatus.IsStatus(parameter, known))
            {
                return binder.Constant(other.Expression);
            }
        }

        return null;
    }

    /// <summary>A number of three digits, a constant of a type that is called a status, or an argument that is called so itself.</summary>
    private static bool MayBeStatus(ArgumentSyntax argument) => ValuePath.WithoutCasts(argument.Expression) switch
    {
        LiteralExpressionSyntax literal => LiteralNumber.Read(literal.Token.Text) is >= 400 and <= 599,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax or MemberAccessExpressionSyntax } constant =>
            HasStatus(SyntaxNames.Of(constant.Expression)),
        _ => SyntaxNames.OfArgument(argument) is { } name && HasStatus(name),
    };

    private static bool HasStatus(string name) => name.IndexOf("Status", StringComparison.OrdinalIgnoreCase) >= 0;
}
