using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Where a number, a text or a constant stands, as far as syntax tells: found once, for all hints.</summary>
internal readonly struct NumberPlace
{
    public NumberPlace(ExpressionSyntax number)
    {
        Number = number;
        Landing = number;
        CastName = "";
        while (NumberPath.Next(Landing) is { } outer)
        {
            if (CastName.Length == 0 && outer is CastExpressionSyntax { Type: not PredefinedTypeSyntax } cast)
            {
                CastName = WrittenName.Of(cast.Type);
            }

            Landing = outer;
        }

        NameBeside = Beside(Landing);
    }

    /// <summary>What is written.</summary>
    public ExpressionSyntax Number { get; }

    /// <summary>The outermost expression that has its value.</summary>
    public ExpressionSyntax Landing { get; }

    /// <summary>The type that it is cast to, unless a keyword names that: the <c>HttpStatusCode</c> of <c>(int)(HttpStatusCode)404</c>; empty where there is none.</summary>
    public string CastName { get; }

    /// <summary>The last name of what is called, set, compared or matched; empty where that takes a longer way to find.</summary>
    public string NameBeside { get; }

    private static string Beside(ExpressionSyntax landing) => landing.Parent switch
    {
        ArgumentSyntax { NameColon.Name: { } name } => WrittenName.Of(name),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => OfCall(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => WrittenName.Of(creation.Type),
        ArgumentSyntax { Parent.Parent: PrimaryConstructorBaseTypeSyntax @base } => WrittenName.Of(@base.Type),
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => WrittenName.Of(attribute.Name),
        AssignmentExpressionSyntax assignment => WrittenName.Of(assignment.Left),
        AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } member } => WrittenName.Of(member),
        EqualsValueClauseSyntax { Parent: { } declaration } => WrittenName.OfDeclared(declaration),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        BinaryExpressionSyntax binary => WrittenName.Of(binary.Left == landing ? binary.Right : binary.Left),
        ConstantPatternSyntax pattern => OfMatched(pattern),
        CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => WrittenName.Of(choice.Expression),
        _ => "",
    };

    /// <summary>Of a comparison what is asked: the <c>Code</c> of <c>reply.Code.StartsWith("550")</c>; otherwise the method.</summary>
    private static string OfCall(InvocationExpressionSyntax call)
    {
        string method = StatusExpressions.CalledName(call);
        return call.Expression is MemberAccessExpressionSyntax member && (method == "StartsWith" || AssertionSlots.IsEquality(method)) ? WrittenName.Of(member.Expression) : method;
    }

    private static string OfMatched(PatternSyntax pattern) => PatternSlots.Outermost(pattern).Parent switch
    {
        IsPatternExpressionSyntax match => WrittenName.Of(match.Expression),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => WrittenName.Of(choice.GoverningExpression),
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => WrittenName.Of(choice.Expression),
        SubpatternSyntax subpattern when PatternSlots.MatchedWith(subpattern) is { } member => WrittenName.Of(member),
        _ => "",
    };
}
