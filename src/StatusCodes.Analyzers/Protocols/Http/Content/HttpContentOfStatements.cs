using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;

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
        SyntaxList<StatementSyntax> statements = status.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => default,
        };
        for (int i = statements.IndexOf(status) + 1; i < statements.Count; i++)
        {
            HttpContentForm form = statements[i] switch
            {
                ExpressionStatementSyntax { Expression: { } step } => HttpContentWrites.FormOf(step, response, code, binder),
                ReturnStatementSyntax { Expression: { } answer } => OfAnswer(answer, response, isServers, code, binder),
                _ => HttpContentForm.None,
            };
            if (form != HttpContentForm.None || !HttpStatusKept.By(statements[i], response))
            {
                return form;
            }
        }

        return HttpContentForm.None;
    }

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
