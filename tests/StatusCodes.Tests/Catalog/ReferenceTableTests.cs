using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Protocols.Ftp.Replies;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Catalog.Meanings;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>The catalog agrees with the reference tables row for row, and adds nothing that is not named here.</summary>
public sealed partial class ReferenceTableTests
{
    public static IEnumerable<object[]> StatusCodes => ReferenceTable.NamedCodes("http.csv", "name");

    public static IEnumerable<object[]> CloseCodes => ReferenceTable.Codes("websocket.csv", "code_or_range");

    public static IEnumerable<object[]> ReplyCodes => ReferenceTable.Codes("ftp.csv");

    public static IEnumerable<object[]> SubStatusCodes => ReferenceTable.NamedCodes("iis.csv", "meaning");

    [Theory]
    [MemberData(nameof(StatusCodes))]
    public void HttpRow_AgreesWithTheReference(string code, string name)
    {
        var row = ReferenceTable.Read("http.csv").Single(r => r["code"] == code && r["name"] == name);
        var entry = Entry(HttpCodes.System, code, name);

        AssertAgrees(entry, code, name, row["status"], row["reference"]);
        Assert.Equal(row["replacement"], string.Join(";", entry.Alternatives));
        Assert.Equal(row["may_have_body"], entry.BodyAllowed ? "true" : "false");
        Assert.Equal(row["vendor"].Length > 0, entry.Vendor is not null);
    }

    [Theory]
    [MemberData(nameof(CloseCodes))]
    public void CloseCodeRow_AgreesWithTheReference(string code)
    {
        var row = ReferenceTable.Row("websocket.csv", code, "code_or_range");
        var entries = code == "3000-3999" ? OpenRanges : [Entry(WebSocketCodes.System, code)];

        Assert.All(entries, entry =>
        {
            AssertAgrees(
                entry,
                code == "3000-3999" ? CatalogLookup.Written(entry) : code,
                row["name"],
                CloseCodeRegistration(row),
                row["reference"]);
            Assert.Equal(row["sendable"], CodeMeanings.Of(WebSocketCodes.System, entry).Sendable ? "true" : "false");
        });
    }

    [Theory]
    [MemberData(nameof(ReplyCodes))]
    public void ReplyCodeRow_AgreesWithTheReference(string code)
    {
        var row = ReferenceTable.Row("ftp.csv", code);
        var entry = Entry(FtpCodes.System, code);

        AssertAgrees(entry, code, row["name"], ReplyCodeRegistration(row), IsFolklore(row) ? string.Empty : row["reference"]);
    }

    [Theory]
    [MemberData(nameof(SubStatusCodes))]
    public void SubStatusRow_AgreesWithTheReference(string code, string name)
    {
        var row = ReferenceTable.Read("iis.csv").Single(r => r["code"] == code && r["meaning"] == name);

        // What only IIS 6 has was withdrawn with it.
        var registration = row["source"].Contains("IIS 6.0") ? "obsolete" : "standard";
        AssertAgrees(Entry(IisCodes.System, code, name), code, name, registration, row["source"]);
    }

    [Fact]
    public void Catalog_HasNoOtherRows()
    {
        Assert.Equal(StatusCodes.Select(Code), Written(HttpCodes.System));
        Assert.Equal(SubStatusCodes.Select(Code).Order(), Written(IisCodes.System).Order());

        // Undefined, which is no reply code, but a member of FtpStatusCode.
        Assert.Equal(ReplyCodes.Select(Code).Prepend("0"), Written(FtpCodes.System));

        // One range of the reference that the registered codes inside it cut into three.
        Assert.Equal(
            CloseCodes.Select(Code).Where(c => c != "3000-3999").Concat(OpenRanges.Select(CatalogLookup.Written)).Order(),
            Written(WebSocketCodes.System).Order());
    }

    private static CodeEntry[] OpenRanges =>
        [.. WebSocketCodes.System.Entries.Where(e => e is { First: > 3000, Last: < 4000 } && e.First != e.Last)];

    private static string CloseCodeRegistration(ReferenceRow row) => (row["status"], row["code_or_range"]) switch
    {
        ("must_not_send", _) => "reserved",
        ("registered_library", "3000-3999") => "nonstandard",
        ("registered_library", _) => "standard",
        var (status, _) => status,
    };

    private static string ReplyCodeRegistration(ReferenceRow row)
    {
        if (IsFolklore(row))
        {
            return "nonstandard";
        }

        // The heading of a series, not a code.
        return row["code"] == "600" ? "unassigned" : "standard";
    }

    private static bool IsFolklore(ReferenceRow row) =>
        row["reference"].StartsWith("non-RFC", StringComparison.Ordinal)
        || row["reference"].StartsWith("Winsock", StringComparison.Ordinal);

    private static void AssertAgrees(CodeEntry entry, string code, string name, string registration, string source)
    {
        Assert.Equal(code, CatalogLookup.Written(entry));
        Assert.Equal(name, entry.Name);
        Assert.Equal(registration, entry.Registration.ToString().ToLowerInvariant());

        // The reference also tells a document's story ("first RFC 1545"); the catalog cites what defines the code today.
        Assert.Equal(source.Length == 0, entry.Source.Length == 0);
        Assert.All(entry.Source.Split("; "), part => Assert.Contains(part, source));
        Assert.Equal(Sections(source), Sections(entry.Source));
    }

    private static IEnumerable<string> Sections(string source) =>
        Section().Matches(source.Replace("first RFC", string.Empty)).Select(m => m.Value);

    private static CodeEntry Entry(CodeSystem system, string code) =>
        CatalogLookup.Find(system, code) ?? throw new Xunit.Sdk.XunitException($"The catalog has no {system} {code}.");

    private static CodeEntry Entry(CodeSystem system, string code, string name) =>
        CatalogLookup.Rows(system).Single(entry => CatalogLookup.Written(entry) == code && entry.Name == name);

    private static IEnumerable<string> Written(CodeSystem system) => CatalogLookup.Rows(system).Select(CatalogLookup.Written);

    private static string Code(object[] row) => (string)row[0];

    [GeneratedRegex(@"RFC \d+( §[\d.]+)?")]
    private static partial Regex Section();
}
