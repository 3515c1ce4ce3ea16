using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Syntax;

/// <summary>
/// What is read out of a node once, however often it is asked for: a block, by each of its assignments.
/// Only for what syntax alone tells: that holds in every compilation which the tree is part of, and is forgotten with the tree.
/// </summary>
/// <param name="read">Reads a node.</param>
internal sealed class NodeMemory<T>(Func<SyntaxNode, T> read)
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxNode, T> _known = new();
    private readonly ConditionalWeakTable<SyntaxNode, T>.CreateValueCallback _read = node => read(node);

    public T Of(SyntaxNode node) => _known.GetValue(node, _read);
}
