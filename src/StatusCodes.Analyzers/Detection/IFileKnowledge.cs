using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>What is set for each file of a compilation.</summary>
internal interface IFileKnowledge
{
    CodeOptions OptionsOf(SyntaxTree tree);

    KnownSlots KnownIn(SyntaxTree tree);

    /// <summary>All that is set for a file, whoever reads it.</summary>
    AnalyzerConfigOptions ConfiguredIn(SyntaxTree tree);
}
