using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>What a person reads: the messages of all findings in a source, in its order.</summary>
internal static class Findings
{
    /// <summary>The findings as <c>STC1001: 404 is …</c>; the source must compile.</summary>
    public static async Task<string[]> MessagesAsync(string source, ImmutableArray<MetadataReference>? references = null) =>
        [
            .. (await AllAsync(source, references)).Select(
                static diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"),
        ];

    /// <summary>The findings in the order of the source, which must compile.</summary>
    public static async Task<Diagnostic[]> AllAsync(
        string source,
        ImmutableArray<MetadataReference>? references = null,
        LanguageVersion version = LanguageVersion.CSharp12)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(version), "/0/Test0.cs");
        NullableContextOptions nullable = version < LanguageVersion.CSharp8
            ? NullableContextOptions.Disable
            : NullableContextOptions.Enable;
        var compilation = CSharpCompilation.Create(
            "Messages",
            [tree],
            references ?? References.AspNetCore80,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: nullable));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([OpenGate.Analyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
