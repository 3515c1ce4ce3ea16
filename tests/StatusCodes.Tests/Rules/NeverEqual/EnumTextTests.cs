using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Rules.NeverEqual;

/// <summary>011: the text of a value is its name, and is compared with digits, or made a number of.</summary>
public class EnumTextTests
{
    [Theory]
    [InlineData("response.StatusCode.ToString() == {|STC1011:\"404\"|} || {|STC1011:\"200\"|} != response.StatusCode.ToString()")]
    [InlineData("response.StatusCode.ToString(\"G\") == {|STC1011:\"404\"|}")]
    [InlineData("$\"{response.StatusCode}\" == {|STC1011:\"503\"|}")]
    [InlineData("response.StatusCode.ToString().Equals({|STC1011:\"404\"|})")]
    [InlineData("string.Equals({|STC1011:\"404\"|}, response.StatusCode.ToString(), System.StringComparison.Ordinal)")]
    [InlineData("{|STC1011:\"404\"|}.Equals(response.StatusCode.ToString())")]
    [InlineData("response.StatusCode.ToString().Contains({|STC1011:\"429\"|})")]
    [InlineData("response.StatusCode.ToString().ToLower().Trim().StartsWith({|STC1011:\"404\"|})")]
    [InlineData("response.StatusCode.ToString() is {|STC1011:\"404\"|} or {|STC1011:\"410\"|}")]
    [InlineData("response?.StatusCode.ToString() == {|STC1011:\"404\"|}")]
    [InlineData("System.Convert.ToString(response.StatusCode) == {|STC1011:\"404\"|}")]
    [InlineData("string.Format(\"{0}\", response.StatusCode) == {|STC1011:\"404\"|}")]
    [InlineData("string.Concat(response.StatusCode) == {|STC1011:\"404\"|} || $\"{response.StatusCode:G}\" == {|STC1011:\"404\"|}")]
    [InlineData("response.StatusCode.ToString(System.Globalization.CultureInfo.InvariantCulture) == {|STC1011:\"404\"|}")]
    [InlineData("System.Convert.ToString(response.StatusCode, System.Globalization.CultureInfo.InvariantCulture) == {|STC1011:\"404\"|}")]
    [InlineData("response.StatusCode + \"\" == {|STC1011:\"404\"|} || \"\" + response.StatusCode == {|STC1011:\"410\"|}")]
    [InlineData("(response?.StatusCode.ToString() ?? \"\") == {|STC1011:\"404\"|}")]
    [InlineData("error.StatusCode?.ToString() == {|STC1011:\"404\"|} || error.StatusCode.ToString() == {|STC1011:\"404\"|}")]
    [InlineData("new[] { {|STC1011:\"404\"|}, {|STC1011:\"410\"|}, \"418\" }.Contains(response.StatusCode.ToString())")]
    [InlineData("response.StatusCode.ToString() == (isNew ? {|STC1011:\"201\"|} : {|STC1011:\"200\"|})")]
    [InlineData("response.StatusCode.ToString() == isNew switch { true => {|STC1011:\"201\"|}, _ => \"499\" }")]
    [InlineData("response.StatusCode.ToString() switch { {|STC1011:\"404\"|} => true, _ => false }")]
    [InlineData("socket.CloseStatus.ToString() == {|STC2011:\"1000\"|} || $\"{socket.CloseStatus}\" == {|STC2011:\"1001\"|}")]
    [InlineData("transfer.StatusCode.ToString() == {|STC3011:\"550\"|} || transfer.StatusCode.ToString().StartsWith({|STC3011:\"226\"|})")]
    public Task Digits_Report(string condition) => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(condition));

    /// <summary>The first digit of a code that has a name is not in its name.</summary>
    [Theory]
    [InlineData("response.StatusCode.ToString().StartsWith({|STC1011:\"2\"|})")]
    [InlineData("response.StatusCode.ToString().Contains({|STC1011:\"50\"|})")]
    [InlineData("response.StatusCode.ToString().Substring(0, 1) == {|STC1011:\"4\"|}")]
    [InlineData("response.StatusCode.ToString()[..1] == {|STC1011:\"4\"|}")]
    [InlineData("transfer.StatusCode.ToString().StartsWith({|STC3011:\"5\"|})")]
    public Task FirstDigits_Report(string condition) => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(condition));

    [Theory]
    [InlineData("((int)response.StatusCode).ToString() == \"404\" || $\"{(int)response.StatusCode}\" == \"404\"")]
    [InlineData("response.StatusCode.ToString(\"D\") == \"404\" || response.StatusCode.ToString(\"d\") == \"404\"")]
    [InlineData("$\"{response.StatusCode:D}\" == \"404\"")]
    [InlineData("System.Convert.ToString((int)response.StatusCode) == \"404\" || (int)response.StatusCode + \"\" == \"404\"")]
    [InlineData("string.Format(\"{0:D}\", response.StatusCode) == \"404\" || \"4\" + response.StatusCode == \"404\"")]
    [InlineData("context.Response.StatusCode.ToString() == \"404\" || $\"{result.StatusCode}\" == \"404\"")]
    [InlineData("response.StatusCode.ToString() == \"NotFound\" || response.StatusCode.ToString().StartsWith(\"Not\")")]
    [InlineData("response.ReasonPhrase == \"404\" || response.ToString().Contains(\"404\") || other.ToString() == \"404\"")]
    [InlineData("$\"{response.StatusCode} {(int)response.StatusCode}\".Contains(\"404\")")]
    [InlineData("(response.StatusCode.ToString() + (int)response.StatusCode).Contains(\"404\")")]
    [InlineData("response.StatusCode.ToString().Replace(\"NotFound\", \"404\") == \"404\"")]
    public Task NumbersText_OrName_IsQuiet(string condition) => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(condition));

    /// <summary>Of a code that the enum has no member for the number is the text.</summary>
    [Theory]
    [InlineData("response.StatusCode.ToString() == \"418\" || response.StatusCode.ToString().Contains(\"520\")")]
    [InlineData("response.StatusCode.ToString() is \"420\" or \"499\"")]
    [InlineData("socket.CloseStatus.ToString() == \"4000\"")]
    public Task CodeWithoutAMember_IsQuiet(string condition) => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(condition));

    /// <summary>.NET Framework has no member for 429: there the test holds.</summary>
    [Fact]
    public Task OlderFramework_WithoutTheMember_IsQuiet() => CSharpVerifier.AnalyzerAsync(
        """
        using System.Net;

        namespace Contoso;

        public static class Client
        {
            public static bool IsBusy(HttpWebResponse response) => response.StatusCode.ToString() == "429";

            public static bool IsMissing(HttpWebResponse response) => response.StatusCode.ToString() == {|STC1011:"404"|};
        }
        """,
        References.Net48);

    /// <summary>Who asks for the name as well knows that the text may be either.</summary>
    [Theory]
    [InlineData("response.StatusCode.ToString() == \"404\" || response.StatusCode.ToString() == \"NotFound\"")]
    [InlineData("response.StatusCode.ToString() is \"429\" or \"TooManyRequests\" or {|STC1011:\"503\"|}")]
    [InlineData("new[] { \"404\", \"notfound\" }.Contains(response.StatusCode.ToString().ToLower())")]
    public Task BesideTheName_IsQuiet(string condition) => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(condition));

    /// <summary>A name that is answered is not asked for.</summary>
    [Fact]
    public Task NameAsTheResult_Reports() => CSharpVerifier.AnalyzerAsync(BoxedComparisonTests.In(
        "(response.StatusCode.ToString() switch { {|STC1011:\"404\"|} => \"NotFound\", _ => \"\" }).Length > 0"));

    [Fact]
    public Task Local_SetFromTheText_Reports() => CSharpVerifier.AnalyzerAsync(InMethod(
        """
        string code = response.StatusCode.ToString();
        string? either = null;
        if (given.Length > 0)
        {
            either = $"{response.StatusCode}";
        }

        string other = response.StatusCode.ToString();
        other = given;
        switch (code)
        {
            case {|STC1011:"404"|}:
            case "418":
                return 1;
            case "Gone":
            case "410":
                return 2;
        }

        return code == {|STC1011:"500"|} || either == {|STC1011:"502"|} || other == "404" || given == "404" ? 3 : 0;
        """));

    [Fact]
    public Task MadeANumberOf_Reports() => CSharpVerifier.AnalyzerAsync(InMethod(
        """
        int one = {|STC1011:int.Parse(response.StatusCode.ToString())|};
        int two = {|STC1011:Convert.ToInt32(response.StatusCode.ToString())|};
        bool three = {|STC1011:int.TryParse(response?.StatusCode.ToString(), out int code)|};
        var text = response.StatusCode.ToString();
        long four = {|STC1011:Int64.Parse(text)|};
        two += {|STC1011:int.Parse($"{response.StatusCode}")|} + int.Parse($"{(int)response.StatusCode}") + int.Parse($"{response.StatusCode:D}");
        int five = {|STC1011:int.Parse(error.StatusCode?.ToString() ?? "")|};
        int six = {|STC2011:int.Parse((socket.CloseStatus.ToString()!))|} + {|STC3011:Convert.ToInt32(transfer.StatusCode.ToString())|};
        return one + two + five + six;
        """));

    [Fact]
    public Task DigitsMadeANumberOf_AreQuiet() => CSharpVerifier.AnalyzerAsync(InMethod(
        """
        int one = int.Parse(response.StatusCode.ToString("D")) + Convert.ToInt32(response.StatusCode);
        int two = int.Parse(context.Response.StatusCode.ToString()) + int.Parse(((int)response.StatusCode).ToString());
        object three = Enum.Parse(typeof(HttpStatusCode), response.StatusCode.ToString());
        var text = response.StatusCode.ToString();
        text = given;
        Console.WriteLine(response.StatusCode.ToString());
        return one + two + int.Parse(text) + three.GetHashCode();
        """));

    [Fact]
    public Task Message_NamesTheText() => CSharpVerifier.MessageAsync(
        BoxedComparisonTests.In("response.StatusCode.ToString() == {|#0:\"404\"|}"),
        "STC1011",
        "The text of HttpStatusCode 404 is \"NotFound\", never \"404\": compare the value with HttpStatusCode.NotFound");

    /// <summary>.NET does not promise which of two names the text is.</summary>
    [Fact]
    public Task Message_TwoNames_SaysBoth() => CSharpVerifier.MessageAsync(
        BoxedComparisonTests.In("response.StatusCode.ToString() == {|#0:\"302\"|}"),
        "STC1011",
        "The text of HttpStatusCode 302 is \"Found\" or \"Redirect\", never \"302\": compare the value with HttpStatusCode.Found");

    [Fact]
    public Task Message_FirstDigit() => CSharpVerifier.MessageAsync(
        BoxedComparisonTests.In("response.StatusCode.ToString().StartsWith({|#0:\"2\"|})"),
        "STC1011",
        "The text of a value of HttpStatusCode is its name, such as \"Continue\", and has \"2\" in it only where a code has no name: "
        + "compare the number");

    [Fact]
    public Task Message_Parsed() => CSharpVerifier.MessageAsync(
        InMethod("return {|#0:int.Parse(response.StatusCode.ToString())|};"),
        "STC1011",
        "int.Parse throws for every code with a name, because that is its text, such as \"Continue\" of HttpStatusCode: "
        + "cast the value instead");

    private static string InMethod(string statements) =>
        $$"""
        using System;
        using System.Net;
        using System.Net.Http;
        using System.Net.WebSockets;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Client
        {
            public static int Read(
                HttpResponseMessage response, HttpRequestException error, HttpContext context, WebSocket socket, FtpWebResponse transfer,
                string given)
            {
                {{statements}}
            }
        }
        """;
}
