using System;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Tests.Catalog;

/// <summary>One of .NET's named status codes.</summary>
/// <param name="System">The code system of its type.</param>
/// <param name="Type">The type's metadata name.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Value">The code.</param>
internal sealed record FrameworkConstant(CodeSystem System, string Type, string Member, int Value)
{
    /// <summary>The name without the <c>Status404</c> that <c>StatusCodes</c> puts before it.</summary>
    public string Phrase => Member.StartsWith($"Status{Value}", StringComparison.Ordinal) ? Member[$"Status{Value}".Length..] : Member;
}
