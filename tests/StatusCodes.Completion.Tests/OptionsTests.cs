using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Completion;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>The project's options say here what they say of the fixes.</summary>
public class OptionsTests
{
    private const string Answer =
        "using System.Net; using Microsoft.AspNetCore.Http; class C { void M(HttpContext c) { c.Response.StatusCode = $$; } }";

    [Fact]
    public Task PreferredEnum_IsOffered() =>
        IsOfferedAsync(Answer, "statuscodes.http_constants = httpstatuscode", "404", "(int)HttpStatusCode.NotFound");

    [Fact]
    public Task ListedConstants_AreOffered() => IsOfferedAsync(
        Answer + " static class Codes { public const int NotFound = 404; }",
        "statuscodes.constants = Codes",
        "404",
        "Codes.NotFound");

    [Fact]
    public Task DeclaredSlot_IsOffered() => IsOfferedAsync(
        "using Microsoft.AspNetCore.Http; class Order { public int Outcome { get; set; } } class C { void M(Order o) { o.Outcome = $$; } }",
        "statuscodes.slots = Order.Outcome=http",
        "404",
        "StatusCodes.Status404NotFound");

    [Fact]
    public async Task MemberThatIsTakenOut_IsQuiet()
    {
        using var editor = Editor.Open(
            "class HttpOrder { public int StatusCode { get; set; } } class C { bool M(HttpOrder o) => o.StatusCode == $$; }",
            configuration: "statuscodes.slots = HttpOrder.StatusCode=none");

        Assert.Empty(await editor.OfferedAsync());
    }

    /// <summary>Who sends a code on purpose is offered it.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("statuscodes.allowed_codes = http:305")]
    [InlineData("dotnet_diagnostic.STC1005.severity = none")]
    public async Task CodeThatNoRuleReports_IsOffered(string configuration)
    {
        using var editor = Editor.Open(Answer, configuration: configuration);

        Assert.Equal(
            configuration.Length > 0,
            System.Linq.Enumerable.Any(await editor.OfferedAsync(), static item => item.DisplayText == "StatusCodes.Status305UseProxy"));
    }

    /// <summary>Nobody has to have a rule on.</summary>
    [Fact]
    public Task WithoutRules_IsOffered() => IsOfferedAsync(
        Answer, "dotnet_analyzer_diagnostic.severity = none", "404", "StatusCodes.Status404NotFound");

    private static async Task IsOfferedAsync(string source, string configuration, string typed, string label)
    {
        using var editor = Editor.Open(source, configuration: configuration);
        CompletionItem item = await editor.FoundAsync(typed);

        Assert.Equal(label, item.DisplayText);
        await editor.WriteAsync(typed);
    }
}
