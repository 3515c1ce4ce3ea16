using StatusCodes.Analyzers.Symbols;
using Xunit;

namespace StatusCodes.Tests.Symbols;

public class TargetFrameworksTests
{
    [Theory]
    [InlineData(null, false, null)]
    [InlineData("net8.0", false, "8.0")]
    [InlineData("net10.0,net8.0-windows", true, "8.0")]
    [InlineData("net8.0, netcoreapp3.1", true, "3.1")]
    [InlineData("net8.0,netstandard2.1", true, "3.0")]
    [InlineData("net8.0,netstandard2.0", true, null)]
    [InlineData("net8.0,net48", true, null)]
    [InlineData("net8.0,uap10.0", true, null)]
    [InlineData("net8.0,nonsense", true, null)]
    public void Oldest_OfWhatIsWritten(string? text, bool areMany, string? oldest)
    {
        var targets = TargetFrameworks.Parse(text);

        Assert.Equal(areMany, targets.AreMany);
        Assert.Equal(oldest, targets.Oldest?.ToString());
    }
}
