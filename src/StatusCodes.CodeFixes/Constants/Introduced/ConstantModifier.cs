using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// Whether <c>private</c> is written before a new constant, which is private in any case: as the project's style says (IDE0040);
/// without one, as the type's other constants have it.
/// </summary>
internal static class ConstantModifier
{
    private const string Style = "dotnet_style_require_accessibility_modifiers";
    private const string Private = "private ";

    /// <summary>The modifier with a blank behind it, or nothing.</summary>
    /// <param name="scopes">Where the constant is declared, in every project.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static string Of(ImmutableArray<ConstantScope> scopes, CancellationToken cancellation) =>
        scopes.All(scope => scope.Type is null || IsOmitted(scope, scope.Type, cancellation)) ? string.Empty : Private;

    private static bool IsOmitted(ConstantScope scope, INamedTypeSymbol type, CancellationToken cancellation)
    {
        // What is not private by itself has to say so.
        if (type.TypeKind == TypeKind.Interface)
        {
            return false;
        }

        if (scope.View.Configured.TryGetValue(Style, out string? style))
        {
            return IsSetTo(style, "omit_if_default") || IsSetTo(style, "never");
        }

        FieldDeclarationSyntax[] others = type.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellation))
            .OfType<TypeDeclarationSyntax>()
            .SelectMany(static part => part.Members.OfType<FieldDeclarationSyntax>())
            .Where(static field => field.Modifiers.Any(SyntaxKind.ConstKeyword))
            .ToArray();
        return others.Length > 0 && Array.TrueForAll(others, static other => !HasAccessibility(other));
    }

    private static bool IsSetTo(string value, string expected) => value.StartsWith(expected, StringComparison.OrdinalIgnoreCase);

    private static bool HasAccessibility(FieldDeclarationSyntax field) => field.Modifiers.Any(static modifier =>
        modifier.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword or SyntaxKind.PublicKeyword);
}
