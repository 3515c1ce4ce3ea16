using Microsoft.CodeAnalysis;

namespace StatusCodes.Analyzers.Protocols.Http.Content;

/// <summary>Which ASP.NET Core a project is compiled against: what becomes of an object that is serialized differs by that.</summary>
internal static class HttpContentServer
{
    /// <summary>The oldest of which it was seen: JSON is written to the response's stream.</summary>
    public const int Stream = 8;

    /// <summary>The first whose JSON is written to the response's pipe.</summary>
    public const int Pipe = 9;

    /// <summary>Goes through the references: for what is reported alone. 0 where there is none.</summary>
    public static int MajorOf(Compilation compilation)
    {
        foreach (AssemblyIdentity reference in compilation.ReferencedAssemblyNames)
        {
            if (reference.Name == "Microsoft.AspNetCore.Http.Abstractions")
            {
                return reference.Version.Major;
            }
        }

        return 0;
    }
}
