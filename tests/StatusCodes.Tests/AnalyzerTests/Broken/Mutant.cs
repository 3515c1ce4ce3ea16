using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Tests.AnalyzerTests.Broken;

/// <summary>
/// A file of this repository, or a snippet, with some damage: cut off, tokens dropped, doubled and swapped, numbers and names that are none.
/// The same for a seed each time.
/// </summary>
internal static class Mutant
{
    private const int MostDamages = 4;

    // Longer ones are cut: a part of a file is a file, too.
    private const int MostTokens = 1500;

    private static readonly string[] Replacements =
    [
        "2147483648", "99999999999999999999999", "-404", "0x194", "0b1", "4_0_4", "404UL", "404.0", "1e400", "4040", "00404", "'4'",
        "default", "null", "\"404\"", "\"\\0\"", "$\"{404}\"", "@\"550", "\"\"\"\n550\n\"\"\"", "(404)", "((((404", "404)", "{", "}", "[", "]",
        ";", ",", "=>", "is", "not", "or", "switch", "case", "await", "async", "static", "const", "enum", "record", "partial", "ref",
        "HttpStatusCode", "StatusCode", "Missing", "statusCode", "@class", "\ud83d", "\0", "#if X", "#endif", "/*", "//", "..", "??=", "<", ">",
        "out var x", "this", "base", "nameof(", "typeof(", "stackalloc", "where", "yield return", "goto case 404",
    ];

    /// <summary>What may stand at a file's end: types that are there twice, or are called like the framework's, with other values.</summary>
    private static readonly string[] Additions =
    [
        "\nnamespace System.Net { public enum HttpStatusCode { OK = 404, NotFound = 200, Odd = -1, Big = int.MaxValue } }\n",
        "\nnamespace System.Net { public enum HttpStatusCode : ulong { OK = ulong.MaxValue, NotFound } }\n",
        "\nnamespace System.Net { public static class HttpStatusCode { public const string NotFound = \"404\"; } }\n",
        "\nnamespace Microsoft.AspNetCore.Http { public static class StatusCodes { public const long Status404NotFound = 500; } }\n",
        "\nnamespace Microsoft.AspNetCore.Mvc { public class ControllerBase : ControllerBase { public int StatusCode(int a, int a) => 404; } }\n",
        "\nnamespace System { public struct Int32 { } public class String { } public class Attribute { } }\n",
        "\npublic class Loop : Loop { public int StatusCode => new Loop().StatusCode == 404 ? 404 : StatusCode; const int A = B, B = A; }\n",
        "\npublic partial class C { int StatusCode; } public partial struct C { string StatusCode; }\n",
    ];

    private static readonly string[] Folders = ["samples", "src", "tests"];

    private static readonly Lazy<string[]> Sources = new(Read);

    public static string Of(int seed)
    {
        var random = new Random(seed);
        string source = Sources.Value[random.Next(Sources.Value.Length)];
        List<string> tokens = [.. SyntaxFactory.ParseTokens(source).Select(static token => token.ToFullString())];
        if (tokens.Count > MostTokens)
        {
            tokens = tokens.GetRange(random.Next(tokens.Count - MostTokens), MostTokens);
        }

        for (int i = random.Next(MostDamages) + 1; i > 0 && tokens.Count > 1; i--)
        {
            Damage(tokens, random);
        }

        string damaged = string.Concat(tokens);
        return random.Next(4) == 0 ? damaged + Additions[random.Next(Additions.Length)] : damaged;
    }

    private static void Damage(List<string> tokens, Random random)
    {
        int at = random.Next(tokens.Count);
        int other = random.Next(tokens.Count);
        int count = Math.Min(random.Next(1, 6), tokens.Count - at);
        switch (random.Next(7))
        {
            case 0:
                tokens.RemoveRange(at, tokens.Count - at);
                break;
            case 1:
                tokens.RemoveRange(at, count);
                break;
            case 2:
                tokens.InsertRange(at, tokens.GetRange(at, count));
                break;
            case 3:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 4:
                int depth = random.Next(1, 100);
                tokens[at] = Times("(", depth) + tokens[at] + Times(")", depth);
                break;
            default:
                tokens[at] = " " + Replacements[random.Next(Replacements.Length)] + " ";
                break;
        }
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    /// <summary>The samples, the shapes of growth, and every file here that has a code.</summary>
    private static string[] Read() =>
    [
        .. GrowthShapes.All.Values.Select(static shape => GrowthShapes.Usings + shape.Source(4)),
        .. Folders
            .SelectMany(static folder => Directory.EnumerateFiles(TestPaths.InRepository(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText)
            .Where(static text => text.Contains("404", StringComparison.Ordinal))
            .SelectMany(static text => SnippetsIn(text).Prepend(text)),
    ];

    /// <summary>The code that tests keep in raw texts.</summary>
    private static IEnumerable<string> SnippetsIn(string text) => SyntaxFactory.ParseTokens(text)
        .Where(static token => token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        .Select(static token => token.ValueText.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal))
        .Where(static snippet => snippet.Contains('{', StringComparison.Ordinal));
}
