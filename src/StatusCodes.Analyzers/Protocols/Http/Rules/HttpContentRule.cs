using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Protocols.Http.Content;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Analyzers.Protocols.Http.Rules;

/// <summary>
/// STC1007: content is given with a status that cannot have any (RFC 9110 §15.2, §15.3.5, §15.3.6, §15.4.5).
/// What becomes of it, the messages say as it was seen on Kestrel (.NET 8, 9 and 10) and on HttpListener (Linux, .NET 10).
/// </summary>
internal sealed class HttpContentRule : CodeRule
{
    public const string Id = "STC1007";
    private const string Text = "HttpContent";
    private const int SwitchingProtocols = 101;
    private const int ResetContent = 205;
    private const int NotModified = 304;

    private static readonly DiagnosticDescriptor Given = HttpDescriptor.Create(Id, Text, "HttpContentMessage");
    private static readonly DiagnosticDescriptor Dropped = HttpDescriptor.Create(Id, Text, "HttpContentDroppedMessage");
    private static readonly DiagnosticDescriptor Awaited = HttpDescriptor.Create(Id, Text, "HttpContentAwaitedMessage");
    private static readonly DiagnosticDescriptor Throws = HttpDescriptor.Create(Id, Text, "HttpContentThrowsMessage");
    private static readonly DiagnosticDescriptor ThrowsLate = HttpDescriptor.Create(Id, Text, "HttpContentThrowsLateMessage");
    private static readonly DiagnosticDescriptor Switched = HttpDescriptor.Create(Id, Text, "HttpContentSwitchedMessage");
    private static readonly DiagnosticDescriptor Written = HttpDescriptor.Create(Id, Text, "HttpContentListenerMessage");
    private static readonly DiagnosticDescriptor Declared = HttpDescriptor.Create(Id, Text, "HttpContentDeclaredMessage");

    public HttpContentRule()
        : base(Given, Dropped, Awaited, Throws, ThrowsLate, Switched, Written, Declared)
    {
    }

    public override Diagnostic? Analyze(RuleContext context) =>
        context is { IsSent: true, Entry: { BodyAllowed: false } entry }
        && HttpGivenContent.FormOf(context.Use, context.Semantics.Binder) is var form and not HttpContentForm.None
            ? context.Report(Outcome(form, context), context.Number, entry.SourceInMessage())
            : null;

    private static DiagnosticDescriptor Outcome(HttpContentForm form, RuleContext context)
    {
        int code = context.Use.Value;
        if (form == HttpContentForm.Declared)
        {
            return Declared;
        }

        return context.Use.Slot.Receiver == HttpReceivers.Listener ? Written
            : context.Use.Slot.Receiver != HttpReceivers.AspNetCore ? Given
            : form switch
            {
                HttpContentForm.Serialized => OfSerialized(code, HttpContentServer.MajorOf(context.Semantics.Binder.Model.Compilation)),
                HttpContentForm.Sized => code == NotModified ? ThrowsLate : Throws,
                HttpContentForm.Written => code == SwitchingProtocols ? Switched : ThrowsLate,
                _ => Given,
            };
    }

    /// <summary>A serializer writes to the response's pipe since ASP.NET Core 9, and wrote to its stream before.</summary>
    private static DiagnosticDescriptor OfSerialized(int code, int server) =>
        server < HttpContentServer.Stream ? Given
        : code == SwitchingProtocols ? Switched
        : server == HttpContentServer.Stream ? ThrowsLate
        : code != ResetContent ? Dropped
        : server == HttpContentServer.Pipe ? Given
        : Awaited;
}
