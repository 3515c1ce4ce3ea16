using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Texts;

/// <summary>
/// Names of which one is meant, as an argument of a message: <c>429 Too Many Requests or 503 Service Unavailable</c>.
/// The word between them is in the language of whoever reads it.
/// </summary>
/// <param name="names">The names, best first.</param>
/// <param name="form">The text that each of them stands in, if any: <c>Quoted</c>, with <c>QuotedOr</c> between them.</param>
internal sealed class AlternativesText(ImmutableArray<string> names, string form = "") : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider) => string.Join(
        Resources.Text(form + "Or").ToString(formatProvider),
        names.Select(name => form.Length == 0 ? name : Resources.Text(form, name).ToString(formatProvider)));

    protected override int GetHash() => names.IsEmpty ? 0 : StringComparer.Ordinal.GetHashCode(names[0]);

    protected override bool AreEqual(object? other) => other is AlternativesText text && text.IsOf(names, form);

    private bool IsOf(ImmutableArray<string> others, string otherForm) => form == otherForm && names.SequenceEqual(others);
}
