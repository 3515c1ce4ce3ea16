using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>
/// STC1018 where no code is written: a handler answers with what it has caught, as if all were well: <c>Ok(ex.Message)</c>.
/// What has no status of its own, <c>Json(ex.Message)</c>, has 200 if nobody has set another: it counts where any exception is caught,
/// nothing in the method may have set one, and the content does not say itself what it is.
/// </summary>
/// <param name="caught">The message.</param>
internal sealed class HttpSuccessAnswerRule(DiagnosticDescriptor caught) : SyntaxRule(caught)
{
    private static readonly string[] Names = ["Ok", "Json", "Content", "Text"];

    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddSearch(new NameSearch(
            (file, name) => Analyze(file, name, session),
            static (ref SearchedText text) => text.Has("catch") ? Names : [],
            "("));

    /// <summary><c>Ok(…)</c>, <c>new OkObjectResult(…)</c>.</summary>
    private static ExpressionSyntax? AnswerOf(SyntaxToken name) => name.ValueText switch
    {
        "Ok" or "Json" or "Content" or "Text" => SyntaxNames.CallOf(name),
        "OkObjectResult" or "JsonResult" => SyntaxNames.CreationOf(name) is { Initializer: null } made ? made : null,
        _ => null,
    };

    private static bool HasOwnStatus(string answer) => answer.StartsWith("Ok", System.StringComparison.Ordinal);

    private static int? Default(string answer) => HasOwnStatus(answer) ? null : 200;

    private void Analyze(SyntaxNodeAnalysisContext context, SyntaxToken name, CompilationSession session)
    {
        if (AnswerOf(name) is not { } call
            || call.ChildNodes().LastOrDefault() is not ArgumentListSyntax { Arguments: [{ } content, ..] rest }
            || (HasOwnStatus(name.ValueText)
                ? rest.Count > 1
                : !HttpUnsetStatus.IsMistaken(content.Expression) || !HttpUnsetStatus.IsAt(call))
            || HttpCaughtExceptions.NameAround(call) is not { } exception
            || !HttpCaughtExceptions.AreToldBy(content.Expression, exception)
            || TestCode.IsAround(call)
            || !session.Switches.IsOn(caught, call.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var binder = new Binder(context.SemanticModel, context.CancellationToken);
        if (HttpAnswer.Around(content, binder) is { Given: null } answer
            && (answer.Status ?? Default(name.ValueText)) is { } status
            && !HttpLaterChanges.IsChanged(answer.Whole)
            && CatalogCode.Find(HttpCodes.System, status) is { } code)
        {
            var use = new CodeUse(Slot.Certain(code.System), status, call);
            context.ReportDiagnostic(Diagnostic.Create(
                caught.Citing(code.System, code.Entry.ShownSource()).Explaining(code.System, code.Entry, status),
                name.GetLocation(),
                DiagnosticProperties.Of(use),
                code.Text,
                code.Entry.ShownName(),
                code.Entry.SourceInMessage()));
        }
    }
}
