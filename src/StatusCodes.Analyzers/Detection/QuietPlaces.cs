using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Places where a number is written on purpose: the declaration that names it, and rows of test data.</summary>
internal static class QuietPlaces
{
    /// <summary>Whether the value is what a constant, a static read-only field or an enum member stands for.</summary>
    public static bool IsNamingDeclaration(SyntaxNode? parent) => parent switch
    {
        EqualsValueClauseSyntax { Parent: EnumMemberDeclarationSyntax } => true,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: { } declaration } } } => IsConstant(declaration),
        _ => false,
    };

    /// <summary>Whether a loop counts from here: <c>for (int status = 200; status &lt; 600; status++)</c>.</summary>
    public static bool IsLoopBound(SyntaxNode? parent) =>
        parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Parent: ForStatementSyntax } } }
            or AssignmentExpressionSyntax { Parent: ForStatementSyntax };

    /// <summary>Whether a number stands in a row of test data: in such an attribute, or in an array there.</summary>
    public static bool IsTestRow(SyntaxNode? parent)
    {
        while (parent is InitializerExpressionSyntax or ExpressionElementSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } && IsTestData(attribute);
    }

    /// <summary>Whether an attribute's arguments are a row of test data (xUnit, NUnit, MSTest, TUnit).</summary>
    private static bool IsTestData(AttributeSyntax attribute) =>
        NameOf(attribute.Name) is "InlineData" or "InlineDataAttribute" or "TestCase" or "TestCaseAttribute" or "DataRow" or "DataRowAttribute" or "Arguments" or "ArgumentsAttribute" or "Values" or "ValuesAttribute";

    /// <summary>Whether a field or a local is declared <c>const</c>, or a field <c>static readonly</c>.</summary>
    public static bool IsConstant(SyntaxNode declaration) => declaration switch
    {
        LocalDeclarationStatementSyntax local => local.IsConst,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword) || (field.Modifiers.Any(SyntaxKind.StaticKeyword) && field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword)),
        _ => false,
    };

    private static string NameOf(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };
}
