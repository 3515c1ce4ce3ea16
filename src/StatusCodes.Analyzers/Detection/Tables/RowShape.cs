namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>How a row holds its number.</summary>
internal enum RowKind
{
    /// <summary>The number is matched, and the text answered: an arm, a case.</summary>
    Matched,

    /// <summary>The text is matched, and the number answered.</summary>
    Answered,

    /// <summary>One of the two that a dictionary's initializer pairs: <c>{ 404, "…" }</c>.</summary>
    Paired,

    /// <summary>The text is kept under the number: <c>[404] = "…"</c>.</summary>
    Key,

    /// <summary>The number is kept under the text: <c>["…"] = 404</c>.</summary>
    Value,

    /// <summary>Both are given to a method or a constructor, or stand in a tuple.</summary>
    Argument,
}

/// <summary>What the rows of a table have in common whose numbers mean the same.</summary>
/// <param name="Kind">How the rows hold their numbers.</param>
/// <param name="Callee">What takes both, by the name that is written; empty where there is none.</param>
/// <param name="Place">Which of the arguments, or of the pair, the number is.</param>
internal readonly record struct RowShape(RowKind Kind, string Callee = "", int Place = 0);
