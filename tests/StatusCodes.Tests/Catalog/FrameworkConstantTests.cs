using System.Linq;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>The catalog knows .NET's constants by name: that is how a fix picks the modern one of several with the same value.</summary>
public sealed class FrameworkConstantTests
{
    public static TheoryData<string, string> Frameworks => new() { { "net8.0", "8.0.28" }, { "net10.0", "10.0.12" } };

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void Constants_AreThoseOfTheReference(string framework, string version)
    {
        var reference = ReferenceTable.Read("dotnet_constants.csv").Select(r => $"{r["type"]}.{r["member"]} = {r["value"]}");
        var constants = FrameworkConstants.Read(framework, version).Select(c => $"{c.Type}.{c.Member} = {c.Value}");

        Assert.Equal(reference.Order(), constants.Order());
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void EveryConstant_MatchesANameOfItsRow(string framework, string version) =>
        Assert.All(FrameworkConstants.Read(framework, version), constant =>
        {
            var entry = constant.System.Find(constant.Value);

            Assert.NotNull(entry);
            Assert.Contains(CatalogLookup.Bare(constant.Phrase), CatalogLookup.Names(entry).Select(CatalogLookup.Bare));
        });

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void FirstMatchingName_PicksThePreferredSpelling(string framework, string version)
    {
        var preferred = ReferenceTable.Read("dotnet_constants.csv")
            .Where(r => r["preferred"] == "true")
            .ToDictionary(r => (r["type"], CatalogLookup.Number(r["value"])), r => r["member"]);

        Assert.All(FrameworkConstants.Read(framework, version).GroupBy(c => (c.Type, c.Value)), members =>
            Assert.Equal(preferred[members.Key], FrameworkConstants.Modern(members).Member));
    }

    // Spelled out, because the theory above would follow a mistake of its table.
    [Theory]
    [InlineData(302, "System.Net.HttpStatusCode", "Found")]
    [InlineData(307, "System.Net.HttpStatusCode", "TemporaryRedirect")]
    [InlineData(413, "System.Net.HttpStatusCode", "RequestEntityTooLarge")]
    [InlineData(413, "Microsoft.AspNetCore.Http.StatusCodes", "Status413PayloadTooLarge")]
    [InlineData(422, "System.Net.HttpStatusCode", "UnprocessableContent")]
    [InlineData(422, "Microsoft.AspNetCore.Http.StatusCodes", "Status422UnprocessableEntity")]
    [InlineData(1001, "System.Net.WebSockets.WebSocketCloseStatus", "EndpointUnavailable")]
    public void FirstMatchingName_OfSomeCode_PicksThisMember(int value, string type, string member) =>
        Assert.Equal(member, FrameworkConstants.Modern(FrameworkConstants.Read("net10.0", "10.0.12").Where(c => c.Type == type && c.Value == value)).Member);
}
