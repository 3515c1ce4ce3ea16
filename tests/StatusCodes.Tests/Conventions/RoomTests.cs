using System.IO;
using System.Linq;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>
/// The tests mirror the rooms of the sources, those of the fixes under <c>Fixes</c>:
/// whoever changes a room finds its tests by the folder's name.
/// </summary>
public class RoomTests
{
    [Theory]
    [InlineData("StatusCodes.Analyzers", "")]
    [InlineData("StatusCodes.CodeFixes", "Fixes")]
    public void EveryRoom_HasTests(string project, string tests) =>
        Assert.Empty(Rooms(TestPaths.InRepository("src", project))
            .Where(room => !HasTests(TestPaths.InRepository("tests", "StatusCodes.Tests", tests, room)))
            .Select(room => $"no test stands in tests/StatusCodes.Tests/{Path.Combine(tests, room)}, nor below it"));

    /// <summary>The folders with sources, from the project's on; what the build leaves there is none.</summary>
    private static string[] Rooms(string project) =>
    [
        .. Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(project, Path.GetDirectoryName(file)!))
            .Where(static room => room != "." && room.Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Distinct()
            .Order(),
    ];

    private static bool HasTests(string folder) =>
        Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Any();
}
