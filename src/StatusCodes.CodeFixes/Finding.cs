using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.CodeFixes;

/// <summary>A number that a diagnostic asks to name.</summary>
/// <param name="Document">The document that the diagnostic was reported in.</param>
/// <param name="Span">What the diagnostic covers: the number, or the cast around it.</param>
/// <param name="Entry">The code.</param>
internal readonly record struct Finding(DocumentId Document, TextSpan Span, CodeEntry Entry)
{
    /// <summary>The finding that <paramref name="diagnostic"/> reports; null where its properties are not ours.</summary>
    public static Finding? Of(Document document, Diagnostic diagnostic) =>
        CodeProperties.Read(diagnostic.Properties) is { } entry ? new Finding(document.Id, diagnostic.Location.SourceSpan, entry) : null;
}
