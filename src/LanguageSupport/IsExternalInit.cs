using Microsoft.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Asked for by <c>init</c> accessors, and so by records.</summary>
[Embedded]
internal static class IsExternalInit;
