namespace StatusCodes.Analyzers.Configuration;

/// <summary>
/// Which of the framework's constants is preferred where an integer stands; the other one is used for values that it lacks.
/// </summary>
internal enum ConstantPreference
{
    /// <summary>Classes of numbers where the framework has one (<c>StatusCodes</c>), otherwise enums under a cast.</summary>
    Auto,

    /// <summary>Classes of numbers: <c>StatusCodes.Status404NotFound</c>.</summary>
    Numbers,

    /// <summary>Enums: <c>(int)HttpStatusCode.NotFound</c>.</summary>
    Enums,
}
