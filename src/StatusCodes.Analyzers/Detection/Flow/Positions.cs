using System;

namespace StatusCodes.Analyzers.Detection.Flow;

/// <summary>Finds a place among many that stand in order.</summary>
internal static class Positions
{
    /// <summary>The first index from <paramref name="low"/> on whose place is not before <paramref name="position"/>.</summary>
    /// <param name="low">Where to begin.</param>
    /// <param name="high">Where to end; the answer where all places are before.</param>
    /// <param name="positionOf">The place of an index; ascending.</param>
    /// <param name="position">What is looked for.</param>
    public static int FirstFrom(int low, int high, Func<int, int> positionOf, int position)
    {
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (positionOf(middle) < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
