namespace StatusCodes.Analyzers.Words;

/// <summary>
/// What stands before "status code" in a name, and says whose status it is:
/// nobody's in <c>expectedStatusCode</c>, an order's in <c>orderStatusCode</c>.
/// </summary>
internal static class CodePrefixes
{
    /// <summary>Words that do not say whose status it is.</summary>
    private static readonly WordSet Neutral = new(
        "a", "accepted", "actual", "allow", "allowed", "and", "any", "api", "auth", "backend", "bad", "base", "blocked",
        "body", "cacheable", "caller", "challenge", "client", "conflict", "created", "current", "custom", "default", "denied",
        "desired", "dest", "destination", "empty", "endpoint", "err", "error", "exceeded", "exception", "exclude", "excluded",
        "expected", "explicit", "failed", "failure", "fallback", "fatal", "final", "first", "forbidden", "found", "given",
        "handle", "handled", "has", "healthy", "html", "http", "https", "ignore", "ignored", "include", "included", "initial",
        "inner", "invalid", "json", "known", "last", "log", "logged", "m", "matching", "missing", "mock", "my", "new", "no", "not",
        "null", "ok", "old", "on", "or", "original", "outer", "overridden", "override", "page", "parsed", "permanent", "permitted",
        "possible", "problem", "proxy", "quota", "raw", "read", "real", "received", "recoverable", "redirect", "redirection",
        "rejected", "rejection", "remote", "reply", "request", "requested", "required", "resp", "response", "rest", "result",
        "resulting", "retriable", "retried", "retry", "retryable", "return", "returned", "s", "second", "sent", "server", "skip",
        "skipped", "success", "successful", "supported", "target", "temporary", "test", "throttled", "throttling",
        "timeout", "transient", "unauthorized", "unexpected", "unhandled", "unhealthy",
        "unsupported", "upstream", "valid", "validation", "web", "with", "wrong");

    /// <summary>A bound of a class is no code, as no operand of <c>&lt;</c> is: <c>minStatusCode = 400</c>.</summary>
    private static readonly WordSet Bounds = new("min", "max", "minimum", "maximum", "lower", "upper");

    /// <summary>
    /// <see cref="NameKind.StatusCode"/> where all words before <paramref name="end"/> are neutral,
    /// <see cref="NameKind.PrefixedStatusCode"/> where one says whose status it is,
    /// <see cref="NameKind.None"/> where it is another system's, or a bound.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="end">Where "status code" begins.</param>
    /// <param name="parts">Words that make it a part of another system's code.</param>
    public static NameKind KindBefore(NamePart name, int end, WordSet parts)
    {
        string text = name.Name;
        int start = name.StartOfLetters;
        end = new NamePart(text, name.Start, end).End;
        bool isNeutral = true;
        while (start < end)
        {
            // Digits belong to the word, as they do not elsewhere: s3ResponseStatusCode is S3's, and "s" alone would be neutral.
            int next = start + 1;
            while (next < end && text[next] != '_' && !IdentifierWords.IsBoundary(text, next))
            {
                next++;
            }

            int length = next - start;
            if (ForeignSystems.IsForeignWord(text, start, length)
                || parts.Contains(text, start, length)
                || Bounds.Contains(text, start, length))
            {
                return NameKind.None;
            }

            isNeutral &= Neutral.Contains(text, start, length) || Neutral.Contains(text, start, LengthWithoutCode(text, start, length));
            start = next;
            while (start < end && text[start] == '_')
            {
                start++;
            }
        }

        return isNeutral ? NameKind.StatusCode : NameKind.PrefixedStatusCode;
    }

    /// <summary>A word may name the status that it is about: <c>Return200StatusCodes</c>.</summary>
    private static int LengthWithoutCode(string text, int start, int length)
    {
        int digits = 0;
        while (digits < length && char.IsDigit(text[start + length - digits - 1]))
        {
            digits++;
        }

        return digits == 3 ? length - digits : length;
    }
}
