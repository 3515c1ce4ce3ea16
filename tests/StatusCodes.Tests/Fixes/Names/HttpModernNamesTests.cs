using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Names;

/// <summary>The fix of STC1014: the modern name of the same value.</summary>
public class HttpModernNamesTests
{
    [Fact]
    public Task AllAtOnce_EveryNameChanges_AndNothingElse() => CSharpVerifier.FixAsync<HttpRetiredNameCodeFixProvider>(
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType(StatusCodes.{|STC1014:Status413RequestEntityTooLarge|})]
            public IActionResult Get(bool moved) =>
                moved /* for good */ ? StatusCode((int)System.Net.HttpStatusCode . /* old */ {|STC1014:Moved|} /* name */)
                : StatusCode(StatusCodes.{|STC1014:Status414RequestUriTooLong|});

            string Name() => nameof(System.Net.HttpStatusCode.Moved);
        }
        """,
        """
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public class OrdersController : ControllerBase
        {
            [ProducesResponseType(StatusCodes.Status413PayloadTooLarge)]
            public IActionResult Get(bool moved) =>
                moved /* for good */ ? StatusCode((int)System.Net.HttpStatusCode . /* old */ MovedPermanently /* name */)
                : StatusCode(StatusCodes.Status414UriTooLong);

            string Name() => nameof(System.Net.HttpStatusCode.Moved);
        }
        """);

    [Fact]
    public async Task Title_NamesTheConstant() => Assert.Equal(
        ["Use SeeOther"],
        await OfferedFixes.TitlesAsync<HttpRetiredNameCodeFixProvider>(Source("RedirectMethod")));

    [Fact]
    public async Task FileOfTwoProjects_ChangesOnce()
    {
        (_, string text) = Assert.Single(await OfferedFixes.AllAsync<HttpRetiredNameCodeFixProvider>(
            Source("Redirect"), References.AspNetCore100, References.Net48));

        Assert.Equal(Source("Found"), text);
    }

    /// <summary>The older of two target frameworks has no such name.</summary>
    [Fact]
    public async Task NameThatOneProjectLacks_IsNotOffered() => Assert.Empty(
        await OfferedFixes.AllAsync<HttpRetiredNameCodeFixProvider>(
            "class C { object M() => Microsoft.AspNetCore.Http.StatusCodes.Status413RequestEntityTooLarge; }",
            References.AspNetCore100,
            References.Net80.Add(OlderAspNetCore())));

    /// <summary>ASP.NET Core as it was before its second version.</summary>
    private static MetadataReference OlderAspNetCore() => CSharpCompilation.Create(
        "Microsoft.AspNetCore.Http.Abstractions",
        [
            CSharpSyntaxTree.ParseText(
                """
                namespace Microsoft.AspNetCore.Http;

                public static class StatusCodes { public const int Status413RequestEntityTooLarge = 413; }
                """),
        ],
        References.Net80,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).EmitToImage();

    private static string Source(string name) => $"class C {{ object M() => System.Net.HttpStatusCode.{name}; }}";
}
