using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.Tests.Conventions.Picture;

/// <summary>What an editor colors differently.</summary>
internal enum TokenColor
{
    Text,
    Keyword,
    Literal,
    Call,
}

/// <summary>A piece of a line, and where it begins.</summary>
/// <param name="Column">Its first column.</param>
/// <param name="Text">What is written.</param>
/// <param name="Color">How it is colored.</param>
internal readonly record struct ColoredToken(int Column, string Text, TokenColor Color);

/// <summary>The lines of a file that the picture shows, in an editor's colors.</summary>
internal sealed class SourceView
{
    private readonly SyntaxNode _root;
    private readonly SourceText _text;

    public SourceView(string source)
    {
        _root = CSharpSyntaxTree.ParseText(source).GetRoot();
        _text = _root.SyntaxTree.GetText();
    }

    /// <summary>The numbers of the lines of the last type: the usings above it tell nobody anything.</summary>
    public IEnumerable<int> ShownLines
    {
        get
        {
            FileLinePositionSpan span = _root.DescendantNodes().OfType<TypeDeclarationSyntax>().Last().GetLocation().GetLineSpan();
            return Enumerable.Range(span.StartLinePosition.Line, span.EndLinePosition.Line - span.StartLinePosition.Line + 1);
        }
    }

    public string Text(int line) => _text.Lines[line].ToString();

    /// <summary>The tokens and comments of a line.</summary>
    public IEnumerable<ColoredToken> Tokens(int line)
    {
        TextSpan span = _text.Lines[line].Span;
        foreach (SyntaxToken token in _root.DescendantTokens(span).Where(token => span.Contains(token.SpanStart)))
        {
            yield return new ColoredToken(token.SpanStart - span.Start, token.Text, ColorOf(token));
        }
    }

    private static TokenColor ColorOf(SyntaxToken token) =>
        token.IsKeyword() ? TokenColor.Keyword
        : token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.StringLiteralToken) ? TokenColor.Literal
        : token.Parent is IdentifierNameSyntax name && IsCalled(name) ? TokenColor.Call
        : TokenColor.Text;

    private static bool IsCalled(IdentifierNameSyntax name) =>
        (name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (SyntaxNode)name).Parent
            is InvocationExpressionSyntax call && call.Expression.Span.End == name.Span.End;
}
