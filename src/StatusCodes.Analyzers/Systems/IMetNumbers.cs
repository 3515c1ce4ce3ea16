using System.Collections.Generic;
using System.Collections.Immutable;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Systems;

/// <summary>What the name at a place meets in its file.</summary>
internal interface IMetNumbers
{
    /// <summary>The different numbers that the name at <paramref name="site"/> meets; none where no name is written.</summary>
    IReadOnlyCollection<int> At(in Site site);

    /// <summary>Whether that name also meets a constant of one of the types: <c>r.Code == (int)HttpStatusCode.OK</c>.</summary>
    bool HasConstant(in Site site, ImmutableArray<ConstantHolder> holders);
}
