using System;

namespace StatusCodes.Analyzers.Session;

/// <summary>What a search looks for in a file, by what else stands in it.</summary>
internal delegate string[] PartsOf(ref SearchedText text);

/// <summary>
/// The text of a file while names are looked for in it. Whether a part stands anywhere is found out once, whoever asks:
/// of nearly every file and part the answer is no, and to look through the whole text for it is most of the search.
/// </summary>
internal ref struct SearchedText
{
    private readonly string[] _shared;

    // A bit for each of the shared parts.
    private uint _asked;
    private uint _found;

    /// <param name="text">All of the file.</param>
    /// <param name="shared">The parts that are asked for more than once, at most 32; all others are looked for anew.</param>
    public SearchedText(string text, string[] shared)
    {
        Text = text;
        _shared = shared;
        _asked = _found = 0;
    }

    public string Text { get; }

    /// <summary>Whether a part stands anywhere. Letters count as they are written.</summary>
    public bool Has(string part)
    {
        int index = Array.IndexOf(_shared, part);
        uint bit = index < 0 ? 0 : 1u << index;
        if ((_asked & bit) == 0)
        {
            bool isFound = Text.IndexOf(part, StringComparison.Ordinal) >= 0;
            _asked |= bit;
            _found |= isFound ? bit : 0;
            return isFound;
        }

        return (_found & bit) != 0;
    }
}
