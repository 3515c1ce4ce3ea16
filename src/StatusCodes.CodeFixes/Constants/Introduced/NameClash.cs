using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Whether a new constant's name would hide a member, or give another meaning to a name that stands in its scope.
/// Any bare name of that spelling counts, whatever it means today: another name costs little, a changed meaning would cost much.
/// </summary>
internal static class NameClash
{
    public static bool IsFree(string name, INamedTypeSymbol type, CancellationToken cancellation) =>
        name != type.Name
        && type.TypeParameters.All(parameter => parameter.Name != name)
        && WithBases(type).All(inherited => inherited.GetMembers(name).All(member => !IsSeen(member, type)))
        && type.DeclaringSyntaxReferences.All(part => !IsWritten(name, part.GetSyntax(cancellation)));

    /// <summary>
    /// Whether a local of the top-level statements may be called <paramref name="name"/>:
    /// the types of the file would see it too, and must not use it.
    /// </summary>
    public static bool IsFree(string name, CompilationUnitSyntax unit) => !IsWritten(name, unit);

    /// <summary>Only the type that declares a private member sees it, and the types nested in that.</summary>
    private static bool IsSeen(ISymbol member, INamedTypeSymbol type)
    {
        if (member.DeclaredAccessibility != Accessibility.Private)
        {
            return true;
        }

        for (INamedTypeSymbol? outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(outer.OriginalDefinition, member.ContainingType.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? inherited = type; inherited is not null; inherited = inherited.BaseType)
        {
            yield return inherited;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol inherited in type.AllInterfaces)
            {
                yield return inherited;
            }
        }
    }

    private static bool IsWritten(string name, SyntaxNode scope) =>
        scope.DescendantTokens(node => node == scope || !HasOwnConstant(name, node), descendIntoTrivia: true)
            .Any(token => token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name && !IsQualified(token));

    /// <summary>
    /// A nested type with a constant of that name sees none but its own; unless it inherits the one around it,
    /// and would hide it with a warning.
    /// </summary>
    private static bool HasOwnConstant(string name, SyntaxNode node) =>
        node is TypeDeclarationSyntax { BaseList: null } nested
        && nested.Members.OfType<FieldDeclarationSyntax>()
            .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .SelectMany(static field => field.Declaration.Variables)
            .Any(variable => variable.Identifier.ValueText == name);

    /// <summary>
    /// What is looked up elsewhere than in the scope: <c>StatusCodes.TooEarly</c>, <c>Send(TooEarly: 425)</c>, an enum's own member.
    /// </summary>
    private static bool IsQualified(SyntaxToken token) => token.Parent switch
    {
        EnumMemberDeclarationSyntax => true,
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } simple => access.Name == simple,
        SimpleNameSyntax { Parent: MemberBindingExpressionSyntax } => true,
        SimpleNameSyntax { Parent: QualifiedNameSyntax qualified } simple => qualified.Right == simple,
        SimpleNameSyntax { Parent: NameColonSyntax } => true,
        _ => false,
    };
}
