using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
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
    // After a keystroke all files but one are the same as before.
    private static readonly ConditionalWeakTable<SyntaxTree, Import[]> GlobalImports = new();

    private readonly JudgedConstants _judged;
    private readonly Compilation _compilation;
    private HashSet<Import>? _everywhere;
    private readonly Lazy<ImmutableHashSet<string>> _members;

    public ImportedConstants(Compilation compilation, JudgedConstants judged, SystemList systems)
    {
        _judged = judged;
        _compilation = compilation;
        // Nobody waits for another who looks at the same.
        _members = new(
            () => systems.Holders
                .Where(holder => judged.IsWholly(holder.Name))
                .SelectMany(holder => compilation.GetTypesByMetadataName(holder.MetadataName))
                .SelectMany(static type => type.MemberNames)
                .ToImmutableHashSet(),
            LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>Whether a directive may count in a file that does not speak of any type with constants.</summary>
    public bool AreEverywhere(CancellationToken cancellation) => (_everywhere ??= Everywhere(cancellation)).Count > 0;

    /// <summary>The names in a file that may be such constants; what they mean has still to be asked.</summary>
    public IEnumerable<ExpressionSyntax> In(CompilationUnitSyntax file, CancellationToken cancellation) => In(
        file,
        (type, member, constant) => _judged.MayBe(type, member) || _judged.IsJudgedAt(Site.Of(constant), type),
        cancellation);

    /// <summary>The same for others than the judged constants.</summary>
    /// <param name="file">The file.</param>
    /// <param name="mayBe">Whether a member of a type, by their names and by where it stands, may be one that is looked for.</param>
    /// <param name="cancellation">Stops the look at other files' directives.</param>
    public IEnumerable<ExpressionSyntax> In(
        CompilationUnitSyntax file,
        Func<string, string, ExpressionSyntax, bool> mayBe,
        CancellationToken cancellation)
    {
        HashSet<Import> everywhere = _everywhere ??= Everywhere(cancellation);
        HashSet<Import>? here = null;
        Add(file.Usings, file.Members, ref here);
        if (here is null && everywhere.Count == 0)
        {
            return [];
        }

        ILookup<string, Import> imports = everywhere.Concat(here ?? []).ToLookup(static import => import.Alias);
        return file.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Select(name => Constant(name, imports, mayBe))
            .OfType<ExpressionSyntax>();
    }

    private HashSet<Import> Everywhere(CancellationToken cancellation)
    {
        var imports = new HashSet<Import>();
        foreach (SyntaxTree tree in _compilation.SyntaxTrees)
        {
            if (!GlobalImports.TryGetValue(tree, out Import[]? ofFile))
            {
                cancellation.ThrowIfCancellationRequested();
                ofFile = GlobalImports.GetValue(tree, ReadGlobal);
            }

            foreach (Import import in ofFile)
            {
                if (_judged.IsOwner(import.Type))
                {
                    imports.Add(import);
                }
            }
        }

        return imports;
    }

    /// <summary>The global directives of a file, of whatever type.</summary>
    private static Import[] ReadGlobal(SyntaxTree tree)
    {
        List<Import>? imports = null;
        foreach (UsingDirectiveSyntax directive in ((CompilationUnitSyntax)tree.GetRoot()).Usings)
        {
            if (!IsGlobal(directive))
            {
                // The global ones come first (CS8915).
                break;
            }

            if (ImportOf(directive) is { } import)
            {
                (imports ??= []).Add(import);
            }
        }

        return imports?.ToArray() ?? [];
    }

    private static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword);

    /// <summary>Asked of every file, and hardly any has such a directive: nothing is made before one is found.</summary>
    private void Add(
        SyntaxList<UsingDirectiveSyntax> directives,
        SyntaxList<MemberDeclarationSyntax> members,
        ref HashSet<Import>? imports)
    {
        foreach (UsingDirectiveSyntax directive in directives)
        {
            if (!IsGlobal(directive) && ImportOf(directive) is { } import && _judged.IsOwner(import.Type))
            {
                (imports ??= []).Add(import);
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
        ILookup<string, Import> imports,
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
            _ => MayBe(alias: "", member, name, imports, mayBe) ? name : null,
        };
    }

    private bool MayBe(
        string alias,
        string member,
        ExpressionSyntax constant,
        ILookup<string, Import> imports,
        Func<string, string, ExpressionSyntax, bool> mayBe)
    {
        foreach (Import import in imports[alias])
        {
            if (mayBe(import.Type, member, constant)
                && (!_judged.IsWholly(import.Type) || _members.Value.Contains(member)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The import that a directive is; null where its constants are written with their type's name.</summary>
    private static Import? ImportOf(UsingDirectiveSyntax directive)
    {
        string? alias = directive.Alias?.Name.Identifier.ValueText;
        if (alias is null && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
        {
            return null;
        }

        string type = SyntaxNames.Of(directive.Name);
        // By its own name a constant is found wherever its type is called that.
        return type != alias ? new Import(type, alias ?? "") : null;
    }

    /// <summary>A directive by which constants are written without their type's name.</summary>
    /// <param name="Type">The last part of the type's name.</param>
    /// <param name="Alias">The name that it goes by; empty where its members are imported.</param>
    private readonly record struct Import(string Type, string Alias);
}
