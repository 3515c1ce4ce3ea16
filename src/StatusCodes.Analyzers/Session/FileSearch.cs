using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusCodes.Analyzers.Session;

/// <summary>
/// Looks through the text of a file for whatever somebody looks at, once for all of them:
/// to be called for each name and each text costs more than to search for the few that count.
/// </summary>
internal sealed class FileSearch
{
    private readonly NameSearch[] _names;
    private readonly TextSearch[] _texts;
    private readonly string[] _sharedParts;
    private readonly Action<SyntaxNodeAnalysisContext>? _ofImports;
    private readonly string[] _holderParts;
    private readonly Func<CancellationToken, bool> _areImportedEverywhere;

    /// <param name="names">Who looks at names.</param>
    /// <param name="texts">Who looks at string literals.</param>
    /// <param name="sharedParts">The parts of names that are asked for more than once.</param>
    /// <param name="ofImports">What is done with a file in which constants of codes may be called by other names.</param>
    /// <param name="holderParts">The name of every type with such constants holds one of these; a directive has to write it.</param>
    /// <param name="areImportedEverywhere">Whether constants are imported in all files.</param>
    public FileSearch(
        IEnumerable<NameSearch> names,
        IEnumerable<TextSearch> texts,
        IEnumerable<string> sharedParts,
        Action<SyntaxNodeAnalysisContext>? ofImports,
        string[] holderParts,
        Func<CancellationToken, bool> areImportedEverywhere)
    {
        _names = names.ToArray();
        _texts = texts.ToArray();
        _sharedParts = sharedParts.ToArray();
        _ofImports = ofImports;
        _holderParts = holderParts;
        _areImportedEverywhere = areImportedEverywhere;
    }

    public void Analyze(SyntaxNodeAnalysisContext file)
    {
        string text = file.Node.SyntaxTree.GetText(file.CancellationToken).ToString();
        var searched = new SearchedText(text, _sharedParts);
        foreach (NameSearch search in _names)
        {
            search.Analyze(file, ref searched);
        }

        if (_ofImports is not null && (HasHolder(ref searched) || _areImportedEverywhere(file.CancellationToken)))
        {
            _ofImports(file);
        }

        TextSearch.Analyze(file, text, _texts);
    }

    private bool HasHolder(ref SearchedText searched)
    {
        foreach (string part in _holderParts)
        {
            if (searched.Has(part))
            {
                return true;
            }
        }

        return false;
    }
}
