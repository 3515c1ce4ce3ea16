using System;
using System.Collections.Generic;

namespace StatusCodes.Analyzers.Words;

/// <summary>Words to look for in identifiers, in any case. Finds them where they stand: no word is cut out of its name.</summary>
internal sealed class WordSet
{
    // By length: most words of most names are not as long as any of these.
    private readonly string[][] _byLength;

    public WordSet(params string[] words)
    {
        int longest = 0;
        foreach (string word in words)
        {
            longest = Math.Max(longest, word.Length);
        }

        var byLength = new List<string>[longest + 1];
        foreach (string word in words)
        {
            (byLength[word.Length] ??= []).Add(word);
        }

        _byLength = Array.ConvertAll(byLength, static same => same is null ? [] : same.ToArray());
    }

    /// <summary>Whether <paramref name="word"/> is one of them.</summary>
    public bool Contains(string word) => Contains(word, 0, word.Length);

    /// <summary>Whether a part of <paramref name="name"/> is one of them.</summary>
    public bool Contains(string name, int start, int length)
    {
        if (length >= _byLength.Length)
        {
            return false;
        }

        foreach (string word in _byLength[length])
        {
            if (string.Compare(name, start, word, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a whole word of <paramref name="name"/> is one of them: <c>SmtpStatusCode</c> has Smtp.</summary>
    public bool HasWordIn(string name)
    {
        int start = 0;
        while (start < name.Length)
        {
            if (!char.IsLetter(name[start]))
            {
                start++;
                continue;
            }

            int end = IdentifierWords.EndOfWord(name, start);
            if (Contains(name, start, end - start))
            {
                return true;
            }

            start = end;
        }

        return false;
    }

    /// <summary>Whether a word of <paramref name="name"/> begins with one of them: <c>ReplyingPeer</c> has Reply.</summary>
    public bool HasPrefixIn(string name)
    {
        foreach (string[] same in _byLength)
        {
            foreach (string word in same)
            {
                if (IdentifierWords.HasPrefix(name, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
