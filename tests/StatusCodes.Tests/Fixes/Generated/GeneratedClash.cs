using System.Collections.Immutable;

namespace StatusCodes.Tests.Fixes.Generated;

/// <summary>Declarations that bear a name which a fix may write, or may be written themselves.</summary>
/// <param name="InNamespace">What stands beside the type.</param>
/// <param name="InType">What stands in it.</param>
/// <param name="InnerBase">What the nested type inherits.</param>
internal sealed record GeneratedClash(string InNamespace, string InType = "", string InnerBase = "")
{
    public static readonly ImmutableArray<GeneratedClash> All =
    [
        new("internal static class StatusCodes { }\n\n"),
        new("internal enum HttpStatusCode { None }\n\n"),
        new("internal class TooEarly { }\n\n"),
        new("internal static class HttpCodes { public const int TooEarly = 425, NotFound = 404; }\n\n"),
        new("internal static class CloseCodes\n{\n    public const int ServiceRestart = 1012;\n}\n\n"),
        new("#if DEBUG\ninternal static class HttpErrorCodes { public const int TooEarly = 425; }\n#endif\n\n"),
        new("", "private static void TooEarly() { }\n"),
        new("", "private const string TooEarly = \"\", TooManyRequests = \"\";\n"),
        new("", "private class TooEarly { }\n"),
        new("", "private const int MAX_RETRIES = 3;\n"),
        new("", "const int MaxRetries = 3;\n"),
        new("internal static class HttpStatusCodes { }\n\n"),
        new("internal static class WebSocketCloseCodes { public const int ServiceRestart = 1012; }\n\n"),
        new("", "private const int MaxRetries = 3;\n\nprivate const int MinRetries = 3;\n"),
        new("", "private static readonly int maxRetries = 3;\n"),
        new("", "public const int Early = 425;\n"),
        new("", "#if DEBUG\nprivate const int EarlyStatusCode = 425;\n#endif\n"),
        new("", "private static int HttpStatusCode => 1;\n"),
        new("", "private static global::System.Net.HttpStatusCode HttpStatusCode => default;\n"),
        new("", "private static int StatusCodes => 1;\n"),
        new("", "private static object Net => 1;\n"),
        new("", "private static object System => 1;\n"),
        new("public class Base { protected const int TooEarly = 425; }\n\n", "", " : Base"),
        new("public class Base { protected static int TooEarly() => 1; }\n\n", "", " : Base"),
        new("", "", " : Orders"),
    ];
}
