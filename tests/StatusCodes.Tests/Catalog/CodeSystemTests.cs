using System;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>Looking codes up: what is found, what is not, and that it costs no allocation.</summary>
public sealed class CodeSystemTests
{
    [Theory]
    [InlineData("Http", 404, "Not Found")]
    [InlineData("Http", 100, "Continue")]
    [InlineData("Http", 999, "Request Denied")]
    [InlineData("WebSocket", 1000, "Normal Closure")]
    [InlineData("WebSocket", 3003, "Forbidden")]
    [InlineData("Ftp", 530, "Not logged in")]
    [InlineData("Ftp", 10068, "Too many users")]
    public void Find_KnownNumber_GivesItsRow(string system, int number, string name) =>
        Assert.Equal(name, CatalogLookup.SystemOf(system).Find(number)?.Name);

    [Theory]
    [InlineData("Http", 99)]
    [InlineData("Http", 299)]
    [InlineData("Http", 1000)]
    [InlineData("Http", int.MinValue)]
    [InlineData("WebSocket", -1)]
    [InlineData("WebSocket", 65536)]
    [InlineData("WebSocket", int.MaxValue)]
    [InlineData("Ftp", 299)]
    [InlineData("Iis", 403)]
    public void Find_NumberWithoutRow_GivesNull(string system, int number) =>
        Assert.Null(CatalogLookup.SystemOf(system).Find(number));

    [Theory]
    [InlineData(0, nameof(Registration.Invalid))]
    [InlineData(999, nameof(Registration.Invalid))]
    [InlineData(1016, nameof(Registration.Unassigned))]
    [InlineData(1999, nameof(Registration.Unassigned))]
    [InlineData(2000, nameof(Registration.Unassigned))]
    [InlineData(2999, nameof(Registration.Unassigned))]
    [InlineData(3001, nameof(Registration.Nonstandard))]
    [InlineData(3999, nameof(Registration.Nonstandard))]
    [InlineData(4000, nameof(Registration.Private))]
    [InlineData(4999, nameof(Registration.Private))]
    [InlineData(5000, nameof(Registration.Invalid))]
    [InlineData(65535, nameof(Registration.Invalid))]
    public void Find_NumberInRange_GivesTheRangesRow(int number, string registration) =>
        Assert.Equal(registration, WebSocketCodes.System.Find(number)?.Registration.ToString());

    [Fact]
    public void Find_EveryCloseCode_HasARow() =>
        Assert.All(Enumerable.Range(0, 65536), n => Assert.NotNull(WebSocketCodes.System.Find(n)));

    [Fact]
    public void Find_EveryRow_FindsItself() =>
        Assert.All(
            CatalogLookup.All.Where(static row => row.System.Entries.Contains(row.Entry)),
            row => Assert.Same(row.Entry, CatalogLookup.Find(row.System, CatalogLookup.Written(row.Entry))));

    [Fact]
    public void FindSubStatus_OneAndTen_AreDifferentCodes()
    {
        Assert.Equal("Execute access forbidden", IisCodes.System.Find(403, 1)?.Name);
        Assert.Equal("Server configured to deny Execute access", IisCodes.System.Find(403, 10)?.Name);
    }

    [Theory]
    [InlineData(403, 99)]
    [InlineData(403, -1)]
    [InlineData(402, 1)]
    [InlineData(600, 0)]
    public void FindSubStatus_CodeWithoutRow_GivesNull(int status, int subStatus) =>
        Assert.Null(IisCodes.System.Find(status, subStatus));

    [Fact]
    public void Lookups_AfterLoading_AllocateNothing()
    {
        LookUpEverything();

        var before = GC.GetAllocatedBytesForCurrentThread();
        LookUpEverything();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    private static void LookUpEverything()
    {
        for (var number = -1; number < 11000; number++)
        {
            HttpCodes.System.Find(number);
            WebSocketCodes.System.Find(number);
            FtpCodes.System.Find(number);
            IisCodes.System.Find(number, number % 30);
        }
    }
}
