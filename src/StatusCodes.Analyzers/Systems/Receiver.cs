namespace StatusCodes.Analyzers.Systems;

/// <summary>Who takes a value, where it matters what that one does with it: the systems name theirs.</summary>
internal sealed class Receiver(string name)
{
    /// <summary>What rows of known slots call it.</summary>
    public string Name { get; } = name;

    public override string ToString() => Name;
}
