using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>How a slot is known to carry a status code; it decides how much may be said.</summary>
internal enum SlotStrength
{
    /// <summary>Known by the name alone: <c>int statusCode</c>.</summary>
    Named,

    /// <summary>Named for a code, on a type that plainly belongs to the system: <c>HttpReply.Status</c>.</summary>
    Plain,

    /// <summary>Known by a framework type or member, or by a mark.</summary>
    Certain,
}

/// <summary>Where the value goes. Where it cannot be told, it is read.</summary>
internal enum Direction
{
    /// <summary>Compared, matched or asserted, or what a test lets a peer answer.</summary>
    Read,

    /// <summary>Put on the wire, or declared as something that the program answers.</summary>
    Sent,
}

/// <summary>Who takes the value, where it matters what that one does with it.</summary>
internal enum Receiver
{
    /// <summary>Anybody.</summary>
    Unknown,

    /// <summary>ASP.NET Core: Kestrel writes any number on the wire.</summary>
    AspNetCore,

    /// <summary><c>System.Net.HttpListenerResponse</c> throws outside 100–999.</summary>
    HttpListener,

    /// <summary><c>System.Net.Http.HttpResponseMessage</c> throws outside 0–999, so it cannot hold anything else.</summary>
    HttpResponseMessage,

    /// <summary>A socket of <c>System.Net.WebSockets</c>: it checks little of what it sends, and everything that it receives.</summary>
    WebSocket,
}

/// <summary>A place that carries a status code: how that is known, where the value goes, and who takes it.</summary>
internal readonly record struct Slot(SlotStrength Strength, Direction Direction, Receiver Receiver)
{
    /// <summary>The system of the codes that belong here: HTTP, unless its type, its name or the project says otherwise.</summary>
    public CodeSystem System { get; init; }

    /// <summary>A place known by its name alone.</summary>
    public static Slot Named => new(SlotStrength.Named, Direction.Read, Receiver.Unknown);

    /// <summary>A place of which nothing but its name is known; null where the name alone says too little.</summary>
    public static Slot? OfName(NameKind name) => name switch
    {
        NameKind.StatusCode => Named,
        NameKind.CloseCode => Named with { System = CodeSystem.WebSocket },
        NameKind.ReplyCode => Named with { System = CodeSystem.Ftp },
        _ => null,
    };

    /// <summary>A place known by what stands beside it, or by a type that is plainly HTTP's.</summary>
    public static Slot Plain => new(SlotStrength.Plain, Direction.Read, Receiver.Unknown);

    /// <summary>A place that the framework or a mark defines.</summary>
    public static Slot Certain => new(SlotStrength.Certain, Direction.Read, Receiver.Unknown);

    /// <summary>Whether nothing but a name speaks for HTTP; another system's name beside it then speaks against it.</summary>
    public bool IsNamedHttp => Strength == SlotStrength.Named && System == CodeSystem.Http;

    /// <summary>Whether the value is put there: a receiver that does not take it throws on the spot. Otherwise it is looked for there, and is not found.</summary>
    public bool IsFilled { get; init; }

    /// <summary>The same place, looked at instead of filled.</summary>
    public Slot AsRead() => this with { Direction = Direction.Read, IsFilled = false };
}
