using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Texts;

/// <summary>A text with our own words for a code in it, both in the language of whoever reads it: <c>means file unavailable</c>.</summary>
/// <param name="text">The text's name in the resources.</param>
/// <param name="words">The words.</param>
/// <param name="number">What stands before them: the number of the code, if it is told.</param>
internal sealed class WordsText(string text, LocalizableString words, string number = "") : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) => string.Format(
        CultureInfo.InvariantCulture,
        Resources.Text(text).ToString(formatProvider),
        words.ToString(formatProvider),
        number);

    protected override int GetHash() => words.GetHashCode();

    protected override bool AreEqual(object? other) => other is WordsText same && same.IsOf(text, words, number);

    private bool IsOf(string otherText, LocalizableString otherWords, string otherNumber) =>
        text == otherText && number == otherNumber && words.Equals(otherWords);
}
