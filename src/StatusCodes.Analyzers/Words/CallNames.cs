using System;

namespace StatusCodes.Analyzers.Words;

/// <summary>
/// Names of methods that compare, assert, look up or return.
/// They say what their arguments are for, whatever the library.
/// </summary>
internal static class CallNames
{
    /// <summary>
    /// Whether a method of this name holds its argument against what it is called on, or its arguments against each other.
    /// Its parameters never name a status.
    /// </summary>
    public static bool IsEquality(string method) => method is
        "Equal" or "NotEqual" or "StrictEqual" or "AreEqual" or "AreNotEqual" or "AreSame" or "Equals" or "CompareTo" or "EqualTo"
        or "IsEqualTo" or "IsNotEqualTo" or "Is" or "IsNot" or "Be" or "NotBe" or "BeOneOf" or "NotBeOneOf"
        or "BeEquivalentTo" or "ShouldBe" or "ShouldNotBe" or "ShouldEqual" or "ShouldBeOneOf" or "ShouldNotBeOneOf"
        or "ShouldBeEquivalentTo" or "GetValueOrDefault" or "AnyOf" or "IsAnyOf" or "IsOneOf" or "Returns"
        or "ReturnsAsync" or "ReturnsForAnyArgs" or "SetupProperty" or "MustEqual" or "ToBe" or "HasValue"
        or "AssertEqual" or "AssertEquals" or "AssertAreEqual" or "AssertNotEqual" or "CheckEqual" or "CheckEquals"
        or "ExpectEqual" or "ExpectEquals" or "VerifyEqual" or "VerifyEquals" or "RequireEqual" or "RequireEquals";

    /// <summary>Whether a method of this name puts an item into a collection, or looks for one.</summary>
    public static bool IsItemCall(string method) => method is
        "Add" or "TryAdd" or "Append" or "Prepend" or "Enqueue" or "Push" or "Contains" or "DoesNotContain"
        or "ShouldContain" or "ShouldNotContain" or "Contain" or "NotContain" or "Member"
        or "AllBeEquivalentTo";

    /// <summary>Whether its first argument is the key of an entry.</summary>
    public static bool IsKeyCall(string method) => method is
        "ContainsKey" or "TryGetValue" or "GetValueOrDefault" or "AddOrUpdate" or "GetOrAdd" or "TryUpdate" or "TryRemove";

    /// <summary>Whether it makes groups, or a dictionary, by what its first argument makes of each item.</summary>
    public static bool IsGrouping(string method) =>
        method is "GroupBy" or "ToLookup" or "ToDictionary" or "CountBy" or "AggregateBy";

    /// <summary>Whether it looks for its argument in what it is called on.</summary>
    public static bool IsLookUp(string method) => method is "Contains" or "IndexOf" or "ShouldContain";

    /// <summary>Whether it hands on what it is called on, in another shape.</summary>
    public static bool IsUnwrapping(string method) => method is
        "GetValueOrDefault" or "As" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "GetInt32" or "ToObject";

    /// <summary>Whether it takes one item out of what it is called on.</summary>
    public static bool IsItemQuery(string method) => method is
        "First" or "Last" or "Single" or "ElementAt" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault"
        or "Dequeue" or "Pop" or "Peek";

    /// <summary>Whether it hands out one item of what it is called on: <c>queue.TryDequeue(out var code)</c>.</summary>
    public static bool IsItemTaker(string method) => method is "TryDequeue" or "TryPeek" or "TryPop" or "TryRead" or "TryTake";

    /// <summary>Whether it answers with the greatest or the smallest of all items.</summary>
    public static bool IsExtreme(string method) => method is "Max" or "Min";

    /// <summary>Whether it answers with the same items in another shape or order: <c>ToArray</c>, <c>Distinct</c>.</summary>
    public static bool IsCopy(string method) => method is
        "ToArray" or "ToList" or "ToHashSet" or "ToImmutableArray" or "ToImmutableList" or "ToImmutableHashSet" or "ToFrozenSet"
        or "AsEnumerable" or "AsReadOnly" or "AsSpan" or "Distinct" or "OrderBy" or "OrderByDescending" or "Reverse" or "Skip" or "Take";

    /// <summary>Whether one of several values has to be met: <c>BeOneOf</c>, <c>IsAnyOf</c>.</summary>
    public static bool CanTakeMany(string method) => method.EndsWith("Of", StringComparison.Ordinal);

    /// <summary>Whether a mock is told what to answer: <c>Returns</c>, <c>ReturnsAsync</c>.</summary>
    public static bool IsReturn(string method) => method.StartsWith("Returns", StringComparison.Ordinal);

    /// <summary>Whether a mock is told what will be set: <c>VerifySet(r =&gt; r.StatusCode = 404)</c>.</summary>
    public static bool IsExpectedSet(string method) => method is "SetupSet" or "VerifySet" or "SetupProperty";

    /// <summary>Whether it leads from a subject to what is asserted of it: <c>x.StatusCode.Should()</c>, <c>mock.SetupGet(…)</c>.</summary>
    public static bool IsLink(string method) =>
        method is "Should" or "That" or "Expect" or "As" or "Must" or "Setup" or "SetupGet" or "SetupSequence" or "CallTo"
            or "Is" or "Assert" or "CheckThat"
        || IsEquality(method);

    /// <summary>The same for a property: <c>.Which</c>, <c>.And</c>.</summary>
    public static bool IsLinkProperty(string property) =>
        property is "And" or "Or" or "Which" or "Not" or "To" or "Be" or "Is" or "Has" or "Have" or "Should" or "Subject" or "It";

    /// <summary>Whether a constraint begins so: <c>Is.Not.EqualTo(404)</c>.</summary>
    public static bool IsConstraintRoot(string name) => name is "Is" or "Does" or "Has" or "Iz" or "Throws";

    /// <summary>Whether an attribute's arguments are a row of test data (xUnit, NUnit, MSTest, TUnit).</summary>
    public static bool IsTestData(string attribute) => attribute is
        "InlineData" or "InlineDataAttribute" or "TestCase" or "TestCaseAttribute" or "DataRow" or "DataRowAttribute"
        or "Arguments" or "ArgumentsAttribute" or "Values" or "ValuesAttribute";
}
