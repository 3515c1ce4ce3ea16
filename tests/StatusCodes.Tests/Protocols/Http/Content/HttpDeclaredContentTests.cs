using System.Threading.Tasks;
using StatusCodes.Tests.Verifiers;
using Xunit;

namespace StatusCodes.Tests.Protocols.Http.Content;

/// <summary>STC1007: content is declared for a status that has none, so that generated clients wait for some.</summary>
public class HttpDeclaredContentTests
{
    [Theory]
    [InlineData("[ProducesResponseType(typeof(Order), {|STC1007:204|})]")]
    [InlineData("[ProducesResponseType({|STC1007:204|}, Type = typeof(Order))]")]
    [InlineData("[ProducesResponseType({|STC1007:StatusCodes.Status204NoContent|}, Type = typeof(List<Order>))]")]
    [InlineData("[ProducesResponseType(typeof(Order), (int){|STC1007:HttpStatusCode.NotModified|})]")]
    [InlineData("[ProducesResponseType<Order>({|STC1007:205|})]")]
    [InlineData("[Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute<Order>({|STC1007:304|})]")]
    // A client that is generated from it reads the result's own members.
    [InlineData("[ProducesResponseType(typeof(NoContentResult), {|STC1007:204|})]")]
    [InlineData("[ProducesResponseType({|STC1001:204|})]")]
    [InlineData("[ProducesResponseType(typeof(void), {|STC1001:204|})]")]
    [InlineData("[ProducesResponseType({|STC1001:204|}, Type = typeof(void))]")]
    [InlineData("[ProducesResponseType({|STC1001:204|}, Type = null)]")]
    [InlineData("[ProducesResponseType(typeof(Order), {|STC1001:200|})]")]
    public Task Attribute_OfAnAction(string attribute) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System.Collections.Generic;
        using System.Net;
        using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc;

        namespace Contoso;

        public record Order(string Name);

        public class OrdersController : ControllerBase
        {
            {{attribute}}
            public IActionResult Delete() => NoContent();
        }
        """);

    [Theory]
    [InlineData("route.Produces<string>({|STC1007:204|});")]
    [InlineData("route.Produces<string>({|STC1007:StatusCodes.Status304NotModified|}, \"text/plain\");")]
    [InlineData("route.Produces({|STC1007:204|}, typeof(string));")]
    [InlineData("route.Produces({|STC1007:204|}, responseType: typeof(string));")]
    [InlineData("route.ProducesProblem({|STC1007:204|});")]
    [InlineData("route.Produces({|STC1001:204|});")]
    [InlineData("route.Produces({|STC1001:204|}, typeof(void));")]
    [InlineData("route.Produces<string>({|STC1001:200|});")]
    public Task Endpoint_Produces(string statement) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;

        namespace Contoso;

        public static class Routes
        {
            public static void Map(RouteHandlerBuilder route) { {{statement}} }
        }
        """);

    [Theory]
    [InlineData("[SwaggerResponse({|STC1007:204|}, \"gone\", typeof(string))]")]
    [InlineData("[SwaggerResponse({|STC1007:204|}, Type = typeof(string))]")]
    [InlineData("[SwaggerResponse({|STC1001:204|}, \"gone\")]")]
    [InlineData("[SwaggerResponse({|STC1001:204|}, \"gone\", typeof(void))]")]
    public Task Attribute_OfALibrary(string attribute) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using Swashbuckle.AspNetCore.Annotations;

        public class OrdersController : Microsoft.AspNetCore.Mvc.ControllerBase
        {
            {{attribute}}
            public object Delete() => NoContent();
        }

        namespace Swashbuckle.AspNetCore.Annotations
        {
            public class SwaggerResponseAttribute(int statusCode, string? description = null, System.Type? type = null)
                : Microsoft.AspNetCore.Mvc.ProducesResponseTypeAttribute(type ?? typeof(void), statusCode)
            {
                public string? Description => description;
            }
        }
        """);

    [Theory]
    [InlineData("[OpenApiResponseWithBody({|STC1007:HttpStatusCode.NoContent|}, \"text/plain\", typeof(string))]")]
    [InlineData("[OpenApiResponseWithoutBody(HttpStatusCode.NoContent)]")]
    [InlineData("[OpenApiResponseWithBody(HttpStatusCode.OK, \"text/plain\", typeof(string))]")]
    public Task Attribute_OfAzureFunctions(string attribute) => CSharpVerifier.AnalyzerAsync(
        $$"""
        using System;
        using System.Net;
        using Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Attributes;

        public class Functions
        {
            {{attribute}}
            public void Delete() { }
        }

        namespace Microsoft.Azure.WebJobs.Extensions.OpenApi.Core.Attributes
        {
            [AttributeUsage(AttributeTargets.Method)]
            public class OpenApiResponseWithBodyAttribute(HttpStatusCode statusCode, string contentType, Type bodyType) : Attribute
            {
                public (HttpStatusCode, string, Type) All => (statusCode, contentType, bodyType);
            }

            [AttributeUsage(AttributeTargets.Method)]
            public class OpenApiResponseWithoutBodyAttribute(HttpStatusCode statusCode) : Attribute
            {
                public HttpStatusCode StatusCode => statusCode;
            }
        }
        """);
}
