using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1010: an interim code is set as a response's final status; the client waits for ever (RFC 9110 §15.2).</summary>
internal sealed class HttpInterimRule : CodeRule
{
    private const string Id = "STC1010";

    private static readonly DiagnosticDescriptor Final =
        HttpDescriptor.Create(Id, "HttpInterim", "HttpInterimMessage", HttpDescriptor.Interim);
    private static readonly DiagnosticDescriptor UnassignedFinal =
        HttpDescriptor.Create(Id, "HttpInterim", "HttpInterimUnassignedMessage", HttpDescriptor.Interim);

    public HttpInterimRule()
        : base(Final, UnassignedFinal)
    {
    }

    /// <summary>
    /// 101 is how an upgrade is answered, and it is final; attributes and <c>Produces</c> declare, they do not answer.
    /// For a client every 1xx is interim, whether it knows the number or not.
    /// </summary>
    public override Diagnostic? Analyze(RuleContext context)
    {
        if (context is not { IsSent: true, Use.Value: >= 100 and <= 199 and not 101 }
            // 122 is no response at all, but a browser's own mark: 003 knows what to send.
            || context.Entry is { Registration: Registration.Nonstandard }
            || IsDeclared(context.Use.Expression))
        {
            return null;
        }

        return context is { IsUnassigned: false, Entry: { } entry }
            ? context.Report(Final, context.Number, entry.ShownName(), entry.SourceInMessage())
            // 004 is asked next, and knows which of these the project sends on purpose.
            : context.IsAllowedCode ? null
            : context.Report(UnassignedFinal, context.Number);
    }

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
