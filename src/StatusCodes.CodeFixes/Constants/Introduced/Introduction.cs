using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
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

    private Introduction(ImmutableArray<ConstantScope> scopes, IntroducedConstant constant, string declaration)
    {
        _scopes = scopes;
        Constant = constant;
        Declaration = declaration;
    }

    /// <summary>The constant, by its final name.</summary>
    public IntroducedConstant Constant { get; }

    /// <summary>The declaration, as the file writes it.</summary>
    public string Declaration { get; }

    /// <summary>The type's declaration that it goes into, or the compilation unit.</summary>
    public SyntaxNode Home => _scopes[0].Declaration;

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
        string? name = CatalogIdentifier.Choices(constant.Code).FirstOrDefault(choice =>
            scopes.All(scope => scope.IsFree(choice, cancellation))
            && !others.Any(other => other.Constant.Name == choice && other.CanClashWith(scopes)));
        if (name is null || scopes.FirstOrDefault(scope => scope.View.Document.Project.Id == project) is not { } own)
        {
            return null;
        }

        IntroducedConstant named = constant with { Name = name, Cast = null };
        return new Introduction(scopes, named, Declare(named, own, scopes));
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

    private static string Declare(IntroducedConstant constant, ConstantScope scope, ImmutableArray<ConstantScope> scopes)
    {
        // Not by an alias of the file: "using INT = System.Int32;" is meant for something else.
        string typeName = constant.Type is INamedTypeSymbol { SpecialType: SpecialType.None } type
            ? TypeName(type, scope, scopes)
            : constant.Type.ToDisplayString();
        string value = constant.IsText ? $"\"{constant.Code.Text}\"" : constant.Code.Text;
        string cast = constant.Type.TypeKind == TypeKind.Enum ? $"({typeName})" : string.Empty;
        string modifier = scope.Type is null ? string.Empty : "private ";
        return $"{modifier}const {typeName} {constant.Name} = {cast}{value};";
    }

    /// <summary>
    /// As short as it binds to the type in every project and configuration: a namespace <c>Contoso.System</c> hides <c>System</c>.
    /// </summary>
    private static string TypeName(INamedTypeSymbol type, ConstantScope scope, ImmutableArray<ConstantScope> scopes)
    {
        string full = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        string minimal = type.ToMinimalDisplayString(scope.View.Model, PositionIn(scope));
        string[] shorter = scopes.Any(other => ConditionalImports.Lend(type, other.Declaration, PositionIn(other), other.View.Model))
            ? [type.ToDisplayString()]
            : [minimal, type.ToDisplayString()];
        return shorter.FirstOrDefault(name => scopes.All(other => Binds(name, full, other))) ?? full;
    }

    private static bool Binds(string name, string full, ConstantScope scope) =>
        scope.View.Model
            .GetSpeculativeTypeInfo(PositionIn(scope), SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace)
            .Type?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == full;

    private static int PositionIn(ConstantScope scope) => scope.Declaration is TypeDeclarationSyntax type
        ? type.OpenBraceToken.Span.End
        : ((CompilationUnitSyntax)scope.Declaration).Members.First(static member => member is GlobalStatementSyntax).SpanStart;
}
