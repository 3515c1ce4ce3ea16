using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Directives;

/// <summary>
/// Which <c>#if</c> branches enclose a position: a using directive, an alias or a constant serves only what its own branches enclose too.
/// </summary>
internal static class ConditionalRegions
{
    /// <summary>
    /// Whether what stands at <paramref name="outer"/> is compiled whenever <paramref name="inner"/> is: all its branches enclose both.
    /// </summary>
    public static bool IsAlwaysCompiledWith(SyntaxNode root, int outer, int inner)
    {
        List<int> outerBranches = BranchesAt(root, outer);
        return outerBranches.SequenceEqual(BranchesAt(root, inner).Take(outerBranches.Count));
    }

    /// <summary>
    /// Whether what is declared there is compiled whenever <paramref name="place"/> is, in the same file or in another.
    /// </summary>
    public static bool IsAlwaysCompiledWith(SyntaxReference declaration, SyntaxNode place)
    {
        SyntaxNode root = declaration.SyntaxTree.GetRoot();
        return !root.ContainsDirectives
            || (declaration.SyntaxTree == place.SyntaxTree
                ? IsAlwaysCompiledWith(root, declaration.Span.Start, place.SpanStart)
                : IsAlwaysCompiled(root, declaration.Span.Start));
    }

    /// <summary>
    /// Whether one of <paramref name="places"/> is compiled whenever <paramref name="position"/> is: one outside of all branches,
    /// or one in each branch of an <c>#if</c> that ends in <c>#else</c>.
    /// </summary>
    public static bool IsOneAlwaysCompiledWith(SyntaxNode root, IReadOnlyCollection<int> places, int position)
    {
        int depth = BranchesAt(root, position).Count;
        int[] branches = places.Where(place => IsAlwaysCompiledWith(root, position, place))
            .Select(place => BranchesAt(root, place).Skip(depth).DefaultIfEmpty(-1).First())
            .ToArray();
        return branches.Contains(-1)
            || branches.Any(branch => ChainOf(root, branch) is { } chain && chain.All(branches.Contains));
    }

    /// <summary>
    /// Where the branches begin that exclude each other, one of which begins at a position; null where none may be compiled.
    /// </summary>
    private static List<int>? ChainOf(SyntaxNode root, int branch)
    {
        var directive = (DirectiveTriviaSyntax?)root.FindTrivia(branch).GetStructure();
        List<DirectiveTriviaSyntax>? related = directive?.GetRelatedDirectives();
        return related?.Exists(static other => other.IsKind(SyntaxKind.ElseDirectiveTrivia)) == true
            ? related.Where(static other => !other.IsKind(SyntaxKind.EndIfDirectiveTrivia)).Select(static other => other.SpanStart).ToList()
            : null;
    }

    /// <summary>Whether a condition encloses a place that tells frameworks apart: <c>NETFRAMEWORK</c>, <c>NET8_0_OR_GREATER</c>.</summary>
    public static bool IsOfOneTarget(SyntaxNode place)
    {
        var open = new Stack<bool>();
        DirectiveTriviaSyntax? directive = place.SyntaxTree.GetRoot().GetFirstDirective();
        for (; directive is not null && directive.SpanStart < place.SpanStart; directive = directive.GetNextDirective())
        {
            bool outer = directive is ElifDirectiveTriviaSyntax or EndIfDirectiveTriviaSyntax && open.Count > 0 && open.Pop();
            if (directive is ConditionalDirectiveTriviaSyntax { Condition: var condition })
            {
                open.Push(outer || condition.DescendantTokens()
                    .Any(static token => token.ValueText.StartsWith("NET", StringComparison.Ordinal)));
            }
        }

        return open.Contains(true);
    }

    /// <summary>Whether no branch encloses a position.</summary>
    public static bool IsAlwaysCompiled(SyntaxNode root, int position) => !root.ContainsDirectives || BranchesAt(root, position).Count == 0;

    /// <summary>Where the branches begin that are open at <paramref name="position"/>, the outermost first.</summary>
    private static List<int> BranchesAt(SyntaxNode root, int position)
    {
        var open = new List<int>();
        DirectiveTriviaSyntax? directive = root.GetFirstDirective();
        for (; directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            bool begins = directive.IsKind(SyntaxKind.IfDirectiveTrivia);
            bool continues = directive.IsKind(SyntaxKind.ElifDirectiveTrivia) || directive.IsKind(SyntaxKind.ElseDirectiveTrivia);
            if (!begins && open.Count > 0 && (continues || directive.IsKind(SyntaxKind.EndIfDirectiveTrivia)))
            {
                open.RemoveAt(open.Count - 1);
            }

            if (begins || continues)
            {
                open.Add(directive.SpanStart);
            }
        }

        return open;
    }
}
