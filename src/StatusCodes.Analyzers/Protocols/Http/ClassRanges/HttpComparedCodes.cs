using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>Codes that a member compares with one by one: whoever does so knows that they lie outside a range, or inside it.</summary>
internal static class HttpComparedCodes
{
    /// <summary>
    /// Whether the member around <paramref name="node"/> compares <paramref name="code"/>
    /// by <c>==</c>, <c>is</c>, <c>case</c> or <c>Equals</c>.
    /// </summary>
    public static bool IsComparedInMember(SyntaxNode node, int code, Binder binder)
    {
        return MemberOf(node).DescendantNodes().Any(IsComparison);

        bool IsComparison(SyntaxNode candidate) => candidate switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality =>
                Is(equality.Left) || Is(equality.Right),
            // "x is HttpStatusCode.OK" parses as a question for a type.
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } match => Is(match.Right),
            TypePatternSyntax pattern => Is(pattern.Type),
            ConstantPatternSyntax pattern => Is(pattern.Expression),
            CaseSwitchLabelSyntax label => Is(label.Value),
            InvocationExpressionSyntax call =>
                SyntaxNames.Called(call) == "Equals" && call.ArgumentList.Arguments.Any(argument => Is(argument.Expression)),
            _ => false,
        };

        bool Is(ExpressionSyntax operand) => ValuePath.WithoutCasts(operand) switch
        {
            LiteralExpressionSyntax literal => LiteralNumber.Read(literal.Token.Text) == code,
            MemberAccessExpressionSyntax or NameSyntax =>
                binder.Symbol(ValuePath.WithoutCasts(operand)) is IFieldSymbol { ConstantValue: int value } && value == code,
            _ => false,
        };
    }

    /// <summary>The whole program where its statements stand in no member.</summary>
    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
