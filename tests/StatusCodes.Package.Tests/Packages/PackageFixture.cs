using System;
using System.Threading.Tasks;
using Xunit;

namespace StatusCodes.Package.Tests.Packages;

/// <summary>One package for all tests that only read it.</summary>
public sealed class PackageFixture : IAsyncLifetime
{
    private PackedFile? _package;

    internal PackedFile Package => _package ?? throw new InvalidOperationException("The package is not made yet.");

    public async Task InitializeAsync() => _package = await PackedFile.CreateAsync(PackedFile.WithoutAddress);

    public Task DisposeAsync()
    {
        _package?.Dispose();
        return Task.CompletedTask;
    }
}
