using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>A file that is put together from parts, each of which may be left out to see which of them matter.</summary>
/// <param name="Members">What holds the codes.</param>
/// <param name="Usings">Directives of the file, or of its namespace.</param>
/// <param name="Clashes">Other declarations that bear the names that a fix may write.</param>
internal sealed record GeneratedFile(
    ImmutableArray<GeneratedMember> Members,
    ImmutableArray<string> Usings,
    ImmutableArray<GeneratedClash> Clashes)
{
    public static readonly ImmutableArray<string> AllUsings =
    [
        "using System;",
        "using System.Net;",
        "using System.Net;",
        "using System.Net.WebSockets;",
        "using Microsoft.AspNetCore.Http;",
        "using Code = System.Net.HttpStatusCode;",
        "using Codes = Microsoft.AspNetCore.Http.StatusCodes;",
        "using static System.Net.HttpStatusCode;",
        "using static Microsoft.AspNetCore.Http.StatusCodes;",
        "#if DEBUG\nusing System.Net;\n#endif",
        "#if DEBUG\nusing System.Net;\n#else\nusing System.Text;\n#endif",
        "using global::System.Linq;",
    ];

    /// <summary>
    /// Where the usings stand, and how the namespace is written: a block with them outside or inside, the rest of the file, none.
    /// </summary>
    public int Framing { get; init; }

    public string LineBreak { get; init; } = "\n";

    /// <summary>What stands above everything.</summary>
    public string Header { get; init; } = "";

    /// <summary>Which projects share the file: see <see cref="GeneratedTargets"/>.</summary>
    public int Targets { get; init; }

    public bool IsWeb => Members.Any(static member => member.Slot.IsWeb);

    /// <summary>The file that a seed makes.</summary>
    public static GeneratedFile Of(int seed)
    {
        var random = new Random(seed);
        int targets = random.Next(GeneratedTargets.All.Length);
        GeneratedSlot[] slots = [.. GeneratedSlot.All.Where(slot => !slot.IsWeb || GeneratedTargets.All[targets].IsWeb)];
        string[] usings = [.. AllUsings.Where(line => GeneratedTargets.All[targets].IsWeb || !line.Contains("AspNetCore", StringComparison.Ordinal))];
        return new GeneratedFile(
            [.. Enumerable.Range(0, random.Next(1, 5)).Select(index => GeneratedMember.Of(random, slots, index))],
            [.. random.GetItems(usings, random.Next(0, 4)).Distinct()],
            [.. random.GetItems(GeneratedClash.All.AsSpan(), random.Next(0, 3)).Distinct()])
        {
            Framing = random.Next(4),
            LineBreak = random.Next(3) == 0 ? "\r\n" : "\n",
            Header = random.GetItems(["", "", "// <copyright>Contoso</copyright>\n\n", "#nullable enable\n"], 1)[0],
            Targets = targets,
        };
    }

    /// <summary>The same with one part less, or a simpler one.</summary>
    public IEnumerable<GeneratedFile> Simpler() =>
    [
        .. Members.Length > 1 ? Members.Select(member => this with { Members = Members.Remove(member) }) : [],
        .. Usings.Select(directive => this with { Usings = Usings.Remove(directive) }),
        .. Clashes.Select(clash => this with { Clashes = Clashes.Remove(clash) }),
        .. Members.SelectMany(member => member.Simpler().Select(simpler => this with { Members = Members.Replace(member, simpler) })),
        .. LineBreak == "\n" ? Array.Empty<GeneratedFile>() : [this with { LineBreak = "\n" }],
        .. Header.Length == 0 ? Array.Empty<GeneratedFile>() : [this with { Header = "" }],
        .. Framing == 2 ? Array.Empty<GeneratedFile>() : [this with { Framing = 2 }],
        .. Targets == 0 ? Array.Empty<GeneratedFile>() : [this with { Targets = 0 }],
    ];

    /// <summary>Its text.</summary>
    public override string ToString()
    {
        string usings = string.Concat(Usings.Select(static line => line + "\n"));
        if (usings.Length > 0)
        {
            usings += "\n";
        }

        string inNamespace = string.Concat(Clashes.Select(static clash => clash.InNamespace)) + Type();
        string text = Header + Framing switch
        {
            0 => $"{usings}namespace Contoso\n{{\n{Indented(inNamespace)}}}\n",
            1 => $"namespace Contoso\n{{\n{Indented(usings + inNamespace)}}}\n",
            2 => $"{usings}namespace Contoso;\n\n{inNamespace}",
            _ => usings + inNamespace,
        };
        return text.Replace("\n", LineBreak, StringComparison.Ordinal);
    }

    private string Type()
    {
        string own = string.Concat(Clashes.Select(static clash => clash.InType));
        string members = Text(static member => !member.IsNested);
        string nested = Text(static member => member.IsNested);
        string inner = nested.Length == 0 ? "" : $"\npublic class Inner{InnerBase()}\n{{\n{Indented(nested)}}}\n";
        string body = (own.Length > 0 ? own + "\n" : "") + members + inner;
        string bases = IsWeb ? " : global::Microsoft.AspNetCore.Mvc.ControllerBase" : "";
        return $"public class Orders{bases}\n{{\n{Indented(body)}}}\n";
    }

    private string InnerBase() => Clashes.FirstOrDefault(static clash => clash.InnerBase.Length > 0)?.InnerBase ?? "";

    private string Text(Func<GeneratedMember, bool> choice) =>
        string.Join("\n", Members.Where(choice).Select(member => member.Text(NameOf) + "\n"));

    /// <summary>How the file writes an enum of the framework: by its own name where it is imported.</summary>
    private string NameOf(string type, string space) =>
        Usings.Contains($"using {space};") ? type : $"global::{space}.{type}";

    private static string Indented(string text) => string.Concat(text.Split('\n')[..^1].Select(static line =>
        (line.Length == 0 || line[0] == '#' ? line : "    " + line) + "\n"));
}
