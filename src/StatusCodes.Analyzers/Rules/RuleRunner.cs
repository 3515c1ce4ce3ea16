using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Session;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Rules;

/// <summary>Asks the rules about codes: the first that has a finding has the word.</summary>
internal sealed class RuleRunner
{
    private readonly CompilationSession _session;
    private readonly Dictionary<CodeSystem, ImmutableArray<CodeRule>> _rules;
    private readonly ImmutableArray<CodeRule> _all;
    private readonly ConcurrentDictionary<SyntaxTree, bool> _judgedFiles = new();

    /// <param name="session">The compilation's settings.</param>
    /// <param name="rules">The rules of each system; those that are off in all files are never asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    public RuleRunner(
        CompilationSession session,
        IEnumerable<KeyValuePair<CodeSystem, ImmutableArray<CodeRule>>> rules,
        CancellationToken cancellation)
    {
        _session = session;
        _rules = rules.ToDictionary(
            static pair => pair.Key,
            pair => pair.Value.Where(rule => session.Switches.IsAnyOnAnywhere(rule.Descriptors, cancellation)).ToImmutableArray());
        _all = _rules.Values.SelectMany(static rules => rules).ToImmutableArray();
    }

    /// <summary>Whether any rule is on in any file, of those that look at constants.</summary>
    public bool MayJudgeConstants => _rules.Values.Any(static rules => rules.Any(static rule => rule.CanJudgeConstants));

    /// <summary>Whether a rule looks at a constant for what stands around it.</summary>
    public bool MayJudgeAround(ExpressionSyntax constant)
    {
        foreach (CodeRule rule in _all)
        {
            if (rule.MayJudge(constant))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether any rule is on in a file: otherwise nothing in it need be bound.</summary>
    public bool MayJudge(SyntaxTree tree, CancellationToken cancellation) =>
        _judgedFiles.TryGetValue(tree, out bool isJudged) ? isJudged : _judgedFiles.GetOrAdd(tree, IsAnyOn(tree, cancellation));

    /// <summary>The finding about a code; null where all rules are content.</summary>
    public Diagnostic? Judge(CodeUse use, Semantics semantics) => Judge(use, _rules[use.System], semantics);

    /// <summary>The same by some of the rules.</summary>
    public Diagnostic? Judge(CodeUse use, ImmutableArray<CodeRule> rules, Semantics semantics)
    {
        SyntaxTree tree = use.Expression.SyntaxTree;
        var context = new RuleContext(use, use.System.Find(use.Value, use.SubStatus), _session.Of(tree).Constants, semantics);
        foreach (CodeRule rule in rules)
        {
            if ((rule.CanBeAllowed && context.IsAllowedCode)
                || !_session.Switches.IsAnyOn(rule.Descriptors, tree, semantics.Cancellation))
            {
                continue;
            }

            if (rule.Analyze(context) is { } finding && _session.Switches.IsOn(finding.Descriptor, tree, semantics.Cancellation))
            {
                return finding;
            }
        }

        return null;
    }

    private bool IsAnyOn(SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (CodeRule rule in _all)
        {
            if (_session.Switches.IsAnyOn(rule.Descriptors, tree, cancellation))
            {
                return true;
            }
        }

        return false;
    }
}
