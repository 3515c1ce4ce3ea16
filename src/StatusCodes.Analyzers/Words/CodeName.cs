namespace StatusCodes.Analyzers.Words;

/// <summary>What an identifier says, and whose word it is.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Owner">The vocabulary whose own word it is; null for all other kinds.</param>
internal readonly record struct CodeName(NameKind Kind, Vocabulary? Owner = null)
{
    public static CodeName None => default;

    public bool IsNone => Kind == NameKind.None;

    /// <summary>Whether the name is <paramref name="vocabulary"/>'s own word.</summary>
    public bool IsOwn(Vocabulary vocabulary) => Kind == NameKind.Own && Owner == vocabulary;
}
