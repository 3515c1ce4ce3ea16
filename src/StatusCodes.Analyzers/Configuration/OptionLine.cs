using System;
using System.Collections.Generic;

namespace StatusCodes.Analyzers.Configuration;

/// <summary>One option while it is read: its parts, and the complaints about them.</summary>
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
    /// Whether a part that cannot be read holds a separator of another kind: a full-width comma, the one of another option, a blank.
    /// Of a slot the commas before <c>=</c> are between parameters.
    /// </summary>
    public static bool HasOtherSeparator(string part, char separator) => separator == '|'
        ? part.IndexOf('=') is >= 0 and var equals && part.IndexOfAny([',', '，', '、'], equals) >= 0
        : part.IndexOfAny(['|', '，', '、', ' ']) >= 0;

    /// <summary>Complains about <paramref name="value"/>, once.</summary>
    public void Refuse(string value, string reason)
    {
        var problem = new OptionProblem(_key, value, reason);
        if (!_problems.Contains(problem))
        {
            _problems.Add(problem);
        }
    }
}
