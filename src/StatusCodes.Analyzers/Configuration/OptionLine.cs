using System;
using System.Collections.Generic;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>One option while it is read: its parts, and the complaint about them. Options are read one after the other.</summary>
internal readonly struct OptionLine
{
    private readonly string _key;
    private readonly string _text;
    private readonly List<OptionProblem> _problems;

    /// <param name="key">The option.</param>
    /// <param name="text">
    /// Its value. Empty and <c>unset</c> count as a missing option, so a folder can take back what the one above it sets.
    /// </param>
    /// <param name="problems">Takes the complaints.</param>
    public OptionLine(string key, string? text, List<OptionProblem> problems)
    {
        _key = key;
        _text = text is null || text.Trim().Equals("unset", StringComparison.OrdinalIgnoreCase) ? "" : text.Trim();
        _problems = problems;
    }

    /// <summary>The whole value without blanks around it; empty where nothing is set.</summary>
    public string Whole => _text;

    /// <summary>The parts between separators, without blanks around them; empty ones are complained about.</summary>
    public IEnumerable<string> Parts(char separator)
    {
        if (_text.Length == 0)
        {
            yield break;
        }

        foreach (string part in _text.Split(separator))
        {
            string trimmed = part.Trim();
            if (trimmed.Length == 0)
            {
                // The whole value says more than nothing at all.
                Refuse(_text, "OptionPartExpected");
                continue;
            }

            yield return trimmed;
        }
    }

    /// <summary>
    /// The text that says which separator is meant, where a part that cannot be read holds one of another kind: a full-width comma,
    /// the one of another option, a blank; null where it holds none. Of a slot the commas before <c>=</c> are between parameters.
    /// </summary>
    public static string? OtherSeparator(string part, char separator)
    {
        if (separator == '|')
        {
            return part.IndexOf('=') is >= 0 and var equals && part.IndexOfAny([',', '，', '、', '；', '｜'], equals) >= 0
                ? "OptionBarExpected"
                : null;
        }

        // What a Chinese keyboard writes looks right, so it is named.
        return part.IndexOfAny(['，', '、', '；', '|', ' ']) is >= 0 and var other
            ? part[other] switch
            {
                '，' => "OptionFullWidthComma",
                '、' => "OptionEnumerationComma",
                '；' => "OptionFullWidthSemicolon",
                _ => "OptionCommaExpected",
            }
            : null;
    }

    /// <summary>Complains about <paramref name="value"/>; what else is wrong with the same option is only counted.</summary>
    public void Refuse(string value, string reason)
    {
        int last = _problems.Count - 1;
        if (last >= 0 && _problems[last].Key == _key)
        {
            _problems[last] = _problems[last] with { Count = _problems[last].Count + 1 };
            return;
        }

        _problems.Add(new OptionProblem(_key, value, reason));
    }
}
