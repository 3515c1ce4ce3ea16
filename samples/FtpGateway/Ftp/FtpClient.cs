using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Contoso.FtpGateway.Ftp;

/// <summary>A session with a server: commands and replies on the control connection, and a passive data connection for each transfer.</summary>
public sealed class FtpClient : IDisposable
{
    private readonly TcpClient _control;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;

    private FtpClient(TcpClient control)
    {
        _control = control;
        _reader = new StreamReader(control.GetStream());
        _writer = new StreamWriter(control.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
    }

    /// <summary>What the server has replied so far.</summary>
    public FtpLog Log { get; } = new();

    public static async Task<FtpClient> ConnectAsync(IPEndPoint server, CancellationToken cancellation)
    {
        var control = new TcpClient();
        await control.ConnectAsync(server, cancellation);
        var client = new FtpClient(control);
        FtpReply greeting = await client.ReadAsync(cancellation);
        while (greeting.Status == (FtpStatusCode)120) // STC3001
        {
            greeting = await client.ReadAsync(cancellation);
        }

        return greeting.Code == 220 ? client : throw new FtpException(greeting); // STC3001
    }

    public async Task LoginAsync(string user, string password, CancellationToken cancellation)
    {
        if ((await SendAsync("AUTH TLS", cancellation)).Status == (FtpStatusCode)234) // STC3001
        {
            throw new NotSupportedException("The server is more careful than this client.");
        }

        FtpReply reply = await SendAsync($"USER {user}", cancellation);
        if (reply.Code == 331) // STC3001
        {
            reply = await SendAsync($"PASS {password}", cancellation);
        }

        Demand(reply, reply.Status == (FtpStatusCode)230 || reply.Status is (FtpStatusCode)202); // STC3001 STC3001
    }

    public async Task<string> DownloadAsync(string command, CancellationToken cancellation)
    {
        using TcpClient data = await OpenDataAsync(cancellation);
        FtpReply reply = await SendAsync(command, cancellation);
        Demand(reply, reply.Code is 125 or 150); // STC3001 STC3001
        using var content = new StreamReader(data.GetStream());
        string text = await content.ReadToEndAsync(cancellation);
        await EndTransferAsync(cancellation);
        return text;
    }

    public async Task UploadAsync(string name, string text, CancellationToken cancellation)
    {
        using TcpClient data = await OpenDataAsync(cancellation);
        FtpReply reply = await SendAsync($"STOR {name}", cancellation);
        Demand(reply, new[] { 125, 150 }.Contains(reply.Code)); // STC3001 STC3001
        await using (var content = new StreamWriter(data.GetStream()))
        {
            await content.WriteAsync(text.AsMemory(), cancellation);
        }

        await EndTransferAsync(cancellation);
    }

    /// <summary>Sends a command, and waits for the first reply to it.</summary>
    public async Task<FtpReply> SendAsync(string command, CancellationToken cancellation)
    {
        await _writer.WriteLineAsync(command.AsMemory(), cancellation);
        return await ReadAsync(cancellation);
    }

    public void Dispose() => _control.Dispose();

    private static void Demand(FtpReply reply, bool satisfied)
    {
        if (!satisfied)
        {
            throw new FtpException(reply);
        }
    }

    private async Task<FtpReply> ReadAsync(CancellationToken cancellation)
    {
        string? line = await _reader.ReadLineAsync(cancellation);
        if (line is null)
        {
            throw new FtpException(new FtpReply(421, "The connection was lost.")); // STC3001
        }

        Log.Add(line);
        return FtpReply.Parse(line);
    }

    private async Task EndTransferAsync(CancellationToken cancellation)
    {
        FtpReply reply = await ReadAsync(cancellation);
        Demand(reply, reply is { Code: 226 } or { Code: 250 }); // STC3001 STC3001
    }

    /// <summary>Asks for the port alone, which serves both address families, and only if that is unknown for the whole address.</summary>
    private async Task<TcpClient> OpenDataAsync(CancellationToken cancellation)
    {
        FtpReply reply = await SendAsync("EPSV", cancellation);
        int port = reply.Code == 229 ? ExtendedPort(reply.Text) : Port(await SendAsync("PASV", cancellation)); // STC3001
        var data = new TcpClient();
        await data.ConnectAsync(IPAddress.Loopback, port, cancellation);
        return data;
    }

    /// <summary><c>(|||6446|)</c> (RFC 2428 §3).</summary>
    private static int ExtendedPort(string text) => int.Parse(text.Split('|')[3], CultureInfo.InvariantCulture);

    /// <summary><c>(h1,h2,h3,h4,p1,p2)</c> (RFC 959 §4.1.2).</summary>
    private static int Port(FtpReply reply)
    {
        Demand(reply, (int)reply.Status == 227); // STC3001
        string[] parts = reply.Text.Split(',', '(', ')');
        return (int.Parse(parts[5], CultureInfo.InvariantCulture) * 256) + int.Parse(parts[6], CultureInfo.InvariantCulture);
    }
}
