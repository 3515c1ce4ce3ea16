using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>What is set for each file of a compilation.</summary>
internal interface IFileKnowledge
{
    CodeOptions OptionsOf(SyntaxTree tree);

    KnownSlots KnownIn(SyntaxTree tree);
}
