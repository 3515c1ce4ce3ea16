using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Conventions.Picture;

/// <summary>The picture in README.md: what the analyzer says of a file and what the fixes make of it; nothing is drawn by hand.</summary>
public sealed class PictureTests
{
    private const string Before =
        """
        using System.Net;
        using System.Net.WebSockets;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            public IActionResult Get() => StatusCode(404);

            public IActionResult Move() => StatusCode(306);

            public IActionResult Delete(string name) => StatusCode(204, name);

            bool IsLost(FtpStatusCode code) => code == (FtpStatusCode)550;

            Task End(WebSocket s) => s.CloseAsync((WebSocketCloseStatus)1005, null, default);
        }

        """;

    public static TheoryData<bool> Themes => [true, false];

    /// <summary>With STATUSCODES_UPDATE_DOCS=1 the test draws it.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public async Task CommittedPicture_IsUpToDate(bool light)
    {
        PictureTheme theme = light ? PictureTheme.Light : PictureTheme.Dark;
        string expected = await DrawAsync(theme);
        if (Environment.GetEnvironmentVariable("STATUSCODES_UPDATE_DOCS") == "1")
        {
            await File.WriteAllTextAsync(theme.Path, expected);
        }

        string committed = File.Exists(theme.Path) ? await File.ReadAllTextAsync(theme.Path) : "";
        Assert.True(
            committed == expected,
            $"{theme.Path} is not what happens. "
            + "Set the environment variable STATUSCODES_UPDATE_DOCS=1, run this test again, and commit the file.");
    }

    /// <summary>Everything stands in the picture's frame, and nothing is fetched from elsewhere.</summary>
    [Theory]
    [MemberData(nameof(Themes))]
    public async Task Picture_FitsItsFrame(bool light)
    {
        XElement picture = XElement.Parse(await DrawAsync(light ? PictureTheme.Light : PictureTheme.Dark));
        int width = (int)picture.Attribute("width")!;
        XNamespace svg = "http://www.w3.org/2000/svg";

        Assert.All(
            picture.Descendants(svg + "text"),
            text => Assert.InRange((double)text.Attribute("x")! + (double)text.Attribute("textLength")!, 0, width));
        Assert.DoesNotContain(picture.Descendants().Attributes(), static attribute => attribute.Name.LocalName is "href" or "src");
        Assert.All([svg + "title", svg + "desc"], name => Assert.NotEmpty(picture.Element(name)!.Value));
    }

    /// <summary>What people see who see no picture names the codes that it shows.</summary>
    [Fact]
    public async Task Readme_ShowsBoth_AndTellsThem()
    {
        string readme = await File.ReadAllTextAsync(TestPaths.InRepository("README.md"));
        string[] block = readme.Split("<picture>", 2)[1].Split("</picture>", 2)[0].Split('\n');
        string alternative = Assert.Single(block, static line => line.Contains("<img ", StringComparison.Ordinal));

        string dark = Assert.Single(block, static line => line.Contains("\"(prefers-color-scheme: dark)\"", StringComparison.Ordinal));
        Assert.Contains("srcset=\"docs/images/before-after-dark.svg\"", dark, StringComparison.Ordinal);
        Assert.Contains("src=\"docs/images/before-after-light.svg\"", alternative, StringComparison.Ordinal);
        Assert.All(
            (await Findings.AllAsync(Before)).Select(static finding => finding.Location),
            location => Assert.Contains(
                location.SourceTree!.GetText().ToString(location.SourceSpan).Split(')')[^1],
                alternative,
                StringComparison.Ordinal));
    }

    private static async Task<string> DrawAsync(PictureTheme theme) => BeforeAfterPicture.Draw(
        Before,
        await Findings.AllAsync(Before),
        await PageFixes.ApplyFirstAsync(Before),
        theme);
}
