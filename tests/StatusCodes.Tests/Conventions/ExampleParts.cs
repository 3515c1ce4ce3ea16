using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Tests.Conventions;

/// <summary>
/// What a page's bad example consists of, each of which has to be reported: its members, and the lines that a comment says something of.
/// </summary>
/// <param name="First">The first line, from 0.</param>
/// <param name="Last">The last one.</param>
/// <param name="Text">The code.</param>
internal sealed record ExampleParts(int First, int Last, string Text)
{
    public bool Has(int line) => line >= First && line <= Last;

    /// <summary>Of a type that the example declares, only the lines that a comment says something of.</summary>
    public static IEnumerable<ExampleParts> Of(string source)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(source).GetRoot();
        TypeDeclarationSyntax controller = root.DescendantNodes().OfType<TypeDeclarationSyntax>().First();
        IEnumerable<ExampleParts> members = controller.Members.Where(static member => member is not TypeDeclarationSyntax).Select(Of);
        IEnumerable<ExampleParts> lines =
            from comment in controller.DescendantTrivia()
            where comment.IsKind(SyntaxKind.SingleLineCommentTrivia)
            let line = comment.GetLocation().GetLineSpan().StartLinePosition.Line
            // What stands on a line of its own tells of the example, not of a line.
            where !string.IsNullOrWhiteSpace(source.Split('\n')[line].Split("//")[0])
            select new ExampleParts(line, line, source.Split('\n')[line]);
        return members.Concat(lines);
    }

    private static ExampleParts Of(MemberDeclarationSyntax member)
    {
        FileLinePositionSpan span = member.GetLocation().GetLineSpan();
        return new ExampleParts(span.StartLinePosition.Line, span.EndLinePosition.Line, member.ToString());
    }
}
