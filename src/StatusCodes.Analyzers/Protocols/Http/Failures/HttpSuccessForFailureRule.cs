using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>STC1018: what tells of a failure has the status of a success: <c>Problem(statusCode: 200)</c>.</summary>
internal sealed class HttpSuccessForFailureRule : CodeRule
{
    private const string Id = "STC1018";
    private const string Text = "HttpFailure";

    private static readonly DiagnosticDescriptor Problem = HttpDescriptor.Create(Id, Text, "HttpFailureProblemMessage");
    private static readonly DiagnosticDescriptor Thrown = HttpDescriptor.Create(Id, Text, "HttpFailureThrownMessage");
    private static readonly DiagnosticDescriptor Default = HttpDescriptor.Create(Id, Text, "HttpFailureDefaultMessage");
    private static readonly DiagnosticDescriptor Caught = HttpDescriptor.Create(Id, Text, "HttpFailureCaughtMessage");

    private HttpSuccessForFailureRule()
        : base(Problem, Thrown, Caught, Default)
    {
    }

    public static HttpSuccessForFailureRule Instance { get; } = new();

    /// <summary>The same where no code is written: <c>Ok(ex.Message)</c>.</summary>
    public static HttpSuccessAnswerRule OfAnswers { get; } = new(Caught);

    public override bool MayJudge(ExpressionSyntax constant) =>
        HttpSuccessNames.Contains(SyntaxNames.Of(constant)) && HttpFailurePlaces.Of(constant) != HttpFailurePlace.None;

    public override Diagnostic? Analyze(RuleContext context)
    {
        if (context is not { Use.Value: >= 200 and <= 299, Entry: { } entry })
        {
            return null;
        }

        ExpressionSyntax status = context.Use.Slot is { End: { } end, Strength: not SlotStrength.Named } ? end : context.Use.Expression;
        HttpFailurePlace place = HttpFailurePlaces.Of(status);
        return place != HttpFailurePlace.None
            && !(place == HttpFailurePlace.Caught && IsChangedLater(status))
            && IsCertain(place, status, context) && !TestCode.IsAround(status)
            ? context.Report(MessageOf(place), context.Number, entry.ShownName(), entry.SourceInMessage())
            : null;
    }

    private static bool IsChangedLater(ExpressionSyntax status) =>
        status.FirstAncestorOrSelf<ArgumentListSyntax>() is { Parent: ExpressionSyntax answer } && HttpLaterChanges.IsChanged(answer);

    private static DiagnosticDescriptor MessageOf(HttpFailurePlace place) => place switch
    {
        HttpFailurePlace.Problem => Problem,
        HttpFailurePlace.Thrown => Thrown,
        HttpFailurePlace.Default => Default,
        _ => Caught,
    };

    private static bool IsCertain(HttpFailurePlace place, ExpressionSyntax status, RuleContext context) => place switch
    {
        HttpFailurePlace.Thrown => context.IsSent || IsOfResponseException(status),
        HttpFailurePlace.Default =>
            status.FirstAncestorOrSelf<ClassDeclarationSyntax>() is { } type
            && context.Semantics.Declared(type) is INamedTypeSymbol declared
            && declared.AnyBase(static t => t.Name == "Exception" && t.IsDirectlyIn("System")),
        _ => context.IsSent,
    };

    /// <summary>Web API's, or a project's own of that name; directly, or by the message that it is given.</summary>
    private static bool IsOfResponseException(ExpressionSyntax status)
    {
        for (SyntaxNode? node = status; node is ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax; node = node.Parent)
        {
            if (node is ObjectCreationExpressionSyntax creation && SyntaxNames.OfCallee(creation) == "HttpResponseException")
            {
                return true;
            }
        }

        return false;
    }
}
