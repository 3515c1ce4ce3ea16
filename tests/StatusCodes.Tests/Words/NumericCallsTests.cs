using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Calls whose numbers are no statuses, told by what is called.</summary>
public class NumericCallsTests
{
    [Theory]
    [InlineData("Delay")]
    [InlineData("Sleep")]
    [InlineData("FromSeconds")]
    [InlineData("AddDays")]
    [InlineData("Substring")]
    [InlineData("Range")]
    [InlineData("ElementAt")]
    [InlineData("HasMaxLength")]
    [InlineData("TimeSpan")]
    [InlineData("EventId")]
    [InlineData("StringBuilder")]
    [InlineData("CancellationTokenSource")]
    [InlineData("string")]
    public void Call_ThatMeasures_IsNumeric(string callee) => Assert.True(NumericCalls.Contains(callee));

    [Theory]
    [InlineData("HaveCount")]
    [InlineData("BeLessThan")]
    [InlineData("BeLate")]
    [InlineData("ShouldBeGreaterThan")]
    [InlineData("GreaterThan")]
    [InlineData("Less")]
    [InlineData("LessThan")]
    [InlineData("InRange")]
    [InlineData("Be")]
    [InlineData("ShouldBe")]
    public void Call_ThatAssertsABound_IsNumeric(string callee) => Assert.True(NumericCalls.Contains(callee));

    [Theory]
    [InlineData("StatusCode")]
    [InlineData("WithStatusCode")]
    [InlineData("Equal")]
    [InlineData("BeginResponse")]
    [InlineData("Lesson")]
    [InlineData("Behave")]
    [InlineData("Haven")]
    [InlineData("Shoulder")]
    [InlineData("NotInRange")]
    [InlineData("delay")]
    [InlineData("Delayed")]
    [InlineData("")]
    public void Call_OfSomethingElse_IsNot(string callee) => Assert.False(NumericCalls.Contains(callee));

    [Theory]
    [InlineData("HaveStatusCode")]
    [InlineData("HaveHttpStatus")]
    [InlineData("ShouldHaveStatusCode")]
    [InlineData("BeStatus")]
    public void Call_ThatAssertsAStatus_IsNot(string callee) => Assert.False(NumericCalls.Contains(callee));
}
