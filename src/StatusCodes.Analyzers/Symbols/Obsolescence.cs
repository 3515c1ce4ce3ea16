using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>What the compiler warns of wherever it is written, and many take warnings for errors: a fix does not write it.</summary>
internal static class Obsolescence
{
    /// <summary>Whether a constant, or a type around it, is marked as obsolete or experimental.</summary>
    public static bool IsObsolete(IFieldSymbol constant)
    {
        for (ISymbol? symbol = constant; symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (IsObsoleteItself(symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same without the types around it: who writes a constant of the own type is as obsolete as that.</summary>
    public static bool IsObsoleteItself(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass?.Name is "ObsoleteAttribute" or "ExperimentalAttribute")
            {
                return true;
            }
        }

        return false;
    }
}
