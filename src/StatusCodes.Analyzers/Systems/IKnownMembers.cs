using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Systems;

/// <summary>What the table of known slots says of members.</summary>
internal interface IKnownMembers
{
    /// <summary>Whether the project has a row for something that is written so; asked before anything is bound.</summary>
    bool IsDeclared(string name);

    /// <summary>The slot that a property, a field, a parameter, or what a method answers is by its row.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="slot">The slot; null where the row says that there is none.</param>
    /// <returns>Whether there is a row.</returns>
    bool TryFind(ISymbol symbol, out Slot? slot);
}
