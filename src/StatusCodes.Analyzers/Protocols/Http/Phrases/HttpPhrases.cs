using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules.Phrases;

namespace StatusCodes.Analyzers.Protocols.Http.Phrases;

/// <summary>HTTP's reason phrases, and which of them say something beside another status.</summary>
internal static class HttpPhrases
{
    public static PhraseIndex Index { get; } = new(HttpCodes.System, IsTelling);

    /// <summary>
    /// "Continue" and "Processing" say what is going on, "Created" after a 200 what was done, "Found" that something was found,
    /// "Not Allowed" that somebody may not, "Not modified" that nothing was changed,
    /// "Request timeout" after a 503 or 504 which request did not come back in time.
    /// </summary>
    private static bool IsTelling(CodeEntry own, CodeEntry other, string text)
    {
        if (other.First < 200)
        {
            return false;
        }

        if (char.IsLower(text[0]) && text.IndexOf(' ') < 0)
        {
            // Small, it is a word of every day, unless it says that all is well, or that somebody may not.
            return own.First >= 400 && other.First is 200 or 401 or 403;
        }

        if (PhraseIndex.IsOfSeveralWords(text))
        {
            return other.First switch
            {
                405 => other.IndexOfName(text) == 0,
                408 => own.First < 500,
                // What people say of an order, a plan or a disk, whatever the status.
                208 or 300 or 424 or 425 or 426 or 507 or 508 or 510 => false,
                204 or 304 => text == other.Name,
                // Both are called so by everybody: a redirect that stays, and one that does not.
                307 => own.First is not (302 or 303),
                308 => own.First != 301,
                _ => true,
            };
        }

        return other.First switch
        {
            <= 299 => own.First >= 400,
            <= 399 => own.First / 100 == 3,
            // Seats are gone, drafts conflict, and accounts are locked where all is well with the request.
            409 or 410 => own.First >= 400,
            423 => false,
            _ => true,
        };
    }
}
