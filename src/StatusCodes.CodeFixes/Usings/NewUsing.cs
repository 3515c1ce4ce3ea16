namespace StatusCodes.CodeFixes.Usings;

/// <summary>A using directive that the file does not have yet.</summary>
/// <param name="Block">Where it goes.</param>
/// <param name="Namespace">What it imports.</param>
internal sealed record NewUsing(UsingBlock Block, string Namespace);
