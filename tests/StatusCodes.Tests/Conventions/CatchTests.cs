using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace StatusCodes.Tests.Conventions;

/// <summary>Down never means silent: what would throw is a bug that has to be seen, so nobody in <c>src</c> catches everything.</summary>
public class CatchTests
{
    private static readonly string[] TooMuch = ["Exception", "SystemException", "ApplicationException", "object", "NullReferenceException"];

    [Fact]
    public void Nothing_CatchesEverything() => Assert.Empty(
        Directory.EnumerateFiles(TestPaths.InRepository("src"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static path => TooWide(File.ReadAllText(path)).Select(line => $"{path}({line})")));

    [Theory]
    [InlineData("try { } catch { }", true)]
    [InlineData("try { } catch (Exception) { }", true)]
    [InlineData("try { } catch (System.Exception e) when (e is not OperationCanceledException) { }", true)]
    [InlineData("try { } catch (NullReferenceException) { }", true)]
    [InlineData("try { } catch (NotImplementedException) { }", false)]
    [InlineData("try { } finally { }", false)]
    public void TooWideCatch_IsSeen(string statement, bool isTooWide) => Assert.Equal(isTooWide, TooWide(statement).Any());

    private static IEnumerable<int> TooWide(string source) => CSharpSyntaxTree.ParseText(source).GetRoot()
        .DescendantNodes()
        .OfType<CatchClauseSyntax>()
        .Where(static clause => clause.Declaration is not { Type: { } type } || TooMuch.Contains(type.ToString().Split('.')[^1]))
        .Select(static clause => clause.GetLocation().GetLineSpan().StartLinePosition.Line + 1);
}
