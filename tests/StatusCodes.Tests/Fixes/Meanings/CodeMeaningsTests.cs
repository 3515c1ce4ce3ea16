using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.CodeFixes.Meanings;
using Xunit;

namespace StatusCodes.Tests.Fixes.Meanings;

/// <summary>Every code that a constant can be declared for has a meaning that the fixes carry.</summary>
public class CodeMeaningsTests
{
    [Fact]
    public void EveryCode_HasOne() => Assert.Empty(
        from knowledge in CodeSystems.List.All
        where !knowledge.System.HasSubStatuses
        from CodeEntry entry in knowledge.System.Entries
        where entry.First == entry.Last && CodeMeanings.Find(knowledge.System, entry.First) is null
        select $"{knowledge.System.Label} {entry.First}");

    [Fact]
    public void WhatNobodyDefined_HasNone() => Assert.Null(CodeMeanings.Find(CodeSystems.List.General.System, 299));
}
