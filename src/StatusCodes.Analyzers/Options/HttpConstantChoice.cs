namespace StatusCodes.Analyzers.Options;

/// <summary>Which of the framework's constants is written first where an integer stands; the other one stands in for values that it lacks.</summary>
internal enum HttpConstantChoice
{
    /// <summary><c>StatusCodes</c> where ASP.NET Core is referenced, otherwise <c>(int)HttpStatusCode</c>.</summary>
    Auto,

    /// <summary><c>StatusCodes.Status404NotFound</c>.</summary>
    StatusCodes,

    /// <summary><c>(int)HttpStatusCode.NotFound</c>.</summary>
    HttpStatusCode,
}
