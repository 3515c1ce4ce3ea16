using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules.NeverEqual;

/// <summary>
/// 011: the text of an enum's value is compared with digits, or made a number of; but that text is a name.
/// One for all systems: whose enum it is, is only known at the end.
/// </summary>
/// <param name="session">The compilation's settings.</param>
/// <param name="systems">The messages of each system.</param>
internal sealed class EnumTextFinder(CompilationSession session, ImmutableArray<NeverEqualTexts> systems)
{
    private static readonly string[] Parts = ["Code.ToString", "Status.ToString", "Code?.ToString", "Status?.ToString"];

    /// <summary>What a value ends with that is all of a text: <c>int.Parse($"{response.StatusCode}")</c>.</summary>
    private static readonly string[] Holes = ["Code}\"", "Status}\""];

    /// <summary>What a variable is held against as an object: <c>response.StatusCode.Equals(expected)</c>.</summary>
    private static readonly string[] Boxed = ["Code.Equals", "Status.Equals"];

    private static readonly string[] All = [.. Parts, .. Holes, .. Boxed];

    /// <summary>What stands before the text of a value, or is it.</summary>
    public static string[] PartsIn(ref SearchedText text) =>
        text.Has("Status") && (text.Has(Holes[0]) || text.Has(Holes[1]) || text.Has(Boxed[0]) || text.Has(Boxed[1])) ? All
        : text.Has(".ToString") ? Parts
        : [];

    /// <summary>The finding about digits; null where there is none.</summary>
    public Diagnostic? Find(LiteralExpressionSyntax literal, SyntaxNodeAnalysisContext context)
    {
        if (DigitText.Of(literal) is not { } digits)
        {
            return null;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        if (TextComparison.Of(literal) is { } comparison
            && MayBeText(comparison, digits)
            && EnumText.Of(comparison.Other, semantics) is { } text)
        {
            return OfText(literal, digits, text.IsPart || comparison.IsPart, text.Value, semantics);
        }

        return digits.IsWhole ? OfBoxed(literal, digits, semantics) : null;
    }

    /// <summary>Short texts are too many to bind what has no name of a code; few are looked for in a local.</summary>
    private static bool MayBeText(TextComparison comparison, DigitText digits) =>
        EnumText.MayBe(comparison.Other)
        && (digits.IsWhole || CodeWords.AreIn(comparison.Other) || comparison is { IsPart: true, Other: IdentifierNameSyntax });

    /// <summary>
    /// Looks at what is done with a value's text besides: a number is made of it, <c>int.Parse(response.StatusCode.ToString())</c>,
    /// it is held against a digit, <c>response.StatusCode.ToString()[0] == '4'</c>, or against a constant with digits.
    /// </summary>
    public void AnalyzeName(SyntaxNodeAnalysisContext context, SyntaxToken name)
    {
        if (FindVariable(name, context) is { } boxed)
        {
            context.ReportDiagnostic(boxed);
            return;
        }

        if (ParsedText.TextOf(name) is { } text && (FindDigit(text, context) ?? FindConstant(text, context)) is { } neverEqual)
        {
            context.ReportDiagnostic(neverEqual);
            return;
        }

        if (ParsedText.Of(name) is not { } direct)
        {
            return;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        foreach (ParsedText parsed in direct.WithLocal(semantics))
        {
            if (EnumText.Of(parsed.Text, semantics) is { IsPart: false, Value: var value }
                && TextsOf(value) is { } texts
                && (parsed.IsTried ? texts.Tried : texts.Parsed) is var descriptor
                && IsOn(descriptor, semantics))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    descriptor,
                    parsed.Call.GetLocation(),
                    parsed.Call.Expression.ToString(),
                    value.Type.Name,
                    value.Example));
            }
        }
    }

    /// <summary>A number that is no constant, which the enum never equals either: constants have a way of their own.</summary>
    private Diagnostic? FindVariable(SyntaxToken name, SyntaxNodeAnalysisContext context)
    {
        if (name.Parent?.Parent?.Parent is not MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: nameof(Equals),
                Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } number }] },
            }
            || number is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
        {
            return null;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        return ValueTypes.IsInteger(semantics.Type(number))
            && semantics.Constant(number) is null
            && BoxedComparison.ValueBeside(Site.Of(number), semantics) is { } value
            && TextsOf(value) is { } texts
            && IsOn(texts.Number, semantics)
                ? Diagnostic.Create(
                    texts.Number, number.GetLocation(), number.ToString(), value.Type.Name, $"({value.Type.Name}){number}")
                : null;
    }

    private Diagnostic? FindDigit(ExpressionSyntax text, SyntaxNodeAnalysisContext context)
    {
        if (SoughtDigit.In(text) is not { } digit)
        {
            return null;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        return EnumText.Of(text, semantics) is { Value: var value }
            ? OfText(digit, DigitText.OfPart(digit.Token.ValueText), isPart: true, value, semantics)
            : null;
    }

    private Diagnostic? FindConstant(ExpressionSyntax text, SyntaxNodeAnalysisContext context)
    {
        if (TextComparison.ConstantBeside(text) is not { } constant)
        {
            return null;
        }

        Semantics semantics = session.Semantics(context.SemanticModel, context.CancellationToken);
        string? said = semantics.Binder.Text(constant)
            ?? KeyTexts.OfField(semantics.Symbol(constant) as IFieldSymbol, semantics.Binder);
        return said is not null
            && DigitText.Of(said) is { } digits
            && EnumText.Of(text, semantics) is { Value: var value }
                ? OfText(constant, digits, isPart: false, value, semantics)
                : null;
    }

    private Diagnostic? OfText(ExpressionSyntax literal, DigitText digits, bool isPart, EnumValue value, Semantics semantics)
    {
        if (TextsOf(value) is not { } texts)
        {
            return null;
        }

        ImmutableArray<string> names = value.NamesOf(digits.Number).ToImmutableArray();
        if (names.IsEmpty)
        {
            // Of a code without a member the digits are the text.
            return isPart && !digits.IsWhole && !value.HasInName(digits.Digits) && IsOn(texts.Digits, semantics)
                ? Diagnostic.Create(texts.Digits, literal.GetLocation(), value.Type.Name, value.Example, digits.Digits)
                : null;
        }

        return (isPart && value.HasInName(digits.Digits)) || BesideNames.IsBeside(literal, names) || !IsOn(texts.Text, semantics)
            ? null
            : Diagnostic.Create(
                texts.Text,
                literal.GetLocation(),
                value.Type.Name,
                digits.Digits,
                new AlternativesText(names, "Quoted"),
                InsteadOf(value, digits, literal));
    }

    /// <summary>The text is held against the value itself: <c>response.StatusCode.Equals("404")</c>.</summary>
    private Diagnostic? OfBoxed(LiteralExpressionSyntax literal, DigitText digits, Semantics semantics) =>
        BoxedComparison.ValueBeside(Site.Of(literal), semantics) is { } value
        && !semantics.Systems.Of(value.System).HasTextCodes
        && TextsOf(value) is { } texts
        && IsOn(texts.Number, semantics)
            ? Diagnostic.Create(
                texts.Number, literal.GetLocation(), literal.Token.Text, value.Type.Name, InsteadOf(value, digits, literal))
            : null;

    private string InsteadOf(EnumValue value, DigitText digits, ExpressionSyntax literal) =>
        NeverEqualRule.Instead(value, digits.Number, session.Of(literal.SyntaxTree).Constants);

    private NeverEqualTexts? TextsOf(EnumValue value)
    {
        foreach (NeverEqualTexts texts in systems)
        {
            if (texts.System == value.System)
            {
                return texts;
            }
        }

        return null;
    }

    private bool IsOn(DiagnosticDescriptor descriptor, Semantics semantics) =>
        session.Switches.IsOn(descriptor, semantics.Model.SyntaxTree, semantics.Cancellation);
}
