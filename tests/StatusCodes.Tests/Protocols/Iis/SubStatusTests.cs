using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Iis;

/// <summary>STC4001 and STC4004: sub-statuses of IIS, judged with the status beside them.</summary>
public class SubStatusTests
{
    /// <summary>A type that is IIS's by its name.</summary>
    private const string Entry =
        """

        class IisLogEntry
        {
            public IisLogEntry() { }
            public IisLogEntry(int statusCode, int subStatusCode) { }
            public int StatusCode { get; set; }
            public int SubStatusCode { get; set; }
        }
        """;

    [Theory]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = {|STC4001:14|};")]
    [InlineData("response.StatusCode = (int)HttpStatusCode.Forbidden; response.SubStatusCode = {|STC4001:14|};")]
    [InlineData("response.SubStatusCode = {|STC4001:14|}; response.StatusCode = Forbidden;")]
    [InlineData("response.StatusCode = Forbidden; response.StatusDescription = \"\"; response.SubStatusCode = {|STC4001:0xE|};")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = isIndex ? {|STC4001:14|} : {|STC4001:6|};")]
    [InlineData("if (isIndex) { response.StatusCode = Forbidden; response.SubStatusCode = {|STC4001:14|}; }")]
    [InlineData("switch (isIndex) { case true: response.StatusCode = Forbidden; response.SubStatusCode = {|STC4001:14|}; break; }")]
    [InlineData("context.Response.StatusCode = Forbidden; context.Response.SubStatusCode = {|STC4001:14|};")]
    [InlineData("_ = response.StatusCode == Forbidden && response.SubStatusCode == {|STC4001:14|};")]
    [InlineData("wrapped.StatusCode = Forbidden; wrapped.SubStatusCode = {|STC4001:14|};")]
    [InlineData("@base.StatusCode = Forbidden; @base.SubStatusCode = {|STC4001:14|};")]
    [InlineData("mine.StatusCode = Forbidden; mine.SubStatusCode = {|STC4001:14|};")]
    public Task SystemWeb_KnownSubStatus_Reports(string statements) => SystemWebAsync(statements);

    [Theory]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = {|STC4004:99|};")]
    [InlineData("response.StatusCode = (int)HttpStatusCode.NotFound; response.SubStatusCode = {|STC4004:404|};")]
    [InlineData("response.StatusCode = (int)HttpStatusCode.MethodNotAllowed; response.SubStatusCode = {|STC4004:1|};")]
    public Task SystemWeb_UndefinedSubStatus_Reports(string statements) => SystemWebAsync(statements);

    [Theory]
    [InlineData("response.SubStatusCode = 14;")]
    [InlineData("response.SubStatusCode = 99;")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = 0;")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = -1;")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = DirectoryListingDenied;")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = Undefined;")]
    [InlineData("response.StatusCode = Forbidden; response.SubStatusCode = 10 + 4;")]
    [InlineData("const int subStatusCode = 14; response.StatusCode = Forbidden; response.SubStatusCode = subStatusCode;")]
    [InlineData("int statusCode, subStatusCode; statusCode = Forbidden; subStatusCode = 14;")]
    public Task SystemWeb_NoStatus_NoSubStatus_OrNamed_Silent(string statements) => SystemWebAsync(statements);

    [Theory]
    [InlineData("response.StatusCode = 200; response.SubStatusCode = 7;")]
    [InlineData("response.StatusCode = 429; response.SubStatusCode = 1;")]
    public async Task SystemWeb_StatusThatIisDoesNotDivide_Silent(string statements) =>
        Assert.DoesNotContain("STC4", string.Join('\n', await Findings.MessagesAsync(InHandler(statements), References.Net48)));

    [Theory]
    [InlineData("response.StatusCode = code; response.SubStatusCode = 14;")]
    [InlineData("if (isIndex) { response.StatusCode = Forbidden; } response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; if (isIndex) { response.StatusCode = code; } response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; if (isIndex) response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; response.StatusCode += 1; response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; response = HttpContext.Current.Response; response.SubStatusCode = 14;")]
    [InlineData("context.Response.StatusCode = Forbidden; context = HttpContext.Current; context.Response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; response.Status = \"404 Not Found\"; response.SubStatusCode = 14;")]
    [InlineData("response.StatusCode = Forbidden; context.Response.SubStatusCode = 14;")]
    [InlineData("Response().StatusCode = Forbidden; Response().SubStatusCode = 14;")]
    [InlineData("System.Action later = () => response.StatusCode = Forbidden; response.SubStatusCode = 14;")]
    public Task SystemWeb_StatusThatIsNotKnown_Silent(string statements) => SystemWebAsync(statements);

    [Fact]
    public Task PagesAndControllers_HaveStatusesOfTheirOwn_Silent() => Verify.AnalyzerAsync(
        """
        public class TicketPage : System.Web.UI.Page
        {
            public int Status, SubStatus;
            const int Waiting = 403;
            void M()
            {
                Status = Waiting;
                SubStatus = 14;
            }
        }
        """,
        References.Net48);

    [Fact]
    public Task StatusSetTwice_TheLastBeforeCounts_OrElseTheFirstAfter() => SystemWebAsync(
        """
        response.StatusCode = Forbidden;
        response.StatusCode = (int)HttpStatusCode.BadRequest;
        response.SubStatusCode = {|STC4004:14|};
        response.StatusCode = Forbidden;
        context.Response.SubStatusCode = {|STC4001:14|};
        context.Response.StatusCode = Forbidden;
        context.Response.StatusCode = (int)HttpStatusCode.BadRequest;
        """);

    [Theory]
    [InlineData(
        "new IisLogEntry { StatusCode = 403, SubStatusCode = 1 }",
        "STC4001: 403.1 is \"Execute access forbidden\" (Microsoft KB 943891): introduce a constant ExecuteAccessForbidden = 1")]
    [InlineData(
        "new IisLogEntry { StatusCode = 403, SubStatusCode = 10 }",
        "STC4001: 403.10 is \"Server configured to deny Execute access\" "
        + "(Microsoft KB 943891): introduce a constant ExecuteAccessDenied = 10")]
    [InlineData(
        "new IisLogEntry { StatusCode = 403, SubStatusCode = 14 }",
        "STC4001: 403.14 is \"Directory listing denied\" "
        + "(Microsoft KB 943891): use DirectoryListingDenied")]
    [InlineData(
        "new IisLogEntry { StatusCode = 500, SubStatusCode = 100 }",
        "STC4001: 500.100 is \"Internal ASP error\" (Microsoft KB 943891): introduce a constant InternalAspError = 100")]
    [InlineData(
        "new IisLogEntry { StatusCode = 401, SubStatusCode = 7 }",
        "STC4001: 401.7 is \"Denied by URL authorization policy\" (Microsoft KB 318380): introduce a constant DeniedByUrlAuthorization = 7")]
    [InlineData(
        "new IisLogEntry { StatusCode = 503, SubStatusCode = 1 }",
        "STC4001: 503.1 is \"Application pool CPU limit exceeded\" (Windows SDK iiscnfg.h): introduce a constant CpuLimitExceeded = 1")]
    [InlineData(
        "new IisLogEntry { StatusCode = 502, SubStatusCode = 5 }",
        "STC4001: 502.5 is \"ANCM: process failure\" (Microsoft Learn: ASP.NET Core on IIS): introduce a constant ProcessFailure = 5")]
    [InlineData(
        "new IisLogEntry { StatusCode = 403, SubStatusCode = 99 }",
        "STC4004: 403.99 is not documented: nobody who finds it in a log can look it up")]
    [InlineData(
        "new IisLogEntry { StatusCode = 500, SubStatusCode = 10 }",
        "STC4004: 500.10 is not documented: nobody who finds it in a log can look it up")]
    public async Task Message_NamesTheCode(string expression, string message) =>
        Assert.Contains(message, await Findings.MessagesAsync(InClass(expression)));

    /// <summary>Where nobody can tell whether ASP.NET Core or a proxy set it, the message says both.</summary>
    [Fact]
    public async Task Message_WithoutAspNetCore_NamesBothMeanings() => Assert.Contains(
        "STC4001: 502.5 is \"ANCM: process failure\" or \"WebSocket failure (ARR)\": declare a constant that says which",
        await Findings.MessagesAsync(
            "class IisEntry { public int StatusCode, SubStatusCode; bool M() => StatusCode == 502 && SubStatusCode == 5; }",
            References.Net80));

    /// <summary>What iiscnfg.h and the lists of IIS 5 and 6 have is documented.</summary>
    [Theory]
    [InlineData("403", "23")]
    [InlineData("403", "24")]
    [InlineData("413", "1")]
    [InlineData("423", "1")]
    [InlineData("423", "2")]
    [InlineData("500", "14")]
    [InlineData("500", "17")]
    [InlineData("500", "20")]
    [InlineData("503", "5")]
    public async Task OldSubStatuses_AreDocumented(string status, string subStatus) => Assert.DoesNotContain(
        await Findings.MessagesAsync(InClass($"new IisLogEntry {{ StatusCode = {status}, SubStatusCode = {subStatus} }}")),
        static message => message.StartsWith("STC4004", System.StringComparison.Ordinal));

    [Theory]
    [InlineData("new IisLogEntry { StatusCode = Forbidden, SubStatusCode = {|STC4001:14|} }")]
    [InlineData("new IisLogEntry { SubStatusCode = {|STC4001:14|}, StatusCode = Forbidden }")]
    [InlineData("new IisLogEntry { StatusCode = (int)HttpStatusCode.Forbidden, SubStatusCode = ({|STC4001:14|}) }")]
    [InlineData("new IisLogEntry { StatusCode = StatusCodes.Status403Forbidden, SubStatusCode = {|STC4004:99|} }")]
    [InlineData("new IisLogEntry(Forbidden, subStatusCode: {|STC4001:14|})")]
    [InlineData("new IisLogEntry(StatusCodes.Status403Forbidden, {|STC4001:14|})")]
    [InlineData("new IisLogEntry((int)HttpStatusCode.Forbidden, {|STC4004:99|})")]
    [InlineData("new IisLogEntry(subStatusCode: {|STC4001:14|}, statusCode: Forbidden)")]
    [InlineData("((IisLogEntry)new(StatusCodes.Status403Forbidden, {|STC4001:14|}))")]
    [InlineData("IisFilter.Matches(StatusCodes.Status403Forbidden, {|STC4001:14|})")]
    [InlineData("IisFilter.Matches(StatusCodes.Status403Forbidden, 99)")]
    public Task Entry_SetInOneExpression_Reports(string expression) => Verify.AnalyzerAsync(InClass(expression));

    [Theory]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode == {|STC4001:14|}")]
    [InlineData("Forbidden == entry.StatusCode && {|STC4001:14|} == entry.SubStatusCode")]
    [InlineData("entry.SubStatusCode == {|STC4001:14|} && entry.StatusCode == Forbidden")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode != {|STC4001:14|}")]
    [InlineData("entry.StatusCode == Forbidden && (entry.SubStatusCode == {|STC4001:1|} || entry.SubStatusCode == {|STC4001:10|})")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode is {|STC4001:1|} or {|STC4001:10|}")]
    [InlineData("entry.StatusCode is Forbidden && entry.SubStatusCode is not {|STC4001:14|}")]
    [InlineData("entry.StatusCode != Forbidden || entry.SubStatusCode != {|STC4001:14|}")]
    [InlineData("entry.StatusCode is not Forbidden || entry.SubStatusCode == {|STC4001:14|}")]
    [InlineData("!(entry.StatusCode == Forbidden && entry.SubStatusCode == {|STC4001:14|})")]
    [InlineData("entry?.StatusCode == Forbidden && entry?.SubStatusCode == {|STC4001:14|}")]
    [InlineData("entries[0].StatusCode == Forbidden && entries[0].SubStatusCode == {|STC4001:14|}")]
    [InlineData("flag && entry.StatusCode == Forbidden && flag && entry.SubStatusCode == {|STC4001:14|} && flag")]
    [InlineData(
        "entry.StatusCode == Forbidden && entry.SubStatusCode == {|STC4001:14|} "
        + "|| entry.StatusCode == 502 && entry.SubStatusCode == {|STC4001:5|}")]
    [InlineData("entry is { StatusCode: Forbidden, SubStatusCode: {|STC4001:14|} }")]
    [InlineData("entry is { SubStatusCode: {|STC4001:1|} or {|STC4001:10|}, StatusCode: Forbidden }")]
    [InlineData("entry is { StatusCode: StatusCodes.Status403Forbidden, SubStatusCode: {|STC4001:14|} }")]
    [InlineData("(entry.StatusCode, entry.SubStatusCode) is (Forbidden, {|STC4001:14|})")]
    [InlineData(
        "(entry.StatusCode, entry.SubStatusCode) switch { (Forbidden, {|STC4001:14|}) => true, (Forbidden, 99) => true, _ => false }")]
    public Task Entry_Compared_Reports(string condition) =>
        Verify.AnalyzerAsync(InClass(condition.Replace("502", "(int)HttpStatusCode.BadGateway", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("entry.SubStatusCode == 14")]
    [InlineData("entry.SubStatusCode is 14")]
    [InlineData("entry is { SubStatusCode: 14 }")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode == 99")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode == 0")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode == -1")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode > 14")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode is > 14")]
    [InlineData("entry.StatusCode == Forbidden && entry.SubStatusCode == DirectoryListingDenied")]
    [InlineData("entry.StatusCode == Forbidden && other.SubStatusCode == 14")]
    [InlineData("entry.StatusCode == Forbidden || entry.SubStatusCode == 14")]
    [InlineData("entry.StatusCode != Forbidden && entry.SubStatusCode == 14")]
    [InlineData("(entry.StatusCode == Forbidden || flag) && entry.SubStatusCode == 14")]
    [InlineData("(entry.StatusCode == Forbidden ? flag : entry.SubStatusCode == 14)")]
    [InlineData("entry.StatusCode >= Forbidden && entry.SubStatusCode == 14")]
    [InlineData("entry.StatusCode == code && entry.SubStatusCode == 14")]
    [InlineData("entry is { StatusCode: >= Forbidden, SubStatusCode: 14 }")]
    [InlineData("entry is { StatusCode: Forbidden or 404, SubStatusCode: 14 }", "404")]
    [InlineData("(entry.StatusCode, other.SubStatusCode) is (Forbidden, 14)")]
    [InlineData("(entry.StatusCode, code) is (Forbidden, 14)")]
    [InlineData("new IisLogEntry { SubStatusCode = 14 }")]
    [InlineData("new IisLogEntry { StatusCode = code, SubStatusCode = 14 }")]
    [InlineData("new IisLogEntry { StatusCode = Forbidden, SubStatusCode = 0 }")]
    [InlineData("new IisLogEntry(code, 14)")]
    [InlineData("new IisLogEntry(StatusCodes.Status403Forbidden, DirectoryListingDenied)")]
    [InlineData("new System.Drawing.Size(401, 14)")]
    public Task Entry_StatusNotKnown_OrNothingToSay_Silent(string expression, string? status = null) =>
        Verify.AnalyzerAsync(
            InClass(status is null ? expression : expression.Replace(status, $"{{|STC1001:{status}|}}", System.StringComparison.Ordinal)));

    [Theory]
    [InlineData("class IISLogEntry { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("struct MyIis7Entry { public int StatusCode; public ushort SubStatusCode; }")]
    [InlineData("class IIS_W3C_LOG { public int StatusCode; public long SubStatusCode; }")]
    [InlineData("class LogEntry : IisBase { public int StatusCode; } class IisBase { public int SubStatusCode; }")]
    [InlineData("class LogEntry : IisBase { public int StatusCode; public int SubStatusCode; } class IisBase { }")]
    [InlineData("class IisLog { public class LogEntry { public int StatusCode; public int? SubStatusCode; } }", "IisLog.LogEntry")]
    [InlineData(
        "namespace Contoso.Iis.Logs { class LogEntry { public int StatusCode; public int SubStatusCode; } }",
        "Contoso.Iis.Logs.LogEntry")]
    [InlineData(
        "namespace Microsoft.Web.Administration { class Request { public int StatusCode; public int SubStatusCode; } }",
        "Microsoft.Web.Administration.Request")]
    [InlineData(
        "namespace Microsoft.Web.Management.Server { class Failure { public int StatusCode; public int SubStatusCode; } }",
        "Microsoft.Web.Management.Server.Failure")]
    public Task Type_PlainlyOfIis_Reports(string declaration, string? type = null) => TypeAsync(declaration, type, "{|STC4001:14|}");

    [Theory]
    [InlineData("class LogEntry { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class HawaiiScore { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class IisalmiOrder { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class IIScope { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class CosmosException { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class IisCosmosProxyError { public int StatusCode; public int SubStatusCode; }")]
    [InlineData("class IisTicket { public int StatusCode; public int SubStatusCodeCount; }", null, "SubStatusCodeCount")]
    [InlineData(
        "namespace Microsoft.Azure.Cosmos { class Response { public int StatusCode; public int SubStatusCode; } }",
        "Microsoft.Azure.Cosmos.Response")]
    [InlineData(
        "namespace Microsoft.Azure.Documents { class DocumentClientException { public int StatusCode; public int SubStatusCode; } }",
        "Microsoft.Azure.Documents.DocumentClientException")]
    [InlineData(
        "namespace Contoso.System.Web { class Order { public int StatusCode; public int SubStatusCode; } }",
        "Contoso.System.Web.Order")]
    public Task Type_OfOthers_Silent(string declaration, string? type = null, string subStatus = "SubStatusCode") =>
        TypeAsync(declaration, type, "14", subStatus);

    [Theory]
    [InlineData("HttpStatus", "HttpSubStatus")]
    [InlineData("sc_status", "sc_substatus")]
    public Task Names_OfLogs_AreKnown(string status, string subStatus) => Verify.AnalyzerAsync(
        $$"""
        class IisLogEntry
        {
            public long {{status}}, {{subStatus}}, sc_win32_status;
            const int Forbidden = 403;
            bool M() => sc_win32_status == 404 && {{status}} == Forbidden && {{subStatus}} == {|STC4001:14|};
            bool N() => sc_win32_status == Forbidden && {{subStatus}} == 14;
        }
        """);

    [Fact]
    public Task ConstructorsThatPassItOn_Report() => Verify.AnalyzerAsync(
        """
        record IisEntry(int Status, int SubStatus);
        record Listing() : IisEntry((int)System.Net.HttpStatusCode.Forbidden, {|STC4001:14|});
        class IisError { protected IisError(int status, int subStatus) { } }
        class Broken : IisError
        {
            public Broken() : base((int)System.Net.HttpStatusCode.InternalServerError, {|STC4001:19|}) { }
            static IisEntry With(IisEntry entry) =>
                entry with { Status = (int)System.Net.HttpStatusCode.Forbidden, SubStatus = {|STC4004:99|} };
        }
        """);

    [Fact]
    public Task Declarations_ThatNameIt_Silent() => Verify.AnalyzerAsync(
        """
        static class IisSubStatus
        {
            public const int DirectoryListingDenied = 14;
            public static readonly int ExecuteAccessForbidden = 1;
            public const int StatusCode = 403, SubStatusCode = 14;
        }

        enum IisSubStatusCode { DirectoryListingDenied = 14 }
        """);

    [Fact]
    public Task GeneratedCode_Silent() =>
        Verify.AnalyzerAsync("// <auto-generated/>\n" + InClass("new IisLogEntry { StatusCode = 403, SubStatusCode = 14 }"));

    [Fact]
    public Task TopLevelStatements_AreOneList() => ConfiguredVerifier.Test(
        [
            ("/0/Program.cs", """
                var entry = new IisLogEntry();
                entry.StatusCode = (int)System.Net.HttpStatusCode.Forbidden;
                entry.SubStatusCode = {|STC4001:14|};

                """ + Entry),
        ],
        [])
        .With(static test => test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication)
        .RunAsync();

    [Theory]
    [InlineData("statuscodes.allowed_numbers = iis:403.14, iis:403.99", "14", "{|STC4004:99|}")]
    [InlineData("statuscodes.allowed_numbers = 14, iis:403.1", "{|STC4001:14|}", "{|STC4004:99|}")]
    [InlineData("statuscodes.allowed_codes = iis:403.14, iis:403.99", "{|STC4001:14|}", "99")]
    [InlineData("statuscodes.allowed_codes = 99, iis:404.99", "{|STC4001:14|}", "{|STC4004:99|}")]
    [InlineData("dotnet_diagnostic.STC4001.severity = none", "14", "{|STC4004:99|}")]
    [InlineData("dotnet_diagnostic.STC4004.severity = none", "{|STC4001:14|}", "99")]
    public Task Options_AreKept(string options, string known, string undefined) => ConfiguredVerifier.AnalyzerAsync(
        options,
        InClass($$"""
            new[]
            {
                new IisLogEntry { StatusCode = Forbidden, SubStatusCode = {{known}} },
                new IisLogEntry { StatusCode = Forbidden, SubStatusCode = {{undefined}} },
            }
            """));

    [Fact]
    public async Task CategoryOff_LeavesTheOthers()
    {
        string source = InClass("new IisLogEntry { StatusCode = 403, SubStatusCode = 14 }");

        Assert.Equal(["STC1001", "STC4001"], await new ConfiguredCompilation([("/a/A.cs", source)], []).FindAsync());
        Assert.Equal(["STC1001"], await new ConfiguredCompilation(
            [("/a/A.cs", source)],
            [
                (
                    "/.editorconfig",
                    ConfiguredVerifier.Section("dotnet_analyzer_diagnostic.category-StatusCodes.Iis.severity = none")),
            ]).FindAsync());
    }

    [Fact]
    public Task DeclaredSlots_AreSubStatuses_AndStatuses() => ConfiguredVerifier.AnalyzerAsync(
        "statuscodes.slots = Failure.Major=http | Failure.Minor=iis | Failure.SubStatusCode=ftp | "
        + "IisFailure.SubStatus=websocket | Failure.Failure(minor)=iis | Failure.Failure(major)=http",
        """
        class Failure
        {
            public int Major, Minor, SubStatusCode;
            public Failure() { }
            public Failure(int major, int minor) { }

            static object A() =>
                new Failure { Major = (int)System.Net.HttpStatusCode.Forbidden, Minor = {|STC4001:14|}, SubStatusCode = {|STC3004:14|} };
            static object B() => new Failure((int)System.Net.HttpStatusCode.Forbidden, {|STC4004:99|});
            bool C() => Major == {|STC1001:403|} && Minor == {|STC4001:14|} && SubStatusCode == 14;
            bool D() => Minor == 14;
        }

        class IisFailure
        {
            public int Status, SubStatus;
            static object A() => new IisFailure { Status = (int)System.Net.HttpStatusCode.Forbidden, SubStatus = {|STC2004:14|} };
        }
        """);

    private static Task SystemWebAsync(string statements) => Verify.AnalyzerAsync(InHandler(statements), References.Net48);

    private static string InHandler(string statements) =>
        $$"""
        using System.Net;
        using System.Web;

        public class MyResponse : HttpResponseWrapper
        {
            public MyResponse(HttpResponse response) : base(response) { }
        }

        public class Handler
        {
            private const int Forbidden = 403;
            private const int DirectoryListingDenied = 14;
            private const int Undefined = 99;

            public void M(
                HttpContext context,
                HttpResponse response,
                HttpResponseBase @base,
                HttpResponseWrapper wrapped,
                MyResponse mine,
                bool isIndex,
                int code)
            {
                {{statements}}
            }

            private static HttpResponse Response() => HttpContext.Current.Response;
        }
        """;

    private static string InClass(string expression) =>
        $$"""
        using System.Net;
        using Microsoft.AspNetCore.Http;

        class C
        {
            const int Forbidden = 403;
            const int DirectoryListingDenied = 14;

            object M(IisLogEntry entry, IisLogEntry other, IisLogEntry[] entries, int code, bool flag) => {{expression}};
        }

        static class IisFilter
        {
            public static bool Matches(int status, int subStatus) => status == subStatus;
        }
        """ + Entry;

    private static Task TypeAsync(
        string declaration,
        string? type,
        string number,
        string subStatus = "SubStatusCode") => Verify.AnalyzerAsync(
        $$"""
        {{declaration}}

        class C
        {
            const int Forbidden = 403;
            static bool M({{type ?? declaration.Split(' ')[1]}} entry) =>
                entry.StatusCode == Forbidden && entry.{{subStatus}} == {{number}};
        }
        """);
}
