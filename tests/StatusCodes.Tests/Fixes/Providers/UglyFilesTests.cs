using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Providers;

/// <summary>
/// Each fix in the ugliest file that it may meet: a type of the project's own that is called StatusCodes, an alias,
/// Windows' line ends, directives around the place, and two projects that share the file.
/// All projects have to compile, all their documents have to stay one text, and the line ends stay what they were.
/// </summary>
public class UglyFilesTests
{
    private const string File = """
        using System.Net;
        using System.Net.Http;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Code = System.Net.HttpStatusCode;

        namespace Contoso
        {
            public static class StatusCodes { public const int Done = 1; }

            public class OrdersController : ControllerBase
            {
        #if Project0
                public const string Where = "0";
        #else
                public const string Where = "1";
        #endif
                public object M(HttpResponseMessage r, int statusCode)
                {
        #region answer
                    return /* before */ ANSWER /* after */;
        #endregion
                }
            }
        }
        """;

    [Theory]
    [InlineData("r.StatusCode.Equals(404)")]
    [InlineData("r.StatusCode.ToString() == \"404\"")]
    public Task NeverEqual(string answer) => CheckAsync<NeverEqualCodeFixProvider>(answer);

    [Theory]
    [InlineData("statusCode != 304 || statusCode != 204")]
    [InlineData("r.StatusCode == Code.OK && r.StatusCode == Code.Accepted")]
    public Task OtherWord(string answer) => CheckAsync<OtherWordCodeFixProvider>(answer);

    [Theory]
    [InlineData("NotFound(new { status = 400 })")]
    [InlineData("BadRequest(new ProblemDetails { Status = (int)Code.NotFound })")]
    public Task BodyStatus(string answer) => CheckAsync<HttpBodyStatusCodeFixProvider>(answer);

    [Theory]
    [InlineData("Ok(Code.BadRequest)")]
    [InlineData("Ok(404)")]
    public Task StatusContent(string answer) => CheckAsync<HttpStatusContentCodeFixProvider>(answer);

    [Theory]
    [InlineData("StatusCode(403, \"Unauthorized\")")]
    [InlineData("StatusCode((int)System.Net.HttpStatusCode.Forbidden, @\"Unauthorized\")")]
    public Task MismatchedPhrase(string answer) => CheckAsync<MismatchedPhraseCodeFixProvider>(answer);

    [Theory]
    [InlineData("r.StatusCode == Code.Moved")]
    [InlineData("r.StatusCode == System.Net.HttpStatusCode.Ambiguous")]
    public Task RetiredName(string answer) => CheckAsync<HttpRetiredNameCodeFixProvider>(answer);

    [Theory]
    [InlineData("statusCode >= 200 && statusCode <= 300")]
    [InlineData("r.IsSuccessStatusCode || (int)r.StatusCode is >= 400 and <= 500")]
    public Task ClassRange(string answer) => CheckAsync<HttpClassRangeCodeFixProvider>(answer);

    private static async Task CheckAsync<TFix>(string answer)
        where TFix : CodeFixProvider, new()
    {
        string source = File.Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "\r\n", StringComparison.Ordinal)
            .Replace("ANSWER", answer, StringComparison.Ordinal);

        IReadOnlyList<(string Title, string Text)> fixes = await OfferedFixes.AllAsync<TFix>(
            source,
            References.AspNetCore80,
            References.AspNetCore80);

        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix =>
        {
            Assert.DoesNotContain("\n", fix.Text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Contains("/* before */", fix.Text, StringComparison.Ordinal);
            Assert.Contains("#endregion", fix.Text, StringComparison.Ordinal);
            Assert.NotEqual(source, fix.Text);
        });
    }
}
