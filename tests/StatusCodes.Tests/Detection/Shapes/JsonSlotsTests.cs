using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>The number that a JSON property holds, by the property's name.</summary>
public class JsonSlotsTests
{
    [Theory]
    [InlineData("root.GetProperty(\"statusCode\").GetInt32() == {|STC1001:200|}")]
    [InlineData("root.GetProperty(\"status\").GetInt32() == {|STC1001:404|}")]
    [InlineData("root.TryGetProperty(\"status\", out var status) && status.GetInt32() == {|STC1001:429|}")]
    [InlineData("root.TryGetProperty(\"status\", out var s) && s.GetInt32() is {|STC1001:401|} or {|STC1001:403|}")]
    public Task Status_Reports(string condition) => Verify.AnalyzerAsync(InClass(condition));

    /// <summary>A mere status may be any state; errors of HTTP are not counted from 0.</summary>
    [Theory]
    [InlineData("root.GetProperty(\"status\").GetInt32() == 200")]
    [InlineData("root.GetProperty(\"order\").GetProperty(\"status\").GetInt32() == 404")]
    [InlineData("order.GetProperty(\"status\").GetInt32() == 404")]
    [InlineData("root.GetProperty(\"size\").GetInt32() == 404")]
    [InlineData("root.TryGetProperty(\"order\", out var number) && number.GetInt32() == 404")]
    public Task Other_Silent(string condition) => Verify.AnalyzerAsync(InClass(condition));

    [Fact]
    public Task TypedValueOfANode() => Verify.AnalyzerAsync(
        """
        class C
        {
            bool M(System.Text.Json.Nodes.JsonNode node) =>
                node["statusCode"].GetValue<int>() == {|STC1001:404|}
                || node["size"].GetValue<int>() == 404
                || node["statusCode"].AsArray()[404] is null;
        }
        """);

    private static string InClass(string condition) =>
        $$"""
        class C
        {
            bool M(System.Text.Json.JsonElement root, System.Text.Json.JsonElement order) => {{condition}};
        }
        """;

    /// <summary>A mere code is that of an envelope where its message is asked for, too.</summary>
    [Fact]
    public Task CodeOfAnEnvelope_BesideItsMessage() => Verify.AnalyzerAsync(
        """
        using System.Text.Json;

        class C
        {
            string M(JsonDocument response) => response.RootElement.GetProperty("code").GetInt32() == {|STC1001:200|}
                ? null
                : response.RootElement.GetProperty("message").GetString();

            bool N(JsonDocument response) => response.RootElement.GetProperty("code").GetInt32() == 200;
        }
        """);
}
