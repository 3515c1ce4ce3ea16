using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>
/// A member as code writes it:
/// <c>response.StatusCode</c>, <c>response?.StatusCode</c>, <c>(int)response.StatusCode</c>, or its name alone.
/// </summary>
/// <param name="Owner">What the member belongs to; null where only its name is written, or <c>this</c> before it.</param>
/// <param name="Name">The member's name, which is what to bind.</param>
internal readonly record struct IisMember(ExpressionSyntax? Owner, SimpleNameSyntax Name)
{
    /// <summary>The member's name as text.</summary>
    public string Text => Name.Identifier.ValueText;

    /// <summary>What the member belongs to, as text; empty where only its name is written.</summary>
    public string OwnerText => Owner is null ? "" : SyntaxNames.Written(Owner);

    /// <summary>The member that <paramref name="expression"/> is; null where it is none.</summary>
    public static IisMember? Of(ExpressionSyntax expression) => ValuePath.WithoutCasts(expression) switch
    {
        SimpleNameSyntax name => new IisMember(null, name),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => new IisMember(null, access.Name),
        MemberAccessExpressionSyntax access => new IisMember(access.Expression, access.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access =>
            new IisMember(access.Expression, binding.Name),
        _ => null,
    };

    /// <summary>
    /// Whether both are members of the same thing:
    /// written alike, and by names and keys, because a call may answer with another thing each time.
    /// </summary>
    public bool IsBeside(IisMember other) =>
        Owner is null || other.Owner is null
            ? Owner == other.Owner
            : IsSteady(Owner) && SyntaxFactory.AreEquivalent(Owner, other.Owner);

    private static bool IsSteady(ExpressionSyntax owner) =>
        owner.DescendantNodesAndSelf().All(static node =>
            node is SimpleNameSyntax or InstanceExpressionSyntax or MemberAccessExpressionSyntax
                or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax or LiteralExpressionSyntax);
}
