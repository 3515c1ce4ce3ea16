using System.Collections.Immutable;
using System.Linq;

namespace StatusCodes.Tests.Conventions;

/// <summary>Where the rules' pages of a language are, and what their sections are called.</summary>
/// <param name="Folder">The folder, by its parts.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Bad">Code that is reported.</param>
/// <param name="Good">The same code, mended.</param>
/// <param name="Fix">What the editor offers, and what there is to do by hand.</param>
/// <param name="Suppress">When the rule is wrong, and how it is told so.</param>
/// <param name="Options">What can be set.</param>
/// <param name="Reported">What is reported, and how that is decided.</param>
/// <param name="Since">The version that brought the rule.</param>
internal sealed record PageLayout(
    ImmutableArray<string> Folder,
    string Why,
    string Bad,
    string Good,
    string Fix,
    string Suppress,
    string Options,
    string Reported,
    string Since)
{
    public static PageLayout English { get; } = new(
        ["docs", "rules"],
        "Why",
        "Bad",
        "Good",
        "The fix",
        "When to suppress",
        "Options",
        "What is reported",
        "Since");

    /// <summary>The sections in the order in which somebody needs them who comes from a message.</summary>
    public ImmutableArray<string> Sections => [Why, Bad, Good, Fix, Suppress, Options, Reported, Since];

    /// <summary>The folder as people write it.</summary>
    public string Path => string.Join('/', Folder.AsEnumerable());
}
