using System.Globalization;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>STC1017: a status is given where the content of an answer belongs, and goes out as its body.</summary>
internal sealed class HttpStatusContentRule : CodeRule
{
    public const string Id = "STC1017";

    private static readonly DiagnosticDescriptor Answered =
        HttpDescriptor.Create(Id, "HttpStatusContent", "HttpStatusContentMessage");
    private static readonly DiagnosticDescriptor Unset =
        HttpDescriptor.Create(Id, "HttpStatusContent", "HttpStatusContentUnsetMessage");

    public HttpStatusContentRule()
        : base(Answered, Unset)
    {
    }

    public override Diagnostic? Analyze(RuleContext context)
    {
        CodeUse use = context.Use;
        if (context.Entry is not { } entry
            || HttpStatusContent.AnswerOf(use.Expression, use.Value, use.System, context.Semantics.Binder) is not { } answer)
        {
            return null;
        }

        return answer.Status is { } status
            ? context.Report(
                Answered,
                use.Value,
                entry.ShownName(),
                answer.Name,
                status.ToString(CultureInfo.InvariantCulture),
                use.System.Find(status)?.ShownName())
            : context.Report(Unset, use.Value, entry.ShownName(), answer.Name);
    }
}
