using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>
/// A server's response: what sends its header, and what comes too late from then on.
/// Seen on .NET 10 (Kestrel, the managed HttpListener); System.Web by its source.
/// </summary>
internal sealed class HttpResponseType
{
    private readonly string[] _namespace;
    private readonly string[] _names;

    /// <summary>What sends the header, by its path from the response: <c>Body.WriteAsync</c>.</summary>
    private readonly HashSet<string> _begins;

    /// <summary>What ends the response besides; it is gone then.</summary>
    private readonly HashSet<string> _ends;

    /// <summary>What throws once the header is sent, by its path from the response.</summary>
    private readonly HashSet<string> _throws;

    /// <summary>What is ignored then.</summary>
    private readonly HashSet<string> _ignored;

    /// <summary>What throws once the response has ended, and is ignored before.</summary>
    private readonly HashSet<string> _throwsAtEnd;

    private HttpResponseType(
        string label,
        string typeNamespace,
        string names,
        string begins,
        string ends = "",
        string throws = "",
        string ignored = "",
        string throwsAtEnd = "")
    {
        Label = label;
        _namespace = typeNamespace.Split('.');
        _names = names.Split(' ');
        _begins = Set(begins);
        _ends = Set(ends);
        _throws = Set(throws);
        _ignored = Set(ignored);
        _throwsAtEnd = Set(throwsAtEnd);
    }

    /// <summary>Whatever is written goes out at once, even nothing: the header with it.</summary>
    private static HttpResponseType AspNetCore { get; } = new(
        "ASP.NET Core",
        "Microsoft.AspNetCore.Http",
        "HttpResponse",
        begins: "WriteAsync WriteAsJsonAsync SendFileAsync StartAsync CompleteAsync "
            + "Body.Write Body.WriteAsync Body.WriteByte Body.Flush Body.FlushAsync BodyWriter.WriteAsync BodyWriter.FlushAsync "
            + "Body>CopyTo Body>CopyToAsync Body>Serialize Body>SerializeAsync BodyWriter>CopyToAsync BodyWriter>SerializeAsync "
            + "Body<Flush Body<Close",
        throws: "StatusCode ContentType ContentLength Redirect Clear OnStarting WriteAsJsonAsync "
            + "Headers Headers.Add Headers.Append Headers.Remove Headers.TryAdd Headers.Clear "
            + "Headers.AppendCommaSeparatedValues Headers.SetCommaSeparatedValues Cookies.Append Cookies.Delete");

    /// <summary>It keeps what is written until the end, unless it is flushed.</summary>
    private static HttpResponseType SystemWeb { get; } = new(
        "System.Web",
        "System.Web",
        "HttpResponse HttpResponseBase HttpResponseWrapper",
        begins: "Flush FlushAsync",
        throws: "StatusCode Status StatusDescription ContentType Redirect RedirectPermanent AddHeader AppendHeader "
            + "AppendCookie SetCookie Cookies.Add");

    /// <summary>Nothing that is written, or a flush, sends no header yet; <c>Abort</c> never sends one.</summary>
    private static HttpResponseType Listener { get; } = new(
        "HttpListenerResponse",
        "System.Net",
        "HttpListenerResponse",
        begins: "OutputStream.Write OutputStream.WriteAsync OutputStream.WriteByte "
            + "OutputStream>CopyTo OutputStream>CopyToAsync OutputStream>Serialize OutputStream>SerializeAsync "
            + "OutputStream<Flush",
        ends: "Close OutputStream.Close OutputStream.Dispose OutputStream.DisposeAsync "
            + "OutputStream<Close OutputStream<CloseEmpty",
        throws: "ContentLength64 SendChunked",
        ignored: "Headers Headers.Add Headers.Set Headers.Remove AddHeader AppendHeader SetCookie AppendCookie Cookies.Add",
        throwsAtEnd: "StatusCode StatusDescription ContentType Redirect");

    private static ImmutableArray<HttpResponseType> All { get; } = ImmutableArray.Create(AspNetCore, SystemWeb, Listener);

    /// <summary>What it is called in sentences.</summary>
    public string Label { get; }

    /// <summary>Whether tests make such a response whose header is never sent.</summary>
    public bool HasHarmlessDouble => this == AspNetCore;

    /// <summary>The response that a type is, or is derived from; null for every other type.</summary>
    public static HttpResponseType? Of(ITypeSymbol? type)
    {
        foreach (HttpResponseType response in All)
        {
            if (type is INamedTypeSymbol named && named.AnyBase(response.Is) && !(response.HasHarmlessDouble && IsOfProject(named)))
            {
                return response;
            }
        }

        return null;
    }

    /// <summary>Whether a step sends the header.</summary>
    public bool IsBegunBy(string step) => _begins.Contains(step) || _ends.Contains(step);

    /// <summary>Whether a member of some server's response may come too late; asked before anything is bound.</summary>
    public static bool MayBeTooLate(string member)
    {
        foreach (HttpResponseType response in All)
        {
            if (response.IsTooLate(member))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a change is lost or refused after a step.</summary>
    public bool IsTooLate(string change) => _throws.Contains(change) || _ignored.Contains(change) || _throwsAtEnd.Contains(change);

    /// <summary>Whether the server throws for a change after a step; otherwise it does nothing.</summary>
    public bool Throws(string change, string step) =>
        _throws.Contains(change) || (_ends.Contains(step) && _throwsAtEnd.Contains(change));

    private static HashSet<string> Set(string words) =>
        new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>A project's own response stands in for the server's: nothing is sent.</summary>
    private static bool IsOfProject(INamedTypeSymbol type) => !type.DeclaringSyntaxReferences.IsEmpty;

    private bool Is(INamedTypeSymbol type) => Array.IndexOf(_names, type.Name) >= 0 && type.IsDirectlyIn(_namespace);
}
