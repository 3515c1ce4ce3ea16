using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>Sub-statuses of IIS. One is a code only together with the status beside it: 403.14 has a meaning, 14 has none.</summary>
internal sealed class IisSystem : SystemKnowledge
{
    private IisSystem()
        : base(IisCodes.System, new Vocabulary { Words = ["Iis", "SubStatus"], PartWord = "Sub" })
    {
    }

    public static IisSystem Instance { get; } = new();

    /// <summary>A sub-status is any small number, and no number is one by itself.</summary>
    public override bool IsInRange(int value) => false;

    public override bool MayBeAt(in Site site, int? value, FileWords files) => value > 0 && site.Kind switch
    {
        SiteKind.Argument => site.Argument!.Parent is ArgumentListSyntax list && IisSubStatusArguments.MayBeSubStatus(site.Argument!, list),
        SiteKind.Assignment or SiteKind.Comparison or SiteKind.Pattern => IisSubStatusNames.IsSubStatus(site.Name),
        _ => false,
    };

    /// <summary>A property, field or parameter holds a sub-status by its name, on a type that is plainly IIS's.</summary>
    public override Slot? OfValue(ISymbol symbol, ITypeSymbol type, CodeName name) =>
        symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol
        && IisSubStatusNames.IsSubStatus(symbol.Name)
        && IisTypes.IsPlainly(symbol.ContainingType)
            ? Into(symbol, symbol.ContainingType.IsIn("System", "Web") ? SlotStrength.Certain : SlotStrength.Plain)
            : null;

    public override Slot? OfCollection(ISymbol symbol, ITypeSymbol element, CodeName name) => null;

    public override Slot? OfFunction(ISymbol symbol, ITypeSymbol answer, CodeName name) => null;

    /// <summary>What a constructor takes is set; a method may as well look it up.</summary>
    public override Slot Into(ISymbol symbol, SlotStrength strength)
    {
        bool isSent = symbol is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: not MethodKind.Constructor } };
        return new Slot(System, strength, isSent ? Direction.Sent : Direction.Read);
    }

    /// <summary>The sub-status with its status; null where that is not known. 0 is what IIS logs where there is no sub-status.</summary>
    public override CodeUse? Complete(CodeUse use, in Site site, Binder binder, IKnownMembers known)
    {
        int? status = use.Value <= 0 ? null : site switch
        {
            { Kind: SiteKind.Argument, Meets: { } call } => new IisSubStatusArguments(binder, known).StatusBeside(site.Argument!, call),
            { Kind: SiteKind.Assignment or SiteKind.Comparison or SiteKind.Pattern, Meets: ExpressionSyntax member }
                when IisMember.Of(member) is { } written =>
                new IisPairedStatus(written, binder, known).Of(site.Landing.Parent!),
            _ => null,
        };
        return status is { } found ? use with { Value = found, SubStatus = use.Value } : null;
    }
}
