using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1007: content is given with a status that cannot have any (RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5).</summary>
internal sealed class HttpContentRule : CodeRule
{
    public const string Id = "STC1007";

    private static readonly DiagnosticDescriptor Given = HttpDescriptor.Create(Id, "HttpContent", "HttpContentMessage");

    public HttpContentRule()
        : base(Given)
    {
    }

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { BodyAllowed: false } entry }
        && HttpResponseContent.IsGivenWith(context.Use.Expression, context.Semantics.Binder)
            ? context.Report(Given, context.Number, entry.ShownName(), entry.Source)
            : null;
}
