using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>The presets of the package know every rule, and give way to what a project says itself.</summary>
public class PresetTests
{
    private const string Key = "dotnet_diagnostic.";

    /// <summary>Bare numbers and retired names are no mistakes.</summary>
    private static readonly string[] Untidy = ["STC1001", "STC1014", "STC2001", "STC3001", "STC4001"];

    private static readonly string[] All =
        [.. new StatusCodeAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id).Distinct().Order()];

    [Fact]
    public void Strict_MakesEveryMistakeAnError() =>
        Assert.Equal(All.Select(static id => (id, Untidy.Contains(id) ? "warning" : "error")), Severities("strict"));

    [Fact]
    public void Minimal_TellsOnlyMistakes() => Assert.Equal(Untidy.Select(static id => (id, "none")), Severities("minimal"));

    [Fact]
    public void None_TellsNothing() => Assert.Equal(All.Select(static id => (id, "none")), Severities("none"));

    [Fact]
    public void Tests_SuggestNames() =>
        Assert.Equal(Untidy.Except(["STC1014"]).Select(static id => (id, "suggestion")), Severities("tests"));

    [Theory]
    [InlineData("strict")]
    [InlineData("minimal")]
    [InlineData("none")]
    [InlineData("tests")]
    public void Preset_GivesWay(string preset) =>
        Assert.Equal(
            ["is_global = true", "global_level = -100"],
            Lines(preset).Where(static line => !line.StartsWith(Key, StringComparison.Ordinal)));

    private static IEnumerable<(string Id, string Severity)> Severities(string preset) =>
        from line in Lines(preset)
        where line.StartsWith(Key, StringComparison.Ordinal)
        let parts = line[Key.Length..].Split(".severity = ")
        select (parts[0], parts[1]);

    private static IEnumerable<string> Lines(string preset) =>
        File.ReadLines(TestPaths.InRepository("src", "StatusCodes.Package", "buildTransitive", "presets", preset + ".globalconfig"))
            .Where(static line => line.Length > 0 && line[0] != '#');
}
