using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Rules;

/// <summary>STC1010: an interim code is set as a response's final status; the client waits for ever (RFC 9110 §15.2).</summary>
internal sealed class InterimRule : CodeRule
{
    public const string HttpId = "STC1010";

    public static readonly DiagnosticDescriptor Http = new(
        id: HttpId,
        title: Resources.Text("HttpInterimTitle"),
        messageFormat: Resources.Text("HttpInterimMessage"),
        category: "StatusCodes.Http",
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: Resources.Text("HttpInterimDescription"),
        helpLinkUri: HelpLinks.HttpInterim);

    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = ImmutableArray.Create(Http);

    /// <summary>101 is how an upgrade is answered, and it is final; attributes and <c>Produces</c> declare, they do not answer.</summary>
    public override Diagnostic? Judge(Judgement judgement) =>
        judgement is { IsSent: true, Entry: { System: CodeSystem.Http, First: >= 100 and <= 199 and not 101 } entry } && !IsDeclared(judgement.Use.Expression)
            ? judgement.Report(Http, judgement.Number, entry.ShownName(), entry.Source)
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
                return Detection.StatusExpressions.CalledName(call).StartsWith("Produces", System.StringComparison.Ordinal);
            }
        }

        return false;
    }
}
