using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>
/// Members that <c>statuscodes.slots</c> takes out (<c>Erp.Order.StatusCode=none</c>): no number that meets one is reported.
/// </summary>
public class TakenOutTests
{
    private const string OrderStatus = "statuscodes.slots = Erp.Order.StatusCode=none";

    /// <summary>An order's status has the type by mistake; what is cast on its way to it, or from it, is none either.</summary>
    [Fact]
    public Task Enum_IsQuiet_HoweverItIsCast() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        using System;
        using System.Net;

        namespace Erp;

        class Order { public HttpStatusCode StatusCode { get; set; } public HttpStatusCode Answer { get; set; } }

        class Orders
        {
            bool Read(Order order, Order? other, int n) =>
                (int)order.StatusCode == 404
                || (int)(order.StatusCode) is 404 or 410
                || order.StatusCode == (HttpStatusCode)404
                || (int?)other?.StatusCode == 404
                || Convert.ToInt32(order.StatusCode) == 404
                || order is { StatusCode: (HttpStatusCode)404 }
                || (n == 0 ? 404 : (int)order.StatusCode) == 404
                || order.Answer == {|STC1001:(HttpStatusCode)404|}
                || (int)order.Answer == {|STC1001:404|};

            void Write(Order order, bool isLate)
            {
                order.StatusCode = (HttpStatusCode)404;
                order.StatusCode = (HttpStatusCode)(isLate ? 499 : 404);
                order.Answer = {|STC1001:(HttpStatusCode)404|};
                object alone = {|STC1001:(HttpStatusCode)404|};
                _ = new Order { StatusCode = (HttpStatusCode)410, Answer = {|STC1001:(HttpStatusCode)410|} };
            }

            void Check(Order order)
            {
                Assert.Equal((HttpStatusCode)404, order.StatusCode);
                Assert.Equal(404, (int)order.StatusCode);
            }
        }

        """ + Assertion);

    /// <summary>Phrases and the answer around a body know a code where nobody else knows; here somebody does.</summary>
    [Fact]
    public Task PhrasesAndAnswers_DoNotStepIn() => Verify.AnalyzerAsync(
        OrderStatus + " | Erp.Order.Status=none | Erp.Orders.Put(code)=none",
        """
        using Microsoft.AspNetCore.Mvc;

        namespace Erp;

        class Order { public int StatusCode { get; set; } public int Status { get; set; } public int Code { get; set; } }

        class Orders : ControllerBase
        {
            string Text(Order order) => order.StatusCode switch { 404 => "Not Found", 409 => "Conflict", _ => "" };

            string Other(int n) => n switch { {|STC1001:404|} => "Not Found", {|STC1001:409|} => "Conflict", _ => "" };

            string Labels(Order order)
            {
                switch (order.StatusCode) { case 404: return "Not Found"; case 410: return "Gone"; default: return ""; }
            }

            void Put(int code, string text) { }

            void Fill() => Put(404, "Not Found");

            IActionResult Answer() => NotFound(new Order { Status = 404, Code = {|STC1001:404|} });
        }
        """);

    /// <summary>What is put elsewhere is judged there, whatever it stands in for.</summary>
    [Fact]
    public Task InsteadOfTheMember_ThePlaceDecides() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        using Microsoft.AspNetCore.Http;

        namespace Erp;

        class Order { public int StatusCode { get; set; } }

        class HttpReply { public int Status { get; set; } }

        class Orders
        {
            void Answer(HttpResponse response, HttpReply reply, Order? order)
            {
                response.StatusCode = order?.StatusCode ?? {|STC1001:404|};
                reply.Status = order is null ? {|STC1001:404|} : order.StatusCode;
                var number = order?.StatusCode ?? 404;
            }
        }
        """);

    /// <summary>Ranges of a class are asked of the same members.</summary>
    [Fact]
    public Task Ranges_AreQuiet() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        namespace Erp;

        class Order { public int StatusCode { get; set; } public int HttpStatusCode { get; set; } }

        class Orders
        {
            bool M(Order order) => order.StatusCode >= 200 && order.StatusCode < 299;

            bool Other(Order order) => order.HttpStatusCode >= 200 && order.HttpStatusCode < {|STC1008:299|};
        }
        """);

    /// <summary>Of a package that is missing the written names are known, and a row comes before what they say.</summary>
    [Fact]
    public Task MissingType_IsQuiet() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        class Orders
        {
            bool M({|CS0246:Order|} order, {|CS0246:Reply|} reply) => order.StatusCode == 404 || reply.StatusCode == {|STC1001:404|};
        }
        """);

    /// <summary>What a local is set from tells more than its name.</summary>
    [Fact]
    public Task Locals_SetFromTheMember_AreQuiet() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        using System.Net.Http;

        namespace Erp;

        class Order { public int StatusCode { get; set; } public int HttpStatusCode { get; set; } }

        class Orders
        {
            bool Named(Order order) { var statusCode = order.StatusCode; return statusCode == 404; }

            bool Status(Order order) { int status = order.StatusCode; return status is 404 or 410; }

            bool Later(Order? order)
            {
                int statusCode = 404;
                if (order is not null) statusCode = order.StatusCode;
                if (order is null) statusCode = 410;
                return statusCode == 404;
            }

            bool Instead(Order? order) { var statusCode = order?.StatusCode ?? 404; return statusCode == 404; }

            string Text(Order order)
            {
                var statusCode = order.StatusCode;
                switch (statusCode) { case 404: return "Not Found"; case 409: return "Conflict"; default: return ""; }
            }

            bool Pattern(Order order) => order is { StatusCode: var statusCode } && statusCode == 404;

            bool Typed(Order order) => order.StatusCode is int statusCode && statusCode == 404;

            bool Tuple(Order order) { var (statusCode, n) = (order.StatusCode, 1); return statusCode == 404 && n == 1; }

            bool Other(Order order) { var statusCode = order.HttpStatusCode; return statusCode == {|STC1001:404|}; }

            bool Twice(Order order, HttpResponseMessage r)
            {
                var statusCode = order.StatusCode;
                statusCode = (int)r.StatusCode;
                return statusCode == {|STC1001:404|};
            }

            bool PatternTwice(Order order, HttpResponseMessage r)
            {
                if (order is not { StatusCode: var statusCode }) return false;
                statusCode = (int)r.StatusCode;
                return statusCode == {|STC1001:404|};
            }
        }
        """,
        References.Net80);

    [Fact]
    public Task Locals_OfAnEnumsType_AreQuiet() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        using System.Net;

        namespace Erp;

        class Order { public HttpStatusCode StatusCode { get; set; } public HttpStatusCode Answer { get; set; } }

        class Orders
        {
            bool Taken(Order order) { var code = order.StatusCode; return (int)code == 404 || code == (HttpStatusCode)410; }

            bool Cast(Order order) { var statusCode = (int)order.StatusCode; return statusCode == 404; }

            bool Kept(Order order) { var code = order.Answer; return (int)code == {|STC1001:404|}; }
        }
        """);

    /// <summary>The parameter of a record is its property, wherever the record is made, copied or taken apart.</summary>
    [Fact]
    public Task PositionalRecord_IsQuiet() => Verify.AnalyzerAsync(
        OrderStatus,
        """
        using System.Collections.Generic;

        namespace Erp;

        record Order(int StatusCode = 200, string Text = "");

        record SpecialOrder(int StatusCode) : Order(StatusCode);

        record LateOrder() : Order(404);

        record struct Reply(int StatusCode, string Text);

        class Orders
        {
            Order Make() => new Order(404);
            Order Implicit() => new(404, "late");
            Order Named() => new Order(StatusCode: 404);
            Order Special() => new SpecialOrder(404);
            Order Copy(Order order) => order with { StatusCode = 404 };
            Order Initialized() => new Order { StatusCode = 404 };
            bool Positional(Order order) => order is (404, _);
            bool Property(Order order) => order is { StatusCode: 404 };

            bool Deconstructed(Order order)
            {
                var (statusCode, _) = order;
                return statusCode == 404;
            }

            bool TypedParts(Order order)
            {
                (int statusCode, string text) = order;
                return statusCode == 404 && text != "";
            }

            bool Each(List<Order> orders)
            {
                foreach (var (statusCode, _) in orders)
                {
                    if (statusCode == 404) return true;
                }

                return false;
            }

            bool PositionalLocal(Order order) => order is (var statusCode, _) && statusCode == 404;

            bool VarPattern(Order order) => order is var (statusCode, _) && statusCode == 404;

            Reply Other() => new Reply({|STC1001:404|}, "late");

            bool OtherParts(Reply reply)
            {
                var (statusCode, _) = reply;
                return statusCode == {|STC1001:404|};
            }
        }
        """,
        References.Net80);

    private const string Assertion = "static class Assert { public static void Equal(object expected, object actual) { } }\n";
}
