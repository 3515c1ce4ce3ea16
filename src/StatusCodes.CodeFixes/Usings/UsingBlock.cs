using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Usings;

/// <summary>Where a file keeps the using directives that serve a place, and how a new one joins them.</summary>
internal sealed class UsingBlock : IEquatable<UsingBlock>
{
    private readonly SyntaxNode _container;
    private readonly SyntaxList<UsingDirectiveSyntax> _all;
    private readonly bool _preferSystemFirst;
    private readonly bool _areGroupsSeparated;

    private UsingBlock(SyntaxNode container, SyntaxList<UsingDirectiveSyntax> all, AnalyzerConfigOptions options)
    {
        _container = container;
        _all = all;
        _preferSystemFirst = !IsSetTo(options, "dotnet_sort_system_directives_first", "false");
        _areGroupsSeparated = IsSetTo(options, "dotnet_separate_import_directive_groups", "true");
    }

    // Where the block's namespace begins; −1 for the file's own.
    private int Start => _container is BaseNamespaceDeclarationSyntax ns ? ns.NamespaceKeyword.SpanStart : -1;

    /// <summary>
    /// The block that serves <paramref name="place"/>: the file's own, or a namespace's where the file keeps its directives there.
    /// </summary>
    public static UsingBlock? At(SyntaxNode place, FileView view)
    {
        AnalyzerConfigOptionsProvider provider = view.Document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        AnalyzerConfigOptions options = provider.GetOptions(view.Root.SyntaxTree);
        if (view.Root.Usings.Any(static directive => !IsGlobal(directive)))
        {
            return new UsingBlock(view.Root, view.Root.Usings, options);
        }

        BaseNamespaceDeclarationSyntax[] around = place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().ToArray();
        if (around.FirstOrDefault(static ns => ns.Usings.Count > 0) is { } inside)
        {
            return new UsingBlock(inside, inside.Usings, options);
        }

        bool elsewhereInside = view.Root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Any(static node => node is BaseNamespaceDeclarationSyntax { Usings.Count: > 0 });
        bool wantedInside = IsSetTo(options, "csharp_using_directive_placement", "inside");
        return (elsewhereInside || wantedInside) && around.Length > 0
            ? new UsingBlock(around[^1], around[^1].Usings, options)
            : new UsingBlock(view.Root, view.Root.Usings, options);
    }

    /// <param name="namespaces">What the file does not import yet.</param>
    /// <param name="places">Where the names are needed: a directive inside a conditional region serves only that region.</param>
    /// <param name="text">The file.</param>
    public IEnumerable<TextChange> Add(IEnumerable<string> namespaces, IReadOnlyCollection<int> places, SourceText text)
    {
        var layout = new TextLayout(text);
        UsingDirectiveSyntax[] reaching = _all.Where(directive => places.All(place => IsAlwaysCompiledWith(directive, place))).ToArray();
        UsingDirectiveSyntax[] ordinary = reaching.Where(static directive => IsOrdinary(directive)).ToArray();
        UsingOrder? order = UsingOrder.Of(ordinary.Select(Name).ToArray(), _preferSystemFirst);
        var sorted = namespaces.OrderBy(static name => name, order ?? UsingOrder.Of([], _preferSystemFirst)).ToArray();
        if (ordinary.Length > 0)
        {
            return sorted.Select(name => Beside(ordinary, order, name, layout));
        }

        UsingDirectiveSyntax? special = reaching.FirstOrDefault(static directive => !IsGlobal(directive));
        return special is not null
            ? sorted.Select(name => Before(special, name, layout))
            : [AtTop(sorted, reaching.LastOrDefault(), layout)];
    }

    private static bool IsSetTo(AnalyzerConfigOptions options, string key, string expected) =>
        options.TryGetValue(key, out string? value) && value.StartsWith(expected, StringComparison.OrdinalIgnoreCase);

    private bool IsAlwaysCompiledWith(UsingDirectiveSyntax directive, int place) =>
        ConditionalRegions.IsAlwaysCompiledWith(_container.SyntaxTree.GetRoot(), directive.SpanStart, place);

    private TextChange Beside(UsingDirectiveSyntax[] ordinary, UsingOrder? order, string name, TextLayout layout)
    {
        if (order is null)
        {
            return InNoOrder(ordinary, name, layout);
        }

        UsingDirectiveSyntax? before = ordinary.LastOrDefault(directive => order.Compare(Name(directive), name) <= 0);
        UsingDirectiveSyntax? after = ordinary.FirstOrDefault(directive => order.Compare(Name(directive), name) > 0);
        bool joinsNext = after is not null
            && IsSameGroup(Name(after), name)
            && (before is null || !IsSameGroup(Name(before), name))
            && HasOnlyBlankLines(after);
        return before is null || joinsNext
            ? Before(after!, name, layout, IsApart(Name(after!), name))
            : After(before, name, layout, IsApart(Name(before), name), isNextApart: after is not null && IsApart(Name(after), name));
    }

    /// <summary>
    /// Behind the last that comes before it, so that of two new ones either may be written first.
    /// </summary>
    private TextChange InNoOrder(UsingDirectiveSyntax[] ordinary, string name, TextLayout layout)
    {
        UsingOrder order = UsingOrder.Of([], _preferSystemFirst)!;
        return ordinary.LastOrDefault(directive => order.Compare(Name(directive), name) <= 0) is { } before
            ? After(before, name, layout)
            : Before(ordinary[0], name, layout);
    }

    /// <summary>Whether a blank line has to stand between two directives (IDE0055).</summary>
    private bool IsApart(string one, string other) => _areGroupsSeparated && !IsSameGroup(one, other);

    private static TextChange Before(UsingDirectiveSyntax directive, string name, TextLayout layout, bool isApart = false)
    {
        int start = directive.SpanStart;
        if (!layout.IsFirstInLine(start))
        {
            return new TextChange(new TextSpan(start, 0), $"using {name}; ");
        }

        string indentation = layout.IndentationOf(start);
        string blank = isApart ? layout.LineBreak : string.Empty;
        return new TextChange(new TextSpan(start - indentation.Length, 0), $"{indentation}using {name};{layout.LineBreak}{blank}");
    }

    private static TextChange After(
        UsingDirectiveSyntax directive,
        string name,
        TextLayout layout,
        bool isApart = false,
        bool isNextApart = false)
    {
        if (!directive.GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia))
        {
            return new TextChange(new TextSpan(directive.Span.End, 0), $" using {name};");
        }

        int end = directive.FullSpan.End;
        string blankAbove = isApart ? layout.LineBreak : string.Empty;
        string blankBelow = isNextApart && !layout.IsBlankLine(end) ? layout.LineBreak : string.Empty;
        return new TextChange(
            new TextSpan(end, 0),
            $"{blankAbove}{Indentation(directive, layout)}using {name};{layout.LineBreak}{blankBelow}");
    }

    /// <summary>The first ordinary directive of its block: under the file's header, or under what has to come before.</summary>
    private TextChange AtTop(string[] namespaces, UsingDirectiveSyntax? lastGlobal, TextLayout layout)
    {
        SyntaxNode? above = (SyntaxNode?)lastGlobal ?? Externs().LastOrDefault();
        int position = above?.FullSpan.End ?? Top(layout.Text);
        string indentation = _container is NamespaceDeclarationSyntax ns
            ? Indentation(ns.Members.FirstOrDefault() ?? (SyntaxNode)ns, layout)
            : string.Empty;
        string block = string.Concat(namespaces.Select((name, place) =>
            (place > 0 && IsApart(namespaces[place - 1], name) ? layout.LineBreak : string.Empty)
            + $"{indentation}using {name};{layout.LineBreak}"));
        TextLine line = layout.Text.Lines.GetLineFromPosition(position);
        bool broken = position != line.Start;
        bool separated = above is not null || string.IsNullOrWhiteSpace(layout.Text.ToString(TextSpan.FromBounds(position, line.End)));
        string prefix = broken || (_container is FileScopedNamespaceDeclarationSyntax && above is null) ? layout.LineBreak : string.Empty;
        return new TextChange(new TextSpan(position, 0), prefix + block + (separated ? string.Empty : layout.LineBreak));
    }

    private SyntaxList<ExternAliasDirectiveSyntax> Externs() =>
        _container is CompilationUnitSyntax unit ? unit.Externs : ((BaseNamespaceDeclarationSyntax)_container).Externs;

    /// <summary>Under the file's header, the line of the opening brace, or that of the file-scoped namespace's semicolon.</summary>
    private int Top(SourceText text) => _container switch
    {
        NamespaceDeclarationSyntax ns => Below(ns.OpenBraceToken, text),
        FileScopedNamespaceDeclarationSyntax ns => Below(ns.SemicolonToken, text),
        _ => FileHeader.End((CompilationUnitSyntax)_container),
    };

    private static int Below(SyntaxToken opening, SourceText text) => opening.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)
        ? text.Lines.GetLineFromPosition(opening.SpanStart).EndIncludingLineBreak
        : opening.Span.End;

    private static bool IsOrdinary(UsingDirectiveSyntax directive) =>
        !IsGlobal(directive)
        && directive.Alias is null
        && directive.StaticKeyword.IsKind(SyntaxKind.None)
        && !directive.NamespaceOrType.IsMissing;

    private static bool IsGlobal(UsingDirectiveSyntax directive) => !directive.GlobalKeyword.IsKind(SyntaxKind.None);

    private static string Name(UsingDirectiveSyntax directive)
    {
        string name = directive.NamespaceOrType.ToString();
        return name.StartsWith("global::", StringComparison.Ordinal) ? name.Substring("global::".Length) : name;
    }

    private static bool IsSameGroup(string one, string other) => one.Split('.')[0] == other.Split('.')[0];

    private static bool HasOnlyBlankLines(UsingDirectiveSyntax directive) =>
        directive.GetLeadingTrivia().All(static trivia => trivia.IsBlank());

    private static string Indentation(SyntaxNode node, TextLayout layout) =>
        layout.IsFirstInLine(node.SpanStart) ? layout.IndentationOf(node.SpanStart) : string.Empty;

    /// <summary>One block may be seen by several projects, each with a tree of its own.</summary>
    public bool Equals(UsingBlock? other) => other is not null && Start == other.Start;

    public override bool Equals(object? obj) => Equals(obj as UsingBlock);

    public override int GetHashCode() => Start;
}
