using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Bodies;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1016: the body says another status than the answer that it goes out with.</summary>
internal sealed class HttpBodyStatusRule : CodeRule
{
    public const string Id = "STC1016";

    private static readonly DiagnosticDescriptor Contradicts = HttpDescriptor.Create(Id, "HttpBodyStatus", "HttpBodyStatusMessage");

    public HttpBodyStatusRule()
        : base(Contradicts)
    {
    }

    /// <summary>The same where no code is written in the body, found from the answer.</summary>
    public static HttpAnsweredBodyRule OfAnswers { get; } = new(Contradicts);

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { Entry: { } entry, Use: var use }
        && (use.Expression is LiteralExpressionSyntax || HttpBodyMember.Of(use.Expression) is not { Key: not null })
        && HttpKeptBodies.Find(use.Expression, use.Value, use.System, context.Semantics) is { Answer: { Status: { } status } answer }
            ? context.ReportBeside(
                Contradicts,
                answer.Whole,
                use.Value,
                entry.ShownName(),
                answer.Name,
                status.ToString(CultureInfo.InvariantCulture),
                use.System.Find(status)?.ShownName())
            : null;
}
