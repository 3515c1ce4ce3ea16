using System;
using Microsoft.CodeAnalysis;
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

    /// <summary>Whether what a number goes to, or is held against, is called a close code; for 1000–4999 a mere <c>code</c> will do.</summary>
    public static bool Surround(in NumberPlace place, int value = AnyCode) =>
        SpeaksOfClose(place.CastName)
        || Speaks(place.NameBeside, value)
        || (place.Landing != place.Number && SpeaksOnTheWay(place, value))
        || place.Landing.Parent switch
        {
            ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => OfCall(call, argument, value),
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => OfAnswer(place.Landing.Parent, value),
            InitializerExpressionSyntax or ExpressionElementSyntax => OfCollection(place.Landing.Parent),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } other }, ..] } } => Speaks(WrittenName.Of(other), value),
            _ => false,
        };

    /// <summary>Whether it stands in for a close code: <c>frame.CloseCode ?? 1000</c>, <c>known ? closeCode : 1000</c>.</summary>
    private static bool SpeaksOnTheWay(in NumberPlace place, int value)
    {
        for (ExpressionSyntax inner = place.Number; NumberPath.Next(inner) is { } outer; inner = outer)
        {
            ExpressionSyntax? other = outer switch
            {
                BinaryExpressionSyntax coalesce => coalesce.Left,
                ConditionalExpressionSyntax conditional => conditional.WhenTrue == inner ? conditional.WhenFalse : conditional.WhenTrue,
                _ => null,
            };
            if (other is not null && Speaks(WrittenName.Of(other), value))
            {
                return true;
            }
        }

        return false;
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
            if (other != argument && Speaks(WrittenName.Of(other.Expression), value))
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

        return Speaks(WrittenName.Of(receiver), value);
    }

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
            EqualsValueClauseSyntax { Parent: { } declaration } => SpeaksOfClose(WrittenName.OfDeclared(declaration)),
            AssignmentExpressionSyntax assignment => SpeaksOfClose(WrittenName.Of(assignment.Left)),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => SpeaksOfClose(property.Identifier.ValueText),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } sought }, ..] } } => SpeaksOfClose(WrittenName.Of(sought)),
            _ => false,
        };
    }

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
}
