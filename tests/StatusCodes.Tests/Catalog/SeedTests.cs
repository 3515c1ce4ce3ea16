using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Tests.Catalog.Meanings;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>
/// Every row of the list that the package started from is answered, and answered with today's meaning: the list is a translation
/// of older ones (IIS 6 above all) and has errors of its own, which must not come back.
/// </summary>
public sealed class SeedTests
{
    /// <summary>The rows that the list has wrong, and a word of the right meaning in either language.</summary>
    private static readonly Dictionary<(string Protocol, string Code), (string English, string Chinese)> Corrected = new()
    {
        [("http", "205")] = ("reset the view", "重置"),
        [("http", "301")] = ("moved for good", "永久移动"),
        [("http", "306")] = ("No longer used", "不再使用"),
        [("http", "417")] = ("Expect header", "Expect"),
        [("http", "421")] = ("cannot answer for this scheme and host", "无法为该 URI 方案和主机"),
        [("http", "425")] = ("early data", "早期数据"),
        [("http", "501")] = ("lacks the function", "不具备"),
        [("http", "503")] = ("overload or maintenance", "过载或维护"),
        [("http", "504")] = ("did not receive the response", "上游服务器的响应"),
        [("http", "506")] = ("negotiation", "内容协商"),
        [("iis", "403.12")] = ("links certificates to accounts", "证书映射"),
        [("ftp", "202")] = ("superfluous", "多余"),
        [("ftp", "221")] = ("is logged out", "随之注销"),
        [("ftp", "502")] = ("not implement", "未实现"),
        [("ftp", "504")] = ("not implement", "未实现"),
        [("ftp", "600")] = ("No reply code", "并非回复代码"),
        [("websocket", "1007")] = ("do not fit its type", "类型不符"),
        [("websocket", "1011")] = ("The endpoint met an unexpected condition", "端点遇到意外情况"),
        [("websocket", "1014")] = ("gateway or proxy", "网关或代理"),
        [("websocket", "3000-3999")] = ("applications", "应用"),
    };

    public static IEnumerable<object[]> Rows =>
        ReferenceTable.Read("seed.csv").Select(r => new object[] { r["protocol"], r["code"], r["erroneous"] == "true" });

    [Fact]
    public void Seed_HasAllItsRows() => Assert.Equal(142, Rows.Count());

    [Theory]
    [MemberData(nameof(Rows))]
    public void SeedRow_IsAnsweredWithTodaysMeaning(string protocol, string code, bool erroneous)
    {
        var entries = Answers(protocol, code).ToList();

        Assert.NotEmpty(entries);
        Assert.Equal(erroneous, Corrected.ContainsKey((protocol, code)));
        Assert.All(entries, entry => AssertMeaning(entry, protocol, code));
    }

    // HTTP's names are Chinese in the list: there is no phrase to compare.
    [Fact]
    public void EnglishNames_AreKnown_ExceptTheWrongOne()
    {
        var unknown = ReferenceTable.Read("seed.csv")
            .Where(r => r["name"].Length > 0 && r["name"].All(char.IsAscii))
            .Where(r => !Answers(r["protocol"], r["code"])
                .SelectMany(CatalogLookup.Names)
                .Contains(r["name"], StringComparer.OrdinalIgnoreCase));

        // "Unsupported Data" is 1003.
        Assert.Equal("1007", Assert.Single(unknown)["code"]);
    }

    private static void AssertMeaning(CodeEntry entry, string protocol, string code)
    {
        // Registered codes stand inside this range: the range's own meaning is that of the rest.
        if (!Corrected.TryGetValue((protocol, code), out var words) || (code == "3000-3999" && entry.First == entry.Last))
        {
            return;
        }

        var meaning = CodeMeanings.Of(CatalogLookup.SystemOf(protocol), entry);
        Assert.Contains(words.English, meaning.English);
        Assert.Contains(words.Chinese, meaning.Chinese);
    }

    private static IEnumerable<CodeEntry> Answers(string protocol, string code)
    {
        var system = CatalogLookup.SystemOf(protocol);
        if (system == IisCodes.System)
        {
            return [CatalogLookup.Find(system, code)!];
        }

        var ends = code.Split('-').Select(CatalogLookup.Number).ToList();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1).Select(n => system.Find(n)!).Distinct();
    }
}
