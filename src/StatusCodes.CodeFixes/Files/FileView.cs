using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.Files;

/// <summary>
/// One project's view of a file: the text that all share, with this project's symbols, references and conditional regions.
/// </summary>
internal sealed class FileView
{
    private FileView(Document document, CompilationUnitSyntax root, SemanticModel model)
    {
        Document = document;
        Root = root;
        Model = model;
        Configured = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree);
        Options = OptionParser.Parse(OptionTexts.Of(Configured), CodeSystems.List.Names);
        Constants = new AvailableConstants(new CompilationConstants(model.Compilation, CodeSystems.List), Options);
    }

    public Document Document { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    public AvailableConstants Constants { get; }

    /// <summary>The package's options for the file.</summary>
    public CodeOptions Options { get; }

    /// <summary>All that is set for the file, whoever reads it.</summary>
    public AnalyzerConfigOptions Configured { get; }

    /// <summary>The view that <paramref name="document"/> is; null where it is not C#.</summary>
    public static async Task<FileView?> CreateAsync(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is CompilationUnitSyntax root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new FileView(document, root, model)
            : null;

    /// <summary>
    /// The number, the text or the constant within <paramref name="span"/> that means <paramref name="code"/>;
    /// null where this project does not compile the region.
    /// </summary>
    public ExpressionSyntax? Code(TextSpan span, CatalogCode code) =>
        Root.FullSpan.Contains(span) ? (ExpressionSyntax?)Literal(span, code) ?? Constant(span, code) : null;

    /// <summary>The ids of the compiler's errors in this file, in order.</summary>
    public IEnumerable<string> Errors(CancellationToken cancellation) =>
        Model.GetDiagnostics(cancellationToken: cancellation)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .OrderBy(static id => id, StringComparer.Ordinal);

    private LiteralExpressionSyntax? Literal(TextSpan span, CatalogCode code)
    {
        SyntaxToken token = Root.DescendantTokens(span).FirstOrDefault(candidate =>
            span.Contains(candidate.Span)
            && candidate.Parent is LiteralExpressionSyntax
            && ValueOf(candidate) == code.Value);
        return token.Parent as LiteralExpressionSyntax;
    }

    private static int ValueOf(SyntaxToken token) =>
        token.Parent.IsKind(SyntaxKind.StringLiteralExpression) ? LiteralText.Read(token.Text) : LiteralNumber.Read(token.Text);

    /// <summary>The constant's name, with its type's or without it (<c>using static</c>).</summary>
    private ExpressionSyntax? Constant(TextSpan span, CatalogCode code) =>
        Root.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax name
        && name is MemberAccessExpressionSyntax or IdentifierNameSyntax
        && name.Span == span
        && Model.GetConstantValue(name) is { HasValue: true } constant
        && ValueTypes.Number(constant.Value) == code.Value
            ? name
            : null;
}
