using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>A status or a code that is kept under a text, beside a message; and texts that a constant has.</summary>
public class HttpTextEnvelopesTests
{
    [Theory]
    [InlineData("new Dictionary<string, object> { [\"status\"] = status ?? {|STC1001:200|}, [\"message\"] = text }")]
    [InlineData("new Dictionary<string, object> { { \"status\", status ?? {|STC1001:200|} }, { \"error\", text } }")]
    [InlineData("new Dictionary<string, object> { [\"code\"] = {|STC1001:404|}, [\"msg\"] = text }")]
    [InlineData("new JsonObject { [\"status\"] = {|STC1001:404|}, [\"detail\"] = text }")]
    [InlineData("new JObject(new JProperty(\"code\", {|STC1001:404|}), new JProperty(\"message\", text))")]
    public Task BesideAMessage_Reports(string made) => Verify.AnalyzerAsync(Making(made));

    [Theory]
    [InlineData("new Dictionary<string, object> { [\"status\"] = status ?? 200, [\"width\"] = text }")]
    [InlineData("new Dictionary<string, object> { [\"status\"] = 110, [\"message\"] = text }")]
    [InlineData("new Dictionary<string, object> { [\"status\"] = 600, [\"message\"] = text }")]
    [InlineData("new Dictionary<string, int> { [\"success\"] = 3, [\"status\"] = 404 }")]
    [InlineData("new Dictionary<string, int> { { \"error\", 3 }, { \"code\", 404 } }")]
    [InlineData("new Dictionary<string, object> { [\"order\"] = 404, [\"message\"] = text }")]
    [InlineData("new JObject(new JProperty(\"code\", 404), new JProperty(\"width\", text))")]
    public Task BesideSomethingElse_Silent(string made) => Verify.AnalyzerAsync(Making(made));

    [Fact]
    public Task TextsOfConstants_AreKeys() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        static class Keys
        {
            public const string Status = "status_code";
            public const string K = "httpStatus";
            public const string Tag = "http.response.status_code";
            public const string Width = "width";
            public static readonly string Kept = "statusCode";
            public static string Changed = "statusCode";
        }

        class C
        {
            private const string Key = "statusCode";

            object M(Dictionary<string, object> values, string Given)
            {
                values[Key] = {|STC1001:404|};
                values[Keys.Status] = {|STC1001:404|};
                values[Keys.K] = {|STC1001:404|};
                values[Keys.Tag] = {|STC1001:404|};
                values[Keys.Kept] = {|STC1001:404|};
                values.Add(Key, {|STC1001:404|});
                values.TryAdd(Keys.K, {|STC1001:404|});
                _ = (int)values[Key] == {|STC1001:404|};

                values[Keys.Width] = 404;
                values[Keys.Changed] = 404;
                values[Given] = 404;
                return new Dictionary<string, object> { [Key] = {|STC1001:500|}, ["width"] = "404" };
            }
        }
        """);

    private static string Making(string made) =>
        $$"""
        using System.Collections.Generic;
        using System.Text.Json.Nodes;

        class JProperty(string name, object value) { }

        class JObject(params object[] properties) { }

        class C
        {
            object M(int? status, string text) => {{made}};
        }
        """;
}
