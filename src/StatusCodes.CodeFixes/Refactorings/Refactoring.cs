using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace StatusCodes.CodeFixes.Refactorings;

/// <summary>Another way to write what stands there, which is not better by itself: it is offered, and never warned about.</summary>
/// <param name="Title">What it is called in the menu.</param>
/// <param name="Key">Its name for hosts.</param>
/// <param name="Changes">The changes that write it.</param>
internal sealed record Refactoring(string Title, string Key, ImmutableArray<TextChange> Changes);
