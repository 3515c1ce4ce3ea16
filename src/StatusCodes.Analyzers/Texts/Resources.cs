using System.Resources;
using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Texts;

/// <summary>The texts that users read, in Resources.resx.</summary>
internal static class Resources
{
    public static ResourceManager ResourceManager { get; } = new("StatusCodes.Analyzers.Texts.Resources", typeof(Resources).Assembly);

    /// <summary>The text of that name, in the language of whoever reads it.</summary>
    public static LocalizableString Text(string name, params string[] arguments) =>
        new LocalizableResourceString(name, ResourceManager, typeof(Resources), arguments);
}
