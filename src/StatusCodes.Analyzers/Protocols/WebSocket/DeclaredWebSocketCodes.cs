using System;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Rules.MisnamedConstants;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.WebSocket;

/// <summary>
/// Constants of close codes. A type of a WebSocket numbers other things too: what it logs, its errors, its limits.
/// There it must be one of the sixteen numbers of RFC 6455 §7.4.1, and a name that means nothing else.
/// </summary>
internal sealed record DeclaredWebSocketCodes(SystemKnowledge Knowledge, DiagnosticDescriptor Descriptor)
    : DeclaredConstants(Knowledge, Descriptor, "Close", First: 1000, Last: 3999)
{
    private static readonly WordSet OtherNumbers = new("Event", "Log", "Error", "Limit");

    /// <summary>
    /// The protocol's own codes and the registered ones are named apart:
    /// a policy violation (1008) may be called Unauthorized as well as 3000,
    /// and what is not registered of 3000–3999 belongs to the library that uses it (RFC 6455 §7.4.2).
    /// </summary>
    public override bool MayBeMistaken(CodeNameMatch named, int value) =>
        !named.IsAmbiguous
        && named.Entry.First / 1000 == value / 1000
        && Knowledge.System.Find(value) is not { Registration: Registration.Nonstandard };

    /// <summary>
    /// Of a type that is called after closing the numbers alone tell: private codes begin at 4000, nothing below 1000 is one.
    /// </summary>
    public override bool MayBeSlip(string type, string name, int value) => IsOneDigitOff(value) && Knowledge.MayBeOwnHolder(type);

    public override bool IsSlip(TypeEvidence type) => base.IsSlip(type) && Knowledge.IsOwnHolder(type.Type);

    public override bool IsMistake(TypeEvidence type, CodeNameMatch named, int value) =>
        (type.Matches >= 2 && type.Type.TypeKind == TypeKind.Enum)
        || (value % 1000 <= 15 && (type.HasSystemWord || type.Matches >= 2 || IsOfSocket(type, named)));

    private static bool IsOfSocket(TypeEvidence type, CodeNameMatch named) =>
        type.HasWord("WebSocket")
        && !IsAmbiguousName(named.Name)
        && !OtherNumbers.HasPrefixIn(type.Type.Name);

    private static bool IsAmbiguousName(string name) =>
        name.EndsWith("rror", StringComparison.Ordinal) || name is "Bad Gateway" or "Try Again Later";
}
