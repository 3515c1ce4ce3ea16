using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>What a text is compared with, or looked for in, by syntax alone.</summary>
/// <param name="Other">The other text.</param>
/// <param name="IsPart">Whether it is enough that the text is a part of the other: <c>StartsWith</c>, <c>Contains</c>.</param>
internal readonly record struct TextComparison(ExpressionSyntax Other, bool IsPart = false)
{
    /// <summary>The comparison that a text takes part in; null where it does not.</summary>
    public static TextComparison? Of(ExpressionSyntax text)
    {
        // A choice of texts is compared with as each of them.
        SyntaxNode node = ValuePath.Landing(text);
        return node.Parent switch
        {
            BinaryExpressionSyntax comparison when IsEquality(comparison) =>
                new(comparison.Left == node ? comparison.Right : comparison.Left),
            // "404".Equals(response.StatusCode.ToString())
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ } other, ..] } } member
                when member.Expression == node && member.Name.Identifier.ValueText == nameof(Equals) => new(other.Expression),
            ConstantPatternSyntax pattern => Whole(Patterns.MatchedWith(pattern)),
            CaseSwitchLabelSyntax label => Whole(Patterns.SwitchedOver(label)),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => OfCall(call, argument),
            InitializerExpressionSyntax or ExpressionElementSyntax => Whole(LookedForIn(node.Parent)),
            _ => null,
        };
    }

    /// <summary>A name that may be a constant's, which a text is compared with as a whole; null where none is.</summary>
    public static ExpressionSyntax? ConstantBeside(ExpressionSyntax text) =>
        Of(text) is { IsPart: false, Other: IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: NameSyntax } } comparison
            ? comparison.Other
            : null;

    private static bool IsEquality(BinaryExpressionSyntax comparison) =>
        comparison.IsKind(SyntaxKind.EqualsExpression) || comparison.IsKind(SyntaxKind.NotEqualsExpression);

    private static TextComparison? Whole(ExpressionSyntax? other) => other is null ? null : new TextComparison(other);

    private static TextComparison? OfCall(InvocationExpressionSyntax call, ArgumentSyntax argument)
    {
        string name = SyntaxNames.Called(call);
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (name is "Contains" or "StartsWith" or "EndsWith" or "IndexOf" or "LastIndexOf")
        {
            return arguments[0] == argument && ReceiverOf(call) is { } whole ? new TextComparison(whole, IsPart: true) : null;
        }

        if (name == "EqualTo")
        {
            return Whole(ConstrainedValue.Of(call));
        }

        bool isOrdered = name is "Compare" or "CompareOrdinal";
        if (!isOrdered && (!CallNames.IsEquality(name) || CallNames.IsReturn(name)))
        {
            return null;
        }

        if (ReceiverOf(call) is { } receiver && arguments[0] == argument && IsSubject(receiver))
        {
            return new TextComparison(SubjectOf(receiver));
        }

        return arguments is [{ } first, { } second, ..] && (argument == first || argument == second)
            ? new TextComparison((argument == first ? second : first).Expression)
            : null;
    }

    private static ExpressionSyntax? ReceiverOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Expression,
        MemberBindingExpressionSyntax when call.Parent is ConditionalAccessExpressionSyntax asked && asked.WhenNotNull == call =>
            asked.Expression,
        _ => null,
    };

    /// <summary>Not the type of a static method: <c>string.Equals</c>, <c>Assert.Equal</c>.</summary>
    private static bool IsSubject(ExpressionSyntax receiver) =>
        receiver is IdentifierNameSyntax name ? char.IsLower(name.Identifier.ValueText[0]) : EnumText.MayBe(SubjectOf(receiver));

    /// <summary>What is asserted on: <c>text</c> of <c>text.Should().Be("404")</c>.</summary>
    private static ExpressionSyntax SubjectOf(ExpressionSyntax receiver) =>
        receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Should" } should }
            ? should.Expression
            : receiver;

    /// <summary>What is looked for in a list that is written on the spot: <c>new[] { "404", "410" }.Contains(text)</c>.</summary>
    private static ExpressionSyntax? LookedForIn(SyntaxNode element)
    {
        SyntaxNode list = element;
        while (list is InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or ObjectCreationExpressionSyntax)
        {
            list = list.Parent!;
        }

        return list is MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "Contains",
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } soughtFor }, ..] },
            }
            ? soughtFor
            : null;
    }
}
