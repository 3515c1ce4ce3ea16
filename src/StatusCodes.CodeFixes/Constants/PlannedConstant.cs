using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Constants.Introduced;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>A number of a file, with the ways to name it that have not failed yet.</summary>
internal sealed class PlannedConstant : IIntroductionUse
{
    private IEnumerator<(SharedReplacement Replacement, Spelling Spelling)> _options;

    // What is left where own constants were chosen and none can be written: begun only then.
    private IEnumerator<(SharedReplacement Replacement, Spelling Spelling)>? _best;

    /// <param name="file">The file.</param>
    /// <param name="codeToFix">The number.</param>
    /// <param name="choice">Which constants are written.</param>
    /// <param name="cancellation">Stops the search.</param>
    public PlannedConstant(SharedFile file, CodeToFix codeToFix, ConstantChoice choice, CancellationToken cancellation)
    {
        CodeToFix = codeToFix;
        _options = Options(file, codeToFix, choice, cancellation).GetEnumerator();
        _best = choice.IsOwn ? Options(file, codeToFix, ConstantChoice.Best, cancellation).GetEnumerator() : null;
        Reject();
    }

    public CodeToFix CodeToFix { get; }

    /// <summary>What is to be written; null once nothing is left: the number stays.</summary>
    public SharedReplacement? Replacement { get; private set; }

    public Spelling Spelling { get; private set; } = new(string.Empty, null);

    /// <summary>The constant that has to be declared for this; null where the one to write exists.</summary>
    public Introduction? Introduction { get; private set; }

    /// <summary>Whether no existing constant can be written, and no new one has been offered.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The changes that write it; never empty while there is a <see cref="Replacement"/>.</summary>
    public ImmutableArray<TextChange> Changes { get; private set; } = ImmutableArray<TextChange>.Empty;

    /// <summary>Turns to the next way to write the constant, if one is left.</summary>
    public void Reject()
    {
        if (Introduction is not null)
        {
            GiveUp();
            TakeBest();
            return;
        }

        Replacement = null;
        while (Replacement is null && _options.MoveNext())
        {
            (SharedReplacement replacement, Spelling spelling) = _options.Current;
            Changes = ConstantEdits.Of(replacement.First, spelling.Name);
            if (!Changes.IsEmpty)
            {
                (Replacement, Spelling) = (replacement, spelling);
            }
        }

        IsOpen = Replacement is null;
    }

    /// <summary>Notes that a constant is about to be offered: it is offered once.</summary>
    public void Close() => IsOpen = false;

    /// <summary>Turns to the constants that nobody has chosen, where those that somebody has cannot be written.</summary>
    public void TakeBest()
    {
        if (_best is not null)
        {
            (_options, _best) = (_best, null);
            Reject();
            Close();
        }
    }

    /// <summary>Writes a constant that the rewrite declares.</summary>
    public void Write(Introduction introduction, SharedReplacement replacement)
    {
        Changes = ConstantEdits.Of(replacement.First, introduction.Constant.Name);
        if (!Changes.IsEmpty)
        {
            (Replacement, Spelling, Introduction) = (replacement, new Spelling(introduction.Constant.Name, null), introduction);
            introduction.Add(this);
        }
    }

    /// <summary>Leaves the number as it is.</summary>
    public void GiveUp()
    {
        Introduction?.Remove(this);
        (Replacement, Introduction) = (null, null);
    }

    private static IEnumerable<(SharedReplacement Replacement, Spelling Spelling)> Options(
        SharedFile file,
        CodeToFix codeToFix,
        ConstantChoice choice,
        CancellationToken cancellation)
    {
        IEnumerable<SharedReplacement> all = SharedReplacement.All(file, codeToFix, cancellation);
        return ConstantSpelling.InOrder(file, choice == ConstantChoice.Best ? all : choice.Order(all.ToList()), cancellation);
    }
}
