using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Rules;

namespace StatusCodes.Analyzers.Options;

/// <summary>
/// Reports what cannot be read in options, each value once: at the start of the first hand-written file, by path, that it governs, because analyzers do not
/// learn which <c>.editorconfig</c> it came from. Asked file by file, so that editors show it while one types; looks at other files only where something is wrong.
/// </summary>
internal sealed class UnreadableOptions
{
    private readonly Compilation _compilation;
    private readonly AnalyzerConfigOptionsProvider _configured;
    private readonly ConfiguredFiles _files;
    private readonly Lazy<ILookup<SyntaxTree, OptionProblem>> _places;

    public UnreadableOptions(Compilation compilation, AnalyzerConfigOptionsProvider configured, ConfiguredFiles files)
    {
        _compilation = compilation;
        _configured = configured;
        _files = files;
        _places = new Lazy<ILookup<SyntaxTree, OptionProblem>>(Places);
    }

    /// <summary>Reports what belongs at the start of the file at hand.</summary>
    public void Analyze(SyntaxTreeAnalysisContext context)
    {
        if (_files.Options(context.Tree).Problems.IsEmpty)
        {
            return;
        }

        foreach (OptionProblem problem in _places.Value[context.Tree])
        {
            context.ReportDiagnostic(ConfigurationRule.Report(problem, Location.Create(context.Tree, new TextSpan(0, 0))));
        }
    }

    private ILookup<SyntaxTree, OptionProblem> Places()
    {
        var placed = new Dictionary<OptionProblem, SyntaxTree>();
        foreach (SyntaxTree tree in _compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            List<OptionProblem> open = _files.Options(tree).Problems.Where(problem => !placed.ContainsKey(problem)).ToList();
            if (open.Count > 0 && !GeneratedFile.Is(tree, _configured.GetOptions(tree), CancellationToken.None))
            {
                open.ForEach(problem => placed.Add(problem, tree));
            }
        }

        return placed.ToLookup(static pair => pair.Value, static pair => pair.Key);
    }
}
