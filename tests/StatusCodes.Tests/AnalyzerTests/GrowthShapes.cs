using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodes.Tests.AnalyzerTests;

/// <summary>
/// Files that are one table, one chain or one block of any length, and how long the smaller one is. Each was quadratic once, or might be.
/// </summary>
internal static class GrowthShapes
{
    /// <summary>What stands before each of them.</summary>
    public const string Usings =
        "using System.Linq; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc; ";

    private const string Problem = "new ProblemDetails { Status = 404 }";

    // Without conditions the compiler itself takes quadratic time for arms and cases.
    public static Dictionary<string, (int Size, Func<int, string> Source)> All { get; } = new()
    {
        ["chain of calls"] = (50, static n =>
            $"class B {{ public B Add(int width, string text) => this; }}"
            + $" class C {{ B M(B b) => b{Times(n, static _ => ".Add(404, \"Not Found\")")}; }}"),
        ["lambdas in a chain of calls"] = (60, static n =>
            "class B { public B On(System.Action<B> a) => this; public void Map(int number, string text) { } }"
            + $" class C {{ B M(B b) => b{Times(n, static _ => ".On(x => x.Map(404, \"Not Found\"))")}; }}"),
        ["rows that are made"] = (250, static n =>
            "record Row(int Number, string Text);"
            + $" class C {{ Row[] R = {{ {Times(n, static i => $"new Row({Code(i)}, \"text {i}\"),")} }}; }}"),
        ["rows with a number before"] = (250, static n =>
            "record Row(int Id, int Number, string Text);"
            + $" class C {{ Row[] R = {{ {Times(n, static i => $"new Row({i}, {100 + (i % 500)}, \"text {i}\"),")} }}; }}"),
        ["pairs of a dictionary"] = (250, static n => OfDictionary(Times(n, static i => $"{{ {Code(i)}, \"text {i}\" }},"))),
        ["keys of a dictionary"] = (250, static n => OfDictionary(Times(n, static i => $"[{Code(i)}] = \"text {i}\","))),
        ["cases"] = (100, static n =>
            "class C { string M(int n) { switch (n) {"
            + $" {Times(n, static i => $"case {Code(i)} when F({i}): return \"text {i}\";")} }} return \"\"; }}"
            + " bool F(int i) => true; }"),
        ["arms"] = (100, static n =>
            $"class C {{ string M(int n) => n switch {{ {Times(n, static i => $"{Code(i)} when F({i}) => \"text {i}\",")} _ => \"\" }};"
            + " bool F(int i) => true; }"),
        ["arms of a name"] = (100, static n =>
            $"class C {{ int M(int statusCode) => statusCode switch {{ {Times(n, static i => $"{Code(i)} when F({i}) => {i},")} _ => 0 }};"
            + " bool F(int i) => true; }"),
        ["arms of a cast"] = (100, static n =>
            "class C { string M(System.Net.Http.HttpResponseMessage r) => (int)r.StatusCode switch {"
            + $" {Times(n, static i => $"{Code(i)} when F({i}) => \"text {i}\",")} _ => \"\" }}; bool F(int i) => true; }}"),
        ["arguments"] = (1000, static n =>
            $"class C {{ void F(params int[] x) {{ }} void M() => F({Times(n, static i => $"{Code(i)},")} 0); }}"),
        ["arguments and texts"] = (250, static n =>
            $"class C {{ void F(params object[] x) {{ }} void M() => F({Times(n, static i => $"{Code(i)}, \"text\",")} 0); }}"),
        ["conditions of a range"] = (100, static n => InMethod(Times(n, static _ => "if (statusCode >= 200 && statusCode <= 300) { }"))),
        ["bounds of one thing"] = (200, static n =>
            InMethod($"bool b = {Times(n, static _ => "statusCode >= 200 && statusCode <= 300 && ")} true;")),
        ["bounds of many things"] = (60, static n =>
            "class C { bool M(int[][] statusCodes) =>"
            + $" {Times(n, static i => $"statusCodes[{i / 90}][{i % 90}] >= 200 && statusCodes[{i / 90}][{i % 90}] <= 300 && ")} true; }}"),
        ["sub-statuses in a block"] = (100, static n =>
            "class IisEntry { public int StatusCode { get; set; } public int SubStatusCode { get; set; } }"
            + $" class C {{ void M(IisEntry q) {{ {Times(n, static i => $"q.SubStatusCode = {(i % 20) + 1};")} }} }}"),
        ["messages of an action"] = (60, static n =>
            "using System.Net.Http; namespace System.Web.Http { public class ApiController { } }"
            + " class C : System.Web.Http.ApiController { HttpResponseMessage M() {"
            + $" {Times(n, static i => $"var m{i} = new HttpResponseMessage((System.Net.HttpStatusCode)404);")} return m0; }} }}"),
        ["locals, each compared once"] = (100, static n =>
            InMethod(Times(n, static i => $"int x{i} = F({i}); if (x{i} == 404) {{ }}"))),
        ["one local, compared often"] = (100, static n =>
            InMethod("int x = F(1);" + Times(n, static _ => " if (x == 404) { }"))),
        ["one local, set often"] = (100, static n =>
            InMethod("int code = 0;" + Times(n, static i => $" if (F(code) > 1) {{ code = {Code(i)}; }}"))),
        ["one local, set often and sent"] = (100, static n =>
            "class C : Microsoft.AspNetCore.Mvc.ControllerBase { object M(int n) { int code = 0;"
            + $" {Times(n, static i => $" if (n == -{i}) {{ code = {Code(i)}; }}")} return StatusCode(code); }} }}"),
        ["blocks with a local each"] = (100, static n =>
            InMethod(Times(n, static _ => "{ int x = 404; F(x); }"))),
        ["locals that go on and on"] = (100, static n =>
            InMethod("int x0 = 404;" + Times(n, static i => $" int x{i + 1} = x{i};"))),
        ["calls of a long method"] = (60, static n =>
            "class C { void Fail(Microsoft.AspNetCore.Http.HttpContext c, int n) {"
            + $" {Times(n, static i => $"if (n == -{i}) {{ F(n); }}")} c.Response.StatusCode = n; }} void F(int n) {{ }}"
            + $" void M(Microsoft.AspNetCore.Http.HttpContext c) {{ {Times(n, static _ => "Fail(c, 404);")} }} }}"),
        ["fields, each set once"] = (60, static n =>
            $"class C {{ {Times(n, static i => $"int f{i}; void S{i}() {{ f{i} = 404; F(f{i}); }}")} void F(int i) {{ }} }}"),
        ["items of a collection"] = (200, static n =>
            $"class C {{ int[] r = {{ {Times(n, static i => $"{Code(i)},")} }};"
            + " bool M(int statusCode) => System.Linq.Enumerable.Contains(r, statusCode); }"),
        ["numbers that are no codes"] = (2000, static n => $"class C {{ int[] N = {{ {Times(n, static i => $"{i % 900},")} }}; }}"),
        ["texts that are no codes"] = (1000, static n =>
            $"class C {{ string[] N = {{ {Times(n, static i => $"\"{100 + (i % 900)}\",")} }}; }}"),
        ["findings in one method"] = (250, static n => InMethod(
            Times(n, static i => $"r.StatusCode = {Code(i)};"), "Microsoft.AspNetCore.Http.HttpResponse r")),
        ["methods with a finding"] = (250, static n =>
            $"class C {{ {Times(n, static i => $"void M{i}(Microsoft.AspNetCore.Http.HttpResponse r) => r.StatusCode = {Code(i)};")} }}"),
        ["types with a finding"] = (250, static n =>
            Times(n, static i => $"class C{i} {{ void M(Microsoft.AspNetCore.Http.HttpResponse r) => r.StatusCode = {Code(i)}; }}")),
        ["members without a finding"] = (500, static n => $"class C {{ {Times(n, static i => $"int P{i}() => {Code(i)};")} }}"),
        ["constants"] = (250, static n => $"class C {{ {Times(n, static i => $"const int NotFound{i} = {Code(i)};")} }}"),
        ["own constants that are used"] = (120, static n =>
            $"static class HttpCodes {{ {Times(n, static i => $"public const int Code{i} = {Code(i)};")} }}"
            + $" class C : Microsoft.AspNetCore.Mvc.ControllerBase {{"
            + $" {Times(n, static i => $"object M{i}() => StatusCode(HttpCodes.Code{i});")} }}"),
        ["members of an enum"] = (500, static n => $"enum StatusCodes {{ {Times(n, static i => $"A{i} = {Code(i)},")} }}"),
        ["imported constants"] = (250, static n =>
            $"using static System.Net.HttpStatusCode; class C {{ object[] M = {{"
                + $" {Times(n, static i => i % 2 == 0 ? "Unused," : "OK,")} }}; }}"),
        ["terms of a condition"] = (60, static n =>
            $"class C {{ bool M(int statusCode) => {Times(n, static i => $"statusCode == {Code(i)} || ")} false; }}"),
        ["terms of a condition of a local"] = (60, static n =>
            InMethod($"int x = F(1); bool b = {Times(n, static i => $"x == {Code(i)} || ")} false;")),
        ["contradictions"] = (60, static n => InMethod(Times(n, static i => $"if (statusCode == {Code(i)} && statusCode == 500) {{ }}"))),
        ["alternatives of a pattern"] = (60, static n =>
            $"class C {{ bool M(int statusCode) => statusCode is {Times(n, static i => $"{Code(i)} or ")} 500; }}"),
        ["else and if"] = (30, static n =>
            InMethod(Times(n, static i => $"if (statusCode == {400 + i}) {{ }} else ") + "{ }")),
        ["else and if of an exception"] = (30, static n =>
            InMethod(Times(n, static i => $"if ((int)e.StatusCode == {400 + i}) {{ }} else"
                + $" ") + "{ }", "System.Net.Http.HttpRequestException e")),
        ["ifs that return"] = (100, static n =>
            $"class C {{ int M(int statusCode) {{ {Times(n, static i => $"if (statusCode == {400 + i}) {{ return {i}; }}")}"
                + $" return 0; }} }}"),
        ["choices in a row"] = (30, static n =>
            $"class C {{ int M(int statusCode) => {Times(n, static i => $"statusCode == {Code(i)} ? {i % 90} : ")} 0; }}"),
        ["answers with a body"] = (100, static n => OfController(
            Times(n, static i => $"if (n == -{i}) {{ return Ok(new Answer()); }}"))),
        ["answers with a contradicting body"] = (100, static n => OfController(
            Times(n, static i => $"if (n == -{i}) {{ return BadRequest(new Answer {{ Status = 404 }}); }}"))),
        ["answers without content"] = (100, static n => OfController(
            Times(n, static i => $"if (n == -{i}) {{ return StatusCode(204, new Answer()); }}"))),
        ["actions"] = (100, static n =>
            "class C : ControllerBase {"
            + $" {Times(n, static i => $"[ProducesResponseType(404)] public IActionResult A{i}() => StatusCode(404, {Problem});")} }}"),
        ["declared answers"] = (100, static n =>
            "class C : ControllerBase {"
            + $" {Times(n, static i => $"[ProducesResponseType({Code(i)})]")} public IActionResult A() => Ok(); }}"),
        ["bodies that wait in a local"] = (60, static n => OfController(
            Times(n, static i => $"var b{i} = new Answer {{ Status = 404 }}; if (n == -{i}) {{ return BadRequest(b{i}); }}"))),
        ["one body, set often"] = (60, static n => OfController(
            "var b = new Answer();" + Times(n, static i => $" if (n == -{i}) {{ b.Status = {Code(i)};"
                + $" }}") + " if (n == 1) return BadRequest(b);")),
        ["writes to a response"] = (100, static n => InMethod(
            Times(n, static i => $"await c.Response.WriteAsync(\"x{i}\");") + "c.Response.StatusCode = 404;",
            "Microsoft.AspNetCore.Http.HttpContext c",
            "async System.Threading.Tasks.Task")),
        ["writes and statuses in turn"] = (60, static n => InMethod(
            Times(n, static i => $"await c.Response.WriteAsync(\"x{i}\"); c.Response.StatusCode = 404;"),
            "Microsoft.AspNetCore.Http.HttpContext c",
            "async System.Threading.Tasks.Task")),
        ["responses in locals"] = (60, static n => InMethod(
            Times(n, static i => $"var r{i} = c.Response; r{i}.StatusCode = 204; await r{i}.WriteAsync(\"x\");"),
            "Microsoft.AspNetCore.Http.HttpContext c",
            "async System.Threading.Tasks.Task")),
        ["writers over a response"] = (60, static n => InMethod(
            Times(n, static i => $"var w{i} = new System.IO.StreamWriter(c.Response.Body); w{i}.Write(1); w{i}.Flush();"
                + $" c.Response.StatusCode = 404;"),
            "Microsoft.AspNetCore.Http.HttpContext c")),
        ["listener's responses"] = (60, static n => InMethod(
            Times(n, static i => $"r.StatusCode = 204; r.ContentLength64 = {i}; r.OutputStream.Write(b, 0, 1); r.Close();"),
            "System.Net.HttpListenerResponse r, byte[] b")),
        ["messages with content"] = (60, static n => InMethod(
            Times(n, static i =>
                $"var m{i} = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)204); m{i}.Content = new"
                    + $" System.Net.Http.StringContent(\"\");"))),
        ["messages without an action"] = (100, static n => InMethod(
            Times(n, static i => $"var m{i} = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)404);"))),
        ["catches"] = (60, static n => OfController(
            Times(n, static i => $"try {{ F(); }} catch (System.Exception e) {{ return Ok(e.Message + {i}); }}"))),
        ["catches in one another"] = (15, static n => OfController(
            Times(n, static _ => "try { ")
            + "F();"
            + Times(n, static _ => " } catch (System.Exception e0) when (e0 is null) { return Ok(); }"))),
        ["catches of one try"] = (60, static n => OfController(
            "try { F(); }" + Times(n, static i => $" catch (System.Exception e) when (n == -{i}) {{ return StatusCode(200,"
                + $" e.Message); }}"))),
        ["texts of a status"] = (100, static n => InMethod(
            Times(n, static i => $"if (r.StatusCode.ToString() == \"{Code(i)}\") {{ }}"), "System.Net.Http.HttpResponseMessage r")),
        ["boxed comparisons"] = (100, static n => InMethod(
            Times(n, static i => $"if (r.StatusCode.Equals({Code(i)})) {{ }}"), "System.Net.Http.HttpResponseMessage r")),
        ["assertions"] = (100, static n =>
            "static class Assert { public static void Equal(object a, object b) { } }"
            + InMethod(
                Times(n, static i => $"var x{i} = (int)r.StatusCode; Assert.Equal({Code(i)}, x{i});"),
                "System.Net.Http.HttpResponseMessage r")),
        ["FTP texts"] = (100, static n =>
            "class FtpReply { public string Code; }"
            + InMethod(Times(n, static i => $"if (ftpReply.Code == \"{500 + (i % 60)}\") {{ }}"), "FtpReply ftpReply")),
        ["FTP lines"] = (100, static n =>
            "class FtpSession { public void SendReply(string line) { } }"
            + InMethod(Times(n, static i => $"ftp.SendReply(\"{500 + (i % 60)} No\");"), "FtpSession ftp")),
        ["closes"] = (100, static n => InMethod(
            Times(n, static i => $"await s.CloseAsync((System.Net.WebSockets.WebSocketCloseStatus){1000 + (i % 16)}, \"why"
                + $" {i}\", default);"),
            "System.Net.WebSockets.WebSocket s",
            "async System.Threading.Tasks.Task")),
        ["endpoints"] = (100, static n => InMethod(
            Times(n, static i => $"app.MapGet(\"/{i}\", () => Results.StatusCode({Code(i)}));"),
            "Microsoft.AspNetCore.Builder.WebApplication app")),
        ["codes in an initializer"] = (100, static n =>
            "class O { public int StatusCode; }"
            + $" class C {{ O[] M = {{ {Times(n, static i => $"new O {{ StatusCode = {Code(i)} }},")} }}; }}"),
        ["tuples"] = (100, static n =>
            $"class C {{ (int StatusCode, string Text)[] M = {{ {Times(n, static i => $"({Code(i)}, \"text {i}\"),")} }}; }}"),
        ["helpers that call each other"] = (60, static n =>
            $"class C {{ {Times(n, static i => $"object M{i}(int n) => M{i + 1}(n);")} object M{n}(int n) => null; void S() {{"
                + $" {Times(n, static i => $"M{i}(404);")} }} }}"),
        ["ranges that miss"] = (100, static n => InMethod(
            Times(n, static i => $"bool b{i} = statusCode > 199 && statusCode <= 300;"))),
        ["names that are retired"] = (100, static n =>
            $"class C {{ object[] M = {{ {Times(n, static _ => "System.Net.HttpStatusCode.RequestUriTooLong, System.Net.HttpStatusCode.OK,")} }}; }}"),
        ["phrases beside codes"] = (100, static n => InMethod(
            Times(n, static i => $"c.Response.StatusCode = {Code(i)};"
                + $" c.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseFeature>().ReasonPhrase = \"Not Found\";"),
            "Microsoft.AspNetCore.Http.HttpContext c")),
        ["directives"] = (250, static n =>
            Times(n, static i => $"using A{i} = System.Net.HttpStatusCode;") + " class C { object M = A0.OK; object N = A1.Unused; }"),
    };

    private static string Times(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));

    private static int Code(int index) => 400 + (index % 18);

    private static string OfDictionary(string rows) =>
        $"class C {{ System.Collections.Generic.Dictionary<int, string> R = new() {{ {rows} }}; }}";

    private static string InMethod(string statements, string parameters = "int statusCode", string result = "void") =>
        $"class C {{ {result} M({parameters}) {{ {statements} }} int F(int i) => i; }}";

    private static string OfController(string statements) =>
        "class Answer : Microsoft.AspNetCore.Mvc.ProblemDetails { }"
        + $" class C : Microsoft.AspNetCore.Mvc.ControllerBase {{ Microsoft.AspNetCore.Mvc.IActionResult M(int n) {{"
        + $" {statements} return Ok(); }}"
        + " void F() { } }";
}
