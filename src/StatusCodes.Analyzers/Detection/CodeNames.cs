using System;
using System.Collections.Generic;

namespace StatusCodes.Analyzers.Detection;

/// <summary>What an identifier says of the number it holds.</summary>
internal enum NameKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is a code of something: <c>code</c>.</summary>
    Code,

    /// <summary>It is a status of something: <c>status</c>, <c>expectedStatus</c>.</summary>
    Status,

    /// <summary>It is a status code of something: <c>orderStatusCode</c>.</summary>
    PrefixedStatusCode,

    /// <summary>It is called the close code of a WebSocket: <c>closeCode</c>, <c>closeStatus</c>.</summary>
    CloseCode,

    /// <summary>It is called the code of an FTP reply: <c>replyCode</c>, <c>ftpStatusCode</c>.</summary>
    ReplyCode,

    /// <summary>It is called a status code: <c>statusCode</c>, <c>httpStatus</c>, <c>responseStatusCode</c>.</summary>
    StatusCode,
}

/// <summary>Reads identifiers: <c>_responseStatusCode</c>, <c>HTTP_STATUS</c>, <c>StatusCodes</c>.</summary>
internal static class CodeNames
{
    /// <summary>Words before "status code" that do not say whose status it is.</summary>
    private static readonly HashSet<string> NeutralWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "actual", "accepted", "allowed", "api", "and", "any", "auth", "backend", "bad", "base", "body", "caller", "challenge", "client", "conflict", "created", "current", "custom",
        "default", "desired", "empty", "endpoint", "err", "error", "exception", "expected", "explicit", "failed", "failure", "fallback", "final", "first", "forbidden", "found", "given",
        "has", "html", "http", "https", "ignored", "initial", "inner", "invalid", "json", "known", "last", "m", "matching", "missing", "mock", "my", "new", "no", "not", "null",
        "ok", "old", "on", "or", "original", "outer", "override", "overridden", "page", "parsed", "permanent", "possible", "problem", "proxy", "raw", "read", "real", "received", "recoverable",
        "redirect", "redirection", "rejected", "rejection", "remote", "reply", "request", "requested", "required", "resp", "response", "rest", "result", "resulting", "retriable", "retry", "retryable",
        "returned", "s", "second", "sent", "server", "success", "successful", "supported", "target", "temporary", "test", "throttled", "throttling", "timeout", "transient", "unauthorized", "unexpected",
        "unsupported", "upstream", "valid", "validation", "web", "with", "wrong",
    };

    private static readonly string[] Verbs =
    [
        "Get", "Map", "To", "Resolve", "Select", "Choose", "Determine", "Convert", "Compute", "Calculate", "Translate", "Find", "Set", "With", "Send", "Return", "Returns", "Pick", "Extract", "Use", "Assert", "Expect", "Should", "Have",
    ];

    private static readonly string[] Predicates = ["Async", "Be", "Equal", "Is", "Matches", "Must", "OneOf", "Should", "Was"];

    /// <summary>What a variable, parameter, field or property of this name holds.</summary>
    public static NameKind OfValue(string name)
    {
        int end = EndWithoutSuffix(name);
        return end < 4 ? NameKind.None : Classify(name, end);
    }

    /// <summary>What each element of a collection of this name is: <c>RetryStatusCodes</c>.</summary>
    public static NameKind OfCollection(string name)
    {
        // A dictionary says what it leads to: ExceptionToStatusCode, StatusCodeMap.
        if (name.EndsWith("ToStatusCode", StringComparison.Ordinal) || name.EndsWith("StatusCodeMap", StringComparison.Ordinal))
        {
            return NameKind.StatusCode;
        }

        int end = TrimEnd(name, name.Length);
        if (end < 5 || char.ToLowerInvariant(name[end - 1]) != 's')
        {
            return NameKind.None;
        }

        return EndsWith(name, end, "statuses") >= 0 ? Classify(name, end - 2) : Classify(name, end - 1);
    }

    /// <summary>What a method or a delegate of this name answers: <c>GetStatusCode</c>, <c>StatusCodeSelector</c>, <c>MapToStatusCode</c>.</summary>
    public static NameKind OfFunction(string name)
    {
        int end = name.Length;
        foreach (string suffix in new[] { "Async", "Selector", "Provider", "Resolver", "Factory", "Func", "Getter", "Mapper" })
        {
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
            {
                end = name.Length - suffix.Length;
                break;
            }
        }

        int start = 0;
        foreach (string verb in Verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal) && name.Length > verb.Length && char.IsUpper(name[verb.Length]))
            {
                start = verb.Length;
                break;
            }
        }

        return end - start < 4 ? NameKind.None : OfValue(name.Substring(start, end - start));
    }

    /// <summary>Whether a method's name speaks of a status code: <c>WithStatusCode</c>, <c>StatusCodeShouldBe</c>, <c>RetryOnStatusCodes</c>, <c>AllowHttpStatus</c>.</summary>
    /// <param name="method">The name.</param>
    /// <param name="alone">Whether nothing but what is done with the status code may follow.</param>
    public static bool MentionsStatusCode(string method, bool alone = false)
    {
        string words = method.IndexOf("HttpStatus", StringComparison.Ordinal) >= 0 && method.IndexOf("HttpStatusCode", StringComparison.Ordinal) < 0 ? "HttpStatus" : "StatusCode";
        int at = method.IndexOf(words, StringComparison.Ordinal);
        if (at < 0 || ForeignSystems.Names(method) || QuantityNames.Contains(method))
        {
            return false;
        }

        int end = at + words.Length;
        if (end < method.Length && method[end] == 's')
        {
            end++;
        }

        return end == method.Length || (alone ? Array.Exists(Predicates, word => method.IndexOf(word, end, StringComparison.Ordinal) == end) : !char.IsLower(method[end]));
    }

    /// <summary>Whether a text, such as the key of a JSON property, is called a status code: <c>statusCode</c>, <c>owin.ResponseStatusCode</c>.</summary>
    public static bool IsKey(string text) => OfValue(text.Substring(text.LastIndexOf('.') + 1)) == NameKind.StatusCode;

    private static NameKind Classify(string name, int end)
    {
        if (StartOfWord(name, end, CloseWords) is >= 0 and var close)
        {
            return OfPrefix(name, close) == NameKind.None ? NameKind.None : NameKind.CloseCode;
        }

        if (EndsWithWord(name, end, ReplyWords))
        {
            return NameKind.ReplyCode;
        }

        int start = EndsWith(name, end, "statuscode");
        if (start >= 0)
        {
            return StartsWord(name, start) ? OfPrefix(name, start) : NameKind.None;
        }

        if (EndsWith(name, end, "httpstatus") is >= 0 and var status && StartsWord(name, status))
        {
            return NameKind.StatusCode;
        }

        if (EndsWith(name, end, "httpcode") is >= 0 and var httpCode && StartsWord(name, httpCode))
        {
            return NameKind.StatusCode;
        }

        if (EndsWith(name, end, "status") is >= 0 and var bare && StartsWord(name, bare))
        {
            return OfPrefix(name, bare) == NameKind.StatusCode ? NameKind.Status : NameKind.None;
        }

        if (EndsWith(name, end, "responsecode") is >= 0 and var answer && StartsWord(name, answer))
        {
            return OfPrefix(name, answer) == NameKind.StatusCode ? NameKind.Status : NameKind.None;
        }

        return EndsWith(name, end, "code") is >= 0 and var code && code == StartOfLetters(name) ? NameKind.Code : NameKind.None;
    }

    private static readonly string[] CloseWords = ["closecode", "closestatus", "closestatuscode", "closurecode", "closurestatus", "closingcode", "closingstatus"];

    private static readonly string[] ReplyWords = ["replycode", "completioncode", "ftpcode", "ftperrorcode", "ftpstatus", "ftpstatuscode"];

    private static bool EndsWithWord(string name, int end, string[] words) => StartOfWord(name, end, words) >= 0;

    /// <summary>Where one of <paramref name="words"/> begins that the first <paramref name="end"/> characters end with; −1 where they end with none.</summary>
    private static int StartOfWord(string name, int end, string[] words)
    {
        foreach (string word in words)
        {
            if (EndsWith(name, end, word) is >= 0 and var start && StartsWord(name, start))
            {
                return start;
            }
        }

        return -1;
    }

    private static NameKind OfPrefix(string name, int end)
    {
        int start = StartOfLetters(name);
        end = TrimEnd(name, end);
        bool neutral = true;
        while (start < end)
        {
            int next = start + 1;
            while (next < end && name[next] != '_' && !IsBoundary(name, next))
            {
                next++;
            }

            string word = name.Substring(start, next - start);
            if (ForeignSystems.IsForeignWord(word) || IsBound(word))
            {
                return NameKind.None;
            }

            neutral &= NeutralWords.Contains(word);
            start = next;
            while (start < end && name[start] == '_')
            {
                start++;
            }
        }

        return neutral ? NameKind.StatusCode : NameKind.PrefixedStatusCode;
    }

    /// <summary>A bound of a class is no code, as no operand of <c>&lt;</c> is: <c>minStatusCode = 400</c>.</summary>
    private static bool IsBound(string word) =>
        word.Equals("min", StringComparison.OrdinalIgnoreCase) || word.Equals("max", StringComparison.OrdinalIgnoreCase)
        || word.Equals("minimum", StringComparison.OrdinalIgnoreCase) || word.Equals("maximum", StringComparison.OrdinalIgnoreCase)
        || word.Equals("lower", StringComparison.OrdinalIgnoreCase) || word.Equals("upper", StringComparison.OrdinalIgnoreCase);

    /// <summary>Endings that change nothing: <c>statusCodeValue</c>.</summary>
    private static int EndWithoutSuffix(string name)
    {
        int end = TrimEnd(name, name.Length);
        foreach (string suffix in Suffixes)
        {
            if (EndsWith(name, end, suffix) is > 3 and var start && char.IsUpper(name[start]))
            {
                return start;
            }
        }

        return end;
    }

    private static readonly string[] Suffixes = ["value", "number", "int"];

    /// <summary>Digits and underscores at the end say nothing: <c>statusCode2</c>.</summary>
    private static int TrimEnd(string name, int end)
    {
        while (end > 0 && (name[end - 1] == '_' || char.IsDigit(name[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static int StartOfLetters(string name)
    {
        int start = 0;
        while (start < name.Length && (name[start] == '_' || name[start] == '@'))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where <paramref name="lowerSuffix"/> begins in the first <paramref name="end"/> characters, underscores skipped; −1 where they do not end so.</summary>
    private static int EndsWith(string name, int end, string lowerSuffix)
    {
        int i = end - 1;
        for (int s = lowerSuffix.Length - 1; s >= 0; s--, i--)
        {
            if (s < lowerSuffix.Length - 1)
            {
                while (i >= 0 && name[i] == '_')
                {
                    i--;
                }
            }

            if (i < 0 || char.ToLowerInvariant(name[i]) != lowerSuffix[s])
            {
                return -1;
            }
        }

        return i + 1;
    }

    /// <summary>A word begins here: at the start, after an underscore, at a capital; names in one case (<c>httpstatuscode</c>) have no boundaries to ask for.</summary>
    private static bool StartsWord(string name, int start) => start <= StartOfLetters(name) || name[start - 1] == '_' || IsBoundary(name, start) || IsOneCase(name);

    private static bool IsBoundary(string name, int index) =>
        char.IsUpper(name[index]) && (!char.IsUpper(name[index - 1]) || (index + 1 < name.Length && char.IsLower(name[index + 1])));

    private static bool IsOneCase(string name)
    {
        bool upper = false, lower = false;
        foreach (char c in name)
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
        }

        return !(upper && lower);
    }
}
