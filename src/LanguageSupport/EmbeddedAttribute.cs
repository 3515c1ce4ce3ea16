using System;

namespace Microsoft.CodeAnalysis;

// The types of this folder are asked for by the C# compiler, and netstandard2.0 lacks them. They are written out, not generated:
// PolySharp adds them in another order each time, and with it no two builds are alike.

/// <summary>Hides a type from the assemblies that see the internals of this one: they have their own.</summary>
[AttributeUsage(AttributeTargets.All)]
internal sealed class EmbeddedAttribute : Attribute;
