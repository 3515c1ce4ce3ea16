using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Benchmarks;

/// <summary>What the compiled file is about.</summary>
public enum SourceKind
{
    /// <summary>Many numbers, some in the range of status codes, none of them one.</summary>
    WithoutCodes,

    /// <summary>Many status codes, each of them reported.</summary>
    FullOfCodes,
}

/// <summary>Generated files of a few thousand lines, compiled against the framework that the benchmarks run on.</summary>
internal static class BenchmarkSource
{
    private const int Methods = 1000;

    private const string WithoutCodes = """
            public int Method{0}(int width, string text)
            {{
                int height = width * 3 + 404;
                for (int i = 0; i < 500; i++)
                {{
                    height += Scale(i, 200) - text.Length;
                    if (height == 302 || width > 503)
                    {{
                        return Scale(height, 12);
                    }}
                }}

                return height == 404 ? 100 : 0;
            }}

        """;

    private const string FullOfCodes = """
            public int Method{0}(System.Net.Http.HttpResponseMessage response, int statusCode)
            {{
                if ((int)response.StatusCode == 404 || response.StatusCode == (System.Net.HttpStatusCode)503)
                {{
                    return Scale(statusCode == 200 ? 1 : 2, 12);
                }}

                statusCode = 302;
                using var answer = new System.Net.Http.HttpResponseMessage((System.Net.HttpStatusCode)429);
                return (int)answer.StatusCode == 409 ? statusCode : 0;
            }}

        """;

    /// <summary>A compilation of one such file.</summary>
    public static CSharpCompilation Compile(SourceKind kind) =>
        CSharpCompilation.Create(
            kind.ToString(),
            [CSharpSyntaxTree.ParseText(Write(kind == SourceKind.FullOfCodes ? FullOfCodes : WithoutCodes))],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static string Write(string method)
    {
        CompositeFormat format = CompositeFormat.Parse(method);
        var source = new StringBuilder("namespace Contoso;\n\npublic sealed class Generated\n{\n");
        for (int i = 0; i < Methods; i++)
        {
            source.AppendFormat(CultureInfo.InvariantCulture, format, i);
        }

        return source.Append("    private static int Scale(int value, int factor) => value * factor;\n}\n").ToString();
    }

    private static MetadataReference[] References()
    {
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")
            ?? throw new InvalidOperationException("The runtime names no assemblies of its own.");
        return [.. trusted.Split(Path.PathSeparator).Where(IsFramework).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsFramework(string path) =>
        Path.GetFileName(path) is { } name && name.StartsWith("System.", StringComparison.Ordinal) && File.Exists(path);
}
