using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// The constants that a place may write by their bare names, the nearest first:
/// locals of the method, members of the enclosing types and of the types they inherit.
/// </summary>
internal static class ConstantsInReach
{
    /// <summary>
    /// The fields with the value of <paramref name="code"/>, and all constant locals, that can be seen from <paramref name="place"/>.
    /// </summary>
    public static IEnumerable<ISymbol> At(SyntaxNode place, CatalogCode code, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode inner = place;
        foreach (SyntaxNode scope in place.Ancestors())
        {
            IEnumerable<ISymbol> constants = scope switch
            {
                BlockSyntax block => Locals(block.Statements, place, model, cancellation),
                SwitchSectionSyntax section => Locals(section.Statements, place, model, cancellation),
                CompilationUnitSyntax unit => Locals(
                    unit.Members.OfType<GlobalStatementSyntax>().Select(static statement => statement.Statement),
                    place,
                    model,
                    cancellation),
                TypeDeclarationSyntax type when ConstantDeclarationSite.IsInScope(type, inner) =>
                    Fields(type, place, code, model, cancellation),
                _ => [],
            };
            foreach (ISymbol constant in constants)
            {
                yield return constant;
            }

            // What a top-level statement declares cannot be used in the types of its file.
            if (scope is TypeDeclarationSyntax { Parent: not TypeDeclarationSyntax })
            {
                yield break;
            }

            inner = scope;
        }
    }

    /// <summary>
    /// Those declared before <paramref name="place"/>:
    /// a local cannot be used above its declaration, although it hides other names there already (CS0841).
    /// </summary>
    private static IEnumerable<ISymbol> Locals(
        IEnumerable<StatementSyntax> statements,
        SyntaxNode place,
        SemanticModel model,
        CancellationToken cancellation) =>
        statements.OfType<LocalDeclarationStatementSyntax>()
            .TakeWhile(declaration => declaration.Span.End <= place.SpanStart)
            .Where(static declaration => declaration.IsConst)
            .SelectMany(static declaration => declaration.Declaration.Variables)
            .Select(variable => model.GetDeclaredSymbol(variable, cancellation))
            .Where(symbol => symbol is ILocalSymbol { HasConstantValue: true } && IsAlwaysThere(symbol, place))!;

    private static IEnumerable<ISymbol> Fields(
        TypeDeclarationSyntax declaration,
        SyntaxNode place,
        CatalogCode code,
        SemanticModel model,
        CancellationToken cancellation)
    {
        for (INamedTypeSymbol? type = model.GetDeclaredSymbol(declaration, cancellation); type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                // Of many constants few have the value: the others need not be asked for more.
                if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value }
                    && code.IsValueOf(value)
                    && model.IsAccessible(place.SpanStart, member)
                    && !Obsolescence.IsObsoleteItself(member)
                    && IsAlwaysThere(member, place))
                {
                    yield return member;
                }
            }
        }
    }

    /// <summary>A constant inside <c>#if DEBUG</c> is not there in the other build.</summary>
    private static bool IsAlwaysThere(ISymbol constant, SyntaxNode place)
    {
        foreach (SyntaxReference declaration in constant.DeclaringSyntaxReferences)
        {
            if (!ConditionalRegions.IsAlwaysCompiledWith(declaration, place))
            {
                return false;
            }
        }

        return true;
    }
}
