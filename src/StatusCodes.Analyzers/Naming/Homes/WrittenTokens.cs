using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Naming.Homes;

/// <summary>
/// The names and numbers that are written in an outermost type, or in a file: walked once, for all constants that may go there.
/// </summary>
internal sealed class WrittenTokens
{
    private readonly Dictionary<string, List<WrittenToken>> _names = [];
    private readonly Dictionary<int, List<WrittenToken>> _codes = [];

    /// <param name="outermost">See <see cref="OutermostOf"/>.</param>
    public WrittenTokens(SyntaxNode outermost)
    {
        foreach (SyntaxToken token in outermost.DescendantTokens(descendIntoTrivia: true))
        {
            switch (token.Kind())
            {
                case SyntaxKind.IdentifierToken when !IsQualified(token):
                    Add(_names, token.ValueText, new WrittenToken(token.SpanStart, token.Parent, IsText: false, IsCast: false));
                    break;
                case SyntaxKind.NumericLiteralToken or SyntaxKind.StringLiteralToken when token.Parent is LiteralExpressionSyntax literal:
                    bool isText = token.IsKind(SyntaxKind.StringLiteralToken);
                    Add(_codes, ValueOf(token), new WrittenToken(token.SpanStart, literal, isText, IsCastToNamed(literal)));
                    break;
            }
        }

        if (outermost.ContainsDirectives)
        {
            foreach (SyntaxTrivia trivia in outermost.DescendantTrivia()
                .Where(static trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)))
            {
                AddDisabled(trivia);
            }
        }
    }

    /// <summary>The outermost type around a node; its file where none is, and for what stands outside all types.</summary>
    public static SyntaxNode OutermostOf(SyntaxNode node) =>
        node.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().LastOrDefault() ?? node.SyntaxTree.GetRoot();

    /// <summary>
    /// Whether a bare name is written within <paramref name="scope"/> that a constant of that name would give another meaning.
    /// </summary>
    public bool HasName(string name, SyntaxNode scope) =>
        _names.TryGetValue(name, out List<WrittenToken>? tokens)
        && tokens.Exists(token => token.IsIn(scope)
            && (token.Parent is not { } parent
                || !parent.AncestorsAndSelf().TakeWhile(node => node != scope).Any(node => HasOwnConstant(name, node))));

    /// <summary>The numbers and texts that are the same code as <paramref name="literal"/>, itself included.</summary>
    public IReadOnlyList<WrittenToken> SameAs(LiteralExpressionSyntax literal) =>
        _codes.TryGetValue(ValueOf(literal.Token), out List<WrittenToken>? same) ? same : [];

    /// <summary>What another branch of <c>#if</c> compiles. Nothing is known of it but its words.</summary>
    private void AddDisabled(SyntaxTrivia trivia)
    {
        SyntaxToken before = default;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(trivia.ToString()))
        {
            int position = trivia.SpanStart + token.SpanStart;
            if (token.IsKind(SyntaxKind.IdentifierToken) && !before.IsKind(SyntaxKind.DotToken))
            {
                Add(_names, token.ValueText, new WrittenToken(position, null, IsText: false, IsCast: false));
            }
            else if (token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.StringLiteralToken))
            {
                bool isCast = before.IsKind(SyntaxKind.CloseParenToken);
                Add(_codes, ValueOf(token), new WrittenToken(position, null, token.IsKind(SyntaxKind.StringLiteralToken), isCast));
            }

            before = token;
        }
    }

    private static bool IsCastToNamed(ExpressionSyntax number)
    {
        ExpressionSyntax operand = number;
        while (operand.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            operand = parenthesized;
        }

        return operand.Parent is CastExpressionSyntax { Type: not PredefinedTypeSyntax, ContainsDirectives: false };
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> all, TKey key, TValue value)
    {
        if (!all.TryGetValue(key, out List<TValue>? values))
        {
            all.Add(key, values = []);
        }

        values.Add(value);
    }

    private static int ValueOf(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken) ? LiteralText.Read(token.Text) : LiteralNumber.Read(token.Text);

    /// <summary>
    /// A nested type with a constant of that name sees none but its own; unless it inherits the one around it,
    /// and would hide it with a warning.
    /// </summary>
    private static bool HasOwnConstant(string name, SyntaxNode node) =>
        node is TypeDeclarationSyntax { BaseList: null } nested
        && nested.Members.OfType<FieldDeclarationSyntax>()
            .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(static field => field.Declaration.Variables)
            .Any(variable => variable.Identifier.ValueText == name);

    /// <summary>
    /// What is looked up elsewhere than in the scope: <c>StatusCodes.TooEarly</c>, <c>Send(TooEarly: 425)</c>, an enum's own member.
    /// </summary>
    private static bool IsQualified(SyntaxToken token) => token.Parent switch
    {
        EnumMemberDeclarationSyntax => true,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } simple => access.Name == simple,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax } => true,
        SimpleNameSyntax { Parent: QualifiedNameSyntax qualified } simple => qualified.Right == simple,
        SimpleNameSyntax { Parent: NameColonSyntax } => true,
        _ => false,
    };
}
