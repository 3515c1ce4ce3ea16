using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Rules.NeverEqual;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.CodeFixes.NeverEqual;

/// <summary>What may be written in place of a comparison that is never true.</summary>
/// <param name="semantics">Answers for the file.</param>
internal sealed class NeverEqualFixes(Semantics semantics)
{
    private readonly AvailableConstants _constants =
        new(new CompilationConstants(semantics.Model.Compilation, CodeSystems.List), CodeOptions.None);

    /// <summary>The fixes for a finding, the best first.</summary>
    /// <param name="place">What is reported: a number, digits, or a call that makes a number of a text.</param>
    public IEnumerable<NeverEqualFix> Of(SyntaxNode place) => place switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) =>
            OfBoxed(literal, LiteralNumber.Read(literal.Token.Text)),
        LiteralExpressionSyntax literal when DigitText.Of(literal) is { } digits => OfDigits(literal, digits),
        MemberAccessExpressionSyntax constant => OfConstant(constant),
        InvocationExpressionSyntax call => OfParsed(call),
        _ => [],
    };

    private IEnumerable<NeverEqualFix> OfConstant(MemberAccessExpressionSyntax constant)
    {
        if (!BoxedComparison.IsBesideNumber(Site.Of(constant), semantics))
        {
            return semantics.Constant(constant) is { } number ? OfBoxed(constant, number) : [];
        }

        string cast = $"(int){constant}";
        bool isAsked = constant.Parent is MemberAccessExpressionSyntax;
        return [Compare(cast, new TextChange(constant.Span, isAsked ? $"({cast})" : cast))];
    }

    private IEnumerable<NeverEqualFix> OfBoxed(ExpressionSyntax code, int number)
    {
        var site = Site.Of(code);
        if (BoxedComparison.ValueBeside(site, semantics) is not { } value)
        {
            return [];
        }

        (string shown, string written) = Member(value, number, code.SpanStart);
        TextChange? whole = EqualityOf(site.Landing) is { } call && !IsObject(value.Expression)
            ? WrittenComparison.Of(call, value.Expression.ToString(), written)
            : null;
        return [Compare(shown, whole ?? new TextChange(site.Landing.Span, written))];
    }

    private IEnumerable<NeverEqualFix> OfDigits(LiteralExpressionSyntax literal, DigitText digits)
    {
        if (TextComparison.Of(literal) is not { } comparison || EnumText.Of(comparison.Other, semantics) is not { } text)
        {
            return OfBoxed(literal, digits.Number);
        }

        var fixes = new List<NeverEqualFix>();
        WrittenText? direct = WrittenText.Of(comparison.Other, semantics);
        if (direct is not null && digits.IsWhole)
        {
            (string shown, string written) = Member(text.Value, digits.Number, literal.SpanStart);
            if (ComparedBy(literal, comparison) is { } whole)
            {
                fixes.AddRange(WrittenComparison.Of(whole, direct.Value, written) is { } change ? [Compare(shown, change)] : []);
            }
            else if (literal.Parent is ArgumentSyntax { Parent: { } list } && direct.Expression.Parent?.Parent == list)
            {
                fixes.Add(Compare(
                    shown, new TextChange(literal.Span, written), new TextChange(direct.Expression.Span, direct.Value)));
            }
        }

        if (TextOfNumber.Of(comparison.Other, semantics) is { } set)
        {
            var change = new TextChange(set.Expression.Span, set.OfNumber);
            fixes.Add(new NeverEqualFix(
                Titles.CompareDigits(set.OfNumber), NeverEqualFix.CompareDigits, ImmutableArray.Create(change)));
        }

        return fixes;
    }

    /// <summary><c>int.Parse(response.StatusCode.ToString())</c> is <c>(int)response.StatusCode</c>.</summary>
    private IEnumerable<NeverEqualFix> OfParsed(InvocationExpressionSyntax call)
    {
        if (ParsedText.NumberOf(call) is not { } type
            || WrittenText.Of(call.ArgumentList.Arguments[0].Expression, semantics) is not { } text)
        {
            return [];
        }

        string cast = $"({type}){text.Value}";
        bool isAsked = call.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax;
        var change = new TextChange(call.Span, isAsked ? $"({cast})" : cast);
        return [new NeverEqualFix(Titles.CastValue(cast), NeverEqualFix.CastValue, ImmutableArray.Create(change))];
    }

    private static NeverEqualFix Compare(string member, params TextChange[] changes) =>
        new(Titles.CompareValues(member), NeverEqualFix.CompareValues, changes.ToImmutableArray());

    /// <summary>The enum's member as a person would call it, and as it must be written here; a cast where it has none.</summary>
    private (string Shown, string Written) Member(EnumValue value, int number, int position)
    {
        string type = value.Type.ToMinimalDisplayString(semantics.Model, position);
        IFieldSymbol? member = CatalogCode.Find(value.System, number) is { } code
            ? _constants.OfType(value.Type, code).FirstOrDefault()
            : null;
        return member is null
            ? ($"({value.Type.Name}){number}", $"({type}){number}")
            : ($"{value.Type.Name}.{member.Name}", $"{type}.{member.Name}");
    }

    private bool IsObject(ExpressionSyntax expression) => semantics.Type(expression)?.SpecialType == SpecialType.System_Object;

    /// <summary>The call of <c>Equals</c> that a number takes part in, where all of it can be written anew.</summary>
    private static InvocationExpressionSyntax? EqualityOf(ExpressionSyntax number)
    {
        InvocationExpressionSyntax? call = number.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax around } => around,
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax around } => around,
            _ => null,
        };
        return call is not null && SyntaxNames.Called(call) == "Equals" && !IsAskedConditionally(call) ? call : null;
    }

    /// <summary>What compares the digits with the text, where all of it can be written anew.</summary>
    private static ExpressionSyntax? ComparedBy(LiteralExpressionSyntax literal, TextComparison comparison) => literal.Parent switch
    {
        BinaryExpressionSyntax equality => equality,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax asked } => asked,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            when SyntaxNames.Called(call) is "Equals" or "Contains" or "StartsWith" or "EndsWith" && !IsAskedConditionally(call) => call,
        _ => null,
    };

    /// <summary>Then the call answers with nothing where there is no value.</summary>
    private static bool IsAskedConditionally(InvocationExpressionSyntax call) =>
        call.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == call;
}
