using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Whether the words around a number speak of a status. Asked of numbers that no registry has, and of constants, before anything is bound:
/// most of them are no codes at all.
/// </summary>
internal static class StatusHints
{
    /// <summary>Whether the cast, the member, the argument or the call that <paramref name="number"/> goes to is called a status.</summary>
    public static bool Surround(ExpressionSyntax number)
    {
        ExpressionSyntax landing = number;
        while (NumberPath.Next(landing) is { } outer)
        {
            if (outer is CastExpressionSyntax { Type: IdentifierNameSyntax or QualifiedNameSyntax } cast)
            {
                return Speaks(LastName(cast.Type));
            }

            landing = outer;
        }

        return landing.Parent switch
        {
            ArgumentSyntax { NameColon: { } name } => Speaks(name.Name),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => SpeaksOfResult(StatusExpressions.CalledName(call)),
            ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => SpeaksOfResult(LastName(creation.Type)),
            AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => SpeaksOfResult(LastName(attribute.Name)),
            AssignmentExpressionSyntax assignment => Speaks(LastName(assignment.Left)),
            ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => Speaks(property.Identifier.ValueText),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => Speaks(property.Identifier.ValueText),
            BinaryExpressionSyntax { Left: CastExpressionSyntax left } => Speaks(LastName(left.Expression)),
            BinaryExpressionSyntax { Right: CastExpressionSyntax right } => Speaks(LastName(right.Expression)),
            _ => false,
        };
    }

    private static bool Speaks(ExpressionSyntax expression) => Speaks(LastName(expression));

    private static bool Speaks(string name) => name.IndexOf("Status", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool SpeaksOfResult(string name) =>
        Speaks(name)
        || name.IndexOf("Http", StringComparison.Ordinal) >= 0
        || name.IndexOf("Produces", StringComparison.Ordinal) >= 0
        || name.IndexOf("Problem", StringComparison.Ordinal) >= 0
        || name is "Json" or "Text" or "Content" or "AddRedirect";

    private static string LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } => binding.Name.Identifier.ValueText,
        _ => "",
    };
}
