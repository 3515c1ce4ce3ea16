using System;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Words in identifiers: <c>HttpResult</c>, <c>HTTP_RESULT</c> and <c>MyHttpResult</c> say Http, <c>Shttp</c> does not.</summary>
internal static class NameWords
{
    /// <summary>Whether a word of <paramref name="name"/> begins with <paramref name="word"/>.</summary>
    public static bool Say(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && Begins(name, at);
    }

    /// <summary>Whether a word of <paramref name="name"/> is <paramref name="word"/>, and not a longer one: <c>ReadReply</c> says Read, <c>ReadyReply</c> does not.</summary>
    public static bool SayWhole(string name, string word)
    {
        int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && Begins(name, at) && (at + word.Length == name.Length || !char.IsLower(name[at + word.Length]));
    }

    /// <summary>Whether a word begins at <paramref name="index"/>.</summary>
    public static bool Begins(string name, int index) => index == 0 || char.IsUpper(name[index]) || !char.IsLetter(name[index - 1]);
}
