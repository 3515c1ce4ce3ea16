namespace StatusCodes.Analyzers.Naming.Styles;

/// <summary>How the words of a name begin, as <c>dotnet_naming_style.….capitalization</c> says.</summary>
internal enum Capitalization
{
    /// <summary><c>TooEarly</c>.</summary>
    Pascal,

    /// <summary><c>tooEarly</c>.</summary>
    Camel,

    /// <summary><c>Tooearly</c>, with a separator <c>Too_early</c>.</summary>
    FirstWordUpper,

    /// <summary><c>TOOEARLY</c>.</summary>
    AllUpper,

    /// <summary><c>tooearly</c>.</summary>
    AllLower,
}
