using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Analyzers.Texts;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Texts;

/// <summary>
/// The messages with every code of the catalog in them, sent and read, in both languages:
/// short, with one document, no parentheses within parentheses, and nothing left open where a text was put together.
/// </summary>
public sealed partial class EveryMessageTests
{
    /// <summary>Two lines of an editor of usual width.</summary>
    private const int Longest = 190;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    /// <summary>Numbers that are no code, or another system's.</summary>
    private static readonly int[] Odd =
        [-1, 0, 1, 99, 105, 199, 227, 299, 331, 399, 427, 499, 550, 555, 599, 600, 720, 999, 1000, 2500, 3500, 4100, 5000, 70000];

    private static readonly Lazy<Task<Diagnostic[]>> All = new(static () => Findings.AllAsync(Source()));

    [Fact]
    public async Task EveryRow_HasAMessage()
    {
        string[] messages = [.. (await All.Value).Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture))];

        Assert.All(
            new[] { HttpCodes.System, FtpCodes.System, WebSocketCodes.System, IisCodes.System }
                .SelectMany(Rows, static (system, row) => (system, row)),
            code => Assert.Contains(
                messages,
                message => message.StartsWith(Label(code.system, code.row), StringComparison.Ordinal)));
    }

    [Fact]
    public async Task English_IsShortAndWhole() => Assert.Empty(
        from finding in await All.Value
        let message = finding.GetMessage(CultureInfo.InvariantCulture)
        let words = Quoted().Replace(message, "Q")
        where message.Length > Longest
            || Nested().IsMatch(Casts().Replace(words, ""))
            || SeveralDocuments().IsMatch(words)
            || LeftOpen().IsMatch(message)
        select $"{finding.Id}: {message}");

    [Fact]
    public async Task Chinese_LooksAsChineseDoes() => Assert.Empty(
        from finding in await All.Value
        let message = finding.GetMessage(Chinese)
        let words = ChineseQuoted().Replace(message, "“”")
        where !ChineseText.Han().IsMatch(message)
            || ChineseNested().IsMatch(words)
            || ChineseText.NarrowPunctuation().IsMatch(words)
            || ChineseText.WrongSpacing().IsMatch(words)
            || LeftOpen().IsMatch(message)
        select $"{finding.Id}: {message}");

    /// <summary>What no document says is not quoted before one: FTP has no names for its replies, the words are ours.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task WordsOfOurs_AreNotQuoted(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        HashSet<string> words = new(
            FtpCodes.System.Entries.SelectMany(row => new[]
            {
                row.Name,
                row.NameIn(FtpCodes.System) is LocalizableString text ? text.ToString(culture) : "",
            }),
            StringComparer.OrdinalIgnoreCase);
        // Some lists have copied a few of them into HTTP, and there they are names.
        words.ExceptWith(HttpCodes.System.Entries.Select(static row => row.Name));
        string[] told = [.. (await All.Value).Select(finding => $"{finding.Id}: {finding.GetMessage(culture)}")];

        Assert.DoesNotContain(
            told,
            message => Quoted().Matches(message).Concat(ChineseQuoted().Matches(message))
                .Any(quote => words.Contains(quote.Value.Trim('"', '“', '”'))));
        Assert.All(
            (string[])["STC1004", "STC2006", "STC3001", "STC3003", "STC3009"],
            id => Assert.Contains(told, message => message.StartsWith(id, StringComparison.Ordinal)
                && words.Any(word => word.Length > 0 && message.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>Without an address a finding leads to the section that its message cites first; with one to the rule's page.</summary>
    [Fact]
    public async Task Link_IsToTheSectionThatIsCited() => Assert.Empty(
        from finding in await All.Value
        let cited = Section().Match(finding.GetMessage(CultureInfo.InvariantCulture))
        where cited.Success
        let section = $"https://www.rfc-editor.org/rfc/rfc{cited.Groups[1].Value}.html#section-{cited.Groups[2].Value}"
        where finding.Descriptor.HelpLinkUri != HelpLinks.Of(finding.Id, section)
        select $"{finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}: {finding.Descriptor.HelpLinkUri}");

    /// <summary>Ranges are no codes, and a sub-status of 0 says that there is none.</summary>
    private static IEnumerable<CodeEntry> Rows(CodeSystem system) =>
        system.Entries.Where(static row => row.First == row.Last && row.SubStatus != 0);

    private static string Label(CodeSystem system, CodeEntry row) => system.HasSubStatuses
        ? string.Create(CultureInfo.InvariantCulture, $"{row.First}.{row.SubStatus} ")
        : string.Create(CultureInfo.InvariantCulture, $"{row.First} ");

    private static IEnumerable<int> Numbers(CodeSystem system) => Rows(system).Select(static row => row.First).Concat(Odd).Distinct();

    private static string Source()
    {
        var source = new StringBuilder("""
            using System.Net;
            using System.Net.Http;
            using System.Net.WebSockets;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;

            public record IisLogEntry(int StatusCode, int SubStatusCode);

            public class FtpSession
            {
                public int ReplyCode;
                void SendReply(int code, string text) { }
                void Show(bool isEqual) { }
                void Serve(string text)
                {

            """);
        foreach (int code in Numbers(FtpCodes.System))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        SendReply({code}, text); Show(ReplyCode == {code});");
        }

        source.AppendLine("    }\n}\npublic class Answers : ControllerBase\n{\n    void Show(params object[] all) { }");
        source.AppendLine("    void Serve(HttpListenerResponse listener, HttpResponseMessage read, WebSocket socket, IisLogEntry entry)\n    {");
        foreach (int code in Numbers(HttpCodes.System))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        Show(StatusCode({code}), StatusCode({code}, entry));");
            source.AppendLine(CultureInfo.InvariantCulture, $"        Show(read.StatusCode == (HttpStatusCode)({code})); listener.StatusCode = {code};");
        }

        foreach (int code in Numbers(WebSocketCodes.System))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        Show(socket.CloseAsync((WebSocketCloseStatus)({code}), null, default));");
            source.AppendLine(CultureInfo.InvariantCulture, $"        Show(socket.CloseStatus == (WebSocketCloseStatus)({code}));");
        }

        foreach (CodeEntry row in Rows(IisCodes.System))
        {
            source.AppendLine(CultureInfo.InvariantCulture, $"        Show(new IisLogEntry({row.First}, {row.SubStatus}));");
        }

        source.AppendLine("    }\n}");
        string[] names = Enum.GetNames<FtpStatusCode>();
        FtpStatusCode[] values = Enum.GetValues<FtpStatusCode>();
        for (int i = 2; i < names.Length; i++)
        {
            // One bears the name of the one before.
            source.AppendLine(CultureInfo.InvariantCulture, $"public static class FtpReplyCodes{i}\n{{");
            source.AppendLine(CultureInfo.InvariantCulture, $"    public const int {names[i - 1]} = {(int)values[i]};");
            for (int other = 1; other < names.Length; other++)
            {
                if (other != i - 1 && other != i)
                {
                    source.AppendLine(CultureInfo.InvariantCulture, $"    public const int {names[other]} = {(int)values[other]};");
                }
            }

            source.AppendLine("}");
        }

        return source.ToString();
    }

    [GeneratedRegex(@"RFC (\d+) §([\d.]*\d)")]
    private static partial Regex Section();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex ChineseQuoted();

    [GeneratedRegex(@"\(int\)|\(ushort\)")]
    private static partial Regex Casts();

    [GeneratedRegex(@"\([^)]*\(")]
    private static partial Regex Nested();

    [GeneratedRegex(@"（[^）]*（")]
    private static partial Regex ChineseNested();

    [GeneratedRegex(@"\([^)]*;")]
    private static partial Regex SeveralDocuments();

    /// <summary>An argument that is empty or missing.</summary>
    [GeneratedRegex("\"\"|“”|\\(\\)|（）|[{}]|\\s$|  |:$|：$")]
    private static partial Regex LeftOpen();
}
