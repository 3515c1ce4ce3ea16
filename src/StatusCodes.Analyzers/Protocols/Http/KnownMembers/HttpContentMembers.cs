using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Configuration;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>
/// Where the libraries of <see cref="HttpServerMembers"/> take an answer's content, as far as the name alone does not say so:
/// a property, or the parameter of a method that answers or writes.
/// </summary>
internal static class HttpContentMembers
{
    private const string Worker = "Microsoft.Azure.Functions.Worker.Http.HttpResponseDataExtensions";

    private static readonly SlotTable Members = new(ImmutableArray.Create(
        $"{Worker}.WriteAsJsonAsync(instance)",
        $"{Worker}.WriteString(value)",
        $"{Worker}.WriteStringAsync(value)",
        $"{Worker}.WriteBytes(value)",
        $"{Worker}.WriteBytesAsync(value)",
        "Microsoft.Azure.Functions.Worker.Http.HttpResponseData.Body",
        "Amazon.Lambda.APIGatewayEvents.APIGatewayProxyResponse.Body",
        "Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyResponse.Body",
        "Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerResponse.Body",
        "System.ServiceModel.Web.WebFaultException..ctor(detail)",
        "EmbedIO.HttpContextExtensions.SendStringAsync(content)",
        "EmbedIO.HttpContextExtensions.SendDataAsync(data)",
        "WatsonWebserver.HttpResponse.Send(data)",
        "WatsonWebserver.Core.HttpResponseBase.Send(data)",
        "ServiceStack.HttpResult..ctor(response)",
        "ServiceStack.HttpError..ctor(responseDto)",
        "ServiceStack.Web.IHttpResult.Response",
        "Nancy.FormatterExtensions.AsJson(model)",
        "Nancy.FormatterExtensions.AsXml(model)",
        "FastEndpoints.Endpoint.SendAsync(response)",
        "FastEndpoints.ResponseSender.ResponseAsync(response)",
        "FastEndpoints.HttpResponseExtensions.SendAsync(response)",
        "Carter.Response.ResponseExtensions.Negotiate(model)",
        "Carter.Response.ResponseExtensions.AsJson(model)",
        "Carter.Response.ResponseExtensions.FromStream(source)").Select(Read).ToImmutableArray());

    /// <summary>Whether a parameter or a property is one of them.</summary>
    public static bool Contains(ISymbol symbol) => Members.Find(symbol) is not null;

    /// <summary>
    /// Whether a write sets a status of its own, 200 if it is given none: what was set before it is not sent.
    /// </summary>
    public static bool ReplacesStatus(IMethodSymbol write) =>
        write.Name == "WriteAsJsonAsync" && write.ContainingType.Name == "HttpResponseDataExtensions";

    /// <summary>They are kept like rows of slots, which carry no code.</summary>
    private static SlotRow Read(string member) =>
        SlotRow.Parse(member + "=none", new CodeSystemSet(ImmutableArray<CodeSystem>.Empty), out _)
        ?? throw new FormatException($"'{member}' is no member that takes content.");
}
