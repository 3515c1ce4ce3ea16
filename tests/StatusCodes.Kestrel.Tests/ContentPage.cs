using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace StatusCodes.Kestrel.Tests;

/// <summary>The table on the page of STC1007: what becomes of content, by form, version of HTTP and status.</summary>
internal sealed partial class ContentPage
{
    /// <summary>The words of the table, and what a client and a server see where they are true. {0} is the status.</summary>
    private static readonly (string English, string Chinese, string Seen)[] Words =
    [
        ("dropped", "丢弃", "{0} empty"),
        ("delivered", "照样传送", "{0} with content"),
        ("the client waits", "客户端等待", "waits"),
        ("500", "500", "500 empty, throws"),
        ("throws, empty", "异常，空响应", "{0} empty, throws"),
        ("throws, reset", "异常，重置流", "fails, throws"),
        ("the new protocol's", "当作新协议", "{0} with content"),
        ("the client fails", "客户端失败", "fails"),
        ("allowed", "允许", "{0} empty"),
    ];

    private ContentPage(int[] statuses, IReadOnlyList<ContentRow> rows)
    {
        Statuses = statuses;
        Rows = rows;
    }

    public int[] Statuses { get; }

    public IReadOnlyList<ContentRow> Rows { get; }

    public static ContentPage English { get; } = Read("docs/rules/STC1007.md", static word => word.English);

    public static ContentPage Chinese { get; } = Read("docs/zh-Hans/rules/STC1007.md", static word => word.Chinese);

    private static ContentPage Read(string page, Func<(string English, string Chinese, string Seen), string> language)
    {
        string root = typeof(ContentPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;
        string[][] table = [.. File.ReadLines(Path.Combine(root, page))
            .SkipWhile(static line => !line.Contains("| HTTP | ", StringComparison.Ordinal))
            .TakeWhile(static line => line.StartsWith('|'))
            .Select(static line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))];
        int[] statuses = [.. table[0].Skip(2).Select(int.Parse)];
        var rows = new List<ContentRow>();
        string[] forms = [];
        foreach (string[] cells in table.Skip(2))
        {
            // The second line of a form has HTTP/2 alone.
            bool isSecond = cells[0] == "2";
            forms = isSecond ? forms : [.. Code().Matches(cells[0]).Select(static code => code.Groups[1].Value)];
            string[] outcomes = [.. cells.Skip(isSecond ? 1 : 2).Select((cell, i) =>
                Words.Single(word => language(word) == cell).Seen.Replace("{0}", $"{statuses[i]}", StringComparison.Ordinal))];
            rows.Add(new ContentRow(forms, isSecond ? 2 : 1, outcomes));
        }

        return new ContentPage(statuses, rows);
    }

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Code();
}
