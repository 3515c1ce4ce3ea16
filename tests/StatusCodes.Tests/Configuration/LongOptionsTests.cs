using System;
using System.Linq;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Configuration;
using Xunit;

namespace StatusCodes.Tests.Configuration;

/// <summary>
/// Options of a megabyte, as a slip or a generator writes them: twice as much allocates about twice as much, whatever it is made of,
/// and is one problem. What is allocated is the same on every machine.
/// </summary>
public class LongOptionsTests
{
    private const double MostGrowth = 2.6;

    [Theory]
    [InlineData("x")]
    [InlineData("404,")]
    [InlineData("{0},")]
    [InlineData("bad{0},")]
    [InlineData("-{0},")]
    [InlineData("100-{0},")]
    [InlineData("{0}-99999,")]
    [InlineData("iis:403.{0},")]
    [InlineData("4xx，")]
    [InlineData("a.")]
    [InlineData("A{0}.B,")]
    [InlineData(".")]
    [InlineData("\0")]
    [InlineData("A.B{0}=http|")]
    [InlineData("A.B(c{0})=http|")]
    [InlineData("=|")]
    public void TwiceTheText_TakesTwiceTheMemory(string part)
    {
        _ = AllocatedBy(Text(part, 100), out _);
        long once = AllocatedBy(Text(part, 8_000), out _);
        long twice = AllocatedBy(Text(part, 16_000), out CodeOptions options);

        Assert.InRange(twice, 0, (long)(once * MostGrowth));
        Assert.InRange(options.Problems.Length, 0, OptionKeys.All.Length);
    }

    [Fact]
    public void OverlappingRanges_AreGoneThroughOnce()
    {
        string text = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $"{100 + (i % 50)}-{900 + (i % 99)},")) + "404";

        long bytes = AllocatedBy(new OptionTexts(text, null, null, null, null), out CodeOptions options);

        Assert.Equal(899, options.AllowedCodes.Count);
        Assert.InRange(bytes, 0, 100_000_000);
    }

    [Fact]
    public void ManyBadParts_AreOneProblem()
    {
        string text = string.Join(",", Enumerable.Range(0, 16_000).Select(static i => $"bad{i}"));

        Assert.Equal(
            new OptionProblem(OptionKeys.AllowedCodes, "bad0", "OptionNumberExpected") { Count = 16_000 },
            Assert.Single(Parse(new OptionTexts(text, null, null, null, null)).Problems));
    }

    [Fact]
    public void LongKey_HasANearestOne() => Assert.Contains(UnknownKeys.Nearest("statuscodes." + new string('x', 10_000)), OptionKeys.All);

    private static OptionTexts Text(string part, int count)
    {
        string text = string.Concat(Enumerable.Range(10_000, count).Select(i => part.Replace("{0}", $"{i}", StringComparison.Ordinal)));
        return new OptionTexts(text, text, text, text, text);
    }

    private static long AllocatedBy(OptionTexts texts, out CodeOptions options)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        options = Parse(texts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static CodeOptions Parse(OptionTexts texts) => OptionParser.Parse(texts, CodeSystems.List.Names);
}
