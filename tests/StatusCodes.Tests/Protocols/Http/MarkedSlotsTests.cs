using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Protocols.Http;

/// <summary>Places that an attribute or an interface marks, ASP.NET Core's own or a user's of the same name.</summary>
public class MarkedSlotsTests
{
    [Fact]
    public Task ActionResultStatusCode_OwnAttribute_CountsByName() => Verify.AnalyzerAsync(
        """
        using System;

        [AttributeUsage(AttributeTargets.Parameter)]
        class ActionResultStatusCodeAttribute : Attribute { }

        [AttributeUsage(AttributeTargets.Parameter)]
        class OtherAttribute : Attribute { }

        class Page([ActionResultStatusCode] int first, int second)
        {
            Page Fail([ActionResultStatusCode] int reason, int width) => new({|STC1001:500|}, 404);
            void Log([Other] int reason) => Log(404);
            void Default([ActionResultStatusCode] int reason = {|STC1001:404|}) => Fail({|STC1001:404|}, 404);
            Page Swap() => Fail(width: 404, reason: {|STC1001:404|});
            Page Optional(bool found) => Fail(found ? {|STC1001:200|} : {|STC1001:404|}, found ? 200 : 404);
        }
        """);

    [Fact]
    public Task DefaultStatusCode_Attribute_Reports() => Verify.AnalyzerAsync(
        """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        [DefaultStatusCode({|STC1001:409|})]
        class TakenResult : ObjectResult
        {
            public TakenResult() : base(409) => StatusCode = {|STC1001:409|};
        }
        """);

    [Fact]
    public Task DefaultStatusCode_OwnAttribute_CountsByName() => Verify.AnalyzerAsync(
        """
        using System;

        class DefaultStatusCodeAttribute(int code) : Attribute { public int Code => code; }
        class DefaultWidthAttribute(int code) : Attribute { public int Code => code; }

        [DefaultStatusCode({|STC1001:409|})]
        [DefaultWidth(409)]
        class TakenResult
        {
        }
        """);

    [Fact]
    public Task Interfaces_Implemented_Report() => Verify.AnalyzerAsync(
        """
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.Infrastructure;

        class Arrow : IStatusCodeActionResult
        {
            public int? StatusCode => {|STC1001:404|};
            public int? Width => 404;
            public Task ExecuteResultAsync(ActionContext context) => Task.Delay(404);
        }

        class Accessor : IStatusCodeHttpResult
        {
            public int? StatusCode { get { return {|STC1001:404|}; } }
            public int? Width { get { return 404; } }
        }

        class Initialized : IStatusCodeHttpResult
        {
            public int? StatusCode { get; } = {|STC1001:404|};
            public int? Width { get; } = 404;
        }

        class ProcessExitResult : IStatusCodeHttpResult
        {
            public int? StatusCode => {|STC1001:404|};
            public int? LastStatusCode => 404;
        }

        class Explicit : IStatusCodeHttpResult, IStatusCodeActionResult
        {
            int? IStatusCodeHttpResult.StatusCode => {|STC1001:404|};
            int? IStatusCodeActionResult.StatusCode { get { return {|STC1001:410|}; } }
            Task IActionResult.ExecuteResultAsync(ActionContext context) => Task.Delay(404);
        }
        """);

    [Fact]
    public Task ThirdPartyAttributes_ParameterName_Reports() => Verify.AnalyzerAsync(
        """
        using System;

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class SwaggerResponseAttribute : Attribute
        {
            public SwaggerResponseAttribute(int statusCode, string? description = null, Type? type = null) { }
            public SwaggerResponseAttribute(Type type, int order) { }
            public int StatusCode { get; set; }
            public int Order { get; set; }
        }

        [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
        class SampleAttribute : Attribute
        {
            public SampleAttribute(int count) { }
            public int HttpStatusCode { get; set; }
        }

        class C
        {
            [SwaggerResponse({|STC1001:404|})]
            [SwaggerResponse({|STC1001:200|}, "404")]
            [SwaggerResponse(description: "404", statusCode: {|STC1001:409|})]
            [SwaggerResponse({|STC1001:201|}, Order = 404)]
            [SwaggerResponse(typeof(int), 404)]
            [SwaggerResponse(typeof(int), order: 404, StatusCode = {|STC1001:410|})]
            [Sample(404, HttpStatusCode = {|STC1001:404|})]
            void M([Sample(404)] int width) { }
        }
        """);

    [Fact]
    public Task DefaultValue_OnAStatus_Reports() => Verify.AnalyzerAsync(
        """
        using System.ComponentModel;

        class Settings
        {
            [DefaultValue({|STC1001:200|})]
            public int StatusCode { get; set; } = {|STC1001:200|};

            [DefaultValue(200)]
            public int Width { get; set; } = 200;
        }
        """,
        References.Net80);

    [Fact]
    public Task AzureCore_Status_Reports() => Verify.AnalyzerAsync(
        """
        namespace Azure
        {
            public abstract class Response { public abstract int Status { get; } public abstract int Size { get; } }
            public class RequestFailedException : System.Exception
            {
                public RequestFailedException(int status, string message) { }
                public int Status { get; }
            }
        }

        namespace Contoso
        {
            using Azure;

            class C
            {
                bool A(RequestFailedException e) => e.Status == {|STC1001:404|} || e.HResult == 404;
                bool B(Response r) => r.Status is {|STC1001:200|} or {|STC1001:201|} && r.Size != 200;
                RequestFailedException D() => new({|STC1001:409|}, "409");
                void E() { try { } catch (RequestFailedException e) when (e.Status == {|STC1001:412|}) { } }
            }
        }
        """,
        References.Net80);
}
