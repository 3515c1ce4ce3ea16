using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Session;

/// <summary>A rule that is off gives way to the next one; a pragma does not.</summary>
public class RuleSwitchesTests
{
    private const string Off = "dotnet_diagnostic.STC1010.severity = none";
    private const string Category =
        "dotnet_analyzer_diagnostic.category-StatusCodes.Http.severity = none\n"
        + "dotnet_analyzer_diagnostic.category-StatusCodes.WebSocket.severity = none\n"
        + "dotnet_analyzer_diagnostic.category-StatusCodes.Ftp.severity = none\n"
        + "dotnet_analyzer_diagnostic.category-StatusCodes.Iis.severity = none";
    private const string All = "dotnet_analyzer_diagnostic.severity = none";
    private const string On = "dotnet_diagnostic.STC1001.severity = warning";

    [Theory]
    [InlineData("")]
    [InlineData(Category + "\ndotnet_diagnostic.STC1010.severity = warning")]
    [InlineData(All + "\ndotnet_analyzer_diagnostic.category-StatusCodes.Http.severity = warning")]
    [InlineData("dotnet_diagnostic.STC1010.severity = suggestion")]
    public async Task On_IsReported(string options) => Assert.Equal(["STC1010"], await Compile(options).FindAsync());

    [Theory]
    [InlineData(Off)]
    [InlineData(Category + "\n" + On)]
    [InlineData(All + "\n" + On)]
    [InlineData("dotnet_analyzer_diagnostic.category-StatusCodes.Http.severity = nonsense\n" + All + "\n" + On)]
    public async Task Off_GivesWay(string options) => Assert.Equal(["STC1001"], await Compile(options).FindAsync());

    [Fact]
    public async Task GlobalConfiguration_GivesWay() =>
        Assert.Equal(
            ["STC1001"],
            await new ConfiguredCompilation([("/a/A.cs", Source)], [("/.globalconfig", "is_global = true\n" + Off)]).FindAsync());

    [Fact]
    public async Task GlobalConfiguration_InBulk_GivesWay() =>
        Assert.Equal(
            ["STC1001"],
            await new ConfiguredCompilation(
                [("/a/A.cs", Source)],
                [("/.globalconfig", "is_global = true\n" + Category + "\n" + On)]).FindAsync());

    [Fact]
    public async Task NoWarn_GivesWay() => Assert.Equal(["STC1001"], await Compile("", "STC1010").FindAsync());

    [Fact]
    public async Task NoWarn_BeatsEditorConfig() =>
        Assert.Equal(["STC1001"], await Compile("dotnet_diagnostic.STC1010.severity = warning", "STC1010").FindAsync());

    [Fact]
    public async Task NoWarn_BeatsGlobalConfiguration() =>
        Assert.Equal(
            ["STC1001"],
            await new ConfiguredCompilation(
                [("/a/A.cs", Source)],
                [("/.globalconfig", "is_global = true\ndotnet_diagnostic.STC1010.severity = error")],
                "STC1010").FindAsync());

    [Theory]
    [InlineData(Category)]
    [InlineData(All)]
    public async Task EverythingOff_RegistersNothing(string options)
    {
        ConfiguredCompilation compilation = Compile(options);

        Assert.Empty(await compilation.FindAsync());
        Assert.Equal(0, await compilation.CountActionsAsync());
    }

    [Fact]
    public async Task EverythingOff_InHandWrittenFiles_RegistersNothing() => Assert.Equal(
        0,
        await new ConfiguredCompilation(
            [("/a/A.cs", Source), ("Generator/Code.g.cs", "class G;")],
            [("/.editorconfig", Verify.Section(Category))]).CountActionsAsync());

    [Fact]
    public async Task OneFolderOn_IsAnalyzed()
    {
        var compilation = new ConfiguredCompilation(
            [("/a/A.cs", Source), ("/a/inner/B.cs", Source.Replace("class C", "class D"))],
            [
                ("/.editorconfig", Verify.Section(Category)),
                ("/a/inner/.editorconfig", "[*.cs]\ndotnet_diagnostic.STC1010.severity = warning"),
            ]);

        Assert.Equal(["STC1010"], await compilation.FindAsync());
        Assert.NotEqual(0, await compilation.CountActionsAsync());
    }

    [Fact]
    public Task Folder_HasItsOwn() => Verify.UnreadableAsync(
        [("/.editorconfig", Verify.Section("")), ("/0/Inner/.editorconfig", "[*.cs]\n" + Off)],
        [("/0/A.cs", Marked("STC1010")), ("/0/Inner/B.cs", Marked("STC1001").Replace("class C", "class D"))]);

    [Fact]
    public Task Pragma_DoesNotGiveWay() => Verify.AnalyzerAsync("", "#pragma warning disable STC1010\n" + Source);

    [Fact]
    public Task SuppressMessage_DoesNotGiveWay() =>
        Verify.AnalyzerAsync(
            "",
            "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"StatusCodes.Http\", \"STC1010\")]\n" + Source);

    [Fact]
    public Task AllowedNumber_AndRuleOff_IsSilent() => Verify.AnalyzerAsync(Off + "\nstatuscodes.allowed_numbers = 102", Source);

    private static string Source { get; } = Marked("STC1010").Replace("{|STC1010:102|}", "102");

    private static ConfiguredCompilation Compile(string options, params string[] noWarn) =>
        new([("/a/A.cs", Source)], [("/.editorconfig", Verify.Section(options))], noWarn);

    private static string Marked(string id) => $$"""
        class C
        {
            void M(Microsoft.AspNetCore.Http.HttpResponse response) => response.StatusCode = {|{{id}}:102|};
        }
        """;
}
