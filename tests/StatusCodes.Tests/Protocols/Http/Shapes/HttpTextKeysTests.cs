using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http.Shapes;

/// <summary>Numbers beside a text that says that they are a status, and numbers that are keys of responses.</summary>
public class HttpTextKeysTests
{
    [Fact]
    public Task ValueOfAKey_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Diagnostics;

        class C
        {
            void M(Activity activity, Dictionary<string, object> fields, Dictionary<string, string> texts)
            {
                activity.SetTag("http.response.status_code", {|STC1001:500|});
                activity.AddTag("http.status_code", {|STC1001:404|});
                fields.Add("statusCode", {|STC1001:400|});
                var pair = new KeyValuePair<string, object>("http.response.status_code", {|STC1001:200|});
                int code = texts["code"].ToInt({|STC1001:200|});
            }
        }

        static class Texts { public static int ToInt(this string text, int otherwise) => otherwise; }
        """);

    [Fact]
    public Task ValueOfAnotherKey_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Diagnostics;

        class C
        {
            void M(
                Activity activity,
                Dictionary<string, object> fields,
                Dictionary<string, int> columnWidths,
                Dictionary<string, string> texts)
            {
                activity.SetTag("rpc.grpc.status_code", 404);
                activity.SetTag("http.response.size", 404);
                fields.Add("width", 400);
                fields.Add("statusCodeCount", 400);
                columnWidths.Add("statusCode", 200);
                int width = texts["width"].ToInt(200);
                int code = texts["code"].ToInt(100);
            }
        }

        static class Texts { public static int ToInt(this string text, int otherwise) => otherwise; }
        """);

    [Fact]
    public Task KeyOfResponses_Reports() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class Summary
        {
            public Dictionary<int, string> Responses { get; set; } = new();
            public List<string> Replies { get; set; } = new();
        }

        class Lists { public List<string> Responses { get; set; } = new(); }

        class C
        {
            void M(Summary summary, Lists lists)
            {
                summary.Responses[{|STC1001:409|}] = "conflict";
                _ = summary.Responses[{|STC1001:404|}];
                summary.Replies[404] = "…";
                lists.Responses[404] = "…";
            }
            Summary A() => new Summary { Responses = { [{|STC1001:404|}] = "…" } };
        }
        """);

    private const string Conventions = """
        static class Conventions
        {
            public const string AttributeHttpResponseStatusCode = "http.response.status_code";
            public const string HttpStatus = "http.status_code";
            public const string RpcStatusCode = "rpc.grpc.status_code";
            public const string Code = "code";
            public const string Width = "http.status_code.width";
            public static readonly string StatusCode = "status";
        }
        """;

    /// <summary>A constant is its text.</summary>
    [Fact]
    public Task KeyThatIsAConstant_Reports() => Verify.AnalyzerAsync(
        $$"""
        using System.Collections.Generic;
        using System.Diagnostics;

        class C
        {
            void M(Activity activity, Dictionary<string, object> tags)
            {
                activity.SetTag(Conventions.AttributeHttpResponseStatusCode, {|STC1001:500|});
                tags.Add(Conventions.HttpStatus, {|STC1001:404|});
                tags[Conventions.HttpStatus] = {|STC1001:302|};
                bool isLost = (int)tags[Conventions.HttpStatus] == {|STC1001:404|};
                bool isGone = activity.GetTagItem(Conventions.AttributeHttpResponseStatusCode) is {|STC1001:410|};
                AssertTag(activity, Conventions.HttpStatus, {|STC1001:200|});
                var all = new Dictionary<string, object> { { Conventions.HttpStatus, {|STC1001:200|} }, { "http.request.size", 512 } };
                var other = new Dictionary<string, object> { [Conventions.HttpStatus] = {|STC1001:200|}, ["size"] = 512 };
            }

            static void AssertTag(Activity activity, string key, object value) { }
        }

        {{Conventions}}
        """);

    [Fact]
    public Task KeyThatIsAnotherConstant_IsQuiet() => Verify.AnalyzerAsync(
        $$"""
        using System.Collections.Generic;
        using System.Diagnostics;

        class C
        {
            void M(Activity activity, Dictionary<string, object> tags, string statusCode, Dictionary<int, int> counts, int key)
            {
                activity.SetTag(Conventions.RpcStatusCode, 404);
                activity.SetTag(Conventions.StatusCode, 404);
                tags.Add(Conventions.Code, 404);
                tags[Conventions.Width] = 404;
                tags[statusCode] = 404;
                counts[key] = 404;
                AssertTag(404, Conventions.HttpStatus);
                AssertTagCount(activity, Conventions.HttpStatus, 404);
                var widths = new Dictionary<string, object> { ["statusCode"] = 200, ["name"] = 300 };
            }

            static void AssertTag(object value, string key) { }
            static void AssertTagCount(Activity activity, string key, int count) { }
        }

        {{Conventions}}
        """);

    [Fact]
    public Task KeysOfResponses_AreAsked() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;
        using System.Linq;

        class C
        {
            Dictionary<int, string> Responses { get; } = new();
            Dictionary<string, string> Texts { get; } = new();
            Dictionary<int, string> Orders { get; } = new();

            void M()
            {
                _ = Responses.ContainsKey({|STC1001:404|}) || Responses.Any(r => r.Key == {|STC1001:409|});
                _ = Responses.Where(r => r.Key is {|STC1001:204|}).ToList();
                foreach (var r in Responses)
                {
                    if (r.Key == {|STC1001:410|})
                    {
                        Responses.Remove({|STC1001:410|});
                    }
                }

                _ = Orders.ContainsKey(404) || Orders.Any(r => r.Key == 409) || Responses.ContainsKey(17) || Responses.ContainsKey(101);
                foreach (var (status, _) in Responses)
                {
                    _ = status == {|STC1001:404|};
                }

                foreach (var status in Responses.Keys)
                {
                    _ = status is {|STC1001:404|} or 17;
                }

                foreach (var (order, _) in Orders)
                {
                    _ = order == 404;
                }

                foreach (var order in Orders.Keys)
                {
                    _ = order == 404;
                }

                foreach (var order in Orders.Where(o => Responses.Count > 0))
                {
                    _ = order.Key == 404;
                }
            }
        }
        """);

    [Fact]
    public Task ConstantsOfMissingTypes_SayHttpByTheirNames() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            void M(Dictionary<string, object> tags)
            {
                tags.Add({|CS0103:Conventions|}.AttributeHttpResponseStatusCode, {|STC1001:404|});
                tags.Add({|CS0103:Columns|}.StatusCode, 404);
                tags.Add({|CS0103:Columns|}.HttpStatusCodeWidth, 404);
            }
        }
        """);
}
