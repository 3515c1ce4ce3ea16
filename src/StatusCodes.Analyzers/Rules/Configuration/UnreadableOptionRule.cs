using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Rules.Configuration;

/// <summary>
/// STC0001: a part of an option cannot be read. Each value is reported once: at the start of the first hand-written file,
/// by path, that it governs, because analyzers do not learn which <c>.editorconfig</c> it came from.
/// Asked file by file, so that editors show it while one types; looks at other files only where something is wrong.
/// </summary>
internal sealed class UnreadableOptionRule : SyntaxRule
{
    public const string Id = "STC0001";

    private const string Link = "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files#editorconfig";

    // A megabyte of nonsense is quoted by its beginning.
    private const int MostQuoted = 200;

    private static readonly DiagnosticDescriptor Unreadable =
        RuleDescriptor.Create(Id, "StatusCodes.Configuration", "UnreadableOption", "UnreadableOptionMessage", Link);

    private static readonly DiagnosticDescriptor UnknownKey =
        RuleDescriptor.Create(Id, "StatusCodes.Configuration", "UnreadableOption", "UnknownOptionMessage", Link);

    public UnreadableOptionRule()
        : base(Unreadable, UnknownKey)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        var places = new Lazy<ILookup<SyntaxTree, OptionProblem>>(() => Places(session));
        actions.AddOfFiles(tree => Analyze(tree, session, places));
    }

    private static void Analyze(
        SyntaxTreeAnalysisContext context,
        CompilationSession session,
        Lazy<ILookup<SyntaxTree, OptionProblem>> places)
    {
        if (!session.HasOptions || session.Of(context.Tree).Options.Problems.IsEmpty)
        {
            return;
        }

        foreach (OptionProblem problem in places.Value[context.Tree])
        {
            Location start = Location.Create(context.Tree, new TextSpan(0, 0));
            context.ReportDiagnostic(problem.IsUnknownKey
                ? Diagnostic.Create(UnknownKey, start, Quoted(problem.Key), problem.Value)
                : Diagnostic.Create(Unreadable, start, problem.Key, Quoted(problem.Value), Resources.Text(problem.Reason)));
        }
    }

    private static string Quoted(string text) => text.Length <= MostQuoted ? text : text.Substring(0, MostQuoted) + "…";

    private static ILookup<SyntaxTree, OptionProblem> Places(CompilationSession session)
    {
        var placed = new Dictionary<OptionProblem, SyntaxTree>();
        foreach (SyntaxTree tree in session.Compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            List<OptionProblem> open = session.Of(tree).Options.Problems.Where(problem => !placed.ContainsKey(problem)).ToList();
            if (open.Count > 0 && !session.IsGenerated(tree, CancellationToken.None))
            {
                open.ForEach(problem => placed.Add(problem, tree));
            }
        }

        return placed.ToLookup(static pair => pair.Value, static pair => pair.Key);
    }
}
