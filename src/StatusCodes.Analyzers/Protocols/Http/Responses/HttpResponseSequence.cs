using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>
/// What surely runs after a statement, one after the other: the rest of its block, and of the blocks around it as far as nothing decides
/// whether they are run. Blocks that are merely braces, or a <c>using</c>'s, stand there by their parts.
/// </summary>
internal static class HttpResponseSequence
{
    /// <summary>Whether the code around a statement is a list of such, or has it alone.</summary>
    public static bool IsIn(SyntaxNode? list) => list is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax
        or UsingStatementSyntax or IfStatementSyntax or ElseClauseSyntax;

    /// <summary>
    /// The statement that waits for what a local holds, in the block that declares it, with none in between that may leave it:
    /// <c>var writing = response.WriteAsync("…"); await writing;</c>
    /// </summary>
    public static ExpressionStatementSyntax? WaitFor(VariableDeclaratorSyntax task)
    {
        if (task.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax start }
            || start.Parent is not BlockSyntax)
        {
            return null;
        }

        foreach (StatementSyntax next in Following(start))
        {
            switch (next)
            {
                case ExpressionStatementSyntax { Expression: AwaitExpressionSyntax { Expression: IdentifierNameSyntax waited } } wait
                    when waited.Identifier.ValueText == task.Identifier.ValueText:
                    return wait;
                case LocalDeclarationStatementSyntax or ExpressionStatementSyntax { Expression: not AssignmentExpressionSyntax }:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// The statements; of a <c>using</c> and its like first what stands in its head, and at the end of it the statement itself.
    /// </summary>
    /// <param name="statement">The statement.</param>
    /// <param name="begins">Whether another one does what it does: of an <c>if</c> and a <c>switch</c> the other branches have to.</param>
    public static IEnumerable<SyntaxNode> After(StatementSyntax statement, Func<SyntaxNode, bool> begins)
    {
        for (StatementSyntax? inner = statement; inner is not null; inner = Around(inner) ?? AroundBranch(inner, begins))
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

    /// <summary>
    /// The <c>if</c> or <c>switch</c> that has a statement in its last branch that goes on,
    /// where every other one has begun as well, or leaves.
    /// </summary>
    private static StatementSyntax? AroundBranch(StatementSyntax inner, Func<SyntaxNode, bool> begins) => inner.Parent switch
    {
        ElseClauseSyntax { Parent: IfStatementSyntax choice } => EndsWell(choice.Statement, begins) ? Outermost(choice, begins) : null,
        BlockSyntax { Parent: ElseClauseSyntax { Parent: IfStatementSyntax choice } } =>
            EndsWell(choice.Statement, begins) ? Outermost(choice, begins) : null,
        IfStatementSyntax { Else.Statement: { } other } choice => IsLeft(other) ? Outermost(choice, begins) : null,
        BlockSyntax { Parent: IfStatementSyntax { Else.Statement: { } other } choice } =>
            IsLeft(other) ? Outermost(choice, begins) : null,
        SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section =>
            HasDefault(choice) && OthersEndWell(choice, section, begins) ? choice : null,
        _ => null,
    };

    /// <summary>The first of a chain of <c>else if</c>; null where one of those before it goes on without having begun.</summary>
    private static IfStatementSyntax? Outermost(IfStatementSyntax choice, Func<SyntaxNode, bool> begins)
    {
        while (choice.Parent is ElseClauseSyntax { Parent: IfStatementSyntax first })
        {
            if (!EndsWell(first.Statement, begins))
            {
                return null;
            }

            choice = first;
        }

        return choice;
    }

    private static bool EndsWell(StatementSyntax branch, Func<SyntaxNode, bool> begins) => IsLeft(branch) || HasBegun(branch, begins);

    private static bool IsLeft(SyntaxNode branch) => branch switch
    {
        ReturnStatementSyntax or ThrowStatementSyntax => true,
        BlockSyntax { Statements: [.., ReturnStatementSyntax or ThrowStatementSyntax] } => true,
        SwitchSectionSyntax { Statements: [.., ReturnStatementSyntax or ThrowStatementSyntax] } => true,
        SwitchSectionSyntax { Statements: [BlockSyntax only] } => IsLeft(only),
        _ => false,
    };

    private static bool HasBegun(SyntaxNode branch, Func<SyntaxNode, bool> begins)
    {
        SyntaxList<StatementSyntax> statements = branch switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax { Statements: [BlockSyntax only, ..] } => only.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        if (statements.Count == 0)
        {
            return begins(branch);
        }

        foreach (StatementSyntax statement in statements)
        {
            if (begins(statement))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasDefault(SwitchStatementSyntax choice)
    {
        foreach (SwitchSectionSyntax section in choice.Sections)
        {
            if (section.Labels.Any(SyntaxKind.DefaultSwitchLabel))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the sections behind one leave, so that it is the last that goes on and speaks for all, and those before have begun or leave.
    /// </summary>
    private static bool OthersEndWell(SwitchStatementSyntax choice, SwitchSectionSyntax section, Func<SyntaxNode, bool> begins)
    {
        int place = choice.Sections.IndexOf(section);
        for (int at = place + 1; at < choice.Sections.Count; at++)
        {
            if (!IsLeft(choice.Sections[at]))
            {
                return false;
            }
        }

        for (int at = 0; at < place; at++)
        {
            if (!IsLeft(choice.Sections[at]) && !HasBegun(choice.Sections[at], begins))
            {
                return false;
            }
        }

        return true;
    }

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
        bool isSection = statement.Parent is SwitchSectionSyntax or BlockSyntax { Parent: SwitchSectionSyntax };
        for (int at = first; at < statements.Count; at++)
        {
            if (isSection && at == statements.Count - 1 && statements[at] is BreakStatementSyntax)
            {
                yield break;
            }

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
