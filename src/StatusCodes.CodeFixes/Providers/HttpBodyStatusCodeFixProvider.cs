using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Protocols.Http.Bodies;
using StatusCodes.Analyzers.Protocols.Http.Rules;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Answers;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Content;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Makes the body say what the answer says, or the answer what the body says.
/// Which of the two was meant nobody knows but a person, who decides place by place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpBodyStatusCodeFixProvider))]
internal sealed class HttpBodyStatusCodeFixProvider : CodeFixProvider
{
    public const string ChangeBody = "ChangeBodyStatus";
    public const string ChangeAnswer = "ChangeAnswerStatus";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(HttpBodyStatusRule.Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } body
                || await FileView.CreateAsync(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } view
                || AnswerOf(body, view, context.CancellationToken) is not { Status: { } status } answer
                || CatalogCode.Find(body.Code.System, status) is not { } answered)
            {
                continue;
            }

            CodeToFix inBody = body with { Written = answered };
            Register(context, diagnostic, Titles.SayInBody(answered), ChangeBody, await WriteAsync(context, inBody).ConfigureAwait(false));
            Register(
                context,
                diagnostic,
                Titles.AnswerWith(body.Code),
                ChangeAnswer,
                answer.Given is { } given
                    ? await WriteAsync(context, Given(body, given, answered)).ConfigureAwait(false)
                    : await AnswerAsync(context, body).ConfigureAwait(false));
        }
    }

    private static HttpAnswer? AnswerOf(CodeToFix body, FileView view, CancellationToken cancellation)
    {
        Semantics semantics = Semantics.Unconfigured(view.Model, CodeSystems.List, cancellation);
        return view.Code(body.Span, body.Code) is { } code
            ? HttpKeptBodies.Find(code, body.Code.Value, body.Code.System, semantics)?.Answer
            : null;
    }

    /// <summary>The answer's number, to be written as the body's.</summary>
    private static CodeToFix Given(CodeToFix body, ExpressionSyntax given, CatalogCode answered) =>
        new(body.Document, ValuePath.WithoutCasts(given).Span, answered, body.Code);

    /// <summary>The solution with the other code; null where it has no name that all projects of the file know.</summary>
    private static async Task<Solution?> WriteAsync(CodeFixContext context, CodeToFix code)
    {
        Solution solution = context.Document.Project.Solution;
        ConstantRewrite rewrite = await ConstantRewrite.OfAsync(solution, [code], context.CancellationToken).ConfigureAwait(false);
        return rewrite.Written.IsEmpty ? null : rewrite.Solution;
    }

    private static async Task<Solution?> AnswerAsync(CodeFixContext context, CodeToFix body)
    {
        IEnumerable<HttpContentFreeForm> FormsOf(ExpressionSyntax code, FileView view) =>
            AnswerOf(body, view, context.CancellationToken) is { } answer
            && HttpAnswerShape.Of(answer, view.Model, context.CancellationToken) is { } shape
                ? HttpOtherAnswers.Of(shape, body.Code)
                : [];

        Task<HttpContentRewrite?> rewriting = HttpContentRewrite.OfAsync(context.Document, body, FormsOf, context.CancellationToken);
        return (await rewriting.ConfigureAwait(false))?.Solution;
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, string key, Solution? changed)
    {
        if (changed is not null)
        {
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(changed), key), diagnostic);
        }
    }
}
