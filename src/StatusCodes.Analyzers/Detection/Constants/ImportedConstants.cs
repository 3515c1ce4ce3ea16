using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Constants;

/// <summary>
/// The constants of <see cref="JudgedConstants"/> where their type's own name is not written:
/// its members are imported (<c>using static System.Net.HttpStatusCode;</c>),
/// or it goes by another name (<c>using Http = System.Net.HttpStatusCode;</c>).
/// Of a file without such a directive nothing but its directives is looked at.
/// </summary>
internal sealed class ImportedConstants
{
    private readonly JudgedConstants _judged;
    private readonly Lazy<ImmutableArray<Import>> _everywhere;
    private readonly Lazy<ImmutableHashSet<string>> _members;

    public ImportedConstants(Compilation compilation, JudgedConstants judged, SystemList systems)
    {
        _judged = judged;
        // Nobody waits for another who looks at the same.
        _everywhere = new(() => Everywhere(compilation), LazyThreadSafetyMode.PublicationOnly);
        _members = new(
            () => systems.Holders
                .Where(holder => judged.IsWholly(holder.Name))
                .SelectMany(holder => compilation.GetTypesByMetadataName(holder.MetadataName))
                .SelectMany(static type => type.MemberNames)
                .ToImmutableHashSet(),
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The names in a file that may be such constants; what they mean has still to be asked.</summary>
    public IEnumerable<ExpressionSyntax> In(CompilationUnitSyntax file) => In(
        file,
        (type, member, constant) => _judged.MayBe(type, member) || _judged.IsJudgedAt(Site.Of(constant), type));

    /// <summary>The same for others than the judged constants.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mayBe">Whether a member of a type, by their names and by where it stands, may be one that is looked for.</param>
    public IEnumerable<ExpressionSyntax> In(CompilationUnitSyntax file, Func<string, string, ExpressionSyntax, bool> mayBe)
    {
        ImmutableArray<Import> imports = _everywhere.Value;
        Add(file.Usings, file.Members, ref imports);
        return imports.IsEmpty
            ? []
            : file.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Select(name => Constant(name, imports, mayBe))
                .OfType<ExpressionSyntax>();
    }

    private ImmutableArray<Import> Everywhere(Compilation compilation)
    {
        ImmutableArray<Import> imports = ImmutableArray<Import>.Empty;
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            foreach (UsingDirectiveSyntax directive in ((CompilationUnitSyntax)tree.GetRoot()).Usings)
            {
                if (!IsGlobal(directive))
                {
                    // The global ones come first (CS8915).
                    break;
                }

                if (ImportOf(directive) is { } import)
                {
                    imports = imports.Add(import);
                }
            }
        }

        return imports;
    }

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    /// <summary>Asked of every file, and hardly any has such a directive: nothing is made before one is found.</summary>
    private void Add(
        SyntaxList<UsingDirectiveSyntax> directives,
        SyntaxList<MemberDeclarationSyntax> members,
        ref ImmutableArray<Import> imports)
    {
        foreach (UsingDirectiveSyntax directive in directives)
        {
            if (!IsGlobal(directive) && ImportOf(directive) is { } import)
            {
                imports = imports.Add(import);
            }
        }

        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax ns)
            {
                Add(ns.Usings, ns.Members, ref imports);
            }
        }
    }

    private ExpressionSyntax? Constant(
        IdentifierNameSyntax name,
        ImmutableArray<Import> imports,
        Func<string, string, ExpressionSyntax, bool> mayBe)
    {
        string member = name.Identifier.ValueText;
        return name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name =>
                access.Expression is IdentifierNameSyntax { Identifier.ValueText: { } alias }
                && !mayBe(alias, member, access)
                && MayBe(alias, member, access, imports, mayBe)
                    ? access
                    : null,
            InvocationExpressionSyntax or MemberAccessExpressionSyntax or NameSyntax => null,
            _ => MayBe(alias: null, member, name, imports, mayBe) ? name : null,
        };
    }

    private bool MayBe(
        string? alias,
        string member,
        ExpressionSyntax constant,
        ImmutableArray<Import> imports,
        Func<string, string, ExpressionSyntax, bool> mayBe)
    {
        foreach (Import import in imports)
        {
            if (import.Alias == alias
                && mayBe(import.Type, member, constant)
                && (!_judged.IsWholly(import.Type) || _members.Value.Contains(member)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The import that a directive is; null where it is of no type whose constants are judged.</summary>
    private Import? ImportOf(UsingDirectiveSyntax directive)
    {
        string? alias = directive.Alias?.Name.Identifier.ValueText;
        if (alias is null && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            return null;
        }

        string type = SyntaxNames.Of(directive.Name);
        // By its own name a constant is found wherever its type is called that.
        return type != alias && _judged.IsOwner(type) ? new Import(type, alias) : null;
    }

    /// <summary>A directive by which constants are written without their type's name.</summary>
    /// <param name="Type">The last part of the type's name.</param>
    /// <param name="Alias">The name that it goes by; null where its members are imported.</param>
    private readonly record struct Import(string Type, string? Alias);
}
