using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Systems;

/// <summary>
/// A place that carries a status code: of which system, how that is known, where the value goes.
/// Or <see cref="None"/>, a place that is known to carry none; where nothing is known of a place, it has no slot at all.
/// </summary>
internal readonly record struct Slot(CodeSystem System, SlotStrength Strength, Direction Direction)
{
    // Between what is known by its name and what is known by its type.
    private const int NoneRank = (2 * (int)SlotStrength.Named) + 1;

    // Above all that is only read.
    private const int MostRank = (2 * (int)SlotStrength.Certain) + 1;

    /// <summary>Who takes the value; null where it may be anybody.</summary>
    public Receiver? Receiver { get; init; }

    /// <summary>
    /// Whether the value is put there: a receiver that does not take it throws on the spot.
    /// Otherwise it is looked for there, and is not found.
    /// </summary>
    public bool IsAssigned { get; init; }

    /// <summary>Where the value is used in the end; null where that is the place itself.</summary>
    public ExpressionSyntax? End { get; init; }

    /// <summary>The smallest number that is taken for a code there: below, what is known of the place is not enough.</summary>
    public int First { get; init; }

    /// <summary>Whether the numbers of single vendors are none there: <c>code = 999</c> is somebody's own.</summary>
    public bool IsOfRegistered { get; init; }

    /// <summary>
    /// Whether a table names the number already, <c>{ 422, "Unprocessable Content" }</c>: no constant need be declared for it.
    /// </summary>
    public bool IsNamedByTable { get; init; }

    /// <summary>The answer for a place that has been taken out (<c>Erp.Order.StatusCode=none</c>): nobody else is asked then.</summary>
    public static Slot None => default;

    /// <summary>Whether it is known that there is no code.</summary>
    public bool IsNone => System is null;

    /// <summary>A place known by its name alone.</summary>
    public static Slot Named(CodeSystem system) => new(system, SlotStrength.Named, Direction.Read);

    /// <summary>A place known by what stands beside it, or by a type that is plainly the system's.</summary>
    public static Slot Plain(CodeSystem system) => new(system, SlotStrength.Plain, Direction.Read);

    /// <summary>A place that the framework or a mark defines.</summary>
    public static Slot Certain(CodeSystem system) => new(system, SlotStrength.Certain, Direction.Read);

    /// <summary>The same place, looked at instead of filled.</summary>
    public Slot AsRead() => this with { Direction = Direction.Read, IsAssigned = false };

    /// <summary>
    /// Of two ways in which one place is known, the one that knows more; the first of equals. To know of no code outranks a name.
    /// </summary>
    public static Slot? Stronger(Slot? first, Slot? second) =>
        first is { } known && (second is not { } other || RankOf(other) <= RankOf(known)) ? known : second;

    /// <summary>
    /// Of two places that one value gets to, the one of which more can be said; the first of equals:
    /// what is sent, unless its name alone says so, then what is known more strongly.
    /// </summary>
    public static Slot? Graver(Slot? first, Slot? second) =>
        first is { } known && (second is not { } other || GravityOf(other) <= GravityOf(known)) ? known : second;

    /// <summary>The same place for a value that may get there, and may not: another one can come between.</summary>
    public Slot AsPossible() => Named(System) with { End = End, First = First, IsOfRegistered = IsOfRegistered };

    private static int GravityOf(Slot slot) => RankOf(slot) + (IsSurelySent(slot) ? MostRank : 0);

    private static bool IsSurelySent(Slot slot) => slot is { IsNone: false, Strength: not SlotStrength.Named, Direction: Direction.Sent };

    private static int RankOf(Slot slot) => slot.IsNone ? NoneRank : 2 * (int)slot.Strength;
}
