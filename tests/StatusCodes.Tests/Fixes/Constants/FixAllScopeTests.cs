using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.Analyzers;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Constants;

/// <summary>The scopes that an editor offers between one place and the whole document.</summary>
public sealed class FixAllScopeTests : IDisposable
{
    private const string First =
        """
        partial class C
        {
            int M(int statusCode) => statusCode == 404 ? M(409) : M(404);
            int N(int statusCode) => N(425);
        }

        class D
        {
            int M(int statusCode) => M(500);
        }

        """;

    private const string Second =
        """
        partial class C
        {
            int P(int statusCode) => P(425) + P(502);
        }

        """;

    private readonly TestSolution _solution = new();

    public void Dispose() => _solution.Dispose();

    [Fact]
    public async Task AMember_IsFixedAlone() => Assert.Equal(
        [
            """
            using Microsoft.AspNetCore.Http;

            partial class C
            {
                int M(int statusCode) => statusCode == StatusCodes.Status404NotFound ? M(StatusCodes.Status409Conflict) : M(StatusCodes.Status404NotFound);
                int N(int statusCode) => N(425);
            }

            class D
            {
                int M(int statusCode) => M(500);
            }

            """,
            Second,
        ],
        await FixedAsync(FixAllScope.ContainingMember));

    /// <summary>A constant that both parts need is declared once.</summary>
    [Fact]
    public async Task AType_IsFixedInAllItsParts()
    {
        string[] texts = await FixedAsync(FixAllScope.ContainingType);

        Assert.Contains("N(TooEarly)", texts[0], StringComparison.Ordinal);
        Assert.Contains("M(500)", texts[0], StringComparison.Ordinal);
        Assert.Contains("P(TooEarly) + P(StatusCodes.Status502BadGateway)", texts[1], StringComparison.Ordinal);
        Assert.Equal(2, string.Concat(texts).Split("const int TooEarly").Length);
    }

    private async Task<string[]> FixedAsync(FixAllScope scope)
    {
        _solution.With("P", References.AspNetCore80, [], ("/A.cs", First), ("/B.cs", Second));
        Document document = _solution.Current.Projects.Single().Documents.First();
        Solution changed = await new FixAllRun(new StatusCodeAnalyzer()).ApplyAroundFirstAsync(document, scope);
        return await Task.WhenAll(changed.Projects.Single().Documents.Select(static async other => (await other.GetTextAsync()).ToString()));
    }
}
