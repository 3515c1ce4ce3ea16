using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Tests.Catalog;
using Xunit;

namespace StatusCodes.Tests.Configuration;

/// <summary>Options as text.</summary>
public class OptionParserTests
{
    private const string Alphabet = "0123456789,,,,|||===()()..: -+<>\t\u00a0aZhtpfiws_@#;é中\ud83d\ude00\0";
    private static readonly string[] Words =
    [
        "http", "ftp:", "iis:403.14", "websocket:1000", "418", "-1", "99999", "100000",
        "Contoso.Api.Fail(code)=http", "Contoso.Api..ctor(code)=ftp", ".ctor",
        "unset", "auto", "StatusCodes", "..", "=", "()", "(code)",
    ];

    [Fact]
    public void RandomText_NeverThrows_AndEveryPartIsReadOrReported()
    {
        var random = new Random(20240612);
        for (int round = 0; round < 20_000; round++)
        {
            string text = RandomText(random);
            CodeOptions options = OptionParser.Parse(new OptionTexts(text, text, text, text, text), CodeSystems.List.Names);

            bool isEmpty = text.Trim().Length == 0 || text.Trim().Equals("unset", StringComparison.OrdinalIgnoreCase);
            bool saysNothing = options.Problems.IsEmpty
                && options.AllowedCodes.IsEmpty
                && options.Constants.IsEmpty
                && options.Slots.IsEmpty
                && options.Preference == ConstantPreference.Auto;
            Assert.True(isEmpty == saysNothing || text.Trim().Equals("auto", StringComparison.OrdinalIgnoreCase), text);
            Assert.Equal(options.Problems.Length, options.Problems.Distinct().Count());
        }
    }

    [Fact]
    public void Nothing_IsNone()
    {
        CodeOptions options = OptionParser.Parse(default, CodeSystems.List.Names);

        Assert.Empty(options.Problems);
        Assert.Empty(options.AllowedCodes);
        Assert.True(options.Slots.IsEmpty);
    }

    [Theory]
    [InlineData("418", "Http", 418, -1)]
    [InlineData("http:418", "Http", 418, -1)]
    [InlineData("Ftp : 430", "Ftp", 430, -1)]
    [InlineData("WebSocket:3001", "WebSocket", 3001, -1)]
    [InlineData("iis:403.14", "Iis", 403, 14)]
    [InlineData("-1", "Http", -1, -1)]
    [InlineData("0", "Http", 0, -1)]
    [InlineData("99999", "Http", 99999, -1)]
    public void Codes_AreRead(string text, string system, int number, int subStatus)
    {
        CodeOptions options = OptionParser.Parse(new OptionTexts(text, text, null, null, null), CodeSystems.List.Names);

        Assert.Empty(options.Problems);
        Assert.True(options.IsAllowedCode(CatalogLookup.SystemOf(system), number, subStatus));
        Assert.True(options.IsAllowedNumber(CatalogLookup.SystemOf(system), number, subStatus));
    }

    [Theory]
    [InlineData("200-299", "Http", 200, 299)]
    [InlineData("4xx", "Http", 400, 499)]
    [InlineData("5XX", "Http", 500, 599)]
    [InlineData("ftp:430-434", "Ftp", 430, 434)]
    [InlineData("websocket:4xxx", "WebSocket", 4000, 4999)]
    public void Ranges_AreRead(string text, string system, int first, int last)
    {
        CodeOptions options = OptionParser.Parse(new OptionTexts(text, text, null, null, null), CodeSystems.List.Names);

        Assert.Empty(options.Problems);
        Assert.Equal(last - first + 1, options.AllowedCodes.Count);
        Assert.All([first, last], number => Assert.True(options.IsAllowedNumber(CatalogLookup.SystemOf(system), number)));
    }

    [Theory]
    [InlineData("418|499", "OptionCommaExpected")]
    [InlineData("418，499", "OptionFullWidthComma")]
    [InlineData("418、499", "OptionEnumerationComma")]
    [InlineData("418；499", "OptionFullWidthSemicolon")]
    [InlineData("-404", "OptionSignUnexpected")]
    [InlineData("+404", "OptionSignUnexpected")]
    [InlineData("ftp:-550", "OptionSignUnexpected")]
    [InlineData("+1", "OptionSignUnexpected")]
    [InlineData("418 499", "OptionCommaExpected")]
    [InlineData("teapot", "OptionNumberExpected")]
    public void OtherSeparator_IsNamed(string text, string reason) => Assert.Equal(
        new OptionProblem(OptionKeys.AllowedCodes, text, reason),
        Assert.Single(OptionParser.Parse(new OptionTexts(text, null, null, null, null), CodeSystems.List.Names).Problems));

    [Theory]
    [InlineData("Contoso.Http | Contoso.Codes", "OptionCommaExpected")]
    [InlineData("Contoso.Http，Contoso.Codes", "OptionFullWidthComma")]
    public void OtherSeparator_BetweenTypes_IsNamed(string text, string reason) => Assert.Equal(
        new OptionProblem(OptionKeys.Constants, text, reason),
        Assert.Single(OptionParser.Parse(new OptionTexts(null, null, text, null, null), CodeSystems.List.Names).Problems));

    [Theory]
    [InlineData("Contoso.Api.Fail=http, Contoso.Api.Weird(number)=http")]
    [InlineData("Contoso.Api.Fail=http，Contoso.Api.Weird(number)=http")]
    [InlineData("Contoso.Api.Fail=http；Contoso.Api.Weird(number)=http")]
    [InlineData("Contoso.Api.Fail=http｜Contoso.Api.Weird(number)=http")]
    public void OtherSeparator_BetweenSlots_IsNamed(string text) => Assert.Equal(
        new OptionProblem(OptionKeys.Slots, text, "OptionBarExpected"),
        Assert.Single(OptionParser.Parse(new OptionTexts(null, null, null, null, text), CodeSystems.List.Names).Problems));

    [Theory]
    [InlineData("statuscodes.allowed_number", OptionKeys.AllowedNumbers)]
    [InlineData("statuscodes.alowed_codes", OptionKeys.AllowedCodes)]
    [InlineData("statuscode.allowed_codes", OptionKeys.AllowedCodes)]
    [InlineData("statuscodes_allowed_numbers", OptionKeys.AllowedNumbers)]
    [InlineData("statuscodes.slot", OptionKeys.Slots)]
    [InlineData("statuscodes.constant", OptionKeys.Constants)]
    public void UnknownKey_HasANearestOne(string key, string nearest) => Assert.Equal(nearest, UnknownKeys.Nearest(key));

    [Theory]
    [InlineData("100000")]
    [InlineData("404.0")]
    [InlineData("4 04")]
    [InlineData("0x194")]
    [InlineData("499-400")]
    [InlineData("1000-4999")]
    [InlineData("4x")]
    [InlineData("0xx")]
    [InlineData("4xxxx")]
    [InlineData("iis:4xx")]
    [InlineData("٤٠٤")]
    [InlineData("http:")]
    [InlineData(":404")]
    [InlineData("http:http:404")]
    [InlineData("iis:403")]
    [InlineData("iis:403.014")]
    [InlineData("\"404\"")]
    public void Codes_AreRefused(string text)
    {
        CodeOptions options = OptionParser.Parse(new OptionTexts(text, null, null, null, null), CodeSystems.List.Names);

        Assert.Equal(text, Assert.Single(options.Problems).Value);
        Assert.Empty(options.AllowedCodes);
    }

    [Theory]
    [InlineData("Contoso.Session.Reply(number)=ftp", "Reply", "number", "Ftp")]
    [InlineData("Contoso.Socket.Close( code ) = WebSocket", "Close", "code", "WebSocket")]
    [InlineData("Contoso.Answer.Code=iis", "Code", null, "Iis")]
    [InlineData("Answer.Code=http", "Code", null, "Http")]
    [InlineData("Contoso.Reply.Reply(code)=http", ".ctor", "code", "Http")]
    [InlineData("Contoso.Reply..ctor(code)=http", ".ctor", "code", "Http")]
    [InlineData("Reply..ctor(code)=http", ".ctor", "code", "Http")]
    public void Slots_AreRead(string text, string member, string? parameter, string system)
    {
        SlotRow? slot = SlotRow.Parse(text, CodeSystems.List.Names, out _);

        Assert.NotNull(slot);
        Assert.Equal(member, slot.Member);
        Assert.Equal(parameter, slot.Part.Parameter);
        Assert.Equal(system, slot.System?.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("=http")]
    [InlineData("Code=http")]
    [InlineData(".ctor(code)=http")]
    [InlineData("Contoso.Answer.Code")]
    [InlineData("Contoso.Answer.Code=")]
    [InlineData("Contoso.Answer.Code==http")]
    [InlineData("Contoso.Answer.Code=http,")]
    [InlineData("Contoso.Answer.Code(=http")]
    [InlineData("Contoso.Answer.Code)=http")]
    [InlineData("Contoso.Answer.Code(x))=http")]
    [InlineData("Contoso.Answer.Code((x)=http")]
    [InlineData("Contoso.Answer.Code(int x)=http")]
    [InlineData("Contoso.Answer.1=http")]
    [InlineData("Contoso.Answer<T>.Code=http")]
    [InlineData("Contoso.Answer..ctor=http")]
    public void Slots_AreRefused(string text) => Assert.Null(SlotRow.Parse(text, CodeSystems.List.Names, out _));

    private static string RandomText(Random random)
    {
        var parts = new List<string>();
        for (int i = random.Next(12); i > 0; i--)
        {
            parts.Add(random.Next(3) == 0 ? Words[random.Next(Words.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString());
        }

        return string.Concat(parts);
    }
}
