using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.Completion;

/// <summary>
/// Whether a directive may be added for a name: all constants of a type need the same one, so it is tried once.
/// </summary>
internal sealed class NewImports(CodePlace place)
{
    private readonly Dictionary<NewUsing, bool> _known = [];

    /// <summary>Whether the name is the constant once the directive stands there, and nothing else means something else.</summary>
    public async Task<bool> CanAddAsync(NewUsing directive, string name, NamedConstant constant, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(directive, out bool can))
        {
            _known[directive] = can = await TryAsync(directive, name, constant, cancellation).ConfigureAwait(false);
        }

        return can;
    }

    private async Task<bool> TryAsync(NewUsing directive, string name, NamedConstant constant, CancellationToken cancellation)
    {
        IEnumerable<TextChange> changes = directive.Block.Add([directive.Namespace], [place.Number.SpanStart], place.Trial.Text);
        var rewrite = TextRewrite.Of(place.Trial.Text, changes);
        Document changed = place.View.Document.WithText(rewrite.Text);
        return await FileView.CreateAsync(changed, cancellation).ConfigureAwait(false) is { } after
            && rewrite.Map(place.Number.SpanStart) is >= 0 and int position
            && constant.IsMeantBy(after.Model.GetSpeculativeSymbolInfo(
                position,
                SyntaxFactory.ParseExpression(name),
                SpeculativeBindingOption.BindAsExpression).Symbol)
            && UsingDirectiveImpact.IsHarmless(place.View, after, directive.Namespace, rewrite.Map, cancellation);
    }
}
