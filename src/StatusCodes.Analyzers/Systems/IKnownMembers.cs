using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Systems;

/// <summary>What the table of known slots says of members.</summary>
internal interface IKnownMembers
{
    /// <summary>Whether the project has a row for something that is written so; asked before anything is bound.</summary>
    bool IsDeclared(string name);

    /// <summary>
    /// The slot that a property, a field, a parameter, or what a method answers is by its row:
    /// <see cref="Slot.None"/> where the row says that there is no code, null where there is no row.
    /// </summary>
    Slot? Find(ISymbol symbol);
}
