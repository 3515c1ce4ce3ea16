using System.Globalization;
using System.Runtime.CompilerServices;

namespace StatusCodes.Tests;

/// <summary>Tests quote the English texts, whatever the language of the machine that runs them.</summary>
internal static class EnglishTexts
{
    [ModuleInitializer]
    internal static void Choose() =>
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
}
