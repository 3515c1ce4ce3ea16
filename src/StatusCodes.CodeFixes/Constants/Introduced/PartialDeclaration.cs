using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>One hand-written declaration of a type: a partial type has several.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="Start">Where its name begins there: an attribute before it may be one project's alone.</param>
/// <param name="IsAlwaysCompiled">Whether no <c>#if</c> stands around it.</param>
/// <param name="HasConstants">Whether the type keeps constants there; those of codes may be ours, put there by a fix before.</param>
/// <param name="HasCode">Whether the number is written there.</param>
internal readonly record struct PartialDeclaration(
    Document Document,
    int Start,
    bool IsAlwaysCompiled,
    bool HasConstants,
    bool HasCode)
{
    private string Path => Document.FilePath ?? Document.Name;

    /// <summary>
    /// The part that a new constant goes into: where the type's other constants are, or else where it is used. Of several the first
    /// by path that a person wrote, that can hold one, and that every project has, one that is compiled in every configuration before
    /// one inside <c>#if</c>; null where there is none. All is told by what is written, so that any fix decides as the first would.
    /// </summary>
    /// <param name="types">The type, and the number, as each project that compiles the code sees it.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static PartialDeclaration? ForConstants(
        IEnumerable<(FileView View, INamedTypeSymbol Type, LiteralExpressionSyntax Number)> types,
        CancellationToken cancellation)
    {
        List<PartialDeclaration>? common = null;
        foreach ((FileView view, INamedTypeSymbol type, LiteralExpressionSyntax number) in types)
        {
            List<PartialDeclaration> parts = HandWritten(view, type, number, cancellation)
                .OrderBy(static part => part.Path, StringComparer.Ordinal)
                .ThenBy(static part => part.Start)
                .ToList();
            common = common is null ? parts : common.FindAll(part => parts.Exists(part.IsSameAs));
        }

        return common is { Count: > 0 }
            ? common.OrderByDescending(static part => part.IsAlwaysCompiled)
                .ThenByDescending(static part => part.HasConstants)
                .ThenByDescending(static part => part.HasCode)
                .First()
            : null;
    }

    private bool IsSameAs(PartialDeclaration other) => other.Path == Path && other.Start == Start;

    private static IEnumerable<PartialDeclaration> HandWritten(
        FileView view,
        INamedTypeSymbol type,
        LiteralExpressionSyntax number,
        CancellationToken cancellation)
    {
        Project project = view.Document.Project;
        AnalyzerConfigOptionsProvider options = project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax declaration
                && ConstantDeclarationSite.CanDeclare(declaration, view.Model.Compilation)
                && project.Solution.GetDocument(declaration.SyntaxTree) is { } document and not SourceGeneratedDocument
                && !GeneratedFile.Is(declaration.SyntaxTree, options.GetOptions(declaration.SyntaxTree), cancellation))
            {
                yield return new PartialDeclaration(
                    document,
                    declaration.Identifier.SpanStart,
                    ConditionalRegions.IsAlwaysCompiled(declaration.SyntaxTree.GetRoot(cancellation), declaration.SpanStart),
                    declaration.Members.Any(static member => ConstantPlacement.IsConstant(member) && !CodeConstants.Has(member)),
                    view.Constants.WrittenAround(declaration).SameAs(number).Any(same => same.IsIn(declaration)));
            }
        }
    }
}
