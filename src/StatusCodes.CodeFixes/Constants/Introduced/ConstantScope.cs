using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>Where a new constant is declared, as one project sees it: a type, or the top-level statements of a file.</summary>
/// <param name="View">The project's view of the file.</param>
/// <param name="Declaration">The type's declaration, or the compilation unit.</param>
/// <param name="Type">The type; null for top-level statements.</param>
internal sealed record ConstantScope(FileView View, SyntaxNode Declaration, INamedTypeSymbol? Type)
{
    /// <summary>The scope in every project that compiles it.</summary>
    /// <param name="file">The file that is to declare the constant.</param>
    /// <param name="start">Where the type's name begins there; null for top-level statements.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static ImmutableArray<ConstantScope> In(SharedFile file, int? start, CancellationToken cancellation) =>
        file.Views
            .Select(view => start is { } position ? OfType(view, position, cancellation) : OfStatements(view))
            .OfType<ConstantScope>()
            .ToImmutableArray();

    /// <summary>Whether a constant may be called so.</summary>
    public bool IsFree(string name, CancellationToken cancellation) =>
        new NameClash(View.Model, View.Constants.WrittenAround, cancellation).IsFree(name, Declaration);

    public bool Contains(FileView view, SyntaxNode place, CancellationToken cancellation)
    {
        if (!IsOfProject(view))
        {
            return false;
        }

        SyntaxNode? own = ConstantDeclarationSite.Find(place, view.Model.Compilation);
        return Type is null
            ? own == Declaration
            : own is TypeDeclarationSyntax declaration
                && view.Model.GetDeclaredSymbol(declaration, cancellation) is { } type
                && IsWithin(type, Type);
    }

    /// <summary>
    /// Whether constants of one name would clash: in one scope, or where the inner one hides what it sees of the outer,
    /// or inherits from it.
    /// </summary>
    public bool CanClashWith(ConstantScope other)
    {
        if (!IsOfProject(other.View))
        {
            return false;
        }

        if (Type is null || other.Type is null)
        {
            return Declaration == other.Declaration;
        }

        return IsWithin(other.Type, Type) || (IsWithin(Type, other.Type) && Type.BaseType is { SpecialType: SpecialType.None });
    }

    private static ConstantScope? OfStatements(FileView view) =>
        view.Root.Members.Any(static member => member is GlobalStatementSyntax) ? new ConstantScope(view, view.Root, null) : null;

    private static ConstantScope? OfType(FileView view, int start, CancellationToken cancellation) =>
        view.Root.FindToken(start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>(type => type.Identifier.SpanStart == start) is { } declaration
        && ConstantDeclarationSite.CanDeclare(declaration, view.Model.Compilation)
        && view.Model.GetDeclaredSymbol(declaration, cancellation) is { } type
            ? new ConstantScope(view, declaration, type)
            : null;

    private bool IsOfProject(FileView view) => View.Document.Project.Id == view.Document.Project.Id;

    private static bool IsWithin(INamedTypeSymbol inner, INamedTypeSymbol outer)
    {
        for (INamedTypeSymbol? type = inner; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, outer))
            {
                return true;
            }
        }

        return false;
    }
}
