namespace StatusCodes.Kestrel.Tests;

/// <summary>A line of the page's table.</summary>
/// <param name="Forms">How the content is given.</param>
/// <param name="Http">The version of HTTP: 1 or 2.</param>
/// <param name="Outcomes">What is seen, by status.</param>
internal sealed record ContentRow(string[] Forms, int Http, string[] Outcomes);
