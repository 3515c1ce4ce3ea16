using System.Net; // STC0001

namespace Contoso.WebApi.Partners;

/// <summary>
/// What partners' clients have been answered for years. But for the first, which this folder's .editorconfig allows, every answer is wrong,
/// each in its own way, and a person has to say what to send instead.
/// </summary>
internal static class PartnerEndpoints
{
    public static void MapPartners(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder partners = routes.MapGroup("/partners");
        partners.MapGet("/session", () => Results.StatusCode(440));
        partners.MapGet("/moved", () => Results.StatusCode(306)); // STC1002
        partners.MapGet("/quota", () => Results.Text("Your quota is used up.", statusCode: 509)); // STC1003
        partners.MapGet("/stock", () => Results.StatusCode(299)); // STC1004
        partners.MapGet("/mirror", () => Results.StatusCode(StatusCodes.Status305UseProxy)); // STC1005
        partners.MapGet("/files", () => Results.StatusCode((int)FtpStatusCode.NotLoggedIn)); // STC1006
        partners.MapGet("/changes/{since}", (string since) => Results.Json(new { since }, statusCode: 304)); // STC1007
        partners.MapGet("/export", () => Results.StatusCode(102)); // STC1010
        partners.MapDelete("/changes", () => Results.NoContent()).Produces<string>(204); // STC1007
        partners.MapGet("/login", () => Results.NotFound(new { status = 400, message = "No such partner." })); // STC1016
        partners.MapGet("/confirm", () => Results.Ok(StatusCodes.Status202Accepted)); // STC1017
        partners.MapGet("/feed", WriteFeed);
    }

    private static async Task WriteFeed(HttpResponse response)
    {
        await response.WriteAsync("[]");
        response.ContentType = "application/feed+json"; // STC1013
    }
}
