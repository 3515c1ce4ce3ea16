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
/// STC0001: parts of an option cannot be read. Each value is reported once, however many parts are wrong:
/// at the start of the first hand-written file, by path, that it governs,
/// because analyzers do not learn which <c>.editorconfig</c> it came from.
/// Asked file by file, so that editors show it while one types; looks at other files only where something is wrong.
/// </summary>
internal sealed class UnreadableOptionRule : SyntaxRule
{
    public const string Id = "STC0001";

    private const string Link = "https://learn.microsoft.com/dotnet/fundamentals/code-analysis/configuration-files#editorconfig";

    private static readonly DiagnosticDescriptor Unreadable =
        RuleDescriptor.Create(Id, "StatusCodes.Configuration", "UnreadableOption", "UnreadableOptionMessage", Link);

    private static readonly DiagnosticDescriptor UnreadableParts =
        RuleDescriptor.Create(Id, "StatusCodes.Configuration", "UnreadableOption", "UnreadablePartsMessage", Link);

    private static readonly DiagnosticDescriptor UnknownKey =
        RuleDescriptor.Create(Id, "StatusCodes.Configuration", "UnreadableOption", "UnknownOptionMessage", Link);

    public UnreadableOptionRule()
        : base(Unreadable, UnreadableParts, UnknownKey)
    {
    }

    public override void Register(CompilationSession session, SyntaxActions actions)
    {
        if (!session.HasOptions)
        {
            return;
        }

        var places = new Lazy<ILookup<SyntaxTree, OptionProblem>>(() => Places(session));
        actions.AddOfFiles(tree => Analyze(tree, session, places));
    }

    private static void Analyze(
        SyntaxTreeAnalysisContext context,
        CompilationSession session,
        Lazy<ILookup<SyntaxTree, OptionProblem>> places)
    {
        if (session.Of(context.Tree).Options.Problems.IsEmpty)
        {
            return;
        }

        foreach (OptionProblem problem in places.Value[context.Tree])
        {
            context.ReportDiagnostic(Describe(problem, Location.Create(context.Tree, new TextSpan(0, 0))));
        }
    }

    private static Diagnostic Describe(OptionProblem problem, Location start) => problem switch
    {
        { IsUnknownKey: true } => Diagnostic.Create(UnknownKey, start, QuotedText.Of(problem.Key), problem.Value),
        { Count: 1 } => Diagnostic.Create(
            Unreadable, start, problem.Key, QuotedText.Of(problem.Value), Resources.Text(problem.Reason)),
        _ => Diagnostic.Create(
            UnreadableParts, start, problem.Key, QuotedText.Of(problem.Value), Resources.Text(problem.Reason), problem.Count),
    };

    private static ILookup<SyntaxTree, OptionProblem> Places(CompilationSession session)
    {
        var placed = new Dictionary<OptionProblem, SyntaxTree>();
        var done = new HashSet<FileSettings>();
        foreach (SyntaxTree tree in session.Compilation.SyntaxTrees.OrderBy(static tree => tree.FilePath, StringComparer.Ordinal))
        {
            // The files of a folder share their settings, and the first one that counts is the place for all of them.
            FileSettings settings = session.Of(tree);
            if (settings.Options.Problems.IsEmpty || done.Contains(settings) || session.IsGenerated(tree, CancellationToken.None))
            {
                continue;
            }

            done.Add(settings);
            foreach (OptionProblem problem in settings.Options.Problems.Where(problem => !placed.ContainsKey(problem)))
            {
                placed.Add(problem, tree);
            }
        }

        return placed.ToLookup(static pair => pair.Value, static pair => pair.Key);
    }
}
