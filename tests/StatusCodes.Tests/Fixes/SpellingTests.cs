using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes;

/// <summary>How a constant is written: the shortest name that means it at that place.</summary>
public class SpellingTests
{
    [Fact]
    public Task SimpleName_NamespaceImported_IsUsed() => Verify.FixAsync(
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M({|SC1001:404|});
        }
        """,
        """
        using Microsoft.AspNetCore.Http;

        class C
        {
            int M(int statusCode) => M(StatusCodes.Status404NotFound);
        }
        """);
}
