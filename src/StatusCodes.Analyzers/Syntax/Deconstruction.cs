using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>Where a local comes from that is declared as a part of something: <c>var (code, text) = reply</c>.</summary>
/// <param name="Whole">
/// What takes it apart: an assignment, a <c>foreach</c>, a pattern or, in <c>is var (a, b)</c>, what names its parts.
/// </param>
/// <param name="Index">Which of the parts it is.</param>
internal readonly record struct Deconstruction(SyntaxNode Whole, int Index)
{
    /// <summary>Where the local comes from; null where it is declared in another way, or deeper within the parts.</summary>
    public static Deconstruction? Of(SingleVariableDesignationSyntax local) => local.Parent switch
    {
        ParenthesizedVariableDesignationSyntax { Parent: VarPatternSyntax } parts => new(parts, parts.Variables.IndexOf(local)),
        ParenthesizedVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: { } whole } } parts =>
            new(whole, parts.Variables.IndexOf(local)),
        DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: { } whole } parts } part } =>
            new(whole, parts.Arguments.IndexOf(part)),
        PatternSyntax { Parent: SubpatternSyntax { Parent: PositionalPatternClauseSyntax { Parent: { } whole } parts } part } =>
            new(whole, parts.Subpatterns.IndexOf(part)),
        _ => null,
    };

    /// <summary>The part of <paramref name="value"/> where that is written as a tuple or a pair; otherwise null.</summary>
    public static ExpressionSyntax? PartOf(ExpressionSyntax value, int index)
    {
        SeparatedSyntaxList<ArgumentSyntax>? parts = ValuePath.Inner(value) switch
        {
            TupleExpressionSyntax tuple => tuple.Arguments,
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: { } type },
            } made when IsTuple(type) => made.ArgumentList.Arguments,
            ObjectCreationExpressionSyntax { ArgumentList: { } list } made when IsTuple(made.Type) => list.Arguments,
            _ => null,
        };
        return parts is { } all && index < all.Count ? all[index].Expression : null;
    }

    private static bool IsTuple(ExpressionSyntax type) => SyntaxNames.Of(type) is "Tuple" or "ValueTuple" or "KeyValuePair";
}
