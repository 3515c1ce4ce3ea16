namespace StatusCodes.Analyzers.Configuration;

/// <summary>What of an option cannot be read: one problem for each option, however many of its parts are wrong.</summary>
/// <param name="Key">The option.</param>
/// <param name="Value">The first such part, as it is written.</param>
/// <param name="Reason">The name of the text that says what is expected, in Resources.resx.</param>
internal readonly record struct OptionProblem(string Key, string Value, string Reason)
{
    /// <summary>Whether the key itself is none; the value is then the key that it is nearest to.</summary>
    public bool IsUnknownKey { get; init; }

    /// <summary>How many parts cannot be read.</summary>
    public int Count { get; init; } = 1;
}
