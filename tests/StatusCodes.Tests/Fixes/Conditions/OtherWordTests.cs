using System.Threading.Tasks;
using StatusCodes.CodeFixes.Providers;
using StatusCodes.Tests.Rules.Conditions;
using Xunit;
using Verify = StatusCodes.Tests.Verifiers.CSharpVerifier;

namespace StatusCodes.Tests.Fixes.Conditions;

/// <summary>012: the comparisons are joined by the other word.</summary>
public class OtherWordTests
{
    [Theory]
    [InlineData(
        "{|STC1012:statusCode != NotModified || statusCode != NoContent|}",
        "statusCode != NotModified && statusCode != NoContent",
        "Join the comparisons by '&&', not '||'")]
    [InlineData(
        "{|STC1012:statusCode == NotModified && statusCode == NoContent|}",
        "statusCode == NotModified || statusCode == NoContent",
        "Join the comparisons by '||', not '&&'")]
    [InlineData(
        "statusCode is {|STC1012:not NotModified or not NoContent|}",
        "statusCode is not NotModified and not NoContent",
        "Join the comparisons by 'and', not 'or'")]
    public Task TwoCodes_AreJoinedByTheOtherWord(string condition, string corrected, string title) =>
        Verify.SingleFixAsync<OtherWordCodeFixProvider>(DecidedConditionTests.Of(condition), DecidedConditionTests.Of(corrected), title);

    [Theory]
    [InlineData(
        "{|STC1012:r.StatusCode is not HttpStatusCode.OK || r.StatusCode is not HttpStatusCode.Created|}",
        "r.StatusCode is not HttpStatusCode.OK && r.StatusCode is not HttpStatusCode.Created")]
    [InlineData(
        "{|STC1012:statusCode != NotModified /* no */ || statusCode != NoContent || (statusCode != StatusCodes.Status200OK)|}",
        "statusCode != NotModified /* no */ && statusCode != NoContent && (statusCode != StatusCodes.Status200OK)")]
    [InlineData(
        "other || {|STC1012:statusCode != NotModified || statusCode != NoContent|}",
        "other || statusCode != NotModified && statusCode != NoContent")]
    [InlineData(
        "other && {|STC1012:statusCode == NotModified && statusCode == NoContent|}",
        "other && (statusCode == NotModified || statusCode == NoContent)")]
    [InlineData(
        "!({|STC1012:statusCode == NotModified && statusCode == NoContent|}) && other",
        "!(statusCode == NotModified || statusCode == NoContent) && other")]
    [InlineData("{|STC1012:statusCode != NotModified | statusCode != NoContent|}", "statusCode != NotModified & statusCode != NoContent")]
    public Task LongerConditions_KeepTheRest(string condition, string corrected) =>
        Verify.SingleFixAsync<OtherWordCodeFixProvider>(DecidedConditionTests.Of(condition), DecidedConditionTests.Of(corrected));

    /// <summary>Which of two bounds is wrong only its author knows, and what stands between belongs to one side or the other.</summary>
    [Theory]
    [InlineData("{|STC1012:statusCode >= 500 && statusCode < 400|}")]
    [InlineData("{|STC1012:statusCode != NotModified || other || statusCode != NoContent|}")]
    [InlineData("{|STC1012:statusCode == NotModified || statusCode != NotModified|}")]
    public Task NobodyKnowsWhatWasMeant_NotOffered(string condition) =>
        Verify.SingleFixAsync<OtherWordCodeFixProvider>(DecidedConditionTests.Of(condition), DecidedConditionTests.Of(condition));
}
