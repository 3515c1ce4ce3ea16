using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Shapes;

/// <summary>
/// Answers of methods that are missing, taken apart where they arrive: <c>var (status, body) = await SendAsync(request);</c>,
/// <c>var (code, _) = await Call("POST", url);</c>.
/// </summary>
internal static class HttpMissingParts
{
    /// <summary>What an answer has beside its status.</summary>
    private static readonly WordSet Parts = new(
        "body", "content", "doc", "headers", "html", "json", "payload", "raw", "resp", "response", "responsebody", "text");

    private static readonly WordSet Calls = new("Delete", "Download", "Fetch", "Http", "Patch", "Post", "Put", "Request", "Upload", "Url");

    private static readonly WordSet Methods = new("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");

    /// <summary>Whether a local is the status of such an answer, by its name and what stands beside it.</summary>
    public static bool IsStatus(Deconstruction part, SingleVariableDesignationSyntax local) =>
        HttpEnvelopes.IsMere(local.Identifier.ValueText)
        && part.Whole is AssignmentExpressionSyntax { Left: { } parts, Right: { } value }
        && (HasBody(parts) || IsRequest(value));

    private static bool HasBody(ExpressionSyntax parts)
    {
        foreach (SyntaxNode node in parts.DescendantNodes())
        {
            if (node is SingleVariableDesignationSyntax other && Parts.Contains(other.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a call says by its name, or by the method of HTTP that it is given, that it asks a server.</summary>
    private static bool IsRequest(ExpressionSyntax value)
    {
        if (value is AwaitExpressionSyntax awaited)
        {
            value = awaited.Expression;
        }

        if (value is not InvocationExpressionSyntax call)
        {
            return false;
        }

        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            bool isMethod = argument.Expression switch
            {
                LiteralExpressionSyntax text => text.IsKind(SyntaxKind.StringLiteralExpression) && Methods.Contains(text.Token.ValueText),
                MemberAccessExpressionSyntax { Expression: { } owner } => SyntaxNames.Of(owner) == "HttpMethod",
                _ => false,
            };
            if (isMethod)
            {
                return true;
            }
        }

        return Calls.HasWordIn(SyntaxNames.Called(call));
    }
}
