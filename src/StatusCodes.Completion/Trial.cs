using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Completion;

/// <summary>
/// A file in which a number stands where somebody is about to write: so the same is asked of an unfinished place
/// that the analyzer asks of a finished one.
/// </summary>
internal sealed class Trial
{
    /// <summary>The number that is tried. It says nothing of the place, where every code may be meant.</summary>
    public const int Number = 404;

    private readonly LiteralExpressionSyntax _literal;

    private Trial(Document document, SourceText text, TextSpan span, LiteralExpressionSyntax literal)
    {
        Document = document;
        Text = text;
        Span = span;
        _literal = literal;
    }

    /// <summary>The document as it is.</summary>
    public Document Document { get; }

    /// <summary>The text in which the number stands.</summary>
    public SourceText Text { get; }

    /// <summary>The number, with its cast.</summary>
    public TextSpan Span { get; }

    /// <summary>The trial of a number in place of a word; null where it is none there: in a comment, a text, a declaration.</summary>
    /// <param name="document">The document.</param>
    /// <param name="word">The word that goes.</param>
    /// <param name="type">The type that the number is cast to; null where it stands alone.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<Trial?> OfAsync(Document document, TextSpan word, ITypeSymbol? type, CancellationToken cancellation)
    {
        // Nobody writes what is generated, and its text is not ours to change.
        if (document is SourceGeneratedDocument || await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false) is not { } tree)
        {
            return null;
        }

        string cast = type is null ? "" : $"({type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)})";
        SourceText before = await tree.GetTextAsync(cancellation).ConfigureAwait(false);
        SourceText text = before.Replace(word, cast + Number);
        SyntaxNode root = await tree.WithChangedText(text).GetRootAsync(cancellation).ConfigureAwait(false);
        var span = new TextSpan(word.Start, text.Length - before.Length + word.Length);
        return Find(root, span) is { } literal ? new Trial(document, text, span, literal) : null;
    }

    /// <summary>Whether the words around the place let it be a code's: asked before anything is bound.</summary>
    public bool MayBeCode() => PlaceWords.SpeakOfCode(
        Site.Of(_literal),
        Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(_literal.SyntaxTree));

    /// <summary>The number in a tree of the same text.</summary>
    public LiteralExpressionSyntax? In(SyntaxNode root) => Find(root, Span);

    private static LiteralExpressionSyntax? Find(SyntaxNode root, TextSpan span) =>
        root.FindToken(span.End - 1) is { Parent: LiteralExpressionSyntax { Token.Value: Number } literal } token
        && token.Span.End == span.End
            ? literal
            : null;
}
