using System.Collections.Immutable;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>A member with places for codes, to put together with others.</summary>
/// <param name="Text">
/// The member: <c>@</c> is its name, <c>{0}</c>, <c>{1}</c> are the codes, <c>{S}</c>, <c>{W}</c>, <c>{F}</c> the enums of the three
/// systems.
/// </param>
/// <param name="System">Whose codes it takes.</param>
/// <param name="IsWeb">Whether it needs ASP.NET Core, and stands in a controller.</param>
internal sealed record GeneratedSlot(string Text, string System, bool IsWeb = false)
{
    private const string Response = "global::System.Net.Http.HttpResponseMessage r";

    /// <summary>
    /// Codes that all frameworks have a constant for, some of them, or none; and 418 and 499, which are named in places
    /// only once there is a constant.
    /// </summary>
    public static readonly ImmutableArray<string> Http = ["404", "503", "200", "422", "429", "425", "308", "451", "418", "499"];

    public static readonly ImmutableArray<string> WebSocket = ["1000", "1011", "1012", "1013", "3008"];

    public static readonly ImmutableArray<string> Ftp = ["220", "550", "331", "503", "554"];

    public ImmutableArray<string> Codes => System switch
    {
        "WebSocket" => WebSocket,
        "FTP" => Ftp,
        _ => Http,
    };

    public static readonly ImmutableArray<GeneratedSlot> All =
    [
        new($"public static bool @({Response}) => (int)r.StatusCode == {{0}};", "HTTP"),
        new($"public static bool @({Response}) => {{0}} != ((int)r.StatusCode);", "HTTP"),
        new($"public static bool @({Response}) => (int)r.StatusCode is {{0}} or {{1}};", "HTTP"),
        new($"public static bool @({Response}) => (int)r.StatusCode is not ({{0}}) and not {{1}};", "HTTP"),
        new(
            $"public static int @({Response}) {{{{ switch ((int)r.StatusCode) {{{{ case {{0}}: return 1; case {{1}}: goto case {{0}}; default: return 3; }}}} }}}}",
            "HTTP"),
        new($"public static int @({Response}) => (int)r.StatusCode switch {{{{ {{0}} => 1, {{1}} => 2, _ => 3 }}}};", "HTTP"),
        new("public static object @() => new global::System.Net.Http.HttpResponseMessage(({S}){0});", "HTTP"),
        new("public static object @(bool ok) => new global::System.Net.Http.HttpResponseMessage(({S})(ok ? {0} : {1}));", "HTTP"),
        new("public static bool @(global::System.Net.Http.HttpResponseMessage? r) => (int?)r?.StatusCode == {0};", "HTTP"),
        new("public static bool @({S}? s) => (int?)Pass@(s) is {0} or null or {1}; private static {S}? Pass@({S}? s) => s;", "HTTP"),
        new("public static {S}? @(bool ok) => ok ? ({S}?){0} : null;", "HTTP"),
        new("public static bool @({S}? s) => s == ({S}?){0};", "HTTP"),
        new("public static bool @(int httpStatusCode) => httpStatusCode == {0} || httpStatusCode == {1};", "HTTP"),
        new("public static bool @(long httpStatusCode) => httpStatusCode == {0};", "HTTP"),
        new("public static bool @(ulong httpStatusCode) => httpStatusCode == {0} || httpStatusCode == (ulong){1};", "HTTP"),
        new("public static void @(global::System.Net.HttpListenerResponse response) {{ response.StatusCode = {0}; }}", "HTTP"),
        new("public static int @({S} s = ({S}){0}) => (int)s;", "HTTP"),
        new("public static string @() => $\"{{({S}){0}}}\";", "HTTP"),
        new("public static string @() => (({S}){0}).ToString();", "HTTP"),
        new("public static readonly int[] @StatusCodes = new[] {{ {0}, {1} }};", "HTTP"),
        new(
            $"public static object @(global::System.Collections.Generic.IEnumerable<global::System.Net.Http.HttpResponseMessage> all) => "
            + "global::System.Linq.Enumerable.Any(all, r => (int)r.StatusCode == {0});",
            "HTTP"),
        new("public static object @(global::System.Net.WebSockets.WebSocket s) => s.CloseAsync(({W}){0}, \"\", default);", "WebSocket"),
        new("public static bool @(global::System.Net.WebSockets.WebSocket s) => (int?)s.CloseStatus == {0};", "WebSocket"),
        new("public static bool @(int closeCode, int webSocketCloseCode) => webSocketCloseCode == {0};", "WebSocket"),
        new("public static bool @(global::System.Net.FtpWebResponse r) => (int)r.StatusCode == {0};", "FTP"),
        new(
            "public static int @(global::System.Net.FtpWebResponse r) {{ switch ((int)r.StatusCode) {{ case {0}: return 1; default: return 2; }} }}",
            "FTP"),
        new("public static bool @(string ftpReply) => ftpReply.StartsWith(\"{0}\");", "FTP"),
        new("public object @() => StatusCode({0});", "HTTP", IsWeb: true),
        new("public object @(bool ok) => StatusCode(ok ? {0} : {1});", "HTTP", IsWeb: true),
        new("public void @() {{ Response.StatusCode = {0}; }}", "HTTP", IsWeb: true),
        new("[global::Microsoft.AspNetCore.Mvc.ProducesResponseType({0})] public void @() {{ }}", "HTTP", IsWeb: true),
        new("public object @() => new global::Microsoft.AspNetCore.Mvc.ObjectResult(null) {{ StatusCode = {0} }};", "HTTP", IsWeb: true),
        new("public object @() => Problem(statusCode: {0});", "HTTP", IsWeb: true),
        new("public object @() => Microsoft.AspNetCore.Http.Results.StatusCode({0});", "HTTP", IsWeb: true),
    ];
}
