using Microsoft.CodeAnalysis.CSharp;

namespace StatusCodes.Analyzers.Protocols.Http.ClassRanges;

/// <summary>What to write in place of a wrong bound.</summary>
/// <param name="Relation">The operator's token as the range means it.</param>
/// <param name="Constant">The number or the name.</param>
/// <param name="IsWritable">Whether that compiles: no number can stand in place of an enum's member.</param>
internal readonly record struct HttpBoundCorrection(SyntaxKind Relation, string Constant, bool IsWritable);
