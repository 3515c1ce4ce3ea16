using System;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Reads what identifiers say of the numbers they stand for:
/// <c>_responseStatusCode</c>, <c>HTTP_STATUS</c>, <c>RetryStatusCodes</c>, <c>MapToStatusCode</c>.
/// </summary>
internal sealed class CodeNames
{
    // "code" is the shortest name that says anything.
    private const int ShortestName = 4;

    private static readonly string[] Suffixes = ["value", "number", "int"];

    private static readonly string[] FunctionSuffixes =
        ["Async", "Selector", "Provider", "Resolver", "Factory", "Func", "Getter", "Mapper"];

    /// <summary>
    /// What may follow "status code" and say what it is for: <c>statusCodeIfNotSet</c>, <c>StatusCodesToRetry</c>.
    /// Not <c>By</c>, which leads from a status to something else.
    /// </summary>
    private static readonly string[] Purposes = ["If", "When", "For", "On", "To", "Worth", "That", "Which", "Without"];

    /// <summary>The same of a method, whose <c>To</c> says what it answers instead: <c>StatusCodeToExitCode</c>.</summary>
    private static readonly string[] Sources = ["For", "From", "Of"];

    /// <summary>What is called a status before such a word is an answer's: <c>retryStatus</c>.</summary>
    private static readonly string[] Answers = ["redirect", "rejection", "resp", "response", "retry"];

    private static readonly string[] Verbs =
    [
        "Get", "Map", "To", "Resolve", "Select", "Choose", "Determine", "Convert", "Compute", "Calculate",
        "Translate", "Find", "Set", "With", "Send", "Return", "Returns", "Pick", "Extract", "Use", "Assert", "Expect",
        "Should", "Have",
    ];

    private static readonly string[] Predicates = ["Async", "Be", "Equal", "Is", "Matches", "Must", "OneOf", "Should", "Was"];

    private readonly ImmutableArray<Vocabulary> _vocabularies;
    private readonly ImmutableArray<(string Word, string WordWithCode)> _statusWords;
    private readonly ImmutableArray<string> _statusNames;
    private readonly WordSet _parts;

    /// <param name="vocabularies">The systems' own words; they come before what all systems call their codes.</param>
    public CodeNames(ImmutableArray<Vocabulary> vocabularies)
    {
        _vocabularies = vocabularies;
        _statusWords = vocabularies.Select(static words => words.StatusWord).OfType<string>()
            .Select(static word => (word, word + "Code")).ToImmutableArray();
        _statusNames = vocabularies.SelectMany(static words => words.StatusNames).ToImmutableArray();
        _parts = new WordSet(vocabularies.Select(static words => words.PartWord).OfType<string>().ToArray());
    }

    /// <summary>What a variable, parameter, field or property of this name holds.</summary>
    public CodeName OfValue(string name) =>
        OfValue(name, 0, EndBefore(Purposes, name, "StatusCode") is >= 0 and var end ? end : name.Length);

    /// <summary>What each element of a collection of this name is: <c>RetryStatusCodes</c>.</summary>
    public CodeName OfCollection(string name)
    {
        // A dictionary says what it leads to: ExceptionToStatusCode, StatusCodeMap.
        if (name.EndsWith("ToStatusCode", StringComparison.Ordinal) || name.EndsWith("StatusCodeMap", StringComparison.Ordinal))
        {
            return new CodeName(NameKind.StatusCode);
        }

        var part = new NamePart(name, 0, EndBefore(Purposes, name, "StatusCodes") is >= 0 and var end ? end : name.Length);
        if (part.Length <= ShortestName || !part.HasLetterLast('s'))
        {
            return CodeName.None;
        }

        return Classify(part.WithoutEnd(part.IndexOfEnding("statuses") >= 0 ? 2 : 1));
    }

    /// <summary>Where "status code" ends in a name that goes on with one of <paramref name="words"/>; −1 in every other name.</summary>
    private static int EndBefore(string[] words, string name, string statusCode)
    {
        int at = name.IndexOf(statusCode, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || at + statusCode.Length >= name.Length)
        {
            return -1;
        }

        int end = at + statusCode.Length;
        foreach (string word in words)
        {
            if (string.CompareOrdinal(name, end, word, 0, word.Length) == 0
                && (end + word.Length == name.Length || char.IsUpper(name[end + word.Length])))
            {
                return QuantityNames.IsQuantity(name.Substring(end)) ? -1 : end;
            }
        }

        return -1;
    }

    /// <summary>
    /// What a method or a delegate of this name answers: <c>GetStatusCode</c>, <c>StatusCodeSelector</c>, <c>MapToStatusCode</c>.
    /// </summary>
    public CodeName OfFunction(string name)
    {
        // Two at either end: MapTo…, …SelectorAsync.
        int end = EndBefore(Sources, name, "StatusCode") is >= 0 and var found ? found
            : WithoutSuffix(name, WithoutSuffix(name, name.Length));
        int start = AfterVerb(name, AfterVerb(name, 0));
        return OfValue(name, start, end);
    }

    /// <summary>
    /// What a method answers that is called by a verb alone: its type says what it maps to,
    /// the <c>Map</c> of <c>ErrorsToHttpStatusCodeMapper</c>.
    /// </summary>
    public CodeName OfMethodIn(string type, string method) =>
        IsVerb(method) && WithoutSuffix(type, type.Length) < type.Length ? OfFunction(type) : CodeName.None;

    private static bool IsVerb(string method)
    {
        int length = WithoutSuffix(method, method.Length);
        foreach (string verb in Verbs)
        {
            if (verb.Length == length && method.StartsWith(verb, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a text, such as the key of a JSON property, names a status code: <c>statusCode</c>, <c>owin.ResponseStatusCode</c>.
    /// </summary>
    public bool IsKey(string text) => OfValue(text, text.LastIndexOf('.') + 1, text.Length).Kind == NameKind.StatusCode;

    /// <summary>
    /// Whether a method's name speaks of a status code:
    /// <c>WithStatusCode</c>, <c>StatusCodeShouldBe</c>, <c>RetryOnStatusCodes</c>, <c>AllowHttpStatus</c>.
    /// </summary>
    /// <param name="method">The name.</param>
    /// <param name="alone">Whether nothing but what is done with the status code may follow.</param>
    public bool HasStatusCode(string method, bool alone = false)
    {
        string words = StatusWordIn(method) ?? "StatusCode";
        int at = method.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || ForeignSystems.IsNamedIn(method) || QuantityNames.IsQuantity(method))
        {
            return false;
        }

        int end = at + words.Length;
        if (end < method.Length && method[end] == 's')
        {
            end++;
        }

        return end == method.Length
            || (alone
                ? HasPredicate(method, end)
                : !char.IsLower(method[end]));
    }

    /// <summary>
    /// Whether its name says that a method takes several status codes: <c>AllowHttpStatus(409, 404)</c>, <c>WithStatusCodes(200, 201)</c>.
    /// </summary>
    public bool HasStatusCodes(string method) =>
        (method.EndsWith("StatusCodes", StringComparison.Ordinal) || HasStatusWordLast(method)) && HasStatusCode(method);

    private bool HasStatusWordLast(string method)
    {
        foreach ((string word, _) in _statusWords)
        {
            if (method.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The system's word by which a method's name speaks of a status; null where it has none, or says "status code".</summary>
    private string? StatusWordIn(string method)
    {
        foreach ((string word, string wordWithCode) in _statusWords)
        {
            if (HasPart(method, word) && !HasPart(method, wordWithCode))
            {
                return word;
            }
        }

        return null;
    }

    private static bool HasPredicate(string method, int start)
    {
        foreach (string predicate in Predicates)
        {
            if (string.CompareOrdinal(method, start, predicate, 0, predicate.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int WithoutSuffix(string name, int end)
    {
        foreach (string suffix in FunctionSuffixes)
        {
            int start = end - suffix.Length;
            if (start > 0 && string.CompareOrdinal(name, start, suffix, 0, suffix.Length) == 0)
            {
                return start;
            }
        }

        return end;
    }

    private static int AfterVerb(string name, int start)
    {
        foreach (string verb in Verbs)
        {
            int end = start + verb.Length;
            if (end < name.Length && char.IsUpper(name[end]) && string.CompareOrdinal(name, start, verb, 0, verb.Length) == 0)
            {
                return end;
            }
        }

        return start;
    }

    private static bool HasPart(string method, string word) => method.IndexOf(word, StringComparison.Ordinal) >= 0;

    private CodeName OfValue(string name, int start, int end)
    {
        NamePart part = new NamePart(name, start, end).WithoutSuffix(Suffixes);
        return part.Length < ShortestName ? CodeName.None : Classify(part);
    }

    private CodeName Classify(NamePart name)
    {
        foreach (Vocabulary vocabulary in _vocabularies)
        {
            foreach (string word in vocabulary.OwnNames)
            {
                if (name.IndexOfWord(word) is >= 0 and var start)
                {
                    return vocabulary.MayHaveAnyPrefix || KindBefore(name, start) != NameKind.None
                        ? new CodeName(NameKind.Own, vocabulary)
                        : CodeName.None;
                }
            }
        }

        return new CodeName(KindOf(name));
    }

    private NameKind KindBefore(NamePart name, int end) => CodePrefixes.KindBefore(name, end, _parts);

    private NameKind KindOf(NamePart name)
    {
        int start = name.IndexOfEnding("statuscode");
        if (start >= 0)
        {
            return name.IsWordStart(start) ? KindBefore(name, start) : NameKind.None;
        }

        start = IndexOfStatusName(name);
        if (start >= 0)
        {
            // Whosever it is, it is a status code; but a bound is no code, and other systems have statuses over HTTP.
            return KindBefore(name, start) == NameKind.None ? NameKind.None : NameKind.StatusCode;
        }

        start = name.IndexOfWord("responsecode");
        if (start >= 0)
        {
            return KindBefore(name, start) == NameKind.StatusCode ? NameKind.ResponseCode : NameKind.None;
        }

        start = name.IndexOfWord("status");
        if (start >= 0)
        {
            return KindBefore(name, start) != NameKind.StatusCode ? NameKind.None
                : IsOfAnswer(name, start) ? NameKind.StatusCode
                : NameKind.Status;
        }

        return name.IndexOfEnding("code") is >= 0 and var code && code == name.StartOfLetters ? NameKind.Code : NameKind.None;
    }

    /// <summary>Whether an answer's word stands right before <paramref name="end"/>.</summary>
    private static bool IsOfAnswer(NamePart name, int end)
    {
        var before = new NamePart(name.Name, name.Start, end);
        foreach (string word in Answers)
        {
            if (before.IndexOfWord(word) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private int IndexOfStatusName(NamePart name)
    {
        foreach (string word in _statusNames)
        {
            if (name.IndexOfWord(word) is >= 0 and var start)
            {
                return start;
            }
        }

        return -1;
    }
}
