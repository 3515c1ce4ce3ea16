using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>A directive by which constants are written without their type's name.</summary>
/// <param name="Type">The last part of the type's name.</param>
/// <param name="Alias">The name that it goes by; null where its members are imported.</param>
internal readonly record struct ConstantImport(string Type, string? Alias)
{
    /// <summary>The import that <paramref name="directive"/> is; null where it is of no type whose constants are judged.</summary>
    public static ConstantImport? Of(UsingDirectiveSyntax directive)
    {
        string? alias = directive.Alias?.Name.Identifier.ValueText;
        if (alias is null && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            return null;
        }

        string? type = directive.Name switch
        {
            IdentifierNameSyntax simple => simple.Identifier.ValueText,
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            _ => null,
        };
        return type is not null && NamedConstants.IsOwner(type) ? new ConstantImport(type, alias) : null;
    }
}
