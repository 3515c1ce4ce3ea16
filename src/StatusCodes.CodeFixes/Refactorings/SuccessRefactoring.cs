using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.ClassRanges;
using StatusCodes.CodeFixes.ClassRanges;

namespace StatusCodes.CodeFixes.Refactorings;

/// <summary>Asks the response itself: <c>(int)r.StatusCode &gt;= 200 &amp;&amp; (int)r.StatusCode &lt; 300</c>.</summary>
internal static class SuccessRefactoring
{
    public const string Key = "AskResponse";

    /// <summary>What is written instead; null where no such range stands there.</summary>
    public static Refactoring? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (node.AncestorsAndSelf().FirstOrDefault(HttpConditionChain.MayHoldRange) is not { } condition)
        {
            return null;
        }

        Semantics semantics = Semantics.Unconfigured(model, CodeSystems.List, cancellation);
        return HttpClassRange.ExactIn(condition, semantics)
            .Select(range => HttpSuccessRewrite.Of(range, semantics))
            .OfType<TextChange>()
            .Select(static change => new Refactoring(Titles.AskResponse(change.NewText!), Key, ImmutableArray.Create(change)))
            .FirstOrDefault();
    }
}
