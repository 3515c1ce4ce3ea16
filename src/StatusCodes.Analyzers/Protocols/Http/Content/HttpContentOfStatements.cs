using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>Content that surely follows a statement which sets the status: the write is unconditional, and before any return.</summary>
internal static class HttpContentOfStatements
{
    /// <param name="status">The statement that sets the status.</param>
    /// <param name="response">What it sets it of.</param>
    /// <param name="isServers">Whether that may be the response of the server itself, which every returned result is written to.</param>
    /// <param name="code">The status.</param>
    /// <param name="binder">Answers for the file.</param>
    public static HttpContentForm After(StatementSyntax status, ExpressionSyntax response, bool isServers, int code, Binder binder)
    {
        SyntaxList<StatementSyntax> statements = StatementsAround(status);
        return In(statements, ArgumentPlaces.IndexOf(statements, status) + 1, new List<string>(), response, isServers, code, binder);
    }

    /// <summary>A length that the response was given before its status, and that nothing takes back.</summary>
    /// <inheritdoc cref="After"/>
    public static HttpContentForm Before(StatementSyntax status, ExpressionSyntax response, int code, Binder binder)
    {
        SyntaxList<StatementSyntax> statements = StatementsAround(status);
        int at = ArgumentPlaces.IndexOf(statements, status);
        for (int i = at - 1; i >= 0; i--)
        {
            if (statements[i] is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax set }
                && HttpContentWrites.IsLengthOf(set.Left, response))
            {
                return HttpContentWrites.IsSetAfter(statements, at, response) || !HttpSetStatus.IsServersResponse(response, binder)
                    ? HttpContentForm.None
                    : HttpContentWrites.FormOf(set, response, code, binder);
            }

            if (!HttpStatusKept.By(statements[i], response))
            {
                return HttpContentForm.None;
            }
        }

        return HttpContentForm.None;
    }

    private static HttpContentForm In(
        SyntaxList<StatementSyntax> statements,
        int start,
        List<string> writers,
        ExpressionSyntax response,
        bool isServers,
        int code,
        Binder binder)
    {
        for (int i = start; i < statements.Count; i++)
        {
            writers.AddRange(HttpContentWriters.MadeIn(statements[i], response));
            HttpContentForm form = statements[i] switch
            {
                ExpressionStatementSyntax { Expression: { } step } => HttpContentWriters.IsWrite(step, writers, binder)
                    ? HttpContentForm.Given
                    : HttpContentWrites.FormOf(step, response, code, binder),
                ReturnStatementSyntax { Expression: { } answer } => OfAnswer(answer, response, isServers, code, binder),
                UsingStatementSyntax { Declaration: not null, Statement: BlockSyntax block } when writers.Count > 0 =>
                    In(block.Statements, 0, writers, response, isServers, code, binder),
                UsingStatementSyntax { Declaration: not null, Statement: ExpressionStatementSyntax { Expression: { } step } }
                    when HttpContentWriters.IsWrite(step, writers, binder) => HttpContentForm.Given,
                _ => HttpContentForm.None,
            };
            if (form != HttpContentForm.None || !HttpStatusKept.By(statements[i], response))
            {
                return form;
            }
        }

        return HttpContentForm.None;
    }

    private static SyntaxList<StatementSyntax> StatementsAround(StatementSyntax status) => status.Parent switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        _ => default,
    };

    private static HttpContentForm OfAnswer(
        ExpressionSyntax answer,
        ExpressionSyntax response,
        bool isServers,
        int code,
        Binder binder)
    {
        HttpContentForm form = HttpContentWrites.FormOf(answer, response, code, binder);
        return form == HttpContentForm.None && isServers ? HttpContentOfResults.FormOf(answer, response, binder) : form;
    }
}
