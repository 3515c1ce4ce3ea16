using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Answers;

/// <summary>
/// Bodies that tell of somebody else's answer: the report of a link that was tried, a rule that a mock was given.
/// Their status is data, and no success speaks against it.
/// </summary>
internal static class HttpOtherAnswer
{
    private static readonly WordSet Places = new("Endpoint", "Host", "Href", "Link", "Path", "Route", "Target", "Uri", "Url");

    /// <param name="body">What makes the body.</param>
    /// <param name="answer">The answer's name: what has been created, and is no object for this answer alone, is told as it is.</param>
    public static bool IsToldBy(ExpressionSyntax body, string answer) => body switch
    {
        AnonymousObjectCreationExpressionSyntax whole => HasPlace(whole),
        BaseObjectCreationExpressionSyntax made => HasPlace(made.Initializer) || HasPlace(made.ArgumentList) || IsOfMade(answer),
        _ => IsOfMade(answer),
    };

    private static bool IsOfMade(string answer) => answer.StartsWith("Created", StringComparison.Ordinal);

    private static bool HasPlace(AnonymousObjectCreationExpressionSyntax whole)
    {
        foreach (AnonymousObjectMemberDeclaratorSyntax member in whole.Initializers)
        {
            if (Places.HasWordIn(member.NameEquals is null ? SyntaxNames.Of(member.Expression) : SyntaxNames.OfDeclared(member)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlace(InitializerExpressionSyntax? members)
    {
        foreach (ExpressionSyntax member in members?.Expressions ?? default)
        {
            if (member is AssignmentExpressionSyntax { Left: { } name } && Places.HasWordIn(SyntaxNames.Of(name)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPlace(ArgumentListSyntax? arguments)
    {
        foreach (ArgumentSyntax argument in arguments?.Arguments ?? default)
        {
            if (argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text
                && IsPlace(text.Token.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(string text) =>
        text.StartsWith("/", StringComparison.Ordinal) || text.StartsWith("http", StringComparison.Ordinal);
}
