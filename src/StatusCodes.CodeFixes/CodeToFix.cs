using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes;

/// <summary>A code that a diagnostic asks to name, or to replace by another one.</summary>
/// <param name="Document">The document that the diagnostic was reported in.</param>
/// <param name="Span">What the diagnostic covers: the number, the cast around it, or a constant's name.</param>
/// <param name="Code">The code that stands there.</param>
/// <param name="Written">The code to write: the same one, where only the spelling changes.</param>
internal readonly record struct CodeToFix(DocumentId Document, TextSpan Span, CatalogCode Code, CatalogCode Written)
{
    /// <summary>The code that <paramref name="diagnostic"/> is about; null where its properties are not ours.</summary>
    public static CodeToFix? Of(Document document, Diagnostic diagnostic) =>
        DiagnosticProperties.Read(diagnostic.Properties, CodeSystems.List) is { } code
            ? new CodeToFix(document.Id, diagnostic.Location.SourceSpan, code, code)
            : null;

    /// <summary>
    /// The same, with the code that <paramref name="diagnostic"/> speaks of beside it as the one to write; null where it does not.
    /// </summary>
    public static CodeToFix? OfOther(Document document, Diagnostic diagnostic) =>
        Of(document, diagnostic) is { } code && DiagnosticProperties.ReadOther(diagnostic.Properties, CodeSystems.List) is { } other
            ? code with { Written = other }
            : null;
}
