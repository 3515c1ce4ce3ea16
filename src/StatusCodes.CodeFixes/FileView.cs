using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.CodeFixes;

/// <summary>One project's view of a file: the text that all share, with this project's symbols, references and conditional regions.</summary>
internal sealed class FileView
{
    private FileView(Document document, CompilationUnitSyntax root, SemanticModel model)
    {
        Document = document;
        Root = root;
        Model = model;
        Names = new ConstantNames(model.Compilation, new KnownTypes(model.Compilation), OptionParser.Parse(OptionTexts.Of(Configured(document, model.SyntaxTree))));
    }

    public Document Document { get; }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model { get; }

    /// <summary>The constants that this project can write.</summary>
    public ConstantNames Names { get; }

    /// <summary>The view that <paramref name="document"/> is; null where it is no C# code.</summary>
    public static async Task<FileView?> CreateAsync(Document document, CancellationToken cancellation) =>
        await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is CompilationUnitSyntax root
        && await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is { } model
            ? new FileView(document, root, model)
            : null;

    private static AnalyzerConfigOptions Configured(Document document, SyntaxTree tree) =>
        document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(tree);

    /// <summary>The number within <paramref name="span"/> that means <paramref name="entry"/>; null where this project does not compile the region.</summary>
    public LiteralExpressionSyntax? Literal(TextSpan span, CodeEntry entry)
    {
        if (!Root.FullSpan.Contains(span))
        {
            return null;
        }

        SyntaxToken token = Root.DescendantTokens(span).FirstOrDefault(candidate =>
            span.Contains(candidate.Span)
            && candidate.Parent is LiteralExpressionSyntax
            && LiteralNumber.Read(candidate.Text) == entry.First);
        return token.Parent as LiteralExpressionSyntax;
    }
}
