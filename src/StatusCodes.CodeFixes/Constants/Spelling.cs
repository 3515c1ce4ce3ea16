using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>One way to write a constant at a place.</summary>
/// <param name="Name">The constant's name, without a cast: <c>StatusCodes.Status404NotFound</c>.</param>
/// <param name="Using">The directive that the name needs; null where it binds already.</param>
/// <param name="IsSure">Whether the compiler has said, in every project, that the name means the constant there.</param>
internal sealed record Spelling(string Name, NewUsing? Using, bool IsSure = false);
