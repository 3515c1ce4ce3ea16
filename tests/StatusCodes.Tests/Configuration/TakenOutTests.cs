using System.Threading.Tasks;
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

    private const string Assertion = "static class Assert { public static void Equal(object expected, object actual) { } }\n";
}
