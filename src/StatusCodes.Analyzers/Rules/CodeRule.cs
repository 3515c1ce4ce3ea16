using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Rules;

/// <summary>One kind of finding about a status code in its place. Rules hold no state; a module's list says who is asked first.</summary>
internal abstract class CodeRule
{
    protected CodeRule(params DiagnosticDescriptor[] descriptors) => Descriptors = ImmutableArray.Create(descriptors);

    /// <summary>Everything that the rule may report.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>
    /// Whether the rule is silent about the codes in <c>statuscodes.allowed_codes</c>:
    /// what its registry says of a code is all that it objects to.
    /// </summary>
    public virtual bool CanBeAllowed => false;

    /// <summary>Whether the rule looks at constants, too; otherwise at numbers alone.</summary>
    public virtual bool CanJudgeConstants => true;

    /// <summary>
    /// Whether the rule looks at a constant that is right by itself, for what stands around it.
    /// Asked of every constant of a framework, before anything is bound.
    /// </summary>
    public virtual bool MayJudge(ExpressionSyntax constant) => false;

    /// <summary>Whether a fix may send one of the catalog's replacements in place of the code.</summary>
    public bool CanSendInstead { get; init; }

    /// <summary>The rule's finding about a code; null where it has none.</summary>
    public abstract Diagnostic? Analyze(RuleContext context);
}
