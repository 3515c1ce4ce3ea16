using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Shapes;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Protocols.Http.Shapes;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Rules.Phrases;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Phrases;

/// <summary>
/// STC1015 of a number that nothing but the phrase beside it calls a status: <c>KeyNotFoundException => (404, "Bad Request")</c>.
/// Only of a pair that is answered with, or chosen: other pairs number what they like.
/// </summary>
/// <param name="mismatch">The message.</param>
/// <param name="session">The compilation's settings.</param>
internal sealed class HttpPairPhrases(DiagnosticDescriptor mismatch, CompilationSession session)
{
    public void Analyze(SyntaxNodeAnalysisContext context, LiteralExpressionSyntax text)
    {
        if (PairOf(text) is not { Arguments: [{ Expression: LiteralExpressionSyntax number }, _] } pair
            || HttpPhrases.Index.Find(text.Token.ValueText) is not { } other
            || CatalogCode.Find(HttpCodes.System, LiteralNumber.Read(number.Token.Text)) is not { Entry: { } own } code
            || !HttpPhrases.Index.IsMismatch(own, other, text.Token.ValueText)
            || !IsAnswer(pair)
            || TestCode.IsAround(text)
            || !session.Switches.IsOn(mismatch, text.SyntaxTree, context.CancellationToken))
        {
            return;
        }

        var site = Site.Of(number);
        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        // What has a slot is judged there; what is taken out has none on purpose.
        if (SlotFinder.SlotOf(site, semantics) is null
            && SlotFinder.Find(site, code.Value, semantics) is null
            && AreCalledSo(pair, semantics.Binder))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                mismatch.Citing(code.System, own.ShownSource()).Explaining(code.System, own, code.Value),
                number.GetLocation(),
                [text.GetLocation()],
                DiagnosticProperties.Of(new CodeUse(Slot.Named(code.System), code.Value, number), other.First),
                code.Text,
                own.ShownName(),
                own.ShownSource(),
                text.Token.ValueText,
                other.First.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>A number and the text, and neither is given a name.</summary>
    private static TupleExpressionSyntax? PairOf(LiteralExpressionSyntax text) =>
        text.Parent is ArgumentSyntax
        {
            Parent: TupleExpressionSyntax { Arguments: [{ NameColon: null } first, { NameColon: null } second] } pair,
        }
        && second == text.Parent
        && first.Expression.IsKind(SyntaxKind.NumericLiteralExpression)
            ? pair
            : null;

    /// <summary>
    /// Whether a function answers with it, or a switch chooses it, and none of the names around says that it numbers another thing.
    /// </summary>
    private static bool IsAnswer(TupleExpressionSyntax pair)
    {
        var site = Site.Of(pair);
        return (site.Kind == SiteKind.Result || IsChosen(pair))
            && !PhraseNames.IsOther(site.Name)
            && !QuantityNames.IsQuantity(site.Name)
            && !HttpEnvelopes.IsMadeByAnother(pair);
    }

    private static bool IsChosen(ExpressionSyntax pair)
    {
        for (ExpressionSyntax? outer = pair; outer is not null; outer = ValuePath.Next(outer))
        {
            if (outer is SwitchExpressionSyntax)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what the two are called where they land, if they are called anything, is a status and its message.</summary>
    private static bool AreCalledSo(TupleExpressionSyntax pair, Binder binder)
    {
        ExpressionSyntax whole = ValuePath.Landing(pair);
        return whole.Parent is AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } taken
            ? NamesOf(taken.Left) is var (status, message) && AreCalledSo(status, message)
            : binder.ConvertedType(whole) is not { } type
                || ValueTypes.Awaited(type) is not INamedTypeSymbol { IsTupleType: true, TupleElements: [{ } first, { } second] }
                || AreCalledSo(NameOf(first), NameOf(second));
    }

    private static bool AreCalledSo(string? status, string? message) =>
        (status is null || HttpAnswerNames.IsStatus(status)) && (message is null || PhraseNames.IsMessage(message));

    private static string? NameOf(IFieldSymbol element) => element.IsExplicitlyNamedTupleElement ? element.Name : null;

    /// <summary><c>var (status, title) = …</c>, <c>(status, _title) = …</c>; null where there are not two.</summary>
    private static (string? Status, string? Message)? NamesOf(ExpressionSyntax parts) => parts switch
    {
        DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax { Variables: [{ } first, { } second] } } =>
            (NameOf(first), NameOf(second)),
        TupleExpressionSyntax { Arguments: [{ Expression: { } first }, { Expression: { } second }] } => (NameOf(first), NameOf(second)),
        _ => null,
    };

    private static string? NameOf(VariableDesignationSyntax part) =>
        part is SingleVariableDesignationSyntax variable ? variable.Identifier.ValueText : null;

    private static string? NameOf(ExpressionSyntax part) =>
        part is DeclarationExpressionSyntax declared ? NameOf(declared.Designation) : SyntaxNames.Of(part);
}
