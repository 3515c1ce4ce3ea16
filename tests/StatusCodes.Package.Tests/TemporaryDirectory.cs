using System;
using System.IO;

namespace StatusCodes.Package.Tests;

/// <summary>A folder outside the repository that lives as long as the test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    /// <summary>The folder's full path.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("statuscodes-").FullName;

    /// <summary>A file or folder below.</summary>
    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Writes a text file, and the folders above it.</summary>
    public void Write(string path, string text)
    {
        string target = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    /// <summary>Copies a folder's sources: what a build left beside them stays behind.</summary>
    public void CopyFrom(string source)
    {
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(source, file);
            if (IsBuildOutput(relative))
            {
                continue;
            }

            string target = At(relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Root, recursive: true);
        }
        catch (IOException)
        {
            // Something still holds a file: the system's own cleaning takes what is left, and no test fails for it.
        }
    }

    /// <summary>Whether a path leads through a folder that builds write to.</summary>
    public static bool IsBuildOutput(string relativePath) =>
        Array.Exists(relativePath.Split(Path.DirectorySeparatorChar), static part => part is "bin" or "obj");
}
