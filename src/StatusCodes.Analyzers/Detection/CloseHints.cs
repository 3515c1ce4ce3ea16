using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether the words around a number speak of closing a WebSocket. Asked before anything is bound: 1000 is milliseconds far more often than a close code.
/// </summary>
internal static class CloseHints
{
    /// <summary>Stands for a constant, whose number is not known before it is bound.</summary>
    private const int AnyCode = 1000;

    private static readonly string[] Verbs = ["Stop", "Abort", "Kick", "Terminate", "Shutdown", "Refuse", "Reject", "Fail"];

    /// <summary>Whether what <paramref name="number"/> goes to, or is held against, is called a close code; for 1000–4999 a mere <c>code</c> will do.</summary>
    public static bool Surround(ExpressionSyntax number, int value = AnyCode)
    {
        ExpressionSyntax landing = number;
        while (NumberPath.Next(landing) is { } outer)
        {
            if (SpeakHere(landing, outer, value))
            {
                return true;
            }

            landing = outer;
        }

        return landing.Parent switch
        {
            ArgumentSyntax argument => OfArgument(argument, value),
            AssignmentExpressionSyntax assignment => Speaks(assignment.Left, value),
            AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } member } => Speaks(member, value),
            EqualsValueClauseSyntax { Parent: { } declaration } => Speaks(DeclaredName(declaration), value),
            BinaryExpressionSyntax comparison => Speaks(comparison.Left == landing ? comparison.Right : comparison.Left, value),
            ConstantPatternSyntax pattern => OfPattern(pattern, value),
            CaseSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => Speaks(choice.Expression, value),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => OfAnswer(landing.Parent, value),
            InitializerExpressionSyntax or ExpressionElementSyntax => OfCollection(landing.Parent),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } other }, ..] } } => Speaks(other, value),
            _ => false,
        };
    }

    /// <summary>Whether <paramref name="access"/> may be an HTTP status that stands where a close code belongs.</summary>
    public static bool MayMistake(MemberAccessExpressionSyntax access) => LastName(access.Expression) is "HttpStatusCode" or "StatusCodes" && Surround(access);

    /// <summary>The cast to a close status, or the other branch: <c>(CloseReason)1000</c>, <c>frame.CloseCode ?? 1000</c>.</summary>
    private static bool SpeakHere(ExpressionSyntax inner, ExpressionSyntax outer, int value) => outer switch
    {
        CastExpressionSyntax { Type: not PredefinedTypeSyntax } cast => SpeaksOfClose(LastName(cast.Type)),
        BinaryExpressionSyntax coalesce => Speaks(coalesce.Left, value),
        ConditionalExpressionSyntax conditional => Speaks(conditional.WhenTrue == inner ? conditional.WhenFalse : conditional.WhenTrue, value),
        _ => false,
    };

    private static bool OfArgument(ArgumentSyntax argument, int value)
    {
        if (argument.NameColon is { } name)
        {
            return Speaks(name.Name, value);
        }

        return argument.Parent switch
        {
            ArgumentListSyntax { Parent: InvocationExpressionSyntax call } => OfCall(call, argument, value),
            ArgumentListSyntax { Parent: ObjectCreationExpressionSyntax creation } => SpeaksOfClose(LastName(creation.Type)),
            _ => false,
        };
    }

    private static bool OfCall(InvocationExpressionSyntax call, ArgumentSyntax argument, int value)
    {
        string callee = StatusExpressions.CalledName(call);
        if (SpeaksOfClose(callee) || NameWords.Say(callee, "Disconnect") || StartsWithVerb(callee))
        {
            return true;
        }

        if (!AssertionSlots.IsEquality(callee) && !CollectionSlots.IsItemCall(callee))
        {
            return false;
        }

        foreach (ArgumentSyntax other in call.ArgumentList.Arguments)
        {
            if (other != argument && Speaks(other.Expression, value))
            {
                return true;
            }
        }

        return call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && SpeaksInChain(receiver, value);
    }

    private static bool StartsWithVerb(string callee)
    {
        foreach (string verb in Verbs)
        {
            if (callee.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>result.CloseStatus.Should()</c> of <c>result.CloseStatus.Should().Be(1000)</c>.</summary>
    private static bool SpeaksInChain(ExpressionSyntax receiver, int value)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } inner } })
        {
            receiver = inner;
        }

        return Speaks(receiver, value);
    }

    private static bool OfPattern(PatternSyntax pattern, int value) => PatternSlots.Outermost(pattern).Parent switch
    {
        IsPatternExpressionSyntax match => Speaks(match.Expression, value),
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } => Speaks(choice.GoverningExpression, value),
        CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } => Speaks(choice.Expression, value),
        SubpatternSyntax subpattern => PatternSlots.MatchedWith(subpattern) is { } member && Speaks(member, value),
        _ => false,
    };

    private static bool OfAnswer(SyntaxNode node, int value)
    {
        for (SyntaxNode? owner = node; owner is not (null or MemberDeclarationSyntax); owner = owner.Parent)
        {
            if (owner is LocalFunctionStatementSyntax function)
            {
                return Speaks(function.Identifier.ValueText, value);
            }
        }

        return node.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
        {
            MethodDeclarationSyntax method => Speaks(method.Identifier.ValueText, value),
            PropertyDeclarationSyntax property => Speaks(property.Identifier.ValueText, value),
            _ => false,
        };
    }

    /// <summary>The collection's own name; of <c>new[] { 1001, 1006 }.Contains(code)</c> what is looked for.</summary>
    private static bool OfCollection(SyntaxNode? element)
    {
        while (element is InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax
            or BaseObjectCreationExpressionSyntax)
        {
            element = element.Parent;
        }

        return element switch
        {
            EqualsValueClauseSyntax { Parent: { } declaration } => SpeaksOfClose(DeclaredName(declaration)),
            AssignmentExpressionSyntax assignment => SpeaksOfClose(LastName(assignment.Left)),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => SpeaksOfClose(property.Identifier.ValueText),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } sought }, ..] } } => SpeaksOfClose(LastName(sought)),
            _ => false,
        };
    }

    private static bool Speaks(ExpressionSyntax expression, int value) => Speaks(LastName(expression), value);

    private static bool Speaks(string name, int value) => SpeaksOfClose(name) || (value is >= 1000 and <= 4999 && IsCode(name));

    private static bool SpeaksOfClose(string name) => name.IndexOf("clos", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary><c>code</c>, <c>_status</c>, <c>StatusCode</c>, and no <c>errorCode</c>.</summary>
    private static bool IsCode(string name)
    {
        int start = name.Length > 0 && name[0] == '_' ? 1 : 0;
        return Is(name, start, "code") || Is(name, start, "status") || Is(name, start, "statuscode");
    }

    private static bool Is(string name, int start, string word) =>
        name.Length - start == word.Length && string.Compare(name, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static string DeclaredName(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The name that says what an expression is: of <c>(int)result.CloseStatus.Value</c> it is <c>CloseStatus</c>.</summary>
    private static string LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Result" } member => LastName(member.Expression),
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => LastName(conditional.WhenNotNull),
        CastExpressionSyntax cast => LastName(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => LastName(parenthesized.Expression),
        PostfixUnaryExpressionSyntax postfix => LastName(postfix.Operand),
        AwaitExpressionSyntax awaited => LastName(awaited.Expression),
        InvocationExpressionSyntax call => StatusExpressions.CalledName(call),
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax key }] } when key.IsKind(SyntaxKind.StringLiteralExpression) => key.Token.ValueText,
        ElementAccessExpressionSyntax access => LastName(access.Expression),
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
