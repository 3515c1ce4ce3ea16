using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming;

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
