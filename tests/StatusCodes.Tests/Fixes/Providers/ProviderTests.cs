using System;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusCodes.CodeFixes.Providers;
using Xunit;

namespace StatusCodes.Tests.Fixes.Providers;

/// <summary>How hosts find the fixes, and what they must bring along.</summary>
public class ProviderTests
{
    [Fact]
    public void Assembly_DoesNotReferenceComposition() =>
        Assert.DoesNotContain(
            typeof(UseConstantCodeFixProvider).Assembly.GetReferencedAssemblies(),
            static name => name.Name!.StartsWith("System.Composition", StringComparison.Ordinal));

    [Fact]
    public void EveryProvider_IsExportedUnderItsOwnName()
    {
        Type[] providers = typeof(UseConstantCodeFixProvider).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .ToArray();

        Assert.NotEmpty(providers);
        Assert.All(providers, static provider =>
        {
            ExportCodeFixProviderAttribute export = provider.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
            Assert.Equal(provider.Name, export.Name);
            Assert.Equal([LanguageNames.CSharp], export.Languages);
        });
    }
}
