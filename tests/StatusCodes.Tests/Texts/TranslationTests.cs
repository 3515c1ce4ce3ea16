using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;
using StatusCodes.CodeFixes;
using StatusCodes.Tests.Catalog;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Texts;

/// <summary>What people read in Simplified Chinese: nothing is missing, nothing cannot be printed, and it looks as Chinese does.</summary>
public partial class TranslationTests
{
    private const string Analyzers = "StatusCodes.Analyzers/Texts";

    private const string CodeFixes = "StatusCodes.CodeFixes";

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void EveryText_IsTranslated_InItsPlace(string folder) =>
        Assert.Equal(Read(folder, "").Select(static text => text.Name), Read(folder, ".zh-Hans").Select(static text => text.Name));

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Placeholders_AreTheSame(string folder) => AssertNone(
        from text in Both(folder)
        let english = Placeholders(text.English)
        let chinese = Placeholders(text.Chinese)
        where english != chinese
        select $"{text.Name}: {english} in English, {chinese} in Chinese");

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Text_CanBePrinted(string folder) => Assert.All(Both(folder), static text =>
    {
        object[] arguments = [.. Enumerable.Range(0, 7).Select(static number => $"<{number}>")];

        string printed = string.Format(Chinese, text.Chinese, arguments);

        Assert.DoesNotContain('{', printed);
        Assert.All(
            Placeholder().Matches(text.English),
            placeholder => Assert.Contains($"<{placeholder.Value[1]}>", printed, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Text_IsChinese(string folder) => AssertNone(
        from text in Both(folder)
        where !ChineseText.Han().IsMatch(text.Chinese) && Letter().IsMatch(Placeholder().Replace(text.English, ""))
        select $"{text.Name}: {text.Chinese}");

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Punctuation_BesideChinese_IsFullWidth(string folder) => AssertNone(
        from text in Both(folder)
        let match = ChineseText.NarrowPunctuation().Match(text.Chinese)
        where match.Success
        select $"{text.Name}: '{match.Value}' in {text.Chinese}");

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void Spaces_StandWhereTheyBelong(string folder) => AssertNone(
        from text in Both(folder)
        let match = ChineseText.WrongSpacing().Match(text.Chinese)
        where match.Success
        select $"{text.Name}: '{match.Value}' in {text.Chinese}");

    [Theory]
    [InlineData(Analyzers)]
    [InlineData(CodeFixes)]
    public void FullStop_StandsWhereTheEnglishHasOne(string folder) => AssertNone(
        from text in Both(folder)
        where text.English.EndsWith('.') != text.Chinese.EndsWith('。')
        select $"{text.Name}: {text.Chinese}");

    /// <summary>One term a thing: what the glossary rules out stands in no text, and in no meaning of the catalog.</summary>
    [Fact]
    public void Terms_AreThoseOfTheGlossary()
    {
        string[] files =
        [
            .. new[] { Analyzers, CodeFixes }.Select(static folder => PathOf(folder, ".zh-Hans")),
            .. Directory.GetFiles(TestPaths.InRepository("src", "StatusCodes.Analyzers", "Catalog", "Meanings"), "*.csv"),
        ];

        Assert.Contains("关闭码", ChineseText.RuledOut);
        AssertNone(
            from file in files
            from line in File.ReadLines(file)
            from term in ChineseText.RuledOut
            where line.Contains(term, StringComparison.Ordinal)
            select $"{term} in {Path.GetFileName(file)}: {line.Trim()}");
    }

    /// <summary>The assembly beside the analyzer's is found, for whoever says only where he lives, too.</summary>
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("zh-SG")]
    public void Rules_AreDescribedInChinese(string culture) => Assert.All(
        new StatusCodeAnalyzer().SupportedDiagnostics,
        rule => Assert.All(
            new[] { rule.Title, rule.MessageFormat, rule.Description },
            text => Assert.Matches(ChineseText.Han(), text.ToString(CultureInfo.GetCultureInfo(culture)))));

    [Theory]
    [InlineData("StatusCode(404)", "404 是“Not Found”（RFC 9110 §15.5.5）：请使用 StatusCodes.Status404NotFound")]
    [InlineData(
        "StatusCode(509)",
        "509“Bandwidth Limit Exceeded”不是已注册的状态码（cPanel）：请发送 429 Too Many Requests 或 503 Service Unavailable")]
    [InlineData("StatusCode(598)", "598“Network Read Timeout Error”不是已注册的状态码（某些 HTTP 代理）：请发送 504 Gateway Timeout")]
    [InlineData("StatusCode(472)", "472 未分配给任何 HTTP 状态：客户端将其视为 400，即客户端错误（RFC 9110 §15.5）")]
    [InlineData(
        "StatusCode((int)FtpStatusCode.NotLoggedIn)",
        "FtpStatusCode.NotLoggedIn 是 FTP 的 530，而在 HTTP 中 530 没有含义：请使用 HTTP 状态码")]
    [InlineData(
        "StatusCode((int)FtpStatusCode.CommandNotImplemented)",
        "FtpStatusCode.CommandNotImplemented 是 FTP 的 502，而在 HTTP 中 502 表示“Bad Gateway”：请使用 HTTP 状态码")]
    [InlineData(
        "HttpContext.Response.StatusCode.Equals(HttpStatusCode.OK.ToString() == \"300\")",
        "HttpStatusCode 300 的文本是“Ambiguous”或“MultipleChoices”，绝不是“300”：请将值与 HttpStatusCode.MultipleChoices 比较")]
    public async Task Message_IsChineseThroughout(string expression, string message) =>
        Assert.Equal(message, await MessagesAsync(expression));

    [Theory]
    [InlineData("statuscodes.allowed_codes = bad", "statuscodes.allowed_codes 中的“bad”无法读取：应为数字或范围，例如 418、ftp:430、200-299 或 4xx")]
    [InlineData("statuscodes.http_constants = x", "statuscodes.http_constants 中的“x”无法读取：应为 StatusCodes、HttpStatusCode 或 auto")]
    public async Task Option_IsRefusedInChinese(string option, string message) => Assert.Equal(
        message,
        Assert.Single(await new ConfiguredCompilation(
            [("/0/A.cs", "class A;")],
            [("/.editorconfig", ConfiguredVerifier.Section(option))]).MessagesAsync(Chinese)));

    /// <summary>A menu has the language of the thread that makes it.</summary>
    [Fact]
    public void Fix_IsOfferedInChinese()
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Chinese;

            Assert.Equal("对状态码使用命名常量", Titles.UseConstants);
            Assert.Equal("对状态码使用 HttpStatusCode 的常量", Titles.UseConstantsOf("HttpStatusCode"));
            Assert.Equal("去掉内容：NoContent()", Titles.DropContent("NoContent()"));
            Assert.Equal("在 HttpStatusCodes.cs 中引入 TooEarly", Titles.IntroduceIn("HttpStatusCodes.cs", TooEarly()));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>What a class means is said in words, and so is who says it where that begins like one.</summary>
    [Fact]
    public void WordsOfTheCatalog_AreTranslated()
    {
        string[] names = ["nginx", "cPanel"];
        IEnumerable<string> classes =
            CodeSystems.List.All.SelectMany(static system => system.System.Classes).Select(static codeClass => codeClass.Name);
        IEnumerable<string> sources =
            from row in CatalogLookup.All
            from source in new[] { row.Entry.ShownSource(), row.Entry.NameSource(), row.Entry.Vendor ?? "" }
            where source.EndsWith(" registry", StringComparison.Ordinal) || (source is [var first, ..] && char.IsLower(first))
            where !source.StartsWith("draft-", StringComparison.Ordinal)
            select source;

        Assert.Equal(
            CatalogWords.Texts.Keys.Order(StringComparer.Ordinal),
            classes.Concat(sources).Except(names).Order(StringComparer.Ordinal));
    }

    /// <summary>What a reply means is said in our own words, so in both languages.</summary>
    [Fact]
    public void NamesOfFtpReplies_AreTranslated() => Assert.All(
        FtpCodes.System.Entries.Where(static entry => entry.First == entry.Last),
        static entry =>
        {
            LocalizableString name = Resources.Text(string.Create(CultureInfo.InvariantCulture, $"FtpReply{entry.First}"));
            Assert.Equal(entry.NameInSentence(), name.ToString(CultureInfo.InvariantCulture));
            Assert.Matches(ChineseText.Han(), name.ToString(Chinese));
        });

    [Fact]
    public void CatalogWords_AreTheTexts() => Assert.All(CatalogWords.Texts, static word =>
    {
        Assert.Equal(word.Key, Resources.Text(word.Value).ToString(CultureInfo.InvariantCulture));
        Assert.Matches(ChineseText.Han(), Resources.Text(word.Value).ToString(Chinese));
    });

    private static CatalogCode TooEarly()
    {
        CodeSystem http = CatalogLookup.SystemOf("Http");
        return new CatalogCode(http, http.Find(425)!, 425);
    }

    private static async Task<string> MessagesAsync(string expression)
    {
        Diagnostic[] found = await Findings.AllAsync(
            $$"""
            using System.Net;
            using Microsoft.AspNetCore.Mvc;

            public class C : ControllerBase
            {
                public object M() => {{expression}};
            }
            """);
        return string.Join("\n", found.Select(static finding => finding.GetMessage(Chinese)));
    }

    private static void AssertNone(IEnumerable<string> problems)
    {
        string all = string.Join("\n", problems);
        Assert.True(all.Length == 0, all);
    }

    private static string Placeholders(string text) =>
        string.Join(" ", Placeholder().Matches(text).Select(static match => match.Value).Order(StringComparer.Ordinal));

    private static ImmutableArray<(string Name, string English, string Chinese)> Both(string folder) =>
    [
        .. from english in Read(folder, "")
           join chinese in Read(folder, ".zh-Hans") on english.Name equals chinese.Name
           select (english.Name, english.Text, chinese.Text),
    ];

    private static ImmutableArray<(string Name, string Text)> Read(string folder, string language) =>
    [
        .. from data in XElement.Load(PathOf(folder, language), LoadOptions.PreserveWhitespace).Elements("data")
           select (data.Attribute("name")!.Value, data.Element("value")!.Value),
    ];

    private static string PathOf(string folder, string language) => TestPaths.InRepository("src", folder, $"Resources{language}.resx");

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("[A-Za-z]{2}")]
    private static partial Regex Letter();
}
