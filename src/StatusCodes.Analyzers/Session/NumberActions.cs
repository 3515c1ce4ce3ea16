using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// Who looks at numbers, and from which on. Each literal is read once, and most are 0, 1 or 2, at which few look.
/// </summary>
internal sealed class NumberActions
{
    private readonly List<(int Smallest, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax, int> Action)> _actions = [];

    public bool IsEmpty => _actions.Count == 0;

    public void Add(int smallest, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax, int> action) =>
        _actions.Add((smallest, action));

    /// <summary>What is done with a literal, whoever looks at it.</summary>
    public Action<SyntaxNodeAnalysisContext> AsOne()
    {
        // A stable order, so that findings come in the order in which their rules were added.
        (int Smallest, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax, int> Action)[] actions =
            _actions.OrderBy(static action => action.Smallest).ToArray();
        return context =>
        {
            var literal = (LiteralExpressionSyntax)context.Node;
            int value = LiteralNumber.Read(literal.Token.Text);
            foreach ((int smallest, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax, int> action) in actions)
            {
                if (value < smallest)
                {
                    return;
                }

                action(context, literal, value);
            }
        };
    }
}
