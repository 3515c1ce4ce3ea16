namespace StatusCodes.Tests.Conventions.Picture;

/// <summary>The colors of the picture, for readers of light and of dark pages.</summary>
/// <param name="Name">The theme's name, which ends the file's.</param>
/// <param name="Ground">Behind the code.</param>
/// <param name="Edge">Around it, and the numbers of lines.</param>
/// <param name="Text">The code.</param>
/// <param name="Keyword">Its keywords.</param>
/// <param name="Literal">Its numbers and texts.</param>
/// <param name="Call">The methods that it calls.</param>
/// <param name="Warning">The squiggles, and the messages.</param>
/// <param name="Fixed">Behind what a fix has written.</param>
internal sealed record PictureTheme(
    string Name,
    string Ground,
    string Edge,
    string Text,
    string Keyword,
    string Literal,
    string Call,
    string Warning,
    string Fixed)
{
    public static PictureTheme Light { get; } =
        new("light", "#ffffff", "#8c959f", "#1f2328", "#0550ae", "#116329", "#8250df", "#9a6700", "#dafbe1");

    public static PictureTheme Dark { get; } =
        new("dark", "#0d1117", "#6e7681", "#e6edf3", "#79c0ff", "#7ee787", "#d2a8ff", "#d29922", "#033a16");

    /// <summary>The picture's path.</summary>
    public string Path => TestPaths.InRepository("docs", "images", $"before-after-{Name}.svg");
}
