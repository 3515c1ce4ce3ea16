using System;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// Bodies that tell of somebody else's answer: the report of a link that was tried, a rule that a mock was given.
/// Their status is data, and no success speaks against it.
/// </summary>
internal static class HttpOtherAnswer
{
    // The body of a 207 is the statuses of others (RFC 4918 §13).
    private const int MultiStatus = 207;

    private static readonly WordSet Others = new("Backend", "Downstream", "Proxied", "Proxy", "Remote", "Upstream");

    private static readonly WordSet Places = new("Endpoint", "Host", "Href", "Link", "Path", "Route", "Target", "Uri", "Url");

    /// <summary>Whether the body tells of others, whatever it is answered with: by the answer's status, or by what it is called.</summary>
    /// <param name="body">What makes the body, or names it.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="binder">Answers for the file.</param>
    public static bool IsToldAlways(ExpressionSyntax body, int status, Binder binder) =>
        status == MultiStatus || Others.HasWordIn(binder.Type(body)?.Name ?? "");

    /// <summary>Whether the body tells of somebody else's answer in one that is a success.</summary>
    /// <param name="body">What makes the body.</param>
    /// <param name="answer">The answer's name: what has been created, and is no object for this answer alone, is told as it is.</param>
    public static bool IsToldBy(ExpressionSyntax body, string answer) => body switch
    {
        AnonymousObjectCreationExpressionSyntax whole => HasPlace(whole),
        BaseObjectCreationExpressionSyntax made => HasPlace(made.Initializer) || HasPlace(made.ArgumentList) || IsOfMade(answer),
        InvocationExpressionSyntax call => HasPlace(call.ArgumentList) || IsOfMade(answer),
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
