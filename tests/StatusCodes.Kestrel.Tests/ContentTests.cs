using System;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace StatusCodes.Kestrel.Tests;

/// <summary>
/// What becomes of content with a status that must not have any, as STC1007 and its page say it:
/// form by form, over HTTP/1.1 and over HTTP/2. Odd statuses, as STC1004 and STC1010 say it.
/// </summary>
public sealed class ContentTests
{
    private static readonly Version Http1 = HttpVersion.Version11;
    private static readonly Version Http2 = HttpVersion.Version20;

    [Theory]
    [InlineData(204, "204 empty", "204 with content")]
    [InlineData(205, "waits", "205 with content")]
    [InlineData(304, "304 empty", "304 with content")]
    public Task Serialized_IsDroppedOrAwaited_AndDeliveredOverHttp2(int status, string over1, string over2) => SeesAsync(
        over1,
        over2,
        context => Results.Json(new { a = 1 }, statusCode: status).ExecuteAsync(context),
        context => Results.Problem("x", statusCode: status).ExecuteAsync(context),
        context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsJsonAsync(new { a = 1 });
        });

    [Theory]
    [InlineData(204, "500 empty, throws", "500 empty, throws")]
    [InlineData(205, "500 empty, throws", "500 empty, throws")]
    [InlineData(304, "304 empty, throws", "fails, throws")]
    public Task Sized_Throws(int status, string over1, string over2) => SeesAsync(
        over1,
        over2,
        context => Results.Text("hello", statusCode: status).ExecuteAsync(context),
        context => Results.Content("hello", statusCode: status).ExecuteAsync(context));

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public Task Written_ThrowsAfterTheHeader(int status) => SeesAsync(
        $"{status} empty, throws",
        "fails, throws",
        context =>
        {
            context.Response.StatusCode = status;
            return context.Response.WriteAsync("hello");
        },
        context =>
        {
            context.Response.StatusCode = status;
            return context.Response.Body.WriteAsync(new byte[] { 65 }).AsTask();
        });

    [Theory]
    [InlineData(204, "500 empty")]
    [InlineData(205, "500 empty")]
    [InlineData(304, "304 empty")]
    public Task LengthAlone_IsRefused_ButWithNotModified(int status, string seen) => SeesAsync(seen, seen, context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 5;
        return Task.CompletedTask;
    });

    [Theory]
    [InlineData(99, "fails", "fails")]
    [InlineData(1000, "fails", "fails")]
    [InlineData(600, "600 empty", "600 empty")]
    [InlineData(999, "999 empty", "999 empty")]
    [InlineData(199, "waits", "fails")]
    [InlineData(102, "waits", "fails")]
    public Task OddStatus_IsRejected_HandedOn_OrAwaited(int status, string over1, string over2) => SeesAsync(over1, over2, context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    private static async Task SeesAsync(string over1, string over2, params Func<HttpContext, Task>[] answers)
    {
        foreach (Func<HttpContext, Task> answer in answers)
        {
            Assert.Equal(over1, await KestrelExchange.AskAsync(Http1, answer));
            Assert.Equal(over2, await KestrelExchange.AskAsync(Http2, answer));
        }
    }
}
