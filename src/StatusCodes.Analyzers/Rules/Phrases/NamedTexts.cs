using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Rules.Phrases;

/// <summary>
/// Texts that stand under a name beside a code: <c>const string Denied = "Unauthorized";</c>, <c>Messages.Denied</c>,
/// <c>nameof(HttpStatusCode.Unauthorized)</c>, <c>HttpStatusCode.Unauthorized.ToString()</c>.
/// </summary>
internal static class NamedTexts
{
    // What a type's members and locals are called that begin with a text; read once a type.
    private static readonly NodeMemory<HashSet<string>> Declared = new(static type => Read(type));

    /// <summary>
    /// Whether an expression may be such a text. Asked before anything is bound, so a bare name must be declared with a text nearby.
    /// </summary>
    public static bool MayBe(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name =>
            name.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type && Declared.Of(type).Contains(name.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } member =>
            StartsUpper(owner.Identifier.ValueText) && StartsUpper(member.Name.Identifier.ValueText),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => true,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax] } => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsText(sum.Left) && IsText(sum.Right),
        InvocationExpressionSyntax => EnumMemberOf(expression) is not null,
        _ => false,
    };

    /// <summary>The text; null where it is not sure.</summary>
    public static string? Of(ExpressionSyntax expression, in Semantics semantics)
    {
        if (EnumMemberOf(expression) is { } member)
        {
            return semantics.Symbol(member) is IFieldSymbol { HasConstantValue: true, ContainingType: { } type } field
                && semantics.Systems.OfEnum(type) is not null
                    ? field.Name
                    : null;
        }

        if (expression is InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax whole] })
        {
            return whole.TextToken.ValueText;
        }

        return semantics.Binder.Text(expression) ?? semantics.Symbol(expression) switch
        {
            ILocalSymbol { DeclaringSyntaxReferences: [{ } only] }
                when only.GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax local
                    && semantics.Bodies.OfBody(local) is { IsChanged: false, Writes.Length: 1 } => TextOf(local),
            IFieldSymbol { IsReadOnly: true, IsStatic: true, ContainingType: { } type, DeclaringSyntaxReferences: [{ } only] }
                when type.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared) =>
                TextOf(only.GetSyntax(semantics.Cancellation) as VariableDeclaratorSyntax),
            _ => null,
        };
    }

    /// <summary>Texts that are joined: <c>"Not " + "Found"</c>.</summary>
    private static bool IsText(ExpressionSyntax part) =>
        part.IsKind(SyntaxKind.StringLiteralExpression)
        || (part is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum && IsText(sum.Left) && IsText(sum.Right));

    /// <summary><c>HttpStatusCode.Unauthorized.ToString()</c>.</summary>
    private static MemberAccessExpressionSyntax? EnumMemberOf(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax
        {
            ArgumentList.Arguments.Count: 0,
            Expression: MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "ToString",
                Expression: MemberAccessExpressionSyntax member,
            },
        }
            ? member
            : null;

    private static string? TextOf(VariableDeclaratorSyntax? declarator) =>
        declarator?.Initializer?.Value is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            ? literal.Token.ValueText
            : null;

    private static HashSet<string> Read(SyntaxNode type)
    {
        var names = new HashSet<string>();
        foreach (SyntaxNode node in type.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax declarator && TextOf(declarator) is not null)
            {
                names.Add(declarator.Identifier.ValueText);
            }
        }

        return names;
    }

    private static bool StartsUpper(string name) => name.Length > 0 && char.IsUpper(name[0]);
}
