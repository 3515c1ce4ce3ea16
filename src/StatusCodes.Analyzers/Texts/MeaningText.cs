using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Catalog.Meanings;

namespace StatusCodes.Analyzers.Texts;

/// <summary>A rule's description behind what the code at hand means: <c>404: The server found nothing at this address. A bare …</c></summary>
/// <param name="system">The code system of the place.</param>
/// <param name="entry">The row of the code; null where its class says more.</param>
/// <param name="codeClass">The class of the code.</param>
/// <param name="description">The rule's description.</param>
internal sealed class MeaningText(CodeSystem system, CodeEntry? entry, CodeClass? codeClass, LocalizableString description)
    : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider)
    {
        if (Meaning() is not { } meaning)
        {
            return description.ToString(formatProvider);
        }

        return Resources.Text(
            "DescriptionWithMeaning", meaning.Label, SentenceOf(meaning, formatProvider), description.ToString(formatProvider))
            .ToString(formatProvider);
    }

    /// <summary>
    /// What a code means in the language of whoever reads it.
    /// The texts around it decide, so that a missing satellite assembly makes all of it English.
    /// </summary>
    public static string SentenceOf(CodeMeaning meaning, IFormatProvider? reader) =>
        Resources.Text("MeaningLanguage").ToString(reader) == "English" ? meaning.English : meaning.Chinese;

    protected override int GetHash() => entry is null ? codeClass?.Digit ?? 0 : (entry.First * 31) + entry.SubStatus;

    protected override bool AreEqual(object? other) => other is MeaningText text && text.IsOf(system, entry, codeClass, description);

    private bool IsOf(CodeSystem otherSystem, CodeEntry? otherEntry, CodeClass? otherClass, LocalizableString otherDescription) =>
        system == otherSystem && entry == otherEntry && codeClass == otherClass && description.Equals(otherDescription);

    private CodeMeaning? Meaning() => entry is not null
        ? CodeMeanings.Find(system, entry)
        : codeClass is not null ? CodeMeanings.Find(system, codeClass) : null;
}
