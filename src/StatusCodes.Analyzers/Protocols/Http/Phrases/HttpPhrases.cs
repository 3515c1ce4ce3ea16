using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules.Phrases;

namespace StatusCodes.Analyzers.Protocols.Http.Phrases;

/// <summary>HTTP's reason phrases, and which of them say something beside another status.</summary>
internal static class HttpPhrases
{
    public static PhraseIndex Index { get; } = new(HttpCodes.System, IsTelling);

    /// <summary>
    /// "Continue" and "Processing" say what is going on, "Created" after a 200 what was done, "Found" that something was found,
    /// "Not Allowed" that somebody may not, "Request timeout" after a 503 or 504 which request did not come back in time.
    /// </summary>
    private static bool IsTelling(CodeEntry own, CodeEntry other, string text)
    {
        if (other.First < 200)
        {
            return false;
        }

        if (PhraseIndex.IsOfSeveralWords(text))
        {
            return other.First switch
            {
                405 => other.IndexOfName(text) == 0,
                408 => own.First < 500,
                // What people say of an order, a plan or a disk, whatever the status.
                208 or 300 or 424 or 425 or 426 or 507 => false,
                _ => true,
            };
        }

        return (other.First / 100) switch
        {
            2 => own.First >= 400,
            3 => own.First / 100 == 3,
            _ => true,
        };
    }
}
