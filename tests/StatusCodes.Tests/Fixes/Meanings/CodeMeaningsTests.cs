using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Systems;
using StatusCodes.CodeFixes.Meanings;
using Xunit;

namespace StatusCodes.Tests.Fixes.Meanings;

/// <summary>Every code that a constant can be declared for has a meaning that the fixes carry.</summary>
public class CodeMeaningsTests
{
    [Fact]
    public void EveryCode_HasOne() => Assert.Empty(
        from knowledge in CodeSystems.List.All
        from CodeEntry entry in knowledge.System.Entries
        where entry.First == entry.Last && CodeMeanings.Find(CatalogCode.Find(knowledge.System, entry.First, entry.SubStatus)!.Value) is null
        select $"{knowledge.System.Label} {entry.First} {entry.SubStatus}");

    [Fact]
    public void WhatNobodyDefined_HasNone() => Assert.All(
        from knowledge in CodeSystems.List.All
        from CodeEntry entry in knowledge.System.Entries
        where entry.IsUnassigned && entry.First != entry.Last
        select CatalogCode.Find(knowledge.System, entry.First + 1)!.Value,
        static code => Assert.Null(CodeMeanings.Find(code)));
}
