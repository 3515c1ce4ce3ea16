using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>A slot with its codes, each with what is wrapped around it.</summary>
/// <param name="Slot">The slot.</param>
/// <param name="Name">The member's name.</param>
/// <param name="Codes">Two codes; some slots take one.</param>
/// <param name="Wrappers">What stands around each: <c>$</c> is the code, <c>%</c> the other one.</param>
internal sealed record GeneratedMember(GeneratedSlot Slot, string Name, ImmutableArray<string> Codes, ImmutableArray<string> Wrappers)
{
    private const string Plain = "$";

    private static readonly ImmutableArray<string> AllWrappers =
    [
        Plain, Plain, Plain, Plain, Plain, Plain,
        "($)",
        "/* why */ $",
        "$ /* why */",
        "\n    // why\n    $",
        "$ // why\n   ",
        "\n#if DEBUG\n    $\n#else\n    %\n#endif\n    ",
        "\n#if NETFRAMEWORK\n    $\n#else\n    %\n#endif\n    ",
        "\n#region why\n    $\n#endregion\n    ",
    ];

    /// <summary>Whether it stands in a type within the type.</summary>
    public bool IsNested { get; init; }

    public static GeneratedMember Of(Random random, GeneratedSlot[] slots, int index)
    {
        GeneratedSlot slot = slots[random.Next(slots.Length)];
        string first = slot.Codes[random.Next(slot.Codes.Length)];
        string second = slot.Codes.Remove(first)[random.Next(slot.Codes.Length - 1)];
        return new GeneratedMember(
            slot,
            "M" + index.ToString(CultureInfo.InvariantCulture),
            [first, second],
            [.. random.GetItems(AllWrappers.AsSpan(), 2)])
        {
            IsNested = !slot.IsWeb && random.Next(4) == 0,
        };
    }

    public IEnumerable<GeneratedMember> Simpler() =>
    [
        .. Wrappers[0] == Plain ? Array.Empty<GeneratedMember>() : [this with { Wrappers = [Plain, Wrappers[1]] }],
        .. Wrappers[1] == Plain ? Array.Empty<GeneratedMember>() : [this with { Wrappers = [Wrappers[0], Plain] }],
        .. IsNested ? [this with { IsNested = false }] : Array.Empty<GeneratedMember>(),
    ];

    /// <summary>Its text.</summary>
    /// <param name="enumName">How an enum's name is written, by its name and namespace.</param>
    public string Text(Func<string, string, string> enumName)
    {
        string text = Slot.Text.Replace("@", Name, StringComparison.Ordinal)
            .Replace("{S}", enumName("HttpStatusCode", "System.Net"), StringComparison.Ordinal)
            .Replace("{W}", enumName("WebSocketCloseStatus", "System.Net.WebSockets"), StringComparison.Ordinal)
            .Replace("{F}", enumName("FtpStatusCode", "System.Net"), StringComparison.Ordinal);
        return string.Format(CultureInfo.InvariantCulture, text, Wrapped(0), Wrapped(1));
    }

    // Between quotes, and in a hole of a text, nothing can be wrapped around.
    private string Wrapped(int index) => Slot.Text.Contains("\"{0}\"", StringComparison.Ordinal) || Slot.Text.Contains("$\"", StringComparison.Ordinal)
        ? Codes[index]
        : Wrappers[index].Replace("$", Codes[index], StringComparison.Ordinal).Replace("%", Codes[1 - index], StringComparison.Ordinal);
}
