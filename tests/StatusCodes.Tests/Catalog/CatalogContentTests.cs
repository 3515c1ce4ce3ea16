using System;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Protocols.Ftp;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>What holds for every row of the embedded files.</summary>
public sealed class CatalogContentTests
{
    public static TheoryData<string> Files => ["http.csv", "websocket.csv", "ftp.csv", "iis.csv"];

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void Numbers_OfOneSystem_AscendAndAreUnique(string system)
    {
        var entries = CatalogLookup.SystemOf(system).Entries;

        Assert.All(
            entries.Zip(entries.Skip(1)),
            pair => Assert.True((pair.First.Last, pair.First.SubStatus).CompareTo((pair.Second.First, pair.Second.SubStatus)) < 0, pair.ToString()));
    }

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void Meanings_OfOneSystem_AreAllDifferent(string system)
    {
        var entries = CatalogLookup.SystemOf(system).Entries;

        Assert.Equal(entries.Length, entries.Select(e => e.Meaning).Distinct().Count());
        Assert.Equal(entries.Length, entries.Select(e => e.MeaningZh).Distinct().Count());
    }

    [Fact]
    public void Meanings_AreOneSentenceInBothLanguages() =>
        Assert.All(CatalogLookup.All.Select(static row => row.Entry), entry =>
        {
            Assert.Matches(@"^[A-Za-z.].*[^.]\.$", entry.Meaning);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", entry.Meaning);
            Assert.DoesNotContain(". ", entry.Meaning);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[^。]。$", entry.MeaningZh);
            Assert.DoesNotMatch(@"。.|\p{IsCJKUnifiedIdeographs}[,;:()]|[,;:()]\p{IsCJKUnifiedIdeographs}", entry.MeaningZh);
        });

    [Fact]
    public void Aliases_RepeatNeitherTheNameNorEachOther() =>
        Assert.All(CatalogLookup.All.Select(static row => row.Entry), entry =>
        {
            var names = CatalogLookup.Names(entry).Select(CatalogLookup.Bare).ToList();
            Assert.Equal(names.Distinct(), names);
        });

    [Fact]
    public void CodesThatMayNotBeSent_AreTheReservedAndTheOnesNobodySends()
    {
        var http = HttpCodes.System.Entries.Where(e => !e.Sendable).Select(e => e.First);
        var webSocket = WebSocketCodes.System.Entries.Where(e => !e.Sendable).Select(CatalogLookup.Written);
        var ftp = FtpCodes.System.Entries.Where(e => !e.Sendable).Select(e => e.First);

        Assert.Equal([122, 306, 444, 460, 494, 495, 496, 497, 499], http);
        Assert.Equal(["0-999", "1004", "1005", "1006", "1015", "1016-1999", "2000-2999", "5000-65535"], webSocket);
        Assert.Equal([0, 600, 10054, 10060, 10061, 10065, 10066, 10068], ftp);
        Assert.DoesNotContain(IisCodes.System.Entries, e => e.Sendable);
    }

    [Fact]
    public void ContentNotAllowed_IsHttpsInterimCodesAndThreeMore()
    {
        var withoutContent = CatalogLookup.All.Where(row => !row.Entry.BodyAllowed).ToList();

        Assert.Equal([100, 101, 102, 103, 104, 122, 204, 205, 304], withoutContent.Select(row => row.Entry.First));
        Assert.All(withoutContent, e => Assert.Equal(HttpCodes.System, e.System));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Files_AreUtf8WithoutMarkAndEndLinesWithLineFeeds(string file)
    {
        var bytes = File.ReadAllBytes(TestPaths.InRepository("src", "StatusCodes.Analyzers", "Catalog", file));

        Assert.Equal((byte)'c', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }
}
