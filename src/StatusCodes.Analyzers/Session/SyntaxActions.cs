using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// What is done with each kind of syntax. The compiler is asked for a kind once, however many look at it:
/// of what code without codes costs, being called is the most.
/// </summary>
internal sealed class SyntaxActions(CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxKind, Action<SyntaxNodeAnalysisContext>> _byKind = new();
    private readonly List<NameSearch> _searches = [];
    private readonly List<TextSearch> _texts = [];
    private Action<SyntaxNodeAnalysisContext, SyntaxToken>? _ofConstants;
    private Action<SyntaxTreeAnalysisContext>? _ofFiles;

    /// <summary>Stops the analysis.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    public void Add(Action<SyntaxNodeAnalysisContext> action, params SyntaxKind[] kinds)
    {
        foreach (SyntaxKind kind in kinds)
        {
            _byKind[kind] = _byKind.TryGetValue(kind, out Action<SyntaxNodeAnalysisContext>? others) ? others + action : action;
        }
    }

    /// <summary>What is done with names that are found by the text of a file. They come with the file as the node.</summary>
    public void AddSearch(NameSearch search) => _searches.Add(search);

    /// <summary>
    /// What is done with each name that may be the type of a constant of codes, and is followed by a dot:
    /// one search of a file's text, however many look at them.
    /// </summary>
    public void AddOfConstants(Action<SyntaxNodeAnalysisContext, SyntaxToken> action) => _ofConstants += action;

    /// <summary>What is done with string literals that begin with a digit; hardly any does.</summary>
    public void AddOfDigits(Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> action) =>
        AddOfTexts(static (text, start) => text[start] is >= '0' and <= '9', action);

    /// <summary>
    /// What is done with string literals, by how they begin: asked with the text of the file, and where their content starts in it.
    /// </summary>
    public void AddOfTexts(Func<string, int, bool> mayBegin, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> action) =>
        _texts.Add(new TextSearch(mayBegin, action));

    public void AddOfFiles(Action<SyntaxTreeAnalysisContext> action) => _ofFiles += action;

    /// <param name="start">The compilation.</param>
    /// <param name="holderParts">
    /// The name of every type with constants of codes holds one of these. Asked at the first file, and then remembered:
    /// where nothing is analyzed nobody looks for the project's own.
    /// </param>
    public void Register(CompilationStartAnalysisContext start, Lazy<string[]> holderParts)
    {
        if (_ofConstants is not null)
        {
            AddSearch(new NameSearch(_ofConstants, _ => holderParts.Value, "."));
        }

        if (_searches.Count + _texts.Count > 0)
        {
            NameSearch[] searches = _searches.ToArray();
            TextSearch[] texts = _texts.ToArray();
            Add(context => Search(context, searches, texts), SyntaxKind.CompilationUnit);
        }

        foreach (IGrouping<Action<SyntaxNodeAnalysisContext>, SyntaxKind> group in _byKind.GroupBy(
            static pair => pair.Value,
            static pair => pair.Key))
        {
            start.RegisterSyntaxNodeAction(group.Key, group.ToArray());
        }

        if (_ofFiles is not null)
        {
            start.RegisterSyntaxTreeAction(_ofFiles);
        }
    }

    private static void Search(SyntaxNodeAnalysisContext context, NameSearch[] searches, TextSearch[] texts)
    {
        string text = context.Node.SyntaxTree.GetText(context.CancellationToken).ToString();
        foreach (NameSearch search in searches)
        {
            search.Analyze(context, text);
        }

        TextSearch.Analyze(context, text, texts);
    }
}
