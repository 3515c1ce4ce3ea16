using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// Texts that say how something ended: "Success", "Operation failed".
/// A protocol of one's own that calls 100 a success is not the system whose 100 says "go on".
/// </summary>
internal static class OutcomeTexts
{
    // A sentence may say anything: "Failed over to the mirror".
    private const int MostBlanks = 1;

    private static readonly WordSet Successes = new("Success", "Successful", "Successfully", "Succeeded", "OK", "Passed", "Done");
    private static readonly WordSet Negations = new("Not", "No", "Never");
    private static readonly WordSet Failures = new("Fail", "Failed", "Failure", "Error");

    /// <summary>Whether <paramref name="text"/> tells of another outcome than the code <paramref name="number"/> does.</summary>
    public static bool Contradict(string text, int number, SystemKnowledge system)
    {
        if (system.OutcomeOf(number) is not { } meant || Blanks(text) > MostBlanks || Negations.HasWordIn(text))
        {
            return false;
        }

        return (meant != Outcome.Success && Successes.HasWordIn(text)) || (meant != Outcome.Failure && Failures.HasWordIn(text));
    }

    private static int Blanks(string text)
    {
        int blanks = 0;
        foreach (char letter in text)
        {
            blanks += letter == ' ' ? 1 : 0;
        }

        return blanks;
    }
}
