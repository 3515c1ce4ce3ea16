using System.Threading.Tasks;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.ConfiguredVerifier;

namespace StatusCodes.Tests.Configuration;

/// <summary>
/// What a row of <c>statuscodes.slots</c> may say besides the system: that there is no code, which way it goes, that the keys are codes.
/// </summary>
public class SlotRowsTests
{
    [Fact]
    public Task None_TakesAMemberOut_WhateverItsNameSays() => Verify.AnalyzerAsync(
        "statuscodes.slots = Erp.Order.StatusCode=none | Erp.Orders.Find(statusCode)=none | "
        + "Erp.Orders.GetStatusCode=none | Erp.HttpOrder..ctor(status)=none"
            + " | Erp.Orders.Fail(code)=none",
        """
        namespace Erp;

        class Order { public int StatusCode { get; set; } public int HttpStatusCode { get; set; } }

        class SpecialOrder : Order { }

        class HttpOrder { public HttpOrder(int status) { } }

        class Orders
        {
            object Find(int statusCode) => statusCode;

            int GetStatusCode() => 404;

            void Fail(Microsoft.AspNetCore.Http.HttpContext context, int code) => context.Response.StatusCode = code;

            bool M(Order order, SpecialOrder special, Microsoft.AspNetCore.Http.HttpContext context)
            {
                order.StatusCode = 404;
                Fail(context, 404);
                _ = new HttpOrder(404);
                _ = new Order { StatusCode = 410, HttpStatusCode = {|STC1001:410|} };
                return special.StatusCode == 404
                    || order.StatusCode is 404 or 410
                    || Find(404) is null
                    || GetStatusCode() == 404
                    || order.HttpStatusCode == {|STC1001:404|};
            }
        }
        """);

    [Fact]
    public Task None_TakesAFrameworksMemberOut() => Verify.AnalyzerAsync(
        "statuscodes.slots = Microsoft.AspNetCore.Mvc.ProblemDetails.Status=NONE",
        """
        class C { object M() => new Microsoft.AspNetCore.Mvc.ProblemDetails { Status = 404 }; }
        """);

    [Fact]
    public Task Direction_DecidesWhatIsSaid() => Verify.AnalyzerAsync(
        "statuscodes.slots = Contoso.Reply.Code=http:read | Contoso.Reply.Answer = http : Sent | Contoso.Reply.Number=http",
        """
        namespace Contoso;

        class Reply
        {
            public int Code { get; set; }

            public int Answer { get; set; }

            public int Number { get; set; }

            void M()
            {
                Code = {|STC1001:509|};
                Answer = {|STC1003:509|};
                Number = {|STC1003:509|};
            }
        }
        """);

    [Fact]
    public Task Keys_AreCodes() => Verify.AnalyzerAsync(
        "statuscodes.slots = Contoso.Map.Texts[]=http",
        """
        using System.Collections.Generic;

        namespace Contoso;

        class Map
        {
            public Dictionary<int, string> Texts { get; set; } = new() { [{|STC1001:404|}] = "a", [{|STC1001:509|}] = "b" };

            string M() => Texts[{|STC1001:410|}] + new Map { Texts = { [{|STC1001:429|}] = "c" } };
        }
        """);

    [Theory]
    [InlineData("Contoso.Reply.Code=http:up", "only sent or read may follow the code system, such as http:read")]
    [InlineData("Contoso.Reply.Code=none:read", "only sent or read may follow the code system, such as http:read")]
    [InlineData("Contoso.Reply.Code=http:read:AspNetCore", "only sent or read may follow the code system, such as http:read")]
    [InlineData("*.Code=http", "Type.Member=system or Type.Member(parameter)=system is expected, such as Contoso.Api.Fail(code)=http")]
    [InlineData("Contoso.Reply.Code=nothing", "the code systems are http, websocket, ftp and iis")]
    public Task Others_AreRefused(string row, string reason) =>
        Verify.UnreadableAsync("statuscodes.slots = " + row, "class C;", Verify.Unreadable("slots", row, reason));
}
