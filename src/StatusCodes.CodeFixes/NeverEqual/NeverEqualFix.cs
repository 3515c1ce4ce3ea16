using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.NeverEqual;

/// <summary>One way to compare what was meant.</summary>
/// <param name="Title">What it is called in a menu.</param>
/// <param name="Key">Its equivalence key.</param>
/// <param name="Changes">What it writes.</param>
internal sealed record NeverEqualFix(string Title, string Key, ImmutableArray<TextChange> Changes)
{
    /// <summary>The key of fixes that compare the enum's values.</summary>
    public const string CompareValues = "CompareEnumValues";

    /// <summary>The key of fixes that take the number's text in place of the name's.</summary>
    public const string CompareDigits = "CompareNumberText";

    /// <summary>The key of fixes that cast a value in place of parsing its text.</summary>
    public const string CastValue = "CastEnumValue";
}
