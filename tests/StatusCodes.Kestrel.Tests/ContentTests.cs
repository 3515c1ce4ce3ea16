using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace StatusCodes.Kestrel.Tests;

/// <summary>
/// What becomes of content with a status that must not have any, as STC1007 and its page say it:
/// form by form and status by status, over HTTP/1.1 and over HTTP/2. Odd statuses, as STC1004 and STC1010 say it.
/// </summary>
public sealed class ContentTests
{
    private static readonly Version Http1 = HttpVersion.Version11;
    private static readonly Version Http2 = HttpVersion.Version20;

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, ContentPage.English.Rows.Count)];

    /// <summary>Every line of the page's table, with every form that it names, is what Kestrel does.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Table_IsWhatKestrelDoes(int index)
    {
        ContentRow row = ContentPage.English.Rows[index];
        Version version = row.Http == 2 ? Http2 : Http1;
        foreach (string form in row.Forms)
        {
            foreach (Func<HttpContext, int, Task> answer in ContentForms.All[form])
            {
                string[] seen = await Task.WhenAll(ContentPage.English.Statuses
                    .Select(status => KestrelExchange.AskAsync(version, context => answer(context, status))));

                Assert.Equal($"{form}: {string.Join("; ", row.Outcomes)}", $"{form}: {string.Join("; ", seen)}");
            }
        }
    }

    [Fact]
    public void Table_NamesEveryForm_OverBothVersions()
    {
        IEnumerable<ContentRow> rows = ContentPage.English.Rows;

        Assert.Equal(
            ContentForms.All.Keys.Order(StringComparer.Ordinal),
            rows.Where(static row => row.Http == 1).SelectMany(static row => row.Forms).Order(StringComparer.Ordinal));
        Assert.Equal(
            rows.Where(static row => row.Http == 1).Select(static row => row.Forms),
            rows.Where(static row => row.Http == 2).Select(static row => row.Forms));
    }

    [Fact]
    public void ChineseTable_SaysTheSame()
    {
        Assert.Equal(ContentPage.English.Statuses, ContentPage.Chinese.Statuses);
        Assert.Equal(ContentPage.English.Rows.Select(Line), ContentPage.Chinese.Rows.Select(Line));
    }

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

    private static string Line(ContentRow row) =>
        $"{string.Join(", ", row.Forms)} over HTTP/{row.Http}: {string.Join("; ", row.Outcomes)}";

    private static async Task SeesAsync(string over1, string over2, params Func<HttpContext, Task>[] answers)
    {
        foreach (Func<HttpContext, Task> answer in answers)
        {
            Assert.Equal(over1, await KestrelExchange.AskAsync(Http1, answer));
            Assert.Equal(over2, await KestrelExchange.AskAsync(Http2, answer));
        }
    }
}
