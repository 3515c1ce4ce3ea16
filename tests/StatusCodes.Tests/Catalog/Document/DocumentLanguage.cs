using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Tests.Catalog.Meanings;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>The words of the catalog's page in one language, and where the page is.</summary>
/// <param name="Culture">The language of the catalog's own words.</param>
/// <param name="Folder">The page's folder below the repository's root, by its parts.</param>
/// <param name="Title">The page's heading, and what stands below it.</param>
/// <param name="Contents">The heading of the contents.</param>
/// <param name="Titles">The systems' headings.</param>
/// <param name="Columns">The headings of a table's columns.</param>
/// <param name="Registrations">What each registration but "standard" is called.</param>
/// <param name="CommonSource">What the rows of a system are from that name no source; <c>{0}</c> is its document.</param>
/// <param name="Senders">Who sends codes: servers, either end, nobody, IIS.</param>
/// <param name="NoContent">That there can be no content.</param>
/// <param name="Instead">What is sent instead; <c>{0}</c> are the codes.</param>
internal sealed record DocumentLanguage(
    CultureInfo Culture,
    ImmutableArray<string> Folder,
    string Title,
    string Contents,
    ImmutableDictionary<CodeSystem, string> Titles,
    ImmutableArray<string> Columns,
    ImmutableDictionary<Registration, string> Registrations,
    string CommonSource,
    (string Servers, string EitherEnd, string Nobody, string Log) Senders,
    string NoContent,
    string Instead)
{
    public static DocumentLanguage English { get; } = new(
        CultureInfo.InvariantCulture,
        ["docs"],
        """
        # The catalog

        What every code means, to this package. Every code has an address of its own: `catalog.md#http-404`,
        `#websocket-1001`, `#ftp-550`, `#iis-403.14`.
        "In .NET" names the frameworks that have a constant where not all have it;
        "We report" the rules that speak of the bare number, read, sent, or sent with content.
        A code without a word below its name is registered and in use.
        The page is written from `src/StatusCodes.Analyzers/Catalog` by a test (`CatalogDocumentTests`).
        """,
        "Contents",
        Named("HTTP status codes", "WebSocket close codes", "FTP reply codes", "IIS sub-status codes"),
        ["Code", "Name", "Meaning", "In .NET", "Sent by", "Source", "We report"],
        Words("temporary", "reserved", "deprecated", "obsolete", "in no registry", "for private use", "unassigned", "not allowed"),
        "Where no source is given, it is {0}.",
        ("servers", "either end", "nobody", "IIS, to its log"),
        "no content",
        "send {0}");

    public static DocumentLanguage Chinese { get; } = new(
        CultureInfo.GetCultureInfo("zh-Hans"),
        ["docs", "zh-Hans"],
        """
        # 状态码目录

        本包所知的每个代码的含义。每个代码都有自己的地址：`catalog.md#http-404`、
        `#websocket-1001`、`#ftp-550`、`#iis-403.14`。
        “.NET 中的常量”一栏在并非所有框架都有该常量时列出有它的框架；
        “报告”一栏列出对直接写出的数字（读取、发送或随内容一起发送时）给出提示的规则。
        名称下没有注明的代码均已注册并在使用。本页由测试（`CatalogDocumentTests`）根据 `src/StatusCodes.Analyzers/Catalog` 生成。
        """,
        "目录",
        Named("HTTP 状态码", "WebSocket 关闭代码", "FTP 回复代码", "IIS 子状态码"),
        ["代码", "名称", "含义", ".NET 中的常量", "由谁发送", "来源", "报告"],
        Words("临时注册", "保留", "已弃用", "已过时", "未注册", "供私人使用", "未分配", "不允许"),
        "未注明来源的代码均出自 {0}。",
        ("服务器", "任意一端", "不得发送", "IIS，写入日志"),
        "不含内容",
        "请改为发送 {0}");

    /// <summary>The page's path.</summary>
    public string Path => TestPaths.InRepository([.. Folder, "catalog.md"]);

    public string MeaningOf(CodeMeaning meaning) => IsEnglish ? meaning.English : meaning.Chinese;

    public string MeaningOf((string English, string Chinese) meaning) => IsEnglish ? meaning.English : meaning.Chinese;

    /// <summary>A word of the catalog that is no name: <c>a success</c>, <c>IANA registry</c>.</summary>
    public string Word(string text) => CatalogWords.InMessage(text) is LocalizableString known ? known.ToString(Culture) : text;

    /// <summary>The page of a rule, in this language as soon as it has one.</summary>
    public string PageOf(string id) =>
        File.Exists(TestPaths.InRepository([.. Folder, "rules", id + ".md"])) ? $"rules/{id}.md" : $"../rules/{id}.md";

    private bool IsEnglish => Culture.Equals(CultureInfo.InvariantCulture);

    private static ImmutableDictionary<CodeSystem, string> Named(string http, string webSocket, string ftp, string iis) =>
        ImmutableDictionary<CodeSystem, string>.Empty
            .Add(HttpCodes.System, http)
            .Add(WebSocketCodes.System, webSocket)
            .Add(FtpCodes.System, ftp)
            .Add(IisCodes.System, iis);

    private static ImmutableDictionary<Registration, string> Words(params string[] words) =>
        new[]
        {
            Registration.Temporary,
            Registration.Reserved,
            Registration.Deprecated,
            Registration.Obsolete,
            Registration.Nonstandard,
            Registration.Private,
            Registration.Unassigned,
            Registration.Invalid,
        }
            .Zip(words)
            .ToImmutableDictionary(static pair => pair.First, static pair => pair.Second);
}
