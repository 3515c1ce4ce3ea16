using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Protocols.Http.Rules;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.CodeFixes.Answers;
using StatusCodes.CodeFixes.Content;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Answers with a status that stands where the content belongs. What the program does changes, so a person decides, place by place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpStatusContentCodeFixProvider))]
internal sealed class HttpStatusContentCodeFixProvider : CodeFixProvider
{
    public const string AnswerWithStatus = "AnswerWithStatus";
    public const string AnswerByName = "AnswerByName";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(HttpStatusContentRule.Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } code)
            {
                continue;
            }

            await RegisterAsync(
                context,
                diagnostic,
                code,
                AnswerWithStatus,
                (shape, model) => HttpStatusAnswers.AsStatus(shape, code.Code, IsEnum(shape.Content, model))).ConfigureAwait(false);
            await RegisterAsync(
                context,
                diagnostic,
                code,
                AnswerByName,
                (shape, _) => HttpStatusAnswers.ByName(shape, code.Code)).ConfigureAwait(false);
        }
    }

    private static async Task RegisterAsync(
        CodeFixContext context,
        Diagnostic diagnostic,
        CodeToFix code,
        string key,
        Func<HttpAnswerShape, SemanticModel, HttpContentFreeForm?> formOf)
    {
        IEnumerable<HttpContentFreeForm> FormsOf(ExpressionSyntax value, FileView view) =>
            HttpStatusContent.MayBe(value) is { } content
            && HttpAnswer.Around(content, new Binder(view.Model, context.CancellationToken)) is { } answer
            && HttpAnswerShape.Of(answer, view.Model, context.CancellationToken) is { } shape
            && formOf(shape, view.Model) is { } form
                ? [form]
                : [];

        Task<HttpContentRewrite?> rewriting = HttpContentRewrite.OfAsync(context.Document, code, FormsOf, context.CancellationToken);
        if (await rewriting.ConfigureAwait(false) is { } rewrite)
        {
            context.RegisterCodeFix(
                CodeAction.Create(Titles.AnswerWith(rewrite.Display), _ => Task.FromResult(rewrite.Solution), key),
                diagnostic);
        }
    }

    private static bool IsEnum(ArgumentSyntax content, SemanticModel model) =>
        model.GetTypeInfo(content.Expression).Type is { TypeKind: TypeKind.Enum };
}
