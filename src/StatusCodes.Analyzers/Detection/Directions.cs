using System;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether a member that takes a status sends it to the peer, and who does so.</summary>
internal static class Directions
{
    /// <summary>The slot that <paramref name="symbol"/>, known with <paramref name="strength"/>, is for a value that is put into it.</summary>
    public static Slot Into(ISymbol symbol, SlotStrength strength)
    {
        if (symbol is ILocalSymbol || symbol.ContainingType is not { } type)
        {
            return new Slot(strength, Direction.Read, Receiver.Unknown);
        }

        Receiver receiver = ReceiverOf(type);
        return new Slot(strength, IsSent(type, receiver) ? Direction.Sent : Direction.Read, receiver) { IsFilled = true };
    }

    private static Receiver ReceiverOf(INamedTypeSymbol type) => type.Name switch
    {
        "HttpListenerResponse" when IsIn(type, "System.Net") => Receiver.HttpListener,
        // The extensions are Web API's: Request.CreateResponse(…) makes such a message.
        "HttpResponseMessage" or "HttpRequestMessageExtensions" when IsIn(type, "System.Net.Http") => Receiver.HttpResponseMessage,
        _ => IsIn(type, "Microsoft.AspNetCore") ? Receiver.AspNetCore : Receiver.Unknown,
    };

    /// <summary>
    /// Servers and what they answer: ASP.NET Core, System.Web and Web API, the listener, and results by their interfaces.
    /// Constructing an <c>HttpResponseMessage</c> is read: tests and handlers build a peer's answer with it. <see cref="WebApiActions"/> knows those that are a server's own.
    /// </summary>
    private static bool IsSent(INamedTypeSymbol type, Receiver receiver) => receiver switch
    {
        Receiver.HttpListener => true,
        Receiver.HttpResponseMessage => false,
        Receiver.AspNetCore => IsAnswer(type.Name),
        _ => IsIn(type, "System.Web") || IsResult(type),
    };

    /// <summary>
    /// What ASP.NET Core answers with, by the last word of its name: responses, results, problems, what declares and configures them.
    /// Not what looks codes up (<c>ReasonPhrases</c>), describes them (<c>ApiResponseType</c>) or moves them on inside a server.
    /// </summary>
    private static bool IsAnswer(string type) => Array.Exists(Answers, word => type.EndsWith(word, StringComparison.Ordinal));

    private static readonly string[] Answers =
        ["Response", "ResponseFeature", "ControllerBase", "Result", "Results", "ProblemDetails", "Attribute", "Exception", "Options", "Policy", "Extensions"];

    /// <summary>What implements ASP.NET Core's result interfaces is sent, whoever wrote it.</summary>
    private static bool IsResult(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            if (contract.Name is "IStatusCodeActionResult" or "IStatusCodeHttpResult" && IsIn(contract, "Microsoft.AspNetCore"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIn(INamedTypeSymbol type, string rootNamespace)
    {
        string space = type.ContainingNamespace?.ToDisplayString() ?? "";
        return space.StartsWith(rootNamespace, StringComparison.Ordinal) && (space.Length == rootNamespace.Length || space[rootNamespace.Length] == '.');
    }
}
