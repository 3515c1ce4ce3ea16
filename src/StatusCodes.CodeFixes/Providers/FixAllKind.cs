using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StatusCodes.CodeFixes.Providers;

/// <summary>One way to fix all codes: <see cref="AllCodesFixAllProvider"/>.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Key">The key of the fixes that it stands for.</param>
/// <param name="FixAsync">Fixes the codes, whatever their files.</param>
internal sealed record FixAllKind(
    string Title,
    string Key,
    Func<Solution, List<CodeToFix>, CancellationToken, Task<Solution>> FixAsync);
