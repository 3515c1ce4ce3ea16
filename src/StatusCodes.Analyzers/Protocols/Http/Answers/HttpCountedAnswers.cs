using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>Answers whose content is a number because something is counted or measured: <c>[HttpGet("orders/count")]</c>.</summary>
internal static class HttpCountedAnswers
{
    private static readonly WordSet Counts = new(
        "Average", "Balance", "Distance", "Number", "Points", "Sum", "Temperature", "Total", "Totals");

    private static readonly char[] RouteSeparators = ['/', '-', '_', '{', '}', ':', '?'];

    /// <summary>Whether the method that answers, its type or its route is called a count or a size.</summary>
    public static bool AreAround(SyntaxNode content)
    {
        for (SyntaxNode? node = content; node is not null; node = node.Parent)
        {
            bool isCounted = node switch
            {
                MethodDeclarationSyntax method => IsCount(method.Identifier.ValueText)
                    || IsNumbered(method.Identifier.ValueText)
                    || HasCountedRoute(method.AttributeLists),
                // A controller of orders puts nothing in order.
                TypeDeclarationSyntax type => Counts.HasWordIn(type.Identifier.ValueText) || HasCountedRoute(type.AttributeLists),
                ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: LiteralExpressionSyntax route }, ..] } } =>
                    IsCountedRoute(route),
                _ => false,
            };
            if (isCounted)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCountedRoute(SyntaxList<AttributeListSyntax> attributes)
    {
        foreach (AttributeListSyntax list in attributes)
        {
            foreach (AttributeSyntax attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { Arguments: [{ Expression: LiteralExpressionSyntax route }, ..] } && IsCountedRoute(route))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCountedRoute(LiteralExpressionSyntax route) =>
        Array.Exists(route.Token.ValueText.Split(RouteSeparators), IsCount);

    /// <summary><c>NextId</c>, <c>ApiVersion</c>; <c>FindById</c> answers with what it finds.</summary>
    private static bool IsNumbered(string method) =>
        method.EndsWith("Version", StringComparison.Ordinal)
        || (method.EndsWith("Id", StringComparison.Ordinal) && !method.EndsWith("ById", StringComparison.Ordinal));

    private static bool IsCount(string name) => QuantityNames.IsQuantity(name) || Counts.HasWordIn(name);
}
