using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Detection.Shapes;

/// <summary>Status codes as items of collections: membership, initializers, entries.</summary>
public class CollectionSlotsTests
{
    [Fact]
    public Task Membership_OfAStatus_Reports() => Verify.AnalyzerAsync(
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;

        static class C
        {
            static bool A(HttpResponseMessage r) => new[] { {|STC1001:502|}, {|STC1001:504|} }.Contains((int)r.StatusCode);
            static bool B(HttpResponseMessage r) => new HashSet<int> { {|STC1001:502|}, {|STC1001:504|} }.Contains((int)r.StatusCode);
            static bool D(HttpResponseMessage r) => new List<int>() { {|STC1001:502|} }.Contains((int)r.StatusCode);
            static bool E(int statusCode) => Array.IndexOf(new[] { {|STC1001:301|}, {|STC1001:302|} }, statusCode) >= 0;
            static bool F(int statusCode) => Enumerable.Contains(new[] { {|STC1001:301|} }, statusCode);
            static bool G(int statusCode) => ((ReadOnlySpan<int>)[{|STC1001:301|}, {|STC1001:302|}]).Contains(statusCode);
            static bool H(HttpResponseMessage r) => new[] { {|STC1001:(HttpStatusCode)429|} }.Contains(r.StatusCode);
            static bool I(int width) =>
                new[] { 502, 504 }.Contains(width) || new HashSet<int> { 404 }.Contains(width) || Array.IndexOf(new[] { 301 }, width) >= 0;
            static bool J(HttpResponseMessage r) => new[] { 502, 504 }.Length == (int)r.StatusCode;
            static int K(int statusCode) => new[] { 200, 404 }.Max() + statusCode;
        }
        """,
        References.Net80);

    [Fact]
    public Task Initializers_OfNamedCollections_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Linq;

        class C
        {
            static readonly int[] RetryStatusCodes = { {|STC1001:502|}, {|STC1001:504|} };
            static readonly int[] RetryWidths = { 502, 504 };
            readonly HashSet<int> _httpStatusCodes = new() { {|STC1001:502|} };
            readonly HashSet<int> _codes = new() { 502 };
            List<int> AllowedStatusCodes { get; } = new List<int> { {|STC1001:200|}, {|STC1001:204|} };
            int[] StatusCodes => new[] { {|STC1001:404|} };
            int[] Sizes => new[] { 404 };
            IReadOnlyList<int> StatusCodesToRetry { get; set; } = [{|STC1001:404|}];
            static readonly FrozenSet<int> TransientStatusCodes = new[] { {|STC1001:502|}, {|STC1001:503|} }.ToFrozenSet();
            static readonly ISet<int> RedirectStatusCodes = new HashSet<int>(new[] { {|STC1001:301|}, {|STC1001:302|} });
            static readonly IReadOnlyList<int> ErrorStatusCodes = new List<int> { {|STC1001:500|} }.AsReadOnly();
            static readonly FrozenSet<int> Ports = new[] { 502, 503 }.ToFrozenSet();
            static readonly ISet<int> Sizes2 = new HashSet<int>(new[] { 301, 302 });

            void Locals()
            {
                int[] statusCodes = [{|STC1001:404|}, {|STC1001:410|}];
                var httpStatuses = new[] { {|STC1001:404|} };
                HashSet<int> retryableStatusCodes = [{|STC1001:429|}];
                System.ReadOnlySpan<int> badStatusCodes = [{|STC1001:404|}];
                int[] sizes = [404, 410];
                int[] statusCodeSlots = new int[404];
                var statusCodesBySize = new int[200, 404];
                AllowedStatusCodes.AddRange(new[] { 404 });
            }

            void Arguments()
            {
                Retry(new[] { {|STC1001:502|} }, new[] { 502 });
                Retry(sizes: [502], statusCodes: [{|STC1001:502|}]);
                Params("404", {|STC1001:404|}, {|STC1001:410|});
                ParamsOf(404, 404, 410);
            }

            void Assignments(Options options)
            {
                options.RetryStatusCodes = new[] { {|STC1001:502|} };
                options.RetryStatusCodes = [{|STC1001:502|}];
                options.Sizes = [502];
                _ = new Options { RetryStatusCodes = new[] { {|STC1001:502|} }, Sizes = new[] { 502 } };
                _ = new Options { RetryStatusCodes = [{|STC1001:502|}], Sizes = [502] };
            }

            void Retry(int[] statusCodes, int[] sizes) { }
            void Params(string text, params int[] statusCodes) { }
            void ParamsOf(int size, params int[] sizes) { }
        }

        class Options { public int[] RetryStatusCodes = []; public int[] Sizes = []; }
        """,
        References.Net80);

    [Fact]
    public Task Items_OfNamedCollections_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            void M(
                ICollection<int> retryStatusCodes,
                IList<int> statusCodes,
                HashSet<int> ports,
                Queue<int> responseStatusCodes,
                List<int> widths,
                Options options)
            {
                retryStatusCodes.Add({|STC1001:429|});
                options.RetryStatusCodes.Add({|STC1001:503|});
                responseStatusCodes.Enqueue({|STC1001:503|});
                if (retryStatusCodes.Contains({|STC1001:404|}) || statusCodes[0] == {|STC1001:404|})
                {
                    statusCodes[0] = {|STC1001:404|};
                }

                ports.Add(443);
                widths.Add(404);
                widths.Insert(404, 500);
                statusCodes.Insert(404, 1);
                statusCodes.RemoveAt(404);
                options.ByOrder.Add(404, statusCodes);
                if (ports.Contains(404) || widths[404] == 404 || statusCodes.Count == 404 || statusCodes[404] == 1)
                {
                    widths[404] = 404;
                }
            }
        }

        class Options { public List<int> RetryStatusCodes = new(); public Dictionary<int, IList<int>> ByOrder = new(); }
        """,
        References.Net80);

    [Fact]
    public Task Dictionaries_ValuesAreStatuses_Report() => Verify.AnalyzerAsync(
        """
        using System.Collections.Generic;

        class C
        {
            static readonly Dictionary<string, int> StatusCodes = new() { { "gone", {|STC1001:410|} }, { "missing", {|STC1001:404|} } };
            static readonly Dictionary<string, int> ErrorStatusCodes = new() { ["gone"] = {|STC1001:410|} };
            static readonly Dictionary<string, int> Widths = new() { { "gone", 410 }, { "missing", 404 } };
            static readonly Dictionary<int, string> PagesByStatus = new() { [410] = "gone.html", [404] = "missing.html" };

            void M(
                Dictionary<string, int> statusCodes,
                Dictionary<int, int> seenStatusCodes,
                Dictionary<string, int> widths,
                Dictionary<System.Net.HttpStatusCode, int> httpStatusCodes)
            {
                httpStatusCodes[System.Net.HttpStatusCode.OK] = 200;
                if (httpStatusCodes[System.Net.HttpStatusCode.OK] == 200) { }
                httpStatusCodes = new() { [System.Net.HttpStatusCode.OK] = 200, [{|STC1001:(System.Net.HttpStatusCode)404|}] = 404 };
                statusCodes["a"] = {|STC1001:404|};
                statusCodes.Add("b", {|STC1001:404|});
                seenStatusCodes[404] = 200;
                seenStatusCodes.Add(404, 200);
                if (seenStatusCodes[404] == 200) { }
                widths["a"] = 404;
                widths.Add("b", 404);
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task TestData_IsQuiet() => Verify.AnalyzerAsync(
        """
        using System.Collections;
        using System.Collections.Generic;

        class TheoryData<T> : IEnumerable { public void Add(T item) { } public IEnumerator GetEnumerator() => null!; }
        class TheoryData<T1, T2> : IEnumerable { public void Add(T1 a, T2 b) { } public IEnumerator GetEnumerator() => null!; }

        class Tests
        {
            public static TheoryData<int> StatusCodes => new() { 200, 404 };
            public static TheoryData<int> ErrorStatusCodes { get; } = new() { 500 };
            public static TheoryData<string, int> TextStatusCodes => new() { { "404", 404 } };
            public static IEnumerable<object[]> Cases => new[] { new object[] { 404, "x" }, new object[] { 500, "y" } };
            public static IEnumerable<object[]> Rows() { yield return new object[] { 404, 200 }; yield return [500, 204]; }
        }
        """,
        References.Net80);
}
