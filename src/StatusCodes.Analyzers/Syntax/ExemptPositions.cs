using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>Places where a number is written on purpose: the declaration that names it, and rows of test data.</summary>
internal static class ExemptPositions
{
    /// <summary>Whether no finding about a number is meant for what <paramref name="parent"/> does with it.</summary>
    /// <param name="parent">What the value lands in.</param>
    /// <param name="cast">The cast that it goes through: in a row of test data it says what the number is, and has a name for it.</param>
    public static bool Is(SyntaxNode? parent, CastExpressionSyntax? cast) =>
        ValuePath.IsBoundOrArithmetic(parent)
        || IsNamingDeclaration(parent)
        || IsLoopBound(parent)
        || (cast is null && IsTestRow(parent));

    /// <summary>Whether the value is what a constant, a static read-only field or an enum member stands for.</summary>
    public static bool IsNamingDeclaration(SyntaxNode? parent) => parent switch
    {
        EqualsValueClauseSyntax { Parent: EnumMemberDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: { } declaration } } } =>
            IsConstant(declaration),
        _ => false,
    };

    /// <summary>Whether a loop counts from here: <c>for (int status = 200; status &lt; 600; status++)</c>.</summary>
    public static bool IsLoopBound(SyntaxNode? parent) =>
        parent is EqualsValueClauseSyntax
            {
                Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: ForStatementSyntax } },
            }
            or AssignmentExpressionSyntax { Parent: ForStatementSyntax };

    /// <summary>Whether a number stands in a row of test data: in such an attribute, or in an array there.</summary>
    public static bool IsTestRow(SyntaxNode? parent)
    {
        while (parent is InitializerExpressionSyntax or ExpressionElementSyntax or CollectionExpressionSyntax
            or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } && IsTestData(attribute);
    }

    /// <summary>Whether an attribute's arguments are a row of test data (xUnit, NUnit, MSTest, TUnit).</summary>
    private static bool IsTestData(AttributeSyntax attribute) => CallNames.IsTestData(SyntaxNames.Of(attribute.Name));

    /// <summary>Whether a field or a local is declared <c>const</c>, or a field <c>static readonly</c>.</summary>
    public static bool IsConstant(SyntaxNode declaration) => declaration switch
    {
        LocalDeclarationStatementSyntax local => local.IsConst,
        FieldDeclarationSyntax { Modifiers: var modifiers } =>
            modifiers.Any(SyntaxKind.ConstKeyword)
            || (modifiers.Any(SyntaxKind.StaticKeyword) && modifiers.Any(SyntaxKind.ReadOnlyKeyword)),
        _ => false,
    };
}
