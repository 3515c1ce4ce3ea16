using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Rules;

/// <summary>
/// 004: a number that nobody has defined, or that lies outside what the receiver takes.
/// What happens to it differs by system and receiver, and so do the messages.
/// </summary>
/// <param name="outcome">The finding about such a number; null where nothing is certain to go wrong.</param>
/// <param name="descriptors">All messages.</param>
internal sealed class UnassignedRule(
    Func<RuleContext, Diagnostic?> outcome,
    params DiagnosticDescriptor[] descriptors) : CodeRule(descriptors)
{
    public override bool CanBeAllowed => true;

    public override bool CanJudgeConstants => OfReserved is not null;

    /// <summary>
    /// The finding about a code that its registry set aside, constants among them; null where such codes are no numbers of 004.
    /// </summary>
    public Func<RuleContext, Diagnostic?>? OfReserved { get; init; }

    public override Diagnostic? Analyze(RuleContext context) =>
        context.Entry is { Registration: Registration.Reserved } ? OfReserved?.Invoke(context)
        : context is { IsNumber: true, IsUnassigned: true } && !IsNotYet(context.Use) ? outcome(context)
        : null;

    /// <summary>Whether the value says "not yet": 0 or −1, where something begins with it, or has it by default in an attribute.</summary>
    private static bool IsNotYet(CodeUse use) =>
        use.Value is 0 or -1 && ValuePath.Landing(use.Expression).Parent is EqualsValueClauseSyntax or AttributeArgumentSyntax;
}
