using System.Collections.Immutable;

namespace StatusCodes.Analyzers.Protocols.Http.KnownMembers;

/// <summary>What libraries of clients tell of a server's answer, and what mock servers are told to answer.</summary>
internal static class HttpClientMembers
{
    public static ImmutableArray<string> Rows { get; } = ImmutableArray.Create(
        "RestSharp.RestResponseBase.StatusCode=http:read",
        "Refit.ApiException.StatusCode=http:read",
        "Refit.IApiResponse.StatusCode=http:read",
        "ServiceStack.WebServiceException.StatusCode=http:read",
        "Flurl.Http.IFlurlResponse.StatusCode=http:read",
        "Flurl.Http.FlurlHttpException.StatusCode=http:read",
        "Flurl.Http.SettingsExtensions.AllowHttpStatus(statusCodes)=http:read",
        "Flurl.Http.GeneratedExtensions.AllowHttpStatus(statusCodes)=http:read",
        "Flurl.Http.Testing.HttpTestSetup.RespondWith(status)=http:read",
        "Flurl.Http.Testing.HttpTestSetup.RespondWithJson(status)=http:read",
        "WireMock.ResponseBuilders.IStatusCodeResponseBuilder.WithStatusCode(code)=http:read",
        "WireMock.Server.IRespondWithAProvider.ThenRespondWithStatusCode(code)=http:read",
        "WireMock.IResponseMessage.StatusCode=http:read",
        "WireMock.Admin.Mappings.ResponseModel.StatusCode=http:read",
        "Microsoft.Playwright.IResponse.Status=http:read",
        "Microsoft.Playwright.IAPIResponse.Status=http:read",
        "Microsoft.Azure.Devices.CloudToDeviceMethodResult.Status=http:read",
        "Telegram.Bot.Exceptions.ApiRequestException.ErrorCode=http:read",
        "Telegram.Bot.Exceptions.ApiResponse.ErrorCode=http:read",
        "k8s.Models.V1Status.Code=http:read",
        "Google.Apis.Requests.RequestError.Code=http:read",
        "Twilio.Exceptions.ApiException.Status=http:read",
        "Algolia.Search.Exceptions.AlgoliaApiException.HttpErrorCode=http:read",
        "Azure.Search.Documents.Models.SearchModelFactory.IndexingResult(status)=http:read",
        "Windows.Security.Authentication.Web.WebAuthenticationResult.ResponseErrorDetail=http:read",
        "UnityEngine.Networking.UnityWebRequest.responseCode=http:read");
}
