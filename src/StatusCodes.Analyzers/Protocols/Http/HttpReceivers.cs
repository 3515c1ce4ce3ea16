using System.Collections.Immutable;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Protocols.Http;

/// <summary>Who takes a status, where it matters what that one does with it.</summary>
internal static class HttpReceivers
{
    /// <summary>Over HTTP/1.1 Kestrel writes any number on the wire.</summary>
    public static Receiver AspNetCore { get; } = new("AspNetCore");

    /// <summary><c>System.Net.HttpListenerResponse</c> throws outside 100–999.</summary>
    public static Receiver Listener { get; } = new("HttpListener");

    /// <summary><c>System.Net.Http.HttpResponseMessage</c> throws outside 0–999, so it cannot hold anything else.</summary>
    public static Receiver ResponseMessage { get; } = new("HttpResponseMessage");

    public static ImmutableArray<Receiver> All { get; } = ImmutableArray.Create(AspNetCore, Listener, ResponseMessage);
}
