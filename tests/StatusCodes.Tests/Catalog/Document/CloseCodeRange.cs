using System.Linq;

namespace StatusCodes.Tests.Catalog.Document;

/// <summary>A range of close codes, which are divided by who defines them (RFC 6455 §7.4.2).</summary>
/// <param name="First">The first code.</param>
/// <param name="Last">The last one.</param>
/// <param name="Meaning">Whose they are, in both languages.</param>
internal sealed record CloseCodeRange(int First, int Last, (string English, string Chinese) Meaning)
{
    public const string Source = "RFC 6455 §7.4.2";

    private static readonly CloseCodeRange[] All =
    [
        new(1000, 2999, (
            "The protocol's own: this version of it, later ones, and its extensions define them.",
            "由协议自身使用：由当前版本、以后的版本及其扩展定义。")),
        new(3000, 3999, (
            "For libraries, frameworks and applications, which register them with IANA.",
            "供库、框架和应用程序使用，由它们在 IANA 注册。")),
        new(4000, 4999, (
            "For private use: both ends agree on what they mean, and nobody registers them.",
            "供私人使用：含义由两端约定，不进行注册。")),
    ];

    /// <summary>What people call it, and its address: <c>4xxx</c>, because 4000–4999 is a row's.</summary>
    public string Name => $"{First / 1000}xxx";

    public string Title => $"{First}–{Last}";

    /// <summary>The range that a code is in; null where no endpoint may use it.</summary>
    public static CloseCodeRange? Of(int code) => All.FirstOrDefault(range => code >= range.First && code <= range.Last);
}
