using StatusCodes.Analyzers.Syntax;
using Xunit;

namespace StatusCodes.Tests.Syntax;

/// <summary>Where a number lands, what it meets there, and the name that is written for that: all from syntax.</summary>
public class SiteTests
{
    [Theory]
    [InlineData("Send(404);", "Send")]
    [InlineData("response.Send(404);", "Send")]
    [InlineData("response?.Send(404);", "Send")]
    [InlineData("Send((404));", "Send")]
    [InlineData("Send((HttpStatusCode)404);", "Send")]
    [InlineData("Send(failed ? 404 : 200);", "Send")]
    [InlineData("Send(given ?? 404);", "Send")]
    [InlineData("Send(text: null, statusCode: 404);", "statusCode")]
    [InlineData("_ = new Reply(404);", "Reply")]
    [InlineData("_ = new string(404);", "string")]
    [InlineData("Reply reply = new(404);", "")]
    [InlineData("class D() : Reply(404);", "Reply")]
    [InlineData("class D { D() : base(404) { } }", "")]
    [InlineData("Assert.Equal(404, code);", "Assert")]
    [InlineData("reply.Code.Equals(404);", "Code")]
    [InlineData("reply.Code.Should().Be(404);", "Should")]
    [InlineData("Equals(404, code);", "Equals")]
    public void Argument_MeetsItsCall(string source, string name) => IsAt(source, SiteKind.Argument, name);

    [Theory]
    [InlineData("[Reply(404)] class C;", "Reply")]
    [InlineData("[Contoso.Reply(Code = 404)] class C;", "Reply")]
    [InlineData("[Reply(code: 404)] class C;", "Reply")]
    public void AttributeArgument_MeetsItsAttribute(string source, string name) => IsAt(source, SiteKind.AttributeArgument, name);

    [Theory]
    [InlineData("_ = names[404];")]
    [InlineData("_ = new Dictionary<int, string> { [404] = \"\" };")]
    [InlineData("_ = names?[404];")]
    public void Key_MeetsItsAccess(string source) => IsAt(source, SiteKind.Key, "");

    [Theory]
    [InlineData("_ = (404, text);")]
    [InlineData("return (text, code: 404);")]
    public void TupleElement_MeetsItsTuple(string source) => IsAt(source, SiteKind.TupleElement, "");

    [Theory]
    [InlineData("int[] retryCodes = { 404 };", "retryCodes")]
    [InlineData("var retryCodes = new[] { 404 };", "retryCodes")]
    [InlineData("var retryCodes = new List<int> { 404 };", "retryCodes")]
    [InlineData("options.RetryCodes = [200, 404];", "RetryCodes")]
    [InlineData("class C { int[] Codes => [404]; }", "Codes")]
    [InlineData("class C { int[] Codes { get; } = { 404 }; }", "Codes")]
    [InlineData("var texts = new Dictionary<int, string> { { 404, \"\" } };", "texts")]
    [InlineData("_ = new[] { 404 }.Contains(reply.Code);", "Code")]
    [InlineData("_ = new[] { 404 }.Length;", "")]
    [InlineData("Send(new[] { 404 });", "")]
    public void Element_MeetsItsCollection(string source, string name) => IsAt(source, SiteKind.Element, name);

    [Theory]
    [InlineData("code = 404;", "code")]
    [InlineData("response.StatusCode = 404;", "StatusCode")]
    [InlineData("code ??= 404;", "code")]
    [InlineData("row[\"statusCode\"] = 404;", "statusCode")]
    [InlineData("codes[0] = 404;", "codes")]
    [InlineData("_ = new Reply { Code = 404 };", "Code")]
    [InlineData("_ = reply with { Code = 404 };", "Code")]
    [InlineData("a = code = 404;", "code")]
    public void Assignment_MeetsItsLeftSide(string source, string name) => IsAt(source, SiteKind.Assignment, name);

    [Theory]
    [InlineData("int code = 404;", "code")]
    [InlineData("class C { int _code = 404; }", "_code")]
    [InlineData("class C { int Code { get; set; } = 404; }", "Code")]
    [InlineData("class C { void M(int code = 404) { } }", "code")]
    [InlineData("record Reply(int Code = 404);", "Code")]
    [InlineData("int code = text switch { \"\" => 404, _ => 200 };", "code")]
    public void Declaration_IsMetByItsInitialValue(string source, string name) => IsAt(source, SiteKind.Declaration, name);

    [Fact]
    public void AnonymousMember_IsMetByItsValue() => IsAt("_ = new { code = 404 };", SiteKind.AnonymousMember, "code");

    [Theory]
    [InlineData("_ = response.StatusCode == 404;", "StatusCode")]
    [InlineData("_ = 404 != code;", "code")]
    [InlineData("_ = (int)result.CloseStatus!.Value == 404;", "CloseStatus")]
    [InlineData("_ = GetCode() == 404;", "GetCode")]
    public void Comparison_MeetsTheOtherSide(string source, string name) => IsAt(source, SiteKind.Comparison, name);

    [Theory]
    [InlineData("_ = code is 404;", "code")]
    [InlineData("_ = reply.Code is not (200 or 404);", "Code")]
    [InlineData("_ = reply is { Code: 404 };", "Code")]
    [InlineData("_ = reply is { Inner.Code: 404 };", "Code")]
    [InlineData("_ = code switch { 404 => 1, _ => 0 };", "code")]
    [InlineData("_ = (n, reply.Code) is (_, 404);", "Code")]
    [InlineData("_ = reply is (_, 404);", "")]
    [InlineData("_ = codes is [404];", "")]
    [InlineData("switch (code) { case 200 or 404: break; }", "code")]
    public void Pattern_MeetsWhatItIsMatchedWith(string source, string name) => IsAt(source, SiteKind.Pattern, name);

    [Theory]
    [InlineData("switch (reply.Code) { case 404: break; }", "Code")]
    [InlineData("switch (reply.Code) { default: goto case 404; }", "Code")]
    public void Label_MeetsWhatIsSwitchedOver(string source, string name) => IsAt(source, SiteKind.Label, name);

    [Theory]
    [InlineData("int GetCode() => 404;", "GetCode")]
    [InlineData("class C { int GetCode() { return 404; } }", "GetCode")]
    [InlineData("class C { int Code => 404; }", "Code")]
    [InlineData("class C { int Code { get { return 404; } } }", "Code")]
    [InlineData("class C { int Code { get => 404; } }", "Code")]
    [InlineData("getCode = () => 404;", "")]
    [InlineData("getCode = _ => { return 404; };", "")]
    [InlineData("class C { public static implicit operator int(C c) => 404; }", "")]
    public void Result_MeetsTheFunctionThatAnswersIt(string source, string name) => IsAt(source, SiteKind.Result, name);

    [Theory]
    [InlineData("404.ShouldBe(frame.CloseCode);", "CloseCode")]
    [InlineData("404.ToString();", "")]
    public void Subject_MeetsItsMember(string source, string name) => IsAt(source, SiteKind.Subject, name);

    [Theory]
    [InlineData("_ = code >= 404;")]
    [InlineData("_ = code is > 404;")]
    [InlineData("code = 404 + n;")]
    [InlineData("code = -404;")]
    [InlineData("const int code = 404;")]
    [InlineData("class C { static readonly int Gone = 404; }")]
    [InlineData("enum E { Gone = 404 }")]
    [InlineData("for (int code = 404; ; code++) { }")]
    [InlineData("class C { [InlineData(404)] void M(int code) { } }")]
    [InlineData("class C { [DataRow(new[] { 404 })] void M(int[] codes) { } }")]
    public void Number_WrittenOnPurpose_IsExempt(string source) => IsAt(source, SiteKind.Exempt, "");

    [Theory]
    [InlineData("code += 404;")]
    [InlineData("_ = $\"{404}\";")]
    [InlineData("lock (404) { }")]
    [InlineData("foreach (int code in 404) { }")]
    [InlineData("_ = 404 ? a : b;")]
    public void Number_ThatLandsNowhere_HasNoSite(string source) => IsAt(source, SiteKind.None, "");

    [Theory]
    [InlineData("response.Send((404));", "response.Send((404))")]
    [InlineData("[Reply(404)] class C;", "Reply(404)")]
    [InlineData("_ = names[404];", "names[404]")]
    [InlineData("_ = (404, text);", "(404, text)")]
    [InlineData("codes = new[] { 404 };", "{ 404 }")]
    [InlineData("codes = [404];", "404")]
    [InlineData("code = (int)404;", "code")]
    [InlineData("int code = 404;", "code = 404")]
    [InlineData("_ = new { code = 404 };", "code = 404")]
    [InlineData("_ = 404 == reply.Code;", "reply.Code")]
    [InlineData("_ = reply.Code is 404;", "reply.Code")]
    [InlineData("switch (reply.Code) { case 404: break; }", "reply.Code")]
    [InlineData("getCode = () => 404;", "() => 404")]
    [InlineData("404.ShouldBe(code);", "404.ShouldBe")]
    [InlineData("code += 404;", null)]
    [InlineData("_ = code >= 404;", null)]
    public void Site_KnowsWhatTheNumberMeets(string source, string? meets) => Assert.Equal(meets, SiteOf(source).Meets?.ToString());

    [Theory]
    [InlineData("Send(failed ? (404) : 200);", "failed ? (404) : 200")]
    [InlineData("Send((int?)(given ?? 404));", "(int?)(given ?? 404)")]
    [InlineData("code = checked((int)404);", "checked((int)404)")]
    [InlineData("code = 404!;", "404!")]
    [InlineData("code = 404;", "404")]
    public void Site_KnowsTheWholeExpressionThatLands(string source, string landing)
    {
        Site site = SiteOf(source);

        Assert.Equal("404", site.Value.ToString());
        Assert.Equal(landing, site.Landing.ToString());
    }

    [Theory]
    [InlineData("_ = (HttpStatusCode)404;", "HttpStatusCode")]
    [InlineData("_ = (System.Net.HttpStatusCode?)404;", "HttpStatusCode")]
    [InlineData("_ = (int)(HttpStatusCode)(short)404;", "HttpStatusCode")]
    [InlineData("_ = (Outer)(Inner)404;", "Inner")]
    [InlineData("_ = (int?)404;", "")]
    [InlineData("_ = (int)404;", "")]
    [InlineData("_ = 404;", "")]
    public void Cast_ThatNamesAType_IsRemembered(string source, string name) => Assert.Equal(name, SiteNames.CastName(SiteOf(source)));

    [Theory]
    [InlineData("Send(statusCode: 404);", "Send")]
    [InlineData("reply.Code.Equals(404);", "Equals")]
    [InlineData("[Reply(Code = 404)] class C;", "Code")]
    [InlineData("[Reply(404)] class C;", "Reply")]
    [InlineData("class C { void Send(int statusCode = 404) { } }", "Send")]
    [InlineData("record Reply(int Code = 404);", "Reply")]
    [InlineData("int code = 404;", "code")]
    [InlineData("_ = reply.Names[404];", "Names")]
    [InlineData("_ = reply.Code == 404;", "Code")]
    public void Member_IsWhatATableOfSlotsWouldName(string source, string member) => Assert.Equal(member, SiteNames.Member(SiteOf(source)));

    [Theory]
    [InlineData("Reply reply = new(404);", true)]
    [InlineData("class D { D() : base(404) { } }", true)]
    [InlineData("class D { D() : this(404) { } }", true)]
    [InlineData("_ = new Reply(404);", false)]
    [InlineData("Send(404);", false)]
    public void Constructor_WithoutAName(string source, bool expected) =>
        Assert.Equal(expected, SiteNames.IsNamelessConstructor(SiteOf(source)));

    private static void IsAt(string source, SiteKind kind, string name)
    {
        Site site = SiteOf(source);

        Assert.Equal(kind, site.Kind);
        Assert.Equal(name, site.Name);
    }

    /// <summary>The place of the literal <c>404</c>.</summary>
    private static Site SiteOf(string source) => ParsedSite.Of(source, "404");
}
