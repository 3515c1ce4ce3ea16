using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Systems;

/// <summary>A place that carries a status code: of which system, how that is known, where the value goes.</summary>
internal readonly record struct Slot(CodeSystem System, SlotStrength Strength, Direction Direction)
{
    /// <summary>Who takes the value; null where it may be anybody.</summary>
    public Receiver? Receiver { get; init; }

    /// <summary>
    /// Whether the value is put there: a receiver that does not take it throws on the spot.
    /// Otherwise it is looked for there, and is not found.
    /// </summary>
    public bool IsAssigned { get; init; }

    /// <summary>A place known by its name alone.</summary>
    public static Slot Named(CodeSystem system) => new(system, SlotStrength.Named, Direction.Read);

    /// <summary>A place known by what stands beside it, or by a type that is plainly the system's.</summary>
    public static Slot Plain(CodeSystem system) => new(system, SlotStrength.Plain, Direction.Read);

    /// <summary>A place that the framework or a mark defines.</summary>
    public static Slot Certain(CodeSystem system) => new(system, SlotStrength.Certain, Direction.Read);

    /// <summary>The same place, looked at instead of filled.</summary>
    public Slot AsRead() => this with { Direction = Direction.Read, IsAssigned = false };

    /// <summary>Of two ways in which one place is known, the one that knows more; the first of equals.</summary>
    public static Slot? Stronger(Slot? first, Slot? second) =>
        first is { } known && (second is not { } other || other.Strength <= known.Strength) ? known : second;
}
