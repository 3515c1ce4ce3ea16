using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Protocols.Iis;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;
using StatusCodes.Tests.Catalog;
using Xunit;

namespace StatusCodes.Tests.Naming;

/// <summary>What the catalog's names look like as constants.</summary>
public class CatalogIdentifierTests
{
    public static TheoryData<string> Systems => ["Http", "WebSocket", "Ftp"];

    /// <summary>The message of STC4001 gives the name to paste.</summary>
    [Fact]
    public void EverySubStatus_HasANameToPaste_OfItsOwnUnderItsStatus() => Assert.All(
        IisCodes.System.Entries.GroupBy(static entry => entry.First),
        static status =>
        {
            var names = status.Select(static entry => CatalogIdentifier.Of(new CatalogCode(IisCodes.System, entry, entry.First))!).ToList();

            Assert.All(names, static name => Assert.Matches("^[A-Z][A-Za-z0-9]{4,36}$", name));
            Assert.Distinct(names);
        });

    [Theory]
    [InlineData("Http", 425, "TooEarly")]
    [InlineData("Http", 103, "EarlyHints")]
    [InlineData("Http", 104, "UploadResumptionSupported")]
    [InlineData("Http", 429, "TooManyRequests")]
    [InlineData("Http", 200, "OK")]
    [InlineData("Http", 203, "NonAuthoritativeInformation")]
    [InlineData("Http", 207, "MultiStatus")]
    [InlineData("Http", 226, "IMUsed")]
    [InlineData("Http", 306, "SwitchProxy")]
    [InlineData("Http", 414, "UriTooLong")]
    [InlineData("Http", 418, "ImATeapot")]
    [InlineData("Http", 505, "HttpVersionNotSupported")]
    [InlineData("Http", 522, "ConnectionTimedOut")]
    [InlineData("Http", 561, "Unauthorized561")]
    [InlineData("WebSocket", 1006, "AbnormalClosure")]
    [InlineData("WebSocket", 1010, "MandatoryExtension")]
    [InlineData("WebSocket", 1012, "ServiceRestart")]
    [InlineData("WebSocket", 1013, "TryAgainLater")]
    [InlineData("WebSocket", 1014, "BadGateway")]
    [InlineData("WebSocket", 1015, "TlsHandshake")]
    [InlineData("WebSocket", 3000, "Unauthorized")]
    [InlineData("WebSocket", 3003, "Forbidden")]
    [InlineData("WebSocket", 3008, "Timeout")]
    [InlineData("Ftp", 211, "SystemStatus")]
    [InlineData("Ftp", 214, "HelpMessage")]
    [InlineData("Ftp", 225, "DataConnectionOpen")]
    [InlineData("Ftp", 226, "ClosingData")]
    [InlineData("Ftp", 229, "EnteringExtendedPassiveMode")]
    [InlineData("Ftp", 331, "PasswordNeeded")]
    [InlineData("Ftp", 421, "ServiceNotAvailable")]
    [InlineData("Ftp", 450, "FileBusy")]
    [InlineData("Ftp", 504, "ParameterNotImplemented")]
    [InlineData("Ftp", 530, "NotLoggedIn")]
    [InlineData("Ftp", 534, "RequestDenied")]
    [InlineData("Ftp", 550, "FileUnavailable")]
    [InlineData("Ftp", 553, "FileNameNotAllowed")]
    [InlineData("Ftp", 631, "IntegrityProtectedReply")]
    public void Name_IsShort_AndTheCatalogs(string system, int code, string identifier) =>
        Assert.Equal(identifier, CatalogIdentifier.Of(CatalogCode.Find(CatalogLookup.SystemOf(system), code)!.Value));

    [Theory]
    [InlineData("WebSocket", 4000)]
    [InlineData("WebSocket", 3001)]
    [InlineData("WebSocket", 2500)]
    [InlineData("Ftp", 600)]
    public void CodesWithoutAName_HaveNone(string system, int code) =>
        Assert.Null(CatalogIdentifier.Of(CatalogCode.Find(CatalogLookup.SystemOf(system), code)!.Value));

    [Theory]
    [MemberData(nameof(Systems))]
    public void Names_AreIdentifiers_OfNoMoreThanSixWords(string system) => Assert.All(Names(system), named =>
    {
        Assert.True(SyntaxFacts.IsValidIdentifier(named.Name), named.Name);
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(named.Name));
        Assert.Matches("^[A-Z]", named.Name);
        Assert.True(named.Name.Count(char.IsUpper) <= 6, named.Name);
    });

    [Theory]
    [MemberData(nameof(Systems))]
    public void Names_AreDistinct_WithAllTheirChoices(string system)
    {
        string[] names = [.. Names(system).SelectMany(static named => CatalogIdentifier.Choices(named.Code))];

        Assert.Equal(names, names.Distinct());
    }

    /// <summary>A constant that the fix has introduced must not be an odd one for the rules about names.</summary>
    [Theory]
    [MemberData(nameof(Systems))]
    public void Names_AreNoOtherCodes(string system) => Assert.All(
        Names(system).SelectMany(static named => CatalogIdentifier.Choices(named.Code).Select(name => (named.Code, Name: name))),
        static named => Assert.True(
            CodeNameMatch.Find(named.Code.System, named.Name, named.Code.Value) is not { } found || found.HasNumber(named.Code.Value),
            named.Name));

    private static IEnumerable<(CatalogCode Code, string Name)> Names(string system) => CatalogLookup.SystemOf(system).Entries
        .Select(entry => new CatalogCode(CatalogLookup.SystemOf(system), entry, entry.First))
        .Where(static code => CatalogIdentifier.Of(code) is not null)
        .Select(static code => (code, CatalogIdentifier.Of(code)!));
}
