using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>
/// Writers that are made for the stream of a response: <c>using var writer = new StreamWriter(response.Body); writer.Write("…");</c>.
/// What becomes of it depends on how they are flushed, and on whether Kestrel lets anybody write synchronously.
/// </summary>
internal static class HttpContentWriters
{
    /// <summary>The locals that a statement declares to be such a writer, or the stream itself.</summary>
    public static IEnumerable<string> MadeIn(StatementSyntax statement, ExpressionSyntax response)
    {
        VariableDeclarationSyntax? declared = statement switch
        {
            LocalDeclarationStatementSyntax local => local.Declaration,
            UsingStatementSyntax use => use.Declaration,
            _ => null,
        };
        return declared is null
            ? []
            : declared.Variables
                .Where(variable => variable.Initializer?.Value is { } made && IsForStream(made, response))
                .Select(static variable => variable.Identifier.ValueText);
    }

    /// <summary>Whether a step writes by one of them.</summary>
    public static bool IsWrite(ExpressionSyntax step, List<string> writers, Binder binder) =>
        writers.Count > 0
        && (step is AwaitExpressionSyntax awaited ? awaited.Expression : step) is InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member,
            ArgumentList.Arguments: { } arguments,
        }
        && writers.Contains(owner.Identifier.ValueText)
        && member.Name.Identifier.ValueText.StartsWith("Write", StringComparison.Ordinal)
        && (arguments.Count == 0 || HttpContentValues.IsContent(arguments[0].Expression, binder));

    private static bool IsForStream(ExpressionSyntax made, ExpressionSyntax response) =>
        IsStream(made, response)
        || (made is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } stream }, ..] }
            && IsStream(stream, response));

    private static bool IsStream(ExpressionSyntax stream, ExpressionSyntax response) =>
        stream is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Body" or "BodyWriter" or "OutputStream" or "Output" } member
        && SyntaxFactory.AreEquivalent(member.Expression, response);
}
