namespace Contoso.FtpGateway.Ftp;

/// <summary>The replies of a session, as they came.</summary>
public sealed class FtpLog
{
    private readonly List<FtpLogEntry> _entries = [];

    public void Add(string line) => _entries.Add(FtpLogEntry.Parse(line));

    /// <summary>The codes in order: the texts hold ports, which change from run to run.</summary>
    public override string ToString() => string.Join(' ', _entries.Select(entry => entry.Code));

    public string Summarize() =>
        $"{_entries.Count(entry => entry.Kind == "transfer")} transfers, {_entries.Count(entry => entry.IsRefusal)} refusals, {_entries.Count(entry => entry.Kind == "mistake")} mistakes";
}

/// <summary>A line of the log: here the code stays the text that it was.</summary>
public sealed record FtpLogEntry(string Code, string Text)
{
    public bool IsRefusal => Code == "550" || Code.StartsWith("553", StringComparison.Ordinal) || Code is "530"; // STC3001 STC3001 STC3001

    public string Kind
    {
        get
        {
            switch (Code)
            {
                case "226": // STC3001
                case "250": // STC3001
                    return "transfer";
                case "500" or "501": // STC3001 STC3001
                    return "mistake";
                default:
                    return Code.StartsWith('5') ? "refusal" : "other";
            }
        }
    }

    public static FtpLogEntry Parse(string line) => new(line[..3], line[4..]);
}
