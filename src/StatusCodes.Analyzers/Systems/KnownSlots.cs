using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Systems;

/// <summary>The table of known slots: the project's rows, then the systems' own. What a row says comes before what names say.</summary>
internal sealed class KnownSlots : IKnownMembers
{
    private readonly SlotTable _declared;
    private readonly SystemList _systems;

    /// <param name="declared">The rows of the option <c>statuscodes.slots</c>.</param>
    /// <param name="systems">The systems with their rows.</param>
    public KnownSlots(SlotTable declared, SystemList systems)
    {
        _declared = declared;
        _systems = systems;
    }

    /// <summary>Whether a constructor's parameter is in a row: <c>new(404)</c> and <c>: base(404)</c> write no name.</summary>
    public bool HasDeclaredConstructors => _declared.HasConstructors;

    /// <summary>Whether the project says of any member that it carries no code.</summary>
    public bool HasTakenOut => _declared.HasTakenOut;

    /// <summary>Whether something that is written so may be, or may have, a known slot; asked before anything is bound.</summary>
    public bool HasMember(string name) => _declared.HasMember(name) || _systems.OwnSlots.HasMember(name);

    public bool IsDeclared(string name) => !_declared.IsEmpty && _declared.HasMember(name);

    public Slot? Find(ISymbol symbol) =>
        Read(_declared.Find(symbol), _systems.OwnSlots.Find(symbol), symbol) ?? (IsPartOfTakenOut(symbol) ? Slot.None : null);

    /// <summary>The same for the keys of a dictionary.</summary>
    public Slot? FindKeys(ISymbol dictionary) => Read(_declared.FindKeys(dictionary), _systems.OwnSlots.FindKeys(dictionary), dictionary);

    /// <summary>The same for a member of a missing type, by the names that are written: known by its name alone.</summary>
    public Slot? FindWritten(string type, string member, SlotPart part) =>
        (_declared.FindWritten(type, member, part) ?? _systems.OwnSlots.FindWritten(type, member, part)) is not { } row ? null
        : row.System is { } system ? Slot.Named(system)
        : Slot.None;

    /// <summary>A record's property that is taken out is so, too, where the record is made and taken apart.</summary>
    private bool IsPartOfTakenOut(ISymbol symbol) =>
        HasTakenOut
        && symbol is IParameterSymbol parameter
        && IsDeclared(parameter.Name)
        && Members.OfRecord(parameter) is { } property
        && _declared.Find(property) is { System: null };

    private Slot? Read(SlotRow? declared, SlotRow? own, ISymbol symbol)
    {
        if ((declared ?? own) is not { } row)
        {
            return null;
        }

        if (row.System is not { } system)
        {
            return Slot.None;
        }

        SystemKnowledge knowledge = _systems.Of(system);
        Slot known = knowledge.Into(symbol, SlotStrength.Certain);

        // What the project declares counts as sent, unless the row says otherwise.
        bool isSent = row.IsSent ?? (row == declared || known.Direction == Direction.Sent);
        return known with
        {
            Direction = isSent ? Direction.Sent : Direction.Read,
            Receiver = ReceiverOf(row, symbol, knowledge) ?? known.Receiver,
        };
    }

    /// <summary>
    /// What the framework's own member does with a code is known, and what its neighbours do that override it (<c>ClientWebSocket</c>);
    /// a project's override may do something else.
    /// </summary>
    private static Receiver? ReceiverOf(SlotRow row, ISymbol symbol, SystemKnowledge knowledge) =>
        row.Type.IsNeighbourOf(symbol.ContainingType) ? knowledge.FindReceiver(row.Receiver) : null;
}
