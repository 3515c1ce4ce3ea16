using System.Net;
using Contoso.FtpGateway.Ftp;

namespace Contoso.FtpGateway.Web;

/// <summary>The files over HTTP. Both protocols count alike and mean different things: each number here belongs to one of them.</summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder routes, IPEndPoint server)
    {
        routes.MapGet("/files", (CancellationToken cancellation) => AskAsync(server, async client =>
            Results.Text(await client.DownloadAsync("LIST", cancellation)), cancellation));
        routes.MapGet("/files/{name}", (string name, CancellationToken cancellation) => AskAsync(server, async client =>
            Results.Text(await client.DownloadAsync($"RETR {name}", cancellation)), cancellation));
        routes.MapPut("/files/{**name}", (string name, HttpRequest request, CancellationToken cancellation) => AskAsync(server, async client =>
        {
            using var body = new StreamReader(request.Body);
            await client.UploadAsync(name, await body.ReadToEndAsync(cancellation), cancellation);
            return Results.StatusCode(201); // STC1001
        }, cancellation));
    }

    private static async Task<IResult> AskAsync(IPEndPoint server, Func<FtpClient, Task<IResult>> ask, CancellationToken cancellation)
    {
        try
        {
            using FtpClient client = await FtpClient.ConnectAsync(server, cancellation);
            await client.LoginAsync("anonymous", "gateway", cancellation);
            return await ask(client);
        }
        catch (FtpException refused)
        {
            return Explain(refused.Reply);
        }
    }

    private static IResult Explain(FtpReply reply) => reply.Code switch
    {
        421 or 425 => Results.StatusCode(503), // STC3001 STC3001 STC1001
        426 => Results.StatusCode(502), // STC3001 STC1001
        450 => Results.Problem(reply.Text, statusCode: 423), // STC3001 STC1001
        452 => Results.Problem(reply.Text, statusCode: 507), // STC3001 STC1001
        500 or 501 => Results.StatusCode(500), // STC3001 STC3001 STC1001
        502 or 504 => Results.StatusCode(501), // STC3001 STC3001 STC1001
        530 => Results.StatusCode(401), // STC3001 STC1001
        550 => Results.Problem(reply.Text, statusCode: 404), // STC3001 STC1001
        553 => Results.Problem(reply.Text, statusCode: 400), // STC3001 STC1001
        _ => Results.StatusCode(502), // STC1001
    };
}
