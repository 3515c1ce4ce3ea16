namespace StatusCodes.Analyzers.Configuration;

/// <summary>A part of an option that cannot be read.</summary>
/// <param name="Key">The option.</param>
/// <param name="Value">The part, as it is written.</param>
/// <param name="Reason">The name of the text that says what is expected, in Resources.resx.</param>
internal readonly record struct OptionProblem(string Key, string Value, string Reason)
{
    /// <summary>Whether the key itself is none; the value is then the key that it is nearest to.</summary>
    public bool IsUnknownKey { get; init; }
}
