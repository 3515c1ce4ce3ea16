using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>015: a code stands beside the phrase of another one: <c>StatusCode(403, "Unauthorized")</c>. One of the two is wrong.</summary>
/// <param name="phrases">The phrases of the system.</param>
/// <param name="descriptor">The message.</param>
internal sealed class MismatchedPhraseRule(PhraseIndex phrases, DiagnosticDescriptor descriptor) : CodeRule(descriptor)
{
    /// <summary>How the code's name is written in the message.</summary>
    public Func<CodeEntry, object> NameOf { get; init; } = CodeTexts.ShownName;

    /// <summary>Every constant says which code it is, whatever stands around it.</summary>
    public override bool MayJudge(ExpressionSyntax constant)
    {
        var search = new PhraseSearch(phrases, own: null) { IsCertain = true };
        search.LookAround(constant);
        return search.Text is not null;
    }

    public override Diagnostic? Analyze(RuleContext context)
    {
        if (context.Entry is not { } entry || context.Use.Digits is not null)
        {
            return null;
        }

        ExpressionSyntax code = context.Use.Slot is { End: { } end, Strength: not SlotStrength.Named } ? end : context.Use.Expression;
        // A number may end in another file.
        Semantics there = context.Semantics.In(code.SyntaxTree);
        var search = new PhraseSearch(phrases, entry, there)
        {
            IsCertain = context.Use.Slot.Strength == SlotStrength.Certain,
        };
        search.LookAround(code);
        return search is { Text: { } text, Other: { } other }
            && !TestCode.IsAround(text)
            && !IsOthers(code, text, other, context)
            && IsMessage(text, there.Binder)
                ? Report(context, entry, text, search.Phrase, other)
                : null;
    }

    private Diagnostic Report(RuleContext context, CodeEntry entry, ExpressionSyntax text, string phrase, CodeEntry other) =>
        context.ReportBeside(
            descriptor,
            text.GetLocation(),
            other.First,
            context.Number,
            NameOf(entry),
            entry.NameSourceInMessage(),
            phrase,
            other.First.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether the text's own code stands there as well: <c>Map(404, 400, "Bad Request")</c>.</summary>
    private static bool IsOthers(ExpressionSyntax code, ExpressionSyntax text, CodeEntry other, RuleContext context)
    {
        SyntaxNode? unit = code.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent;
        if (TableRow.ArgumentsOf(unit is TupleExpressionSyntax ? unit : unit?.Parent) is not { } arguments)
        {
            return false;
        }

        SystemKnowledge system = context.Semantics.Systems.Of(context.Use.System);
        foreach (ArgumentSyntax argument in arguments)
        {
            string name = SyntaxNames.OfValue(argument.Expression);
            if (argument.Expression != text
                && ((NumberLiterals.Read(argument.Expression) ?? system.NumberIn(name)) == other.First || other.IndexOfName(name) >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what takes the text takes a message, as far as that is known: a text may be a route's name or a kind.</summary>
    private static bool IsMessage(ExpressionSyntax text, Binder binder)
    {
        switch (text.Parent)
        {
            case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } element:
                return binder.ConvertedType(tuple) is not INamedTypeSymbol { IsTupleType: true, TupleElements: { } elements }
                    || ArgumentPlaces.IndexOf(tuple.Arguments, element) is var index
                    && (index >= elements.Length
                        || !elements[index].IsExplicitlyNamedTupleElement
                        || PhraseNames.IsMessage(elements[index].Name));
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument:
                return binder.Symbol(call) is not IMethodSymbol method
                    || (!PhraseNames.IsReport(method.Name)
                        && Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument))
                            is { } parameter
                        && PhraseNames.IsMessage(parameter.Name));
            case AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: { } attribute } list } argument:
                return binder.Symbol(attribute) is not IMethodSymbol constructor
                    || (Members.Parameter(
                            constructor,
                            argument.NameColon?.Name.Identifier.ValueText,
                            ArgumentPlaces.IndexOf(list.Arguments, argument)) is { } taker
                        && PhraseNames.IsMessage(taker.Name));
            default:
                return true;
        }
    }
}
