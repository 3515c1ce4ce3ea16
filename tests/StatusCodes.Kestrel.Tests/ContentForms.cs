using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;

namespace StatusCodes.Kestrel.Tests;

/// <summary>The forms of content that the page of STC1007 names, in its words, and what is the same by another name.</summary>
internal static class ContentForms
{
    private static readonly byte[] Bytes = [65];

    private static readonly string Path = System.IO.Path.Combine(AppContext.BaseDirectory, "StatusCodes.Kestrel.Tests.dll");

    public static Dictionary<string, Func<HttpContext, int, Task>[]> All { get; } = new()
    {
        ["StatusCode(204, order)"] =
        [
            InMvc((answers, status) => answers.StatusCode(status, new { a = 1 })),
            InMvc((answers, status) => answers.StatusCode(status, Bytes)),
        ],
        ["new ObjectResult(order)"] = [InMvc((_, status) => new ObjectResult(new { a = 1 }) { StatusCode = status })],
        ["new JsonResult(order)"] =
        [
            InMvc((_, status) => new JsonResult(new { a = 1 }) { StatusCode = status }),
            InMvc((answers, status) => With(answers, status, new JsonResult(new { a = 1 }))),
        ],
        ["Problem(…)"] =
        [
            InMvc((answers, status) => answers.Problem("x", statusCode: status)),
            (context, status) => Results.Problem("x", statusCode: status).ExecuteAsync(context),
            (context, status) => TypedResults.Problem("x", statusCode: status).ExecuteAsync(context),
        ],
        ["Results.Json(order)"] =
        [
            (context, status) => Results.Json(new { a = 1 }, statusCode: status).ExecuteAsync(context),
            (context, status) => TypedResults.Json(new { a = 1 }, statusCode: status).ExecuteAsync(context),
        ],
        ["WriteAsJsonAsync(order)"] = [On(response => response.WriteAsJsonAsync(new { a = 1 }))],
        ["SerializeAsync(Response.BodyWriter, order)"] =
            [On(response => JsonSerializer.SerializeAsync(response.BodyWriter, new { a = 1 }))],

        ["Content(\"…\")"] = [InMvc((answers, status) => With(answers, status, answers.Content("x")))],
        ["new ContentResult"] = [InMvc((_, status) => new ContentResult { Content = "x", StatusCode = status })],
        ["Results.Text(\"…\")"] =
        [
            (context, status) => Results.Text("x", statusCode: status).ExecuteAsync(context),
            (context, status) => Results.Text("x"u8, statusCode: status).ExecuteAsync(context),
            (context, status) => Results.Content("x", statusCode: status).ExecuteAsync(context),
        ],
        ["File(bytes, …)"] =
        [
            InMvc((answers, status) => With(answers, status, answers.File(Bytes, "image/png"))),
            InMvc((answers, status) => With(answers, status, answers.File(new MemoryStream(Bytes), "image/png"))),
            InMvc((answers, status) => With(answers, status, answers.File(File.OpenRead(Path), "image/png"))),
            Result(() => Results.File(Bytes)),
            Result(() => Results.Bytes(Bytes)),
            Result(() => Results.Stream(new MemoryStream(Bytes))),
        ],
        ["new FileContentResult(bytes, …)"] =
            [InMvc((answers, status) => With(answers, status, new FileContentResult(Bytes, "image/png")))],
        ["PhysicalFile(…)"] = [InMvc((answers, status) => With(answers, status, answers.PhysicalFile(Path, "image/png")))],

        ["WriteAsync(\"…\")"] = [On(response => response.WriteAsync("x"))],
        ["Body.WriteAsync(bytes)"] = [On(response => response.Body.WriteAsync(Bytes).AsTask())],
        ["BodyWriter.WriteAsync(bytes)"] = [On(response => response.BodyWriter.WriteAsync(Bytes).AsTask())],
        ["StatusCode(204, \"…\")"] = [InMvc((answers, status) => answers.StatusCode(status, "x"))],
        ["StatusCode(204, stream)"] = [InMvc((answers, status) => answers.StatusCode(status, new MemoryStream(Bytes)))],
        ["SendFileAsync(…)"] = [On(response => response.SendFileAsync(Path))],
        ["CopyToAsync(Response.Body)"] = [On(response => new MemoryStream(Bytes).CopyToAsync(response.Body))],
        ["SerializeAsync(Response.Body, order)"] = [On(response => JsonSerializer.SerializeAsync(response.Body, new { a = 1 }))],
        ["await using var writer = new StreamWriter(Response.Body)"] = [On(async response =>
        {
            await using var writer = new StreamWriter(response.Body);
            await writer.WriteAsync("x");
        })],
        ["File(stream, …)"] =
        [
            InMvc((answers, status) => With(answers, status, answers.File(OfUnknownLength(), "image/png"))),
            Result(() => Results.Stream(OfUnknownLength())),
            Result(() => Results.Stream(stream => stream.WriteAsync(Bytes).AsTask())),
        ],

        ["ContentLength = 11"] = [On(response =>
        {
            response.ContentLength = 11;
            return Task.CompletedTask;
        })],

        ["Body.Write(bytes)"] = [On(response =>
        {
            response.Body.Write(Bytes);
            return Task.CompletedTask;
        })],
        ["Serialize(Response.Body, order)"] = [On(response =>
        {
            JsonSerializer.Serialize(response.Body, new { a = 1 });
            return Task.CompletedTask;
        })],
        ["using var writer = new StreamWriter(Response.Body)"] = [On(async response =>
        {
            using var writer = new StreamWriter(response.Body);
            await writer.WriteAsync("x");
        })],
    };

    private static Func<HttpContext, int, Task> On(Func<HttpResponse, Task> write) => (context, status) =>
    {
        context.Response.StatusCode = status;
        return write(context.Response);
    };

    private static Func<HttpContext, int, Task> Result(Func<IResult> make) => (context, status) =>
    {
        context.Response.StatusCode = status;
        return make().ExecuteAsync(context);
    };

    private static Func<HttpContext, int, Task> InMvc(Func<ControllerBase, int, IActionResult> answer) => (context, status) =>
    {
        var action = new ActionContext(context, new RouteData(), new ControllerActionDescriptor());
        var controller = new AnswersController { ControllerContext = new ControllerContext(action) };
        return answer(controller, status).ExecuteResultAsync(action);
    };

    private static IActionResult With(ControllerBase answers, int status, IActionResult result)
    {
        answers.Response.StatusCode = status;
        return result;
    }

    private static Stream OfUnknownLength() => PipeReader.Create(new System.Buffers.ReadOnlySequence<byte>(Bytes)).AsStream();

    /// <summary>What MVC's own answers are made by.</summary>
    private sealed class AnswersController : ControllerBase;
}
