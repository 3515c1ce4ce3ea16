using StatusCodes.Analyzers.Words;
using Xunit;

namespace StatusCodes.Tests.Words;

/// <summary>Names that measure or count, and names that only have the letters.</summary>
public class QuantityNamesTests
{
    [Theory]
    [InlineData("SetStatusCodeCount")]
    [InlineData("columnWidths")]
    [InlineData("maxLengths")]
    [InlineData("IndexOf")]
    [InlineData("LastIndexOf")]
    [InlineData("WidthOf")]
    [InlineData("GetOrdinal")]
    [InlineData("requestTimeout")]
    [InlineData("timeoutStatusCode")]
    [InlineData("SetStatusCodeColumnWidth")]
    [InlineData("WithStatusCodeCacheTimeout")]
    [InlineData("statusCodeIndex")]
    [InlineData("INDEX")]
    [InlineData("MaxAge")]
    [InlineData("Port")]
    [InlineData("retrySeconds")]
    [InlineData("DownloadedBytes")]
    [InlineData("Year")]
    public void Name_OfAQuantity_IsOne(string name) => Assert.True(QuantityNames.IsQuantity(name));

    [Theory]
    [InlineData("statusCode")]
    [InlineData("SetStatusCode")]
    [InlineData("AccountStatusCode")]
    [InlineData("discount")]
    [InlineData("BorderStyle")]
    [InlineData("reorder")]
    [InlineData("resize")]
    [InlineData("response")]
    [InlineData("Message")]
    [InlineData("Report")]
    [InlineData("StageCode")]
    [InlineData("SecondaryStatus")]
    [InlineData("Coun")]
    [InlineData("")]
    public void Name_WithItsLettersInsideAWord_IsNone(string name) => Assert.False(QuantityNames.IsQuantity(name));

    /// <summary>A word is a whole one: a country is no count.</summary>
    [Theory]
    [InlineData("orderly")]
    [InlineData("CountryCode")]
    [InlineData("GetCountryStatusCode")]
    public void Name_WithALongerWord_IsNone(string name) => Assert.False(QuantityNames.IsQuantity(name));

    /// <summary>Further words are known by their capital alone.</summary>
    [Theory]
    [InlineData("MAX_WIDTH")]
    [InlineData("status_code_count")]
    public void Name_InOneCase_IsReadAtItsStart(string name) => Assert.False(QuantityNames.IsQuantity(name));
}
