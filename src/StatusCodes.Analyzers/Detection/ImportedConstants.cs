using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// The constants of <see cref="NamedConstants"/> where their type's own name is not written: its members are imported (<c>using static System.Net.HttpStatusCode;</c>),
/// or it goes by another name (<c>using Http = System.Net.HttpStatusCode;</c>). Of a file without such a directive nothing but its directives is looked at.
/// </summary>
internal sealed class ImportedConstants
{
    private readonly Lazy<ImmutableArray<ConstantImport>> _everywhere;
    private readonly Lazy<ImmutableHashSet<string>> _otherProtocols;

    public ImportedConstants(Compilation compilation)
    {
        _everywhere = new(() => compilation.SyntaxTrees
            .SelectMany(static tree => Directives((CompilationUnitSyntax)tree.GetRoot()))
            .Where(static directive => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            .Select(ConstantImport.Of).OfType<ConstantImport>().ToImmutableArray());
        _otherProtocols = new(() => NamedConstants.OtherProtocols
            .SelectMany(name => compilation.GetTypesByMetadataName(name))
            .SelectMany(static type => type.MemberNames)
            .ToImmutableHashSet());
    }

    /// <summary>The names in a file that may be such constants; what they mean has still to be asked.</summary>
    public IEnumerable<ExpressionSyntax> In(CompilationUnitSyntax file)
    {
        ImmutableArray<ConstantImport> imports = _everywhere.Value.AddRange(Directives(file).Select(ConstantImport.Of).OfType<ConstantImport>());
        return imports.IsEmpty ? [] : file.DescendantNodes().OfType<IdentifierNameSyntax>().Select(name => Constant(name, imports)).OfType<ExpressionSyntax>();
    }

    private ExpressionSyntax? Constant(IdentifierNameSyntax name, ImmutableArray<ConstantImport> imports)
    {
        string member = name.Identifier.ValueText;
        return name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name =>
                access.Expression is IdentifierNameSyntax { Identifier.ValueText: { } alias } && !NamedConstants.MayBe(alias, member) && MayBe(alias, member, imports) ? access : null,
            InvocationExpressionSyntax or MemberAccessExpressionSyntax or NameSyntax => null,
            _ => MayBe(alias: null, member, imports) ? name : null,
        };
    }

    private bool MayBe(string? alias, string member, ImmutableArray<ConstantImport> imports)
    {
        foreach (ConstantImport import in imports)
        {
            if (import.Alias == alias && NamedConstants.MayBe(import.Type, member) && (!NamedConstants.IsOtherProtocols(import.Type) || _otherProtocols.Value.Contains(member)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<UsingDirectiveSyntax> Directives(CompilationUnitSyntax file) => file.Usings.Concat(file.Members.SelectMany(Directives));

    private static IEnumerable<UsingDirectiveSyntax> Directives(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax space ? space.Usings.Concat(space.Members.SelectMany(Directives)) : [];
}
