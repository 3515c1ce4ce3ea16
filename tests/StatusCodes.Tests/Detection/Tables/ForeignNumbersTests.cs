using System.Threading.Tasks;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Protocols.Http;
using StatusCodes.Analyzers.Protocols.WebSocket;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Tables;

/// <summary>A name is all that says "code", and a number beside it is none: then none of them is.</summary>
public class ForeignNumbersTests
{
    [Theory]
    [InlineData(false, 404, 500)]
    [InlineData(false, 0, -1, 200)]
    [InlineData(false, 499, 520)]
    [InlineData(true, 200, 210)]
    [InlineData(true, 10006)]
    [InlineData(false, 1, 200)]
    public void Numbers_OfHttp(bool areForeign, params int[] numbers) =>
        Assert.Equal(areForeign, MatchedNumbers.AreOthersAmong(numbers, HttpSystem.Instance));

    [Theory]
    [InlineData(false, 1000, 4001, 3500)]
    [InlineData(true, 1000, 2500)]
    [InlineData(true, 1000, 404)]
    public void Numbers_OfWebSocket(bool areForeign, params int[] numbers) =>
        Assert.Equal(areForeign, MatchedNumbers.AreOthersAmong(numbers, WebSocketSystem.Instance));

    [Fact]
    public Task NumbersOfAnOrder_AreQuiet() => Verify.AnalyzerAsync(
        """
        class Order { public int StatusCode { get; set; } }

        class C
        {
            int Switch(Order o) => o.StatusCode switch { 100 => 1, 200 or 910 => 2, _ => 3 };
            bool Pattern(Order o) => o.StatusCode is 200 or 210 or (220 and not 100);
            bool Part(Order o) => o is { StatusCode: 200 or 210 };
            bool Chain(Order o) => o.StatusCode == 200 || !(o.StatusCode != 10006) || 404 == o.StatusCode;
            bool Mixed(Order o) => o.StatusCode is 200 or 404 || o . StatusCode == 910;

            void Statement(Order o)
            {
                switch (o.StatusCode)
                {
                    case 110: break;
                    case 120: goto case 300;
                    case 300: break;
                    case 404 or 409: break;
                    case 910: break;
                }
            }
        }
        """);

    [Fact]
    public Task NumbersOfAStatus_Report() => Verify.AnalyzerAsync(
        """
        class Order { public int StatusCode { get; set; } }
        class Parcel { public int StatusCode { get; set; } }

        class C
        {
            bool Sentinels(Order o) => o.StatusCode is {|STC1001:200|} or 0 or -1;
            bool Vendors(int statusCode) => statusCode == {|STC1001:404|} || statusCode == 499 || statusCode == 520;
            bool OfAnother(Parcel o, int statusCode, int n) => statusCode == {|STC1001:404|} && o.StatusCode == 910 && n == 7;
            bool Range(int statusCode) => statusCode is {|STC1001:404|} or >= 600;
        }
        """,
        References.Net80);

    /// <summary>Whose type says that it is a status is one, whatever it is asked for.</summary>
    [Fact]
    public Task NumbersBesideACertainStatus_Report() => Verify.AnalyzerAsync(
        """
        using System.Net.Http;

        class C
        {
            bool M(HttpResponseMessage r) => (int)r.StatusCode is {|STC1001:404|} or 210;
            string Text(int statusCode) => statusCode switch
            {
                {|STC1001:404|} => "Not Found",
                470 => "Blocked",
                {|STC1001:500|} => "broken",
                _ => "",
            };
        }
        """,
        References.Net80);
}
