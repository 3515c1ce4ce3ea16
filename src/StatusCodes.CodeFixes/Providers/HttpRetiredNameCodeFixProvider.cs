using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers.Protocols.Http.Names;
using StatusCodes.CodeFixes.Names;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>Writes the modern name of a constant, which has the same value: nothing that the program does changes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(HttpRetiredNameCodeFixProvider))]
internal sealed class HttpRetiredNameCodeFixProvider : CodeFixProvider
{
    public const string UseModernName = "UseModernName";

    private static readonly AllCodesFixAllProvider FixAll =
        new(static _ => new FixAllKind(Titles.UseModernNames, UseModernName, HttpModernNames.WriteAsync));

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(HttpRetiredNameRule.Id);

    public override FixAllProvider GetFixAllProvider() => FixAll;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Document document = context.Document;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (CodeToFix.Of(document, diagnostic) is { } code
                && await HttpModernNames.NameAsync(document, code.Span, context.CancellationToken).ConfigureAwait(false) is { } name)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Titles.UseModernName(name),
                        cancellation => HttpModernNames.WriteAsync(document.Project.Solution, [code], cancellation),
                        UseModernName),
                    diagnostic);
            }
        }
    }
}
