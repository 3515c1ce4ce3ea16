using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// What is read out of a node once, however often it is asked for: a table is asked about by each of its numbers.
/// Only for what syntax alone tells: that holds in every compilation which the tree is part of, and is forgotten with the tree.
/// </summary>
/// <param name="read">Reads a node.</param>
internal sealed class NodeMemory<T>(Func<SyntaxNode, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxNode, T> _known = new();
    private readonly ConditionalWeakTable<SyntaxNode, T>.CreateValueCallback _read = node => read(node);

    public T Of(SyntaxNode node) => _known.GetValue(node, _read);

    /// <summary>Remembers for a node what has been read out of another one.</summary>
    public void Share(SyntaxNode node, T value) => _known.GetValue(node, _ => value);
}
