namespace StatusCodes.Analyzers.Words;

/// <summary>
/// A part of an identifier, read from its end, where a name says what it names: the <c>statusCode</c> of <c>_statusCode2</c>.
/// </summary>
internal readonly struct NamePart
{
    /// <param name="name">The identifier.</param>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends; digits and underscores at the end say nothing and are left out.</param>
    public NamePart(string name, int start, int end)
    {
        while (end > start && (name[end - 1] == '_' || char.IsDigit(name[end - 1])))
        {
            end--;
        }

        Name = name;
        Start = start;
        End = end;
    }

    public string Name { get; }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    /// <summary>The first character that is neither an underscore nor an <c>@</c>.</summary>
    public int StartOfLetters
    {
        get
        {
            int start = Start;
            while (start < Name.Length && Name[start] is '_' or '@')
            {
                start++;
            }

            return start;
        }
    }

    public bool HasLetterLast(char lower) => char.ToLowerInvariant(Name[End - 1]) == lower;

    public NamePart WithoutEnd(int characters) => new(Name, Start, End - characters);

    /// <summary>Without endings that change nothing: <c>statusCodeValue</c>.</summary>
    public NamePart WithoutSuffix(string[] lowerSuffixes)
    {
        foreach (string suffix in lowerSuffixes)
        {
            if (IndexOfEnding(suffix) is var start && start > Start + 3 && char.IsUpper(Name[start]))
            {
                return new NamePart(Name, Start, start);
            }
        }

        return this;
    }

    /// <summary>
    /// Where <paramref name="lowerWord"/> begins at the end of the part, underscores skipped; −1 where the part does not end with it.
    /// </summary>
    public int IndexOfEnding(string lowerWord)
    {
        int i = End - 1;
        for (int w = lowerWord.Length - 1; w >= 0; w--, i--)
        {
            while (w < lowerWord.Length - 1 && i >= Start && Name[i] == '_')
            {
                i--;
            }

            if (i < Start || char.ToLowerInvariant(Name[i]) != lowerWord[w])
            {
                return -1;
            }
        }

        return i + 1;
    }

    /// <summary>The same for an ending that is a word of its own; −1 where it is only the end of one.</summary>
    public int IndexOfWord(string lowerWord) => IndexOfEnding(lowerWord) is >= 0 and var start && IsWordStart(start) ? start : -1;

    /// <summary>
    /// A word begins at the start, after an underscore, at a capital;
    /// names in one case (<c>httpstatuscode</c>) have no boundaries to ask for.
    /// Not <see cref="IdentifierWords.IsWordStart"/>: behind a digit none begins, nor at every capital of <c>HTTP</c>.
    /// </summary>
    public bool IsWordStart(int index) =>
        index <= StartOfLetters || Name[index - 1] == '_' || IdentifierWords.IsBoundary(Name, index) || IsInOneCase;

    private bool IsInOneCase
    {
        get
        {
            bool hasUpper = false, hasLower = false;
            for (int i = Start; i < End; i++)
            {
                hasUpper |= char.IsUpper(Name[i]);
                hasLower |= char.IsLower(Name[i]);
            }

            return !(hasUpper && hasLower);
        }
    }
}
