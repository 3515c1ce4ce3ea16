using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Naming.Homes;

/// <summary>
/// Where a constant can be declared that a place may write by its bare name.
/// Asks for no symbol, because the analyzer asks before it speaks.
/// </summary>
internal static class ConstantDeclarationSite
{
    /// <summary>
    /// The innermost type declaration around <paramref name="code"/> that can hold constants,
    /// or the compilation unit where <paramref name="code"/> belongs to top-level statements;
    /// null where neither is: in attributes of the assembly, and in declarations outside all types.
    /// </summary>
    /// <param name="code">The number, or the text.</param>
    /// <param name="compilation">What it is compiled with.</param>
    public static SyntaxNode? Find(SyntaxNode code, Compilation compilation)
    {
        SyntaxNode inner = code;
        for (SyntaxNode? node = code.Parent; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type && IsInScope(type, inner) && CanDeclare(type, compilation))
            {
                return type;
            }

            if (node is CompilationUnitSyntax unit)
            {
                return inner is GlobalStatementSyntax && unit.SyntaxTree.Options.Kind == SourceCodeKind.Regular ? unit : null;
            }

            inner = node;
        }

        return null;
    }

    /// <summary>
    /// Whether a constant of <paramref name="type"/> is seen by its bare name:
    /// a primary constructor's parameters, their defaults and attributes do not see the type's members; its base arguments do.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="part">What of it the place stands in.</param>
    public static bool IsInScope(TypeDeclarationSyntax type, SyntaxNode part) => part is not ParameterListSyntax || part.Parent != type;

    /// <summary>
    /// Whether a constant can be declared in this part of a type:
    /// it needs a body, and in an interface C# 8 and a runtime that knows such members (.NET Framework does not).
    /// </summary>
    public static bool CanDeclare(TypeDeclarationSyntax type, Compilation compilation) =>
        type.OpenBraceToken is { RawKind: not 0, IsMissing: false }
        && type.Kind() switch
        {
            SyntaxKind.ClassDeclaration or SyntaxKind.StructDeclaration => true,
            SyntaxKind.RecordDeclaration or SyntaxKind.RecordStructDeclaration => true,
            SyntaxKind.InterfaceDeclaration => type.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 }
                && compilation.SupportsRuntimeCapability(RuntimeCapability.DefaultImplementationsOfInterfaces),
            _ => false,
        };
}
