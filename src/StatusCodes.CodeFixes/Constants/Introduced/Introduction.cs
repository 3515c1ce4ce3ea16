using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.CodeFixes.Constants.Introduced;

/// <summary>
/// A constant that the rewrite declares: once for its type, or for the top-level statements, however often it is written.
/// </summary>
internal sealed class Introduction
{
    private readonly ImmutableArray<ConstantScope> _scopes;
    private readonly List<IIntroductionUse> _uses = [];

    private readonly string _typeName;
    private readonly string _modifier;

    private Introduction(ImmutableArray<ConstantScope> scopes, IntroducedConstant constant, string typeName, string modifier)
    {
        _scopes = scopes;
        Constant = constant;
        _typeName = typeName;
        _modifier = modifier;
        // Where the namespace's own name means something else, nobody looks for a directive of it.
        Using = typeName.Contains('.') && !typeName.StartsWith("global::", StringComparison.Ordinal)
            ? UsingFor((INamedTypeSymbol)constant.Type, scopes)
            : null;
    }

    /// <summary>The constant, by its final name.</summary>
    public IntroducedConstant Constant { get; }

    /// <summary>The type's declaration that it goes into, or the compilation unit.</summary>
    public SyntaxNode Home => _scopes[0].Declaration;

    /// <summary>The directive by which its type's own name is enough; null where that is enough already, or never will be.</summary>
    public NewUsing? Using { get; }

    /// <summary>Whether anything still writes it.</summary>
    public bool IsNeeded => _uses.Count > 0;

    /// <summary>The new constant; null where every name is taken.</summary>
    /// <param name="scopes">Where it is declared, in every project; never empty.</param>
    /// <param name="constant">The constant as its first place needs it.</param>
    /// <param name="project">The project whose symbols <paramref name="constant"/> is made of.</param>
    /// <param name="others">What is introduced already.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static Introduction? Of(
        ImmutableArray<ConstantScope> scopes,
        IntroducedConstant constant,
        ProjectId project,
        IReadOnlyCollection<Introduction> others,
        CancellationToken cancellation)
    {
        string? name = constant.Names.FirstOrDefault(choice =>
            scopes.All(scope => scope.IsFree(choice, cancellation))
            && !others.Any(other => other.Constant.Name == choice && other.CanClashWith(scopes)));
        if (name is null || scopes.FirstOrDefault(scope => scope.View.Document.Project.Id == project) is not { } own)
        {
            return null;
        }

        IntroducedConstant named = constant with { Name = name, Cast = null };
        return new Introduction(scopes, named, TypeNameOf(named.Type, own, scopes), ConstantModifier.Of(scopes, cancellation));
    }

    /// <summary>The comment above it, line by line; locals have none.</summary>
    public IReadOnlyList<string> Summary => _scopes[0].Type is null ? [] : ConstantSummary.LinesOf(Constant.Code);

    /// <summary>The declaration, as the file writes it.</summary>
    /// <param name="isImported">Whether <see cref="Using"/> is written.</param>
    public string Declaration(bool isImported)
    {
        string typeName = isImported ? Constant.Type.Name : _typeName;
        string value = Constant.IsText ? $"\"{Constant.Code.Text}\"" : Constant.Code.Text;
        string cast = Constant.Type.TypeKind == TypeKind.Enum ? $"({typeName})" : string.Empty;
        return $"{_modifier}const {typeName} {Constant.Name} = {cast}{value};";
    }

    /// <summary>Whether <paramref name="place"/> lies in the scope of the constant, as <paramref name="view"/> sees it.</summary>
    public bool IsInScope(FileView view, SyntaxNode place, CancellationToken cancellation) =>
        _scopes.Any(scope => scope.Contains(view, place, cancellation));

    public void Add(IIntroductionUse use) => _uses.Add(use);

    public void Remove(IIntroductionUse use) => _uses.Remove(use);

    /// <summary>Leaves all its numbers as they are.</summary>
    public void Withdraw()
    {
        foreach (IIntroductionUse use in _uses.ToArray())
        {
            use.GiveUp();
        }
    }

    private bool CanClashWith(ImmutableArray<ConstantScope> scopes) => _scopes.Any(scope => scopes.Any(scope.CanClashWith));

    // Not by an alias of the file: "using INT = System.Int32;" is meant for something else.
    private static string TypeNameOf(ITypeSymbol type, ConstantScope scope, ImmutableArray<ConstantScope> scopes) =>
        type is INamedTypeSymbol { SpecialType: SpecialType.None } named ? TypeName(named, scope, scopes) : type.ToDisplayString();

    /// <summary>
    /// As short as it binds to the type in every project and configuration: a namespace <c>Contoso.System</c> hides <c>System</c>.
    /// </summary>
    private static string TypeName(INamedTypeSymbol type, ConstantScope scope, ImmutableArray<ConstantScope> scopes)
    {
        string full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        string minimal = type.ToMinimalDisplayString(scope.View.Model, PositionIn(scope));
        string[] shorter = scopes.Any(other => ConditionalImports.LendType(type, other.Declaration, PositionIn(other), other.View.Model))
            ? [type.ToDisplayString()]
            : [minimal, type.ToDisplayString()];
        return shorter.FirstOrDefault(name => scopes.All(other => Binds(name, full, other))) ?? full;
    }

    private static NewUsing? UsingFor(INamedTypeSymbol type, ImmutableArray<ConstantScope> scopes) =>
        NamespaceName.Of(type) is { } ns
        && type.ContainingType is null
        && scopes.All(scope => IsFree(type.Name, scope)
            && !ConditionalImports.AreWrittenIn(scope.View.Root, ns, PositionIn(scope), scope.View.Model))
        && UsingBlock.At(scopes[0].Declaration, scopes[0].View) is { } block
            ? new NewUsing(block, ns)
            : null;

    private static bool IsFree(string name, ConstantScope scope)
    {
        SymbolInfo info = scope.View.Model.GetSpeculativeSymbolInfo(
            PositionIn(scope), SyntaxFactory.IdentifierName(name), SpeculativeBindingOption.BindAsTypeOrNamespace);
        return info.Symbol is null && info.CandidateSymbols.IsEmpty;
    }

    private static bool Binds(string name, string full, ConstantScope scope) =>
        scope.View.Model
            .GetSpeculativeTypeInfo(PositionIn(scope), SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            .Type?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == full;

    private static int PositionIn(ConstantScope scope) => scope.Declaration is TypeDeclarationSyntax type
        ? type.OpenBraceToken.Span.End
        : ((CompilationUnitSyntax)scope.Declaration).Members.First(static member => member is GlobalStatementSyntax).SpanStart;
}
