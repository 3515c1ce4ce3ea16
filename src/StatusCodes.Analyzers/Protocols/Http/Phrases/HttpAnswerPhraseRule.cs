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
/// STC1015 where no code is written beside the text: an answer whose name has a status, or whose response has been given one,
/// says another one's phrase, <c>Unauthorized("Forbidden")</c>, <c>r.StatusCode = 403; await r.WriteAsync("Unauthorized");</c>.
/// </summary>
/// <param name="mismatch">The message.</param>
/// <param name="beside">The message where a number stands beside the text, and nothing else calls it a status.</param>
internal sealed class HttpAnswerPhraseRule(DiagnosticDescriptor mismatch, DiagnosticDescriptor beside) : SyntaxRule(mismatch, beside)
{
    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        var pairs = new HttpPairPhrases(beside, session);
        actions.AddOfTexts(HttpPhrases.Index.IsPhraseAt, (file, text) =>
        {
            Analyze(file, text, text, session);
            foreach (ExpressionSyntax use in NamedPhraseUses.Of(text, file, session))
            {
                Analyze(file, text, use, session);
            }

            pairs.Analyze(file, text);
        });
    }

    /// <param name="context">The file.</param>
    /// <param name="text">The phrase.</param>
    /// <param name="place">Where it is used: itself, or the name of the local or the constant that it is.</param>
    /// <param name="session">The compilation's settings.</param>
    private void Analyze(
        SyntaxNodeAnalysisContext context, LiteralExpressionSyntax text, ExpressionSyntax place, CompilationSession session)
    {
        string phrase = PhraseIndex.WithoutNumber(text.Token.ValueText);
        if (HttpPhrases.Index.Find(phrase, isCertain: true) is not { } other
            || ContentOf(place) is not { } content
            || !HttpAnswer.MayBeContent(content)
            || TestCode.IsAround(place)
            || !session.Switches.IsOn(mismatch, text.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        if (HttpAnswer.Around(content, new Binder(context.SemanticModel, context.CancellationToken)) is { Status: { } status } answer
            && (answer.Given is null || answer.IsGivenElsewhere)
            && CatalogCode.Find(HttpCodes.System, status) is { Entry: { } own } code
            && HttpPhrases.Index.IsMismatch(own, other, phrase))
        {
            var use = new CodeUse(Slot.Certain(code.System), status, place);
            context.ReportDiagnostic(Diagnostic.Create(
                mismatch.Citing(code.System, own.ShownSource()).Explaining(code.System, own, status),
                place.GetLocation(),
                DiagnosticProperties.Of(use, other.First),
                answer.Name,
                code.Text,
                own.ShownName(),
                own.SourceInMessage(),
                phrase,
                other.First.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>
    /// The content that the text alone is, or with a message that the text is: <c>BadRequest(new { message = "Not Found" })</c>.
    /// An object that has a code as well says for itself which status it means.
    /// </summary>
    private static ArgumentSyntax? ContentOf(ExpressionSyntax text) => text.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax list } content when IsContentAlone(content, list) => content,
        AnonymousObjectMemberDeclaratorSyntax
        {
            NameEquals.Name.Identifier.ValueText: { } name,
            Parent: AnonymousObjectCreationExpressionSyntax
            {
                Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } content,
            } whole,
        }
            when IsContentAlone(content, list) && PhraseNames.IsMessage(name) && !PhraseNames.HasCode(whole) => content,
        _ => null,
    };

    /// <summary>What is written to a response may have a media type, an encoding or a token beside it.</summary>
    private static bool IsContentAlone(ArgumentSyntax content, ArgumentListSyntax list) =>
        list.Arguments.Count == 1
        || (list.Arguments[0] == content
            && SyntaxNames.OfCallee(list.Parent) is var name
            && (HttpAnswerNames.IsWrite(name) || HttpAnswerNames.KeepsStatus(name)));
}
