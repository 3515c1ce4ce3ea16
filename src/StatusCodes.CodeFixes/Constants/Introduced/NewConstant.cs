using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>The text of a constant that is declared.</summary>
/// <param name="Value">The code: the constants of a type stand in the order of their codes.</param>
/// <param name="Name">What it is called: two sub-statuses may have one value.</param>
/// <param name="Summary">The lines of the comment above it, without indentation; none where it has no comment.</param>
/// <param name="Declaration">The declaration, in one line.</param>
internal sealed record NewConstant(int Value, string Name, IReadOnlyList<string> Summary, string Declaration)
{
    /// <summary>Whether it is the code as text.</summary>
    public bool IsText => Declaration.EndsWith("\";", StringComparison.Ordinal);

    /// <summary>All its lines.</summary>
    public string Written(string indentation, string lineBreak) =>
        string.Concat(Summary.Append(Declaration).Select(line => indentation + line + lineBreak));
}
