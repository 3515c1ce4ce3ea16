using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog;
using Xunit;
using WrittenMeanings = StatusCodes.Analyzers.Catalog.Meanings.CodeMeanings;

namespace StatusCodes.Tests.Catalog.Meanings;

/// <summary>What the analyzer and the fixes find of a code's meaning: each row its own sentence, each class, and nothing for a free range.</summary>
public class MeaningOfACodeTests
{
    [Fact]
    public void EveryRowOfOneCode_HasItsOwn() => Assert.All(
        CatalogLookup.All.Where(static row => row.Entry.First == row.Entry.Last),
        static row =>
        {
            CodeMeaning file = CodeMeanings.Of(row.System, row.Entry);

            var found = WrittenMeanings.Find(row.System, row.Entry);

            Assert.Equal((file.Code, file.English, file.Chinese), (found?.Label, found?.English, found?.Chinese));
        });

    [Fact]
    public void EveryClass_HasOne() => Assert.All(
        from knowledge in CodeSystems.List.All
        from CodeClass codeClass in knowledge.System.Classes
        select (knowledge.System, codeClass),
        static row =>
        {
            var found = WrittenMeanings.Find(row.System, row.codeClass);

            Assert.Equal(row.codeClass.Digit + "xx", found?.Label);
        });

    [Fact]
    public void WhatNobodyDefined_HasNone() => Assert.All(
        from knowledge in CodeSystems.List.All
        from CodeEntry entry in knowledge.System.Entries
        where entry.First != entry.Last
        select (knowledge.System, entry),
        static row => Assert.Null(WrittenMeanings.Find(row.System, row.entry)));
}
