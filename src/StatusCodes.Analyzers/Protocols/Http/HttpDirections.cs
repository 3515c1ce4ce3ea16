using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>
/// Whether a member that takes a status sends it to the peer, and who does so.
/// Members of which more is known have rows in <see cref="KnownMembers.HttpKnownSlots"/>.
/// </summary>
internal static class HttpDirections
{
    private static readonly string[] AspNetCore = ["Microsoft", "AspNetCore"];

    private static readonly string[] SystemWeb = ["System", "Web"];

    /// <summary>The last words of the names of what ASP.NET Core answers with, or declares and configures its answers by.</summary>
    private static readonly string[] Answers =
    [
        "Response", "ResponseFeature", "ControllerBase", "Result", "Results", "ProblemDetails", "Attribute",
        "Exception", "Options", "Policy", "Extensions",
    ];

    /// <summary>
    /// The slot of a value that is put into <paramref name="symbol"/>, which is known with <paramref name="strength"/>.
    /// </summary>
    public static Slot ForValuePutInto(ISymbol symbol, SlotStrength strength)
    {
        if (symbol is ILocalSymbol || symbol.ContainingType is not { } type)
        {
            return new Slot(HttpCodes.System, strength, Direction.Read);
        }

        bool isAspNetCore = type.IsIn(AspNetCore);
        // What implements ASP.NET Core's own result interfaces is sent, whoever wrote it.
        bool isSent = isAspNetCore ? IsAnswer(type.Name) : type.IsIn(SystemWeb) || HttpTypes.IsResult(type, AspNetCore);
        return new Slot(HttpCodes.System, strength, isSent ? Direction.Sent : Direction.Read)
        {
            Receiver = isAspNetCore ? HttpReceivers.AspNetCore : null,
            IsAssigned = true,
        };
    }

    /// <summary>
    /// Not what looks codes up (<c>ReasonPhrases</c>), describes them (<c>ApiResponseType</c>) or moves them on inside a server.
    /// </summary>
    private static bool IsAnswer(string type) => Array.Exists(Answers, word => type.EndsWith(word, StringComparison.Ordinal));
}
