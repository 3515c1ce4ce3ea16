using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1010: an interim code is set as a response's final status; the client waits for ever (RFC 9110 §15.2).</summary>
internal sealed class HttpInterimRule : CodeRule
{
    private static readonly DiagnosticDescriptor Final =
        HttpDescriptor.Create("STC1010", "HttpInterim", "HttpInterimMessage", HttpDescriptor.Interim);

    public HttpInterimRule()
        : base(Final)
    {
    }

    /// <summary>101 is how an upgrade is answered, and it is final; attributes and <c>Produces</c> declare, they do not answer.</summary>
    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { First: >= 100 and <= 199 and not 101 } entry } && !IsDeclared(context.Use.Expression)
            ? context.Report(Final, context.Number, entry.ShownName(), entry.Source)
            : null;

    private static bool IsDeclared(ExpressionSyntax expression)
    {
        for (SyntaxNode? node = expression; node is not (null or StatementSyntax); node = node.Parent)
        {
            if (node is AttributeSyntax)
            {
                return true;
            }

            if (node is InvocationExpressionSyntax call)
            {
                return SyntaxNames.Called(call).StartsWith("Produces", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
