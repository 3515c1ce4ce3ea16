using System.Collections.Generic;
using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>
/// Which constants a rewrite writes: those that a person would write, or what somebody has chosen in the menu instead.
/// Where a choice does not compile, or another constant is expected, the best one is written: fix-all leaves no number behind.
/// </summary>
/// <param name="Holder">The type whose constants are chosen; null where none is.</param>
/// <param name="IsOwn">Whether the project's own constants are chosen, those that are declared first included.</param>
internal sealed record ConstantChoice(ConstantHolder? Holder, bool IsOwn)
{
    /// <summary>What a person would write.</summary>
    public static readonly ConstantChoice Best = new(null, IsOwn: false);

    /// <summary>A constant of the project, or a new one, though the framework has one.</summary>
    public static readonly ConstantChoice Own = new(null, IsOwn: true);

    /// <summary>The key of the fixes that are chosen so, and of their fix-all.</summary>
    public string Key => IsOwn ? "IntroduceConstant" : Holder is null ? "UseConstant" : $"UseConstantOf:{Holder.MetadataName}";

    /// <summary>What fix-all is called with this choice.</summary>
    public string Title => IsOwn ? Titles.IntroduceConstants : Holder is null ? Titles.UseConstants : Titles.UseConstantsOf(Holder.Name);

    /// <summary>The choice behind a key of the menu; null where there is none.</summary>
    public static ConstantChoice? Of(string? key) =>
        key == Own.Key ? Own : OfHolders(CodeSystems.List.Holders).FirstOrDefault(choice => choice.Key == key);

    /// <summary>
    /// Which other constants of a framework there may be beside <paramref name="best"/>; none where that is not a framework's.
    /// </summary>
    public static IEnumerable<ConstantChoice> OtherSpellings(NamedConstant best, CodeSystem system) =>
        HolderOf(best) is { } written ? OfHolders(CodeSystems.List.Of(system).Holders.Where(holder => holder != written)) : [];

    /// <summary>Whether an own constant is a choice, too.</summary>
    public static bool MayBeOwn(NamedConstant best) => HolderOf(best) is not null;

    /// <summary>Whether <paramref name="written"/> is what was chosen.</summary>
    public bool IsMetBy(NamedConstant written) => HolderOf(written) == Holder;

    /// <summary>The ways to name a number, what was chosen first, however long its name is.</summary>
    public IEnumerable<SharedReplacement> Order(IReadOnlyCollection<SharedReplacement> all)
    {
        if (all.Any(static option => IsExpected(option.First)))
        {
            return all;
        }

        IEnumerable<SharedReplacement> chosen = all.Where(option => IsMetBy(option.Constant));
        return IsOwn
            ? chosen
            : chosen.Select(static option => option.AsPreferred()).Concat(all.Where(option => !IsMetBy(option.Constant)));
    }

    /// <summary>A cast to the enum names what is expected, and so does the project's list; an enum beside a comparison does not.</summary>
    private static bool IsExpected(Replacement replacement) =>
        replacement.IsPreferred
        && (replacement.NeedlessCast is not { } cast || cast.Span.Contains(replacement.Target.Span));

    private static IEnumerable<ConstantChoice> OfHolders(IEnumerable<ConstantHolder> holders) =>
        holders.Select(static holder => new ConstantChoice(holder, IsOwn: false));

    private static ConstantHolder? HolderOf(NamedConstant constant) =>
        constant is FieldConstant { Type: { } type } ? CodeSystems.List.Holders.FirstOrDefault(holder => holder.Is(type)) : null;
}
