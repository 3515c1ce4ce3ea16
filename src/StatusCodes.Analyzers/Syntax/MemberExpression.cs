using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// A member as code writes it:
/// <c>response.StatusCode</c>, <c>response?.StatusCode</c>, <c>(int)response.StatusCode</c>, or its name alone.
/// </summary>
/// <param name="Receiver">What the member belongs to; null where only its name is written, or <c>this</c> before it.</param>
/// <param name="Name">The member's name, which is what to bind.</param>
internal readonly record struct MemberExpression(ExpressionSyntax? Receiver, SimpleNameSyntax Name)
{
    /// <summary>The member's name as text.</summary>
    public string Text => Name.Identifier.ValueText;

    /// <summary>The member that <paramref name="expression"/> is; null where it is none.</summary>
    public static MemberExpression? Of(ExpressionSyntax expression) => ValuePath.WithoutCasts(expression) switch
    {
        SimpleNameSyntax name => new MemberExpression(null, name),
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => new MemberExpression(null, access.Name),
        MemberAccessExpressionSyntax access => new MemberExpression(access.Expression, access.Name),
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } access =>
            new MemberExpression(access.Expression, binding.Name),
        _ => null,
    };

    /// <summary>
    /// Whether both are members of the same thing:
    /// written alike, and by names and keys, because a call may answer with another thing each time.
    /// </summary>
    public bool IsBeside(MemberExpression other) =>
        Receiver is null || other.Receiver is null
            ? Receiver == other.Receiver
            : IsSteady(Receiver) && SyntaxFactory.AreEquivalent(Receiver, other.Receiver);

    private static bool IsSteady(ExpressionSyntax receiver) =>
        receiver.DescendantNodesAndSelf().All(static node =>
            node is SimpleNameSyntax or InstanceExpressionSyntax or MemberAccessExpressionSyntax
                or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax or LiteralExpressionSyntax);
}
