using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers.Protocols.Http.Rules;
using StatusCodes.CodeFixes.Content;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>
/// Takes the content away from an answer whose status has none. What the program does changes, so a person decides, place by place.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DropHttpContentCodeFixProvider))]
internal sealed class DropHttpContentCodeFixProvider : CodeFixProvider
{
    public const string DropContent = "DropContent";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(HttpContentRule.Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(context.Document, diagnostic) is not { } codeToFix)
            {
                continue;
            }

            Task<HttpContentRewrite?> rewriting = HttpContentRewrite.OfAsync(context.Document, codeToFix, context.CancellationToken);
            if (await rewriting.ConfigureAwait(false) is { } rewrite)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.DropContent(rewrite.Display), _ => Task.FromResult(rewrite.Solution), DropContent),
                    diagnostic);
            }
        }
    }
}
