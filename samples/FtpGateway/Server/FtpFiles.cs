using System.Collections.Concurrent;

namespace Contoso.FtpGateway.Server;

/// <summary>The files, kept in memory; the numbers are sizes, and no reply codes.</summary>
internal sealed class FtpFiles
{
    public const int Capacity = 226;

    private readonly ConcurrentDictionary<string, string> _texts = new()
    {
        ["readme.txt"] = "550 files were planned, and there are two.",
        ["prices.txt"] = "tea 220, coffee 331",
    };

    public IEnumerable<string> Names => _texts.Keys.Order(StringComparer.Ordinal);

    public int Free => Capacity - _texts.Values.Sum(text => text.Length);

    public string? Find(string name) => _texts.GetValueOrDefault(name);

    public bool IsLocked(string name) => name == "prices.txt";

    public void Store(string name, string text) => _texts[name] = text;
}
