using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>
/// What surely runs after a statement, one after the other: the rest of its block, and of the blocks around it as far as nothing decides
/// whether they are run. Blocks that are merely braces, or a <c>using</c>'s, stand there by their parts.
/// </summary>
internal static class HttpResponseSequence
{
    /// <summary>Whether the code around a statement is a list of such.</summary>
    public static bool IsIn(SyntaxNode? list) => list is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    /// <summary>
    /// The statements; of a <c>using</c> and its like first what stands in its head, and at the end of it the statement itself.
    /// </summary>
    public static IEnumerable<SyntaxNode> After(StatementSyntax statement)
    {
        for (StatementSyntax? inner = statement; inner is not null; inner = Around(inner))
        {
            if (inner != statement && inner is UsingStatementSyntax)
            {
                yield return inner;
            }

            foreach (StatementSyntax next in Following(inner))
            {
                foreach (SyntaxNode part in PartsOf(next))
                {
                    yield return part;
                }
            }
        }
    }

    /// <summary>The statement that has an inner one, and is left at its end in any case.</summary>
    private static StatementSyntax? Around(StatementSyntax inner) => inner.Parent switch
    {
        BlockSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } block => block,
        BlockSyntax { Parent: UsingStatementSyntax or LockStatementSyntax or CheckedStatementSyntax or UnsafeStatementSyntax } block =>
            (StatementSyntax?)block.Parent,
        UsingStatementSyntax around => around,
        BlockSyntax { Parent: TryStatementSyntax { Finally: null } attempt } block
            when attempt.Block == block && AreLeft(attempt) => attempt,
        _ => null,
    };

    /// <summary>Whether nothing that is caught leads to what follows.</summary>
    private static bool AreLeft(TryStatementSyntax attempt)
    {
        foreach (CatchClauseSyntax clause in attempt.Catches)
        {
            if (clause.Block.Statements is not [.., ReturnStatementSyntax or ThrowStatementSyntax])
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<StatementSyntax> Following(StatementSyntax statement)
    {
        if (statement.Parent is GlobalStatementSyntax { Parent: CompilationUnitSyntax { Members: var members } })
        {
            int next = Positions.FirstFrom(0, members.Count, at => members[at].SpanStart, statement.Span.End);
            for (; next < members.Count && members[next] is GlobalStatementSyntax { Statement: { } global }; next++)
            {
                yield return global;
            }

            yield break;
        }

        SyntaxList<StatementSyntax> statements = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        int first = Positions.FirstFrom(0, statements.Count, at => statements[at].SpanStart, statement.Span.End);
        for (int at = first; at < statements.Count; at++)
        {
            yield return statements[at];
        }
    }

    private static IEnumerable<SyntaxNode> PartsOf(StatementSyntax statement)
    {
        var open = new Stack<(SyntaxNode Node, bool IsThrough)>();
        open.Push((statement, false));
        while (open.Count > 0)
        {
            (SyntaxNode next, bool isThrough) = open.Pop();
            switch (next)
            {
                case BlockSyntax block:
                    for (int at = block.Statements.Count - 1; at >= 0; at--)
                    {
                        open.Push((block.Statements[at], false));
                    }

                    break;
                case UsingStatementSyntax used when !isThrough:
                    open.Push((used, true));
                    open.Push((used.Statement, false));
                    open.Push(((SyntaxNode?)used.Declaration ?? used.Expression!, false));
                    break;
                case TryStatementSyntax { Catches.Count: 0, Finally: { } last } attempt:
                    open.Push((last.Block, false));
                    open.Push((attempt.Block, false));
                    break;
                default:
                    yield return next;
                    break;
            }
        }
    }
}
