using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1001 and its like: a number stands where a constant can be written.</summary>
/// <param name="texts">The messages of the system.</param>
internal sealed class MagicNumberRule(MagicNumberTexts texts) : CodeRule(texts.All)
{
    public override bool CanJudgeConstants => false;

    public override Diagnostic? Analyze(RuleContext context)
    {
        if (context.IsAllowedNumber
            || context.Entry is not { } entry
            || context.Use.Expression is not LiteralExpressionSyntax literal
            || IsNoneYet(literal, context.Use.Value)
            || context.IsBugInAnotherTarget(entry))
        {
            return null;
        }

        return Choose(literal, CatalogCode.Of(context.Use, entry), context) is { } replacement
            && !IsCalledOtherwise(literal, entry, replacement.Constant)
            ? Report(replacement, entry.MeaningNamed(replacement.Constant.Name), context)
            : null;
    }

    private Diagnostic Report(Replacement replacement, CodeEntry entry, RuleContext context)
    {
        object[] arguments = [context.Number, texts.NameOf(entry), entry.NameSourceInMessage(), replacement.Constant.Display];
        return Diagnostic.Create(
            texts.Choose(entry, replacement.Constant).Citing(context.Use.System, arguments).Explaining(context.Use.System, entry, context.Use.Value),
            replacement.Target.GetLocation(),
            context.Ends,
            DiagnosticProperties.Of(context.Use),
            [.. arguments, .. entry.Others.Take(1).Select(static other => other.ShownName())]);
    }

    /// <summary>
    /// Whether the table in which the number stands calls the code what another vendor does: <c>419 => "Page Expired"</c>
    /// is no <c>Status419AuthenticationTimeout</c>.
    /// </summary>
    private static bool IsCalledOtherwise(LiteralExpressionSyntax literal, CodeEntry entry, NamedConstant constant) =>
        !entry.Others.IsEmpty
        && TableRow.Of(ValuePath.Landing(literal)) is { Text: { } text }
        && entry.HasName(text)
        && entry.MeaningNamed(text) != entry.MeaningNamed(constant.Name);

    /// <summary>As a mere number 0 says that there is no code yet; cast to the enum it is a member's value.</summary>
    private static bool IsNoneYet(LiteralExpressionSyntax literal, int value) => value == 0 && literal.Parent is not CastExpressionSyntax;

    /// <summary>A constant that is there, or one that the fix declares; null where the number has to stay, or may.</summary>
    private static Replacement? Choose(LiteralExpressionSyntax literal, CatalogCode code, RuleContext context)
    {
        (SemanticModel model, CancellationToken cancellation) = (context.Semantics.Model, context.Semantics.Cancellation);
        bool isDeliberate = context.Semantics.Systems.Of(code.System).IsDeliberate(code.Entry);
        Replacement? found = isDeliberate || MayBeNamed(code.Entry, context.Use.Slot)
            ? ReplacementFinder.Find(literal, code, context.Constants, model, cancellation)
            : null;
        return found
            ?? (IsWorthNaming(code.Entry, context.Use.Slot)
                // Winsock's 10060 is no reply, so no client reads it as one.
                && context.Semantics.Systems.Of(code.System).MayBeCode(code.Value)
                && !context.Use.Slot.IsNamedByTable
                ? ReplacementFinder.Introduced(literal, code, context.Constants, context.Semantics.Configured, model, cancellation)
                : null);
    }

    /// <summary>
    /// Whether a constant that is there may be written. Where a slot is known by more than its name, every one may:
    /// graver rules that are on have been asked before.
    /// By the name alone only what a registry has, and private codes: somebody chose that name.
    /// </summary>
    private static bool MayBeNamed(CodeEntry entry, Slot slot) =>
        entry.Registration is Registration.Standard or Registration.Temporary or Registration.Private
        || slot.Strength != SlotStrength.Named
        || (slot.Direction == Direction.Read && (entry.IsOutdated || entry.Registration == Registration.Reserved));

    /// <summary>
    /// Whether a code deserves a constant of its own: registered codes, and those that are read although nobody should send them.
    /// </summary>
    private static bool IsWorthNaming(CodeEntry entry, Slot slot) => entry.Registration switch
    {
        Registration.Standard or Registration.Temporary => true,
        Registration.Reserved or Registration.Deprecated or Registration.Obsolete => slot.Direction == Direction.Read,
        Registration.Nonstandard => slot is { Direction: Direction.Read, Strength: not SlotStrength.Named },
        _ => false,
    };
}
