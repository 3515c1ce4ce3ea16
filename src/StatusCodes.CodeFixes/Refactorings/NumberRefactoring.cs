using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.CodeFixes.Refactorings;

/// <summary>A framework's constant back to its number: <c>(int)HttpStatusCode.NotFound</c> becomes <c>404</c>.</summary>
internal static class NumberRefactoring
{
    public const string Key = "WriteNumber";

    /// <summary>What is written instead; null where no such constant stands there.</summary>
    public static Refactoring? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax? constant = node.Parent is MemberAccessExpressionSyntax access ? access : node as IdentifierNameSyntax;
        if (constant is null
            || model.GetSymbolInfo(constant, cancellation).Symbol
                is not IFieldSymbol { HasConstantValue: true, ContainingType: { } type } field
            || CodeSystems.List.HeldBy(type) is null
            || ValueTypes.Number(field.ConstantValue) is not { } value)
        {
            return null;
        }

        string number = value.ToString(CultureInfo.InvariantCulture);
        if (type.TypeKind != TypeKind.Enum)
        {
            return New(constant, number);
        }

        if (constant.Parent is CastExpressionSyntax cast
            && model.GetTypeInfo(cast, cancellation).Type is { SpecialType: SpecialType.System_Int32 })
        {
            return New(cast, number);
        }

        string name = constant is MemberAccessExpressionSyntax { Expression: { } written }
            ? written.ToString()
            : type.ToMinimalDisplayString(model, constant.SpanStart);
        bool isReceiver = constant.Parent is MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax;
        return New(constant, isReceiver ? $"(({name}){number})" : $"({name}){number}");
    }

    private static Refactoring New(ExpressionSyntax old, string written) =>
        new(Titles.WriteNumber(written), Key, ImmutableArray.Create(new TextChange(old.Span, written)));
}
