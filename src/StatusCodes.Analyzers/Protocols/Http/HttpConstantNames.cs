using System;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>The names of ASP.NET Core's constants: <c>Status</c>, the code, and what it is called.</summary>
internal static class HttpConstantNames
{
    private const string NumberPrefix = "Status";
    private const int Digits = 3;

    /// <summary>The 404 of <c>Status404NotFound</c>; null for every other name.</summary>
    public static int? NumberIn(string constant)
    {
        if (constant.Length <= NumberPrefix.Length + Digits || !constant.StartsWith(NumberPrefix, StringComparison.Ordinal))
        {
            return null;
        }

        int number = 0;
        for (int i = NumberPrefix.Length; i < NumberPrefix.Length + Digits; i++)
        {
            if (constant[i] is not (>= '0' and <= '9'))
            {
                return null;
            }

            number = (number * 10) + constant[i] - '0';
        }

        return number;
    }
}
