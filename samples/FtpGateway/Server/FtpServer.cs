using System.Net;
using System.Net.Sockets;

namespace Contoso.FtpGateway.Server;

/// <summary>A small FTP server on a free port of this machine.</summary>
internal sealed class FtpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly FtpFiles _files = new();

    public IPEndPoint Start(CancellationToken cancellation)
    {
        _listener.Start();
        _ = AcceptAsync(cancellation);
        return (IPEndPoint)_listener.LocalEndpoint;
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            TcpClient control = await _listener.AcceptTcpClientAsync(cancellation);
            _ = ServeAsync(control, cancellation);
        }
    }

    private async Task ServeAsync(TcpClient control, CancellationToken cancellation)
    {
        using var session = new FtpSession(control, _files);
        await session.RunAsync(cancellation);
    }
}
