using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Phrases;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Phrases;

/// <summary>
/// STC1015 where no code is written: an answer whose name has a status says another one's phrase, <c>Unauthorized("Forbidden")</c>.
/// </summary>
/// <param name="mismatch">The message.</param>
internal sealed class HttpAnswerPhraseRule(DiagnosticDescriptor mismatch) : SyntaxRule(mismatch)
{
    public override void Register(CompilationSession session, SyntaxActions actions) =>
        actions.AddOfTexts(HttpPhrases.Index.IsPhraseAt, (file, text) => Analyze(file, text, session));

    private void Analyze(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax text, CompilationSession session)
    {
        if (ContentOf(text) is not { Parent.Parent: { } answer } content
            || HttpAnswerNames.NumberOf(SyntaxNames.OfCallee(answer)) is not { } status
            || HttpPhrases.Index.Find(text.Token.ValueText) is not { } other
            || CatalogCode.Find(HttpCodes.System, status) is not { Entry: { } own } code
            || !HttpPhrases.Index.IsMismatch(own, other, text.Token.ValueText)
            || TestCode.IsAround(text)
            || !session.Switches.IsOn(mismatch, text.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        if (HttpAnswer.Around(content, new Binder(context.SemanticModel, context.CancellationToken)) is { Given: null })
        {
            var use = new CodeUse(Slot.Certain(code.System), status, text);
            context.ReportDiagnostic(Diagnostic.Create(
                mismatch,
                text.GetLocation(),
                DiagnosticProperties.Of(use, other.First),
                SyntaxNames.OfCallee(answer),
                code.Text,
                own.ShownName(),
                own.SourceInMessage(),
                text.Token.ValueText,
                other.First.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>
    /// The content that the text alone is, or with a message that the text is: <c>BadRequest(new { message = "Not Found" })</c>.
    /// An object that has a code as well says for itself which status it means.
    /// </summary>
    private static ArgumentSyntax? ContentOf(LiteralExpressionSyntax text) => text.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } } content => content,
        AnonymousObjectMemberDeclaratorSyntax
        {
            NameEquals.Name.Identifier.ValueText: { } name,
            Parent: AnonymousObjectCreationExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1 } } content,
            } whole,
        }
            when PhraseNames.IsMessage(name) && !PhraseNames.HasCode(whole) => content,
        _ => null,
    };
}
