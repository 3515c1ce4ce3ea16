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
    private readonly HashSet<string> _sharedParts = [];
    private readonly List<TextSearch> _texts = [];
    private readonly NumberActions _numbers = new();
    private Action<SyntaxNodeAnalysisContext, SyntaxToken>? _ofConstants;
    private Action<SyntaxNodeAnalysisContext>? _ofImports;
    private Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax>? _ofDigits;
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

    /// <summary>What is done with the literals of whole numbers from <paramref name="smallest"/> on.</summary>
    public void AddOfNumbers(int smallest, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax, int> action) =>
        _numbers.Add(smallest, action);

    /// <summary>What is done with names that are found by the text of a file. They come with the file as the node.</summary>
    /// <param name="search">The search.</param>
    /// <param name="shared">Parts that it looks for, and others may, too.</param>
    public void AddSearch(NameSearch search, params string[] shared)
    {
        _searches.Add(search);
        _sharedParts.UnionWith(shared);
    }

    /// <summary>
    /// What is done with each name that may be the type of a constant of codes, and is followed by a dot:
    /// one search of a file's text, however many look at them.
    /// </summary>
    public void AddOfConstants(Action<SyntaxNodeAnalysisContext, SyntaxToken> action) => _ofConstants += action;

    /// <summary>
    /// What is done with a file in which constants of codes may be called by other names, or without their type's;
    /// the file comes as the node.
    /// </summary>
    public void AddOfImports(Action<SyntaxNodeAnalysisContext> action) => _ofImports += action;

    /// <summary>What is done with string literals that begin with a digit; hardly any does.</summary>
    public void AddOfDigits(Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> action) => _ofDigits += action;

    /// <summary>
    /// What is done with string literals, by how they begin: asked with the text of the file, and where their content starts in it.
    /// </summary>
    public void AddOfTexts(Func<string, int, bool> mayBegin, Action<SyntaxNodeAnalysisContext, LiteralExpressionSyntax> action) =>
        _texts.Add(new TextSearch(mayBegin, action));

    public void AddOfFiles(Action<SyntaxTreeAnalysisContext> action) => _ofFiles += action;

    /// <param name="start">The compilation.</param>
    /// <param name="holderParts">The name of every type with constants of codes holds one of these, the project's own aside.</param>
    /// <param name="allParts">
    /// The same with the project's own. Asked at the first file, and then remembered: where nothing is analyzed nobody looks for those.
    /// </param>
    /// <param name="areImportedEverywhere">Whether constants are imported in all files.</param>
    public void Register(
        CompilationStartAnalysisContext start,
        string[] holderParts,
        Lazy<string[]> allParts,
        Func<CancellationToken, bool> areImportedEverywhere)
    {
        if (_ofConstants is not null)
        {
            AddSearch(new NameSearch(_ofConstants, (ref SearchedText _) => allParts.Value, "."), holderParts);
        }

        if (_ofDigits is not null)
        {
            AddOfTexts(static (text, start) => text[start] is >= '0' and <= '9', _ofDigits);
        }

        if (!_numbers.IsEmpty)
        {
            Add(_numbers.AsOne(), SyntaxKind.NumericLiteralExpression);
        }

        Add(
            new FileSearch(_searches, _texts, _sharedParts, _ofImports, holderParts, areImportedEverywhere).Analyze,
            SyntaxKind.CompilationUnit);
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
}
