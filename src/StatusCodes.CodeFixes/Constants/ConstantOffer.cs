using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using StatusCodes.Analyzers.Naming;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>What the light bulb can say of one number: the constant that it becomes, and how.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="ChangeAsync">Makes the solution with it: when somebody presses, where it was sure before what comes out.</param>
internal sealed record ConstantOffer(NamedConstant Constant, Func<CancellationToken, Task<Solution>> ChangeAsync);
