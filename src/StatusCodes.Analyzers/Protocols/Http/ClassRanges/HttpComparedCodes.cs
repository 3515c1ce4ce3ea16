using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>
/// Codes that a member compares with one by one: whoever does so knows that they lie outside a range, or inside it.
/// Each member is read once a compilation, when the first of its ranges asks.
/// </summary>
internal sealed class HttpComparedCodes
{
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<int>> _byMember = new();

    /// <summary>
    /// Whether the member around <paramref name="node"/> compares <paramref name="code"/>
    /// by <c>==</c>, <c>is</c>, <c>case</c> or <c>Equals</c>.
    /// </summary>
    public bool AreComparedInMember(SyntaxNode node, int code, Binder binder)
    {
        SyntaxNode member = MemberOf(node);
        if (!_byMember.TryGetValue(member, out HashSet<int>? codes))
        {
            codes = _byMember.GetOrAdd(member, Read(member, binder));
        }

        return codes.Contains(code);
    }

    private static HashSet<int> Read(SyntaxNode member, Binder binder)
    {
        var codes = new HashSet<int>();
        foreach (SyntaxNode node in member.DescendantNodes())
        {
            switch (node)
            {
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality:
                    Add(equality.Left);
                    Add(equality.Right);
                    break;
                // "x is HttpStatusCode.OK" parses as a question for a type.
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } match:
                    Add(match.Right);
                    break;
                case TypePatternSyntax pattern:
                    Add(pattern.Type);
                    break;
                case ConstantPatternSyntax pattern:
                    Add(pattern.Expression);
                    break;
                case CaseSwitchLabelSyntax label:
                    Add(label.Value);
                    break;
                case InvocationExpressionSyntax call when SyntaxNames.Called(call) == "Equals":
                    foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
                    {
                        Add(argument.Expression);
                    }

                    break;
            }
        }

        return codes;

        void Add(ExpressionSyntax operand)
        {
            int? code = ValuePath.WithoutCasts(operand) switch
            {
                LiteralExpressionSyntax literal => LiteralNumber.Read(literal.Token.Text),
                MemberAccessExpressionSyntax or NameSyntax =>
                    (binder.Symbol(ValuePath.WithoutCasts(operand)) as IFieldSymbol)?.ConstantValue as int?,
                _ => null,
            };
            if (code is { } known)
            {
                codes.Add(known);
            }
        }
    }

    /// <summary>The whole program where its statements stand in no member.</summary>
    private static SyntaxNode MemberOf(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static member => member is not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();
}
