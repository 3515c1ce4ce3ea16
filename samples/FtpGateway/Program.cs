using System.Net;
using Contoso.FtpGateway.Ftp;
using Contoso.FtpGateway.Server;
using Contoso.FtpGateway.Web;

// A line that ends in the comment "STC3001" is a line that the analyzer warns about, once for each time the id is named.
// The session follows a script, so that each run prints the same.
using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
CancellationToken cancellation = timeout.Token;
using var server = new FtpServer();
IPEndPoint address = server.Start(cancellation);

using (FtpClient client = await FtpClient.ConnectAsync(address, cancellation))
{
    await client.SendAsync("PWD", cancellation);
    await client.LoginAsync("anonymous", "guest", cancellation);
    foreach (string command in new[] { "SYST", "PWD", "TYPE I", "TYPE E", "STAT", "FEAT", "HELP", "NOOP", "RETR readme.txt", "SITE LOGIN", "SITE QUOTA", "SITE WHO", "SITE MAP" })
    {
        Console.WriteLine($"{command}: {await client.SendAsync(command, cancellation)}");
    }

    Console.WriteLine(await client.DownloadAsync("RETR readme.txt", cancellation));
    await client.SendAsync("QUIT", cancellation);
    Console.WriteLine(client.Log);
    Console.WriteLine(client.Log.Summarize());
}

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
await using WebApplication gateway = builder.Build();
gateway.MapFiles(address);
await gateway.StartAsync(cancellation);

using var browser = new HttpClient { BaseAddress = new Uri(gateway.Urls.Single()) };
foreach (string path in new[] { "files", "files/readme.txt", "files/550.txt" })
{
    using HttpResponseMessage response = await browser.GetAsync(path, cancellation);
    Console.WriteLine($"GET {path}: {(int)response.StatusCode}, {(await response.Content.ReadAsStringAsync(cancellation)).ReplaceLineEndings(", ")}");
}

foreach (string name in new[] { "news.txt", "prices.txt", "old/news.txt", "novel.txt" })
{
    using var content = new StringContent(new string('.', name == "novel.txt" ? 500 : 50));
    using HttpResponseMessage response = await browser.PutAsync($"files/{name}", content, cancellation);
    Console.WriteLine($"PUT {name}: {(int)response.StatusCode}{((int)response.StatusCode == 201 ? ", stored" : string.Empty)}"); // STC1001
}
