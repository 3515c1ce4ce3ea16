using System;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Ftp;

/// <summary>Reads what identifiers say of FTP: whose they are, and whether they speak of replies.</summary>
internal static class FtpNames
{
    private const string Word = "ftp";

    /// <summary>Protocols beside FTP that have codes of their own, or that FTP goes through.</summary>
    private static readonly WordSet ForeignWords = new(
        "Amqp", "Grpc", "Http", "Imap", "Irc", "Mail", "Nntp", "Rabbit", "Rtsp", "Scp", "Sftp", "Sip", "Smtp",
        "Ssh", "Tftp", "WebSocket");

    /// <summary>Where the web and FTP meet, a namespace that says Ftp does not tell whose the codes are.</summary>
    private static readonly WordSet WebWords =
        new("Api", "Controller", "Mvc", "Web");

    private static readonly WordSet ReplyWords =
        new("Answer", "Expect", "Replies", "Reply", "Respond", "Response");

    private static readonly WordSet ExpectedWords = new(
        "Accepted", "Actual", "Allowed", "Expected", "Good", "Last", "Ok", "Possible", "Received", "Reply",
        "Response", "Result", "Server", "Success", "Valid");

    private static readonly string[] ExpectedEndings = ["Codes", "Code", "Responses", "Replies"];

    private static readonly string[] NumberEndings = ["No", "Nr", "Num", "Number", "Code"];

    private static readonly WordSet LogWords = new("Console", "Debug", "Log", "Logger", "Logging", "Trace");

    /// <summary>What a client does when it asks a server something.</summary>
    private static readonly WordSet ExchangeWords = new("Cmd", "Command", "Execute", "Receive", "Request", "Send");

    /// <summary>What else an FTP program reads numbers from.</summary>
    private static readonly WordSet OtherTextWords = new(
        "Address", "Arg", "Chmod", "Cmd", "Command", "Date", "Entry", "Field", "File", "Host", "Item", "List", "Mode", "Name", "Octal",
        "Part", "Path", "Permission", "Port", "Rights", "Size", "Stamp", "Time", "Token", "User", "Version");

    /// <summary>What else has a code in an FTP program.</summary>
    private static readonly WordSet OtherCodeWords =
        new("Command", "Country", "Error", "Exit", "Feature", "Key", "Language", "Mode", "Permission", "Permissions");

    /// <summary>
    /// Whether a word of <paramref name="name"/> is FTP: <c>FtpReply</c>, <c>IFtpResponse</c>, <c>FluentFTP</c>;
    /// not <c>SFtp</c>, <c>TFTP</c> or <c>SoftPhone</c>.
    /// </summary>
    public static bool HasFtp(string name)
    {
        for (int at = name.IndexOf(Word, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = name.IndexOf(Word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (IsWordBeginning(name, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of it is another protocol's.</summary>
    public static bool HasOtherProtocol(string name) => ForeignWords.HasPrefixIn(name);

    /// <summary>Whether a word of it is the web's.</summary>
    public static bool HasWeb(string name) => WebWords.HasPrefixIn(name);

    /// <summary>Whether it speaks of replies, or of expecting one.</summary>
    public static bool HasReply(string name) => ReplyWords.HasPrefixIn(name);

    /// <summary>
    /// Whether a text of this name begins with a code: a reply, a line that has been read, and what .NET calls the line of a reply.
    /// </summary>
    public static bool IsReplyLine(string name) =>
        HasReply(name)
        || name == "resp"
        || name.EndsWith("line", StringComparison.OrdinalIgnoreCase)
        || name is "StatusDescription" or "BannerMessage" or "WelcomeMessage" or "ExitMessage";

    /// <summary>
    /// Whether a method of this name, where it answers with a text, answers with what a server has said:
    /// <c>GetReply</c>, <c>SendCommand</c>, <c>Execute</c>.
    /// </summary>
    public static bool IsExchange(string method) => HasReply(method) || ExchangeWords.HasWordIn(method);

    /// <summary>Whether a text of this name begins with a number that is no reply's: permissions, a date, a path.</summary>
    public static bool IsOtherText(string name) => OtherTextWords.HasPrefixIn(name);

    /// <summary>Whether what bears this name writes lines that are no replies.</summary>
    public static bool IsLog(string name) => LogWords.HasWordIn(name);

    /// <summary>Whether a type of this name has a code of its own, and no reply's. The result of a command is a reply.</summary>
    public static bool IsOfOtherCode(string name) =>
        OtherCodeWords.HasPrefixIn(name) && !name.EndsWith("CommandResult", StringComparison.Ordinal);

    /// <summary>
    /// Whether a method of this name reads a reply: <c>ReadReply</c>, <c>GetResponseAsync</c>; not <c>GetReplyLength</c>.
    /// </summary>
    public static bool IsReader(string method)
    {
        int end = method.EndsWith("Async", StringComparison.Ordinal) ? method.Length - "Async".Length : method.Length;
        return HasBefore(method, end, "Reply") || HasBefore(method, end, "Response");
    }

    /// <summary>
    /// Whether a variable of this name holds the codes that a reply is compared with: <c>expectedCode</c>, <c>validCodes</c>,
    /// <c>validResponses</c>.
    /// </summary>
    public static bool IsExpectedCode(string name)
    {
        int end = EndBefore(ExpectedEndings, name);
        int start = 0;
        while (start < end && name[start] == '_')
        {
            start++;
        }

        return start < end && ExpectedWords.Contains(name, start, end - start);
    }

    /// <summary>Whether a number of this name is a reply's: <c>LastResponseNo</c>, <c>replyNumber</c>.</summary>
    public static bool IsReplyNumber(string name) =>
        EndBefore(NumberEndings, name) is > 0 and var end && (HasBefore(name, end, "Reply") || HasBefore(name, end, "Response"));

    /// <summary>Where the first of <paramref name="endings"/> begins that a name ends in; 0 where it ends in none.</summary>
    private static int EndBefore(string[] endings, string name)
    {
        foreach (string ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name.Length - ending.Length;
            }
        }

        return 0;
    }

    private static bool HasBefore(string name, int end, string word) =>
        end >= word.Length
        && string.Compare(name, end - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsWordBeginning(string name, int at)
    {
        if (at == 0 || !char.IsLetter(name[at - 1]))
        {
            return true;
        }

        if (!char.IsUpper(name[at]))
        {
            return false;
        }

        // One letter before makes another protocol (SFtp, TFtp, OFtp), or an interface (IFtp, IFTP).
        char before = name[at - 1];
        bool isAlone = at == 1 || !char.IsLetter(name[at - 2]) || (char.IsUpper(before) && char.IsLower(name[at - 2]));
        if (isAlone && before is 's' or 'S' or 't' or 'T' or 'o' or 'O')
        {
            return false;
        }

        return char.IsLower(before) || (isAlone && before == 'I') || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }
}
