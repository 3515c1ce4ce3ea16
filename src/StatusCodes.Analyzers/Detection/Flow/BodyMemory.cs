using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>
/// What is remembered of a compilation's code, while it lives: the names of each body that was asked for, what became of its variables,
/// and the models of files that are not the one in hand. Bodies are walked once, whatever is asked of them, and whoever asks first.
/// </summary>
internal sealed class BodyMemory
{
    private readonly ConcurrentDictionary<SyntaxNode, NameIndex> _indexes = new();
    private readonly ConcurrentDictionary<SyntaxNode, Variable> _variables = new();
    private readonly ConcurrentDictionary<ISymbol, Variable> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<(object Place, int Steps), object> _answers = new();

    /// <summary>How many models of other files have been asked for: the dear part, so it is counted.</summary>
    public int ModelCount => _models.Count;

    /// <summary>The places of a local or a parameter.</summary>
    public Variable OfBody(SyntaxNode declaration)
    {
        if (_variables.TryGetValue(declaration, out Variable? variable))
        {
            return variable;
        }

        SyntaxNode scope = FlowScopes.Of(declaration);
        NameIndex index = IndexOf(FlowScopes.Indexed(scope));
        return _variables.GetOrAdd(
            declaration,
            Variable.OfBody(declaration, index.In(scope.Span, FlowScopes.NameOf(declaration))));
    }

    /// <summary>The places of a field or a property of the source, in the files of its type.</summary>
    public Variable OfMember(ISymbol member, CancellationToken cancellation)
    {
        if (_members.TryGetValue(member, out Variable? variable))
        {
            return variable;
        }

        IEnumerable<SyntaxNode> declarations = member.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellation));
        return _members.GetOrAdd(member, Variable.OfMember(declarations, NamesOf(member, cancellation)));
    }

    /// <summary>Where the name of a member is written, in the files of its type.</summary>
    public IEnumerable<IdentifierNameSyntax> NamesOf(ISymbol member, CancellationToken cancellation) =>
        FilesOf(member, cancellation).SelectMany(file => IndexOf(file).In(file.FullSpan, member.Name));

    /// <summary>
    /// The model of a file. RS1030: an analyzer should ask only for the model that it is given, because others are made anew.
    /// Here a value goes on into another file whose words have already said that it is a code; each model is made once.
    /// </summary>
    public SemanticModel ModelOf(SyntaxTree tree, Compilation compilation) =>
        _models.TryGetValue(tree, out SemanticModel? model)
            ? model
#pragma warning disable RS1030 // the one place, for the reason above
            : _models.GetOrAdd(tree, compilation.GetSemanticModel(tree));
#pragma warning restore RS1030

    /// <summary>The answer that has been given before, or that is found now; the same whoever asks, and in which order.</summary>
    /// <param name="place">What is asked about.</param>
    /// <param name="steps">How far the question may go on.</param>
    /// <param name="find">Finds the answer.</param>
    public TAnswer Remember<TAnswer>(object place, int steps, Func<TAnswer> find)
        where TAnswer : class =>
        (TAnswer)(_answers.TryGetValue((place, steps), out object? known) ? known : _answers.GetOrAdd((place, steps), find()));

    private static ImmutableArray<SyntaxNode> FilesOf(ISymbol member, CancellationToken cancellation) =>
        (member.ContainingType?.DeclaringSyntaxReferences ?? member.DeclaringSyntaxReferences)
        .Select(static reference => reference.SyntaxTree)
        .Distinct()
        .Select(tree => tree.GetRoot(cancellation))
        .ToImmutableArray();

    private NameIndex IndexOf(SyntaxNode body) =>
        _indexes.TryGetValue(body, out NameIndex? index) ? index : _indexes.GetOrAdd(body, new NameIndex(body));
}
