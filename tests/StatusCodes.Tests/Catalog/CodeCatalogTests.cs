using System;
using System.Linq;
using StatusCodes.Analyzers.Catalog;
using Xunit;

namespace StatusCodes.Tests.Catalog;

/// <summary>Looking codes up: what is found, what is not, and that it costs no allocation.</summary>
public sealed class CodeCatalogTests
{
    [Theory]
    [InlineData(nameof(CodeSystem.Http), 404, "Not Found")]
    [InlineData(nameof(CodeSystem.Http), 100, "Continue")]
    [InlineData(nameof(CodeSystem.Http), 999, "Request Denied")]
    [InlineData(nameof(CodeSystem.WebSocket), 1000, "Normal Closure")]
    [InlineData(nameof(CodeSystem.WebSocket), 3003, "Forbidden")]
    [InlineData(nameof(CodeSystem.Ftp), 530, "Not logged in")]
    [InlineData(nameof(CodeSystem.Ftp), 10068, "Too many users")]
    public void Find_KnownNumber_GivesItsRow(string system, int number, string name) =>
        Assert.Equal(name, CodeCatalog.Instance.Find(Enum.Parse<CodeSystem>(system), number)?.Name);

    [Theory]
    [InlineData(nameof(CodeSystem.Http), 99)]
    [InlineData(nameof(CodeSystem.Http), 299)]
    [InlineData(nameof(CodeSystem.Http), 1000)]
    [InlineData(nameof(CodeSystem.Http), int.MinValue)]
    [InlineData(nameof(CodeSystem.WebSocket), -1)]
    [InlineData(nameof(CodeSystem.WebSocket), 65536)]
    [InlineData(nameof(CodeSystem.WebSocket), int.MaxValue)]
    [InlineData(nameof(CodeSystem.Ftp), 299)]
    [InlineData(nameof(CodeSystem.Iis), 403)]
    public void Find_NumberWithoutRow_GivesNull(string system, int number) =>
        Assert.Null(CodeCatalog.Instance.Find(Enum.Parse<CodeSystem>(system), number));

    [Theory]
    [InlineData(0, nameof(Registration.Invalid))]
    [InlineData(999, nameof(Registration.Invalid))]
    [InlineData(1016, nameof(Registration.Unassigned))]
    [InlineData(1999, nameof(Registration.Unassigned))]
    [InlineData(2000, nameof(Registration.Unassigned))]
    [InlineData(2999, nameof(Registration.Unassigned))]
    [InlineData(3001, nameof(Registration.Nonstandard))]
    [InlineData(3999, nameof(Registration.Nonstandard))]
    [InlineData(4000, nameof(Registration.Private))]
    [InlineData(4999, nameof(Registration.Private))]
    [InlineData(5000, nameof(Registration.Invalid))]
    [InlineData(65535, nameof(Registration.Invalid))]
    public void Find_NumberInRange_GivesTheRangesRow(int number, string registration) =>
        Assert.Equal(registration, CodeCatalog.Instance.Find(CodeSystem.WebSocket, number)?.Registration.ToString());

    [Fact]
    public void Find_EveryCloseCode_HasARow() =>
        Assert.All(Enumerable.Range(0, 65536), n => Assert.NotNull(CodeCatalog.Instance.Find(CodeSystem.WebSocket, n)));

    [Fact]
    public void Find_EveryRow_FindsItself() =>
        Assert.All(CatalogLookup.All, entry => Assert.Same(entry, CatalogLookup.Find(entry.System, CatalogLookup.Written(entry))));

    [Fact]
    public void FindSubStatus_OneAndTen_AreDifferentCodes()
    {
        Assert.Equal("Execute access forbidden", CodeCatalog.Instance.FindSubStatus(403, 1)?.Name);
        Assert.Equal("Server configured to deny Execute access", CodeCatalog.Instance.FindSubStatus(403, 10)?.Name);
    }

    [Theory]
    [InlineData(403, 99)]
    [InlineData(403, -1)]
    [InlineData(402, 1)]
    [InlineData(600, 0)]
    public void FindSubStatus_CodeWithoutRow_GivesNull(int status, int subStatus) =>
        Assert.Null(CodeCatalog.Instance.FindSubStatus(status, subStatus));

    [Fact]
    public void Lookups_AfterLoading_AllocateNothing()
    {
        var catalog = CodeCatalog.Instance;
        LookUpEverything(catalog);

        var before = GC.GetAllocatedBytesForCurrentThread();
        LookUpEverything(catalog);
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);
    }

    [Fact]
    public void Entries_UnknownSystem_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CodeCatalog.Instance.Entries((CodeSystem)99));

    private static void LookUpEverything(CodeCatalog catalog)
    {
        for (var number = -1; number < 11000; number++)
        {
            catalog.Find(CodeSystem.Http, number);
            catalog.Find(CodeSystem.WebSocket, number);
            catalog.Find(CodeSystem.Ftp, number);
            catalog.FindSubStatus(number, number % 30);
        }
    }
}
