using System.Net;
using System.Net.Sockets;
using Contoso.FtpGateway.Ftp;

namespace Contoso.FtpGateway.Server;

/// <summary>One client's session: commands in, replies out (RFC 959 §5.4).</summary>
internal sealed class FtpSession : IDisposable
{
    private readonly TcpClient _control;
    private readonly FtpFiles _files;
    private readonly StreamReader _reader;
    private readonly StreamWriter _writer;
    private TcpListener? _passive;
    private bool _isLoggedIn;

    public FtpSession(TcpClient control, FtpFiles files)
    {
        _control = control;
        _files = files;
        _reader = new StreamReader(control.GetStream());
        _writer = new StreamWriter(control.GetStream()) { AutoFlush = true, NewLine = "\r\n" };
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        await ReplyAsync("120 Ready in no time.");
        await ReplyAsync("220 Ready.");
        while (await _reader.ReadLineAsync(cancellation) is { } line)
        {
            (string command, string argument) = line.Split(' ', 2) is [var first, var rest] ? (first, rest) : (line, string.Empty);
            await ExecuteAsync(command.ToUpperInvariant(), argument, cancellation);
            if (command == "QUIT")
            {
                return;
            }
        }
    }

    /// <summary>Sends a reply.</summary>
    public Task ReplyAsync(int code, string text) => ReplyAsync(new FtpReply(code, text).ToString());

    /// <summary>Sends a reply that is written out already.</summary>
    public Task ReplyAsync(string line) => _writer.WriteLineAsync(line);

    public void Dispose()
    {
        _passive?.Dispose();
        _control.Dispose();
    }

    private Task ExecuteAsync(string command, string argument, CancellationToken cancellation) => command switch
    {
        "USER" => ReplyAsync(331, "Any password will do."), // STC3001
        "PASS" => LogInAsync(argument),
        "AUTH" => ReplyAsync(534, "Nothing here is secret."), // STC3001
        "QUIT" => ReplyAsync(221, "Bye."), // STC3001
        "HELP" => ReplyAsync(214, "USER PASS SYST PWD TYPE EPSV PASV LIST RETR STOR SITE QUIT"), // STC3001
        _ when !_isLoggedIn => ReplyAsync(530, "Log in first."), // STC3001
        "SYST" => ReplyAsync(215, "UNIX Type: L8"), // STC3001
        "FEAT" => ReplyAsync("211 Nothing special."),
        "STAT" => ReplyAsync(211, $"{_files.Free} bytes are free."), // STC3001
        "PWD" => ReplyAsync(257, "\"/\" is all there is."), // STC3001
        "TYPE" => ReplyAsync(argument is "A" or "I" ? 200 : 504, "Text is all there is."), // STC3001 STC3001
        "EPSV" => ListenAsync(port => new FtpReply(229, $"Entering extended passive mode (|||{port}|)")), // STC3001
        "PASV" => ListenAsync(port => new FtpReply(227, $"Entering passive mode (127,0,0,1,{port / 256},{port % 256})")), // STC3001
        "LIST" => SendAsync(string.Join("\r\n", _files.Names), cancellation),
        "RETR" => RetrieveAsync(argument, cancellation),
        "STOR" => StoreAsync(argument, cancellation),
        "SITE" => FtpSiteCommands.ExecuteAsync(argument, this),
        _ => ReplyAsync(code: 502, "That is not done here."), // STC3001
    };

    private Task LogInAsync(string password)
    {
        _isLoggedIn = password.Length > 0;
        return _isLoggedIn ? ReplyAsync(230, "Welcome.") : ReplyAsync(FtpReplyCodes.NotLoggedIn, "Any but none."); // STC3001
    }

    private async Task ListenAsync(Func<int, FtpReply> describe)
    {
        _passive?.Dispose();
        _passive = new TcpListener(IPAddress.Loopback, 0);
        _passive.Start();
        await ReplyAsync(describe(((IPEndPoint)_passive.LocalEndpoint).Port).ToString());
    }

    private Task RetrieveAsync(string name, CancellationToken cancellation) =>
        _files.Find(name) is { } text ? SendAsync(text, cancellation) : ReplyAsync(550, "There is no such file."); // STC3001

    private async Task SendAsync(string text, CancellationToken cancellation)
    {
        if (await AcceptAsync(cancellation) is not { } data)
        {
            return;
        }

        await using (var content = new StreamWriter(data.GetStream()))
        {
            await content.WriteAsync(text.AsMemory(), cancellation);
        }

        data.Dispose();
        await ReplyAsync(226, "That was all."); // STC3001
    }

    private async Task StoreAsync(string name, CancellationToken cancellation)
    {
        if (name.Contains('/') || _files.IsLocked(name))
        {
            await ReplyAsync(name.Contains('/') ? 553 : 450, "Not this one."); // STC3001 STC3001
            return;
        }

        if (await AcceptAsync(cancellation) is not { } data)
        {
            return;
        }

        using var content = new StreamReader(data.GetStream());
        string text = await content.ReadToEndAsync(cancellation);
        if (text.Length > _files.Free)
        {
            await ReplyAsync((int)FtpStatusCode.ActionNotTakenInsufficientSpace, "There is no room for it.");
            return;
        }

        _files.Store(name, text);
        await ReplyAsync(226, "Got it."); // STC3001
    }

    /// <summary>The data connection that the client has opened; null if it has not asked for one, and then it has been told.</summary>
    private async Task<TcpClient?> AcceptAsync(CancellationToken cancellation)
    {
        if (_passive is null)
        {
            await ReplyAsync(425, "Say EPSV or PASV first."); // STC3001
            return null;
        }

        await ReplyAsync("150 Here we go.");
        TcpClient data = await _passive.AcceptTcpClientAsync(cancellation);
        _passive.Dispose();
        _passive = null;
        return data;
    }
}
