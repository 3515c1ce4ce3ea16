using System.Collections.Concurrent;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// The tables, switches and conditions of a compilation that have been read: each of them is asked about by every one of its numbers.
/// </summary>
internal sealed class TableMemory
{
    private readonly ConcurrentDictionary<SyntaxNode, PhraseTable> _tables = new();
    private readonly ConcurrentDictionary<SyntaxNode, MatchedNumbers> _matches = new();
    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, MatchedNumbers>> _conditions = new();

    /// <summary>The table that a row belongs to; a row that stands alone is one by itself.</summary>
    public PhraseTable TableOf(in TableRow row) => row.Table switch
    {
        null => PhraseTable.Single(row),
        InvocationExpressionSyntax call => _tables.TryGetValue(call, out PhraseTable? chain) ? chain : ReadChain(call),
        { } table => _tables.TryGetValue(table, out PhraseTable? known) ? known : _tables.GetOrAdd(table, PhraseTable.Read(table)),
    };

    /// <summary>The numbers of a switch or a pattern.</summary>
    public MatchedNumbers NumbersOf(SyntaxNode match) =>
        _matches.TryGetValue(match, out MatchedNumbers? known) ? known : _matches.GetOrAdd(match, MatchedNumbers.InMatch(match));

    /// <summary>The numbers of a whole condition, by what they are held against.</summary>
    public Dictionary<string, MatchedNumbers> NumbersIn(ExpressionSyntax condition) =>
        _conditions.TryGetValue(condition, out Dictionary<string, MatchedNumbers>? known)
            ? known
            : _conditions.GetOrAdd(condition, MatchedNumbers.InCondition(condition));

    /// <summary>The way from a call to the end of its chain may be long, so the table is kept under each of its calls.</summary>
    private PhraseTable ReadChain(InvocationExpressionSyntax link)
    {
        List<InvocationExpressionSyntax> calls = CallChain.Around(link);
        var table = PhraseTable.Read(calls);
        foreach (InvocationExpressionSyntax call in calls)
        {
            _tables.TryAdd(call, table);
        }

        return table;
    }
}
