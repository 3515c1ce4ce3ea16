using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Catalog.Meanings;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>What holds for every row of the embedded files, and of the meanings beside them.</summary>
public sealed class CatalogContentTests
{
    private static readonly string[] Embedded = ["http.csv", "http-classes.csv", "websocket.csv", "ftp.csv", "ftp-classes.csv", "iis.csv"];

    public static TheoryData<string> Files => [.. Embedded, .. Embedded.Select(static file => "Meanings/" + file)];

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void Numbers_OfOneSystem_AscendAndAreUnique(string system)
    {
        var entries = CatalogLookup.SystemOf(system).Entries;

        Assert.All(
            entries.Zip(entries.Skip(1)),
            pair => Assert.True(
                (pair.First.Last, pair.First.SubStatus).CompareTo((pair.Second.First, pair.Second.SubStatus)) < 0,
                pair.ToString()));
    }

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void Meanings_OfOneSystem_AreAllDifferent(string system)
    {
        var meanings = CodeMeanings.Of(CatalogLookup.SystemOf(system));

        Assert.Distinct(meanings.Select(m => m.English));
        Assert.Distinct(meanings.Select(m => m.Chinese));
    }

    [Theory]
    [MemberData(nameof(CatalogLookup.Systems), MemberType = typeof(CatalogLookup))]
    public void Meanings_AreOneSentenceInBothLanguages(string system) =>
        Assert.All(CodeMeanings.Of(CatalogLookup.SystemOf(system)), meaning =>
        {
            Assert.Matches(@"^[A-Za-z.].*[^.]\.$", meaning.English);
            Assert.DoesNotMatch(@"\p{IsCJKUnifiedIdeographs}", meaning.English);
            Assert.DoesNotContain(". ", meaning.English);
            Assert.Matches(@"\p{IsCJKUnifiedIdeographs}.*[^。]。$", meaning.Chinese);
            Assert.DoesNotMatch(@"。.|\p{IsCJKUnifiedIdeographs}[,;:()]|[,;:()]\p{IsCJKUnifiedIdeographs}", meaning.Chinese);
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
        Assert.Equal(["122", "306", "444", "460", "494", "495", "496", "497", "499"], NotSendable(HttpCodes.System));
        Assert.Equal(
            ["0-999", "1004", "1005", "1006", "1015", "1016-1999", "2000-2999", "5000-65535"],
            NotSendable(WebSocketCodes.System));
        Assert.Equal(["0", "600", "10054", "10060", "10061", "10065", "10066", "10068"], NotSendable(FtpCodes.System));
        Assert.DoesNotContain(CodeMeanings.Of(IisCodes.System), m => m.Sendable);
    }

    [Fact]
    public void ContentNotAllowed_IsHttpsInterimCodesAndThreeMore()
    {
        var withoutContent = CatalogLookup.All.Where(row => !row.Entry.BodyAllowed).ToList();

        Assert.Equal([100, 101, 102, 103, 104, 122, 204, 205, 304], withoutContent.Select(row => row.Entry.First));
        Assert.All(withoutContent, e => Assert.Equal(HttpCodes.System, e.System));
    }

    /// <summary>The page of STC3001 says so: 13 of the 60.</summary>
    [Fact]
    public void FtpCodes_ThatMeanSomethingElseInHttp_AreThirteenOfSixty()
    {
        var replies = FtpCodes.System.Entries.Where(static e => e.Registration == Registration.Standard).ToList();

        Assert.Equal(60, replies.Count);
        Assert.Equal(13, replies.Count(static e => HttpCodes.System.Find(e.First) is { Registration: Registration.Standard }));
        Assert.Contains("13 of the 60", File.ReadAllText(TestPaths.InRepository("docs", "rules", "STC3001.md")), StringComparison.Ordinal);
    }

    /// <summary>A system whose first digits mean something has each of its codes in a class.</summary>
    [Fact]
    public void Classes_HoldEveryRegisteredCode()
    {
        Assert.Equal([1, 2, 3, 4, 5], HttpCodes.System.Classes.Select(static c => c.Digit));
        Assert.Equal([1, 2, 3, 4, 5, 6], FtpCodes.System.Classes.Select(static c => c.Digit));
        Assert.Equal("a client error", HttpCodes.System.ClassOf(427)?.Name);
        Assert.Null(HttpCodes.System.ClassOf(600));
        Assert.Null(HttpCodes.System.ClassOf(-1));
        Assert.Null(WebSocketCodes.System.ClassOf(1000));
    }

    [Fact]
    public void Assembly_EmbedsTheFiles()
    {
        var resources = typeof(CodeSystem).Assembly.GetManifestResourceNames().Where(r => r.Contains(".csv", StringComparison.Ordinal));

        Assert.Equal(
            Embedded.SelectMany(static file => new[] { "StatusCodes.Catalog." + file, "StatusCodes.Meanings." + file }).Order(),
            resources.Order());
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

    private static IEnumerable<string> NotSendable(CodeSystem system) =>
        CodeMeanings.Of(system).Where(m => !m.Sendable).Select(m => m.Code);
}
