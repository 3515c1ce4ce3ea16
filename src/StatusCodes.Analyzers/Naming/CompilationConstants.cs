using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming.Casts;
using StatusCodes.Analyzers.Naming.Homes;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Naming;

/// <summary>The constants of types, by their values: each type is read once a compilation, at the first code that needs a name.</summary>
internal sealed class CompilationConstants
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ILookup<object, IFieldSymbol>> _byValue = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IFieldSymbol, bool> _usable = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ConstantHolder, INamedTypeSymbol?> _holders = new();
    private readonly ConcurrentDictionary<CastExpressionSyntax, SharedCast?> _sharedCasts = new();
    private readonly ConcurrentDictionary<SyntaxNode, WrittenTokens> _written = new();
    private readonly ConcurrentDictionary<SyntaxNode, HashSet<string>> _disabledUsings = new();

    public CompilationConstants(Compilation compilation, SystemList systems)
    {
        Compilation = compilation;
        Systems = systems;
        Project = new ProjectConstants(compilation, systems);
    }

    /// <summary>The project's own classes of codes.</summary>
    public ProjectConstants Project { get; }

    public Compilation Compilation { get; }

    public SystemList Systems { get; }

    /// <summary>The type that the compilation has for a holder; null where it has none that may be written.</summary>
    public INamedTypeSymbol? Find(ConstantHolder holder) =>
        _holders.TryGetValue(holder, out INamedTypeSymbol? type)
            ? type
            : _holders.GetOrAdd(
                holder,
                FrameworkTypes.IsDeclaredTwice(Compilation, holder.MetadataName)
                    ? null
                    : FrameworkTypes.Find(Compilation, holder.MetadataName, holder.Kind));

    /// <summary>
    /// The constants of a type that have the code's value and that can be written without a warning.
    /// The one leads whose name comes first among the catalog's name and aliases: the modern spelling.
    /// </summary>
    public IEnumerable<IFieldSymbol> Of(INamedTypeSymbol type, CatalogCode code)
    {
        ILookup<object, IFieldSymbol> byValue = _byValue.TryGetValue(type, out ILookup<object, IFieldSymbol>? known)
            ? known
            : _byValue.GetOrAdd(type, Read);
        IEnumerable<IFieldSymbol> same = byValue[(long)code.Value].Concat(byValue[code.Text]).Where(IsUsable);
        return same.Skip(1).Any() ? same.OrderBy(field => Rank(field.Name, code)) : same;
    }

    /// <summary>
    /// The cast that a number shares with others, all of which have a member of the enum; null where there is none.
    /// Each cast is looked at once: a switch may have many arms.
    /// </summary>
    public SharedCast? SharedCastOf(LiteralExpressionSyntax number, SemanticModel model, CancellationToken cancellation)
    {
        if (SharedCast.CastBeside(number) is not { } cast)
        {
            return null;
        }

        return _sharedCasts.TryGetValue(cast, out SharedCast? known)
            ? known
            : _sharedCasts.GetOrAdd(
                cast,
                SharedCast.Of(number, model, cancellation) is { } shared && shared.CanFallAway() ? shared : null);
    }

    /// <summary>What is written in the outermost type around <paramref name="node"/>: asked only before a new constant is named.</summary>
    public WrittenTokens WrittenAround(SyntaxNode node) =>
        _written.GetOrAdd(WrittenTokens.OutermostOf(node), static outermost => new WrittenTokens(outermost));

    /// <summary>The namespaces that a file imports only where another branch of <c>#if</c> is compiled.</summary>
    public HashSet<string> DisabledUsingsIn(SyntaxNode root) => _disabledUsings.GetOrAdd(root, ConditionalImports.DisabledIn);

    /// <summary>Numbers of any width as <c>long</c>, texts as they are.</summary>
    private ILookup<object, IFieldSymbol> Read(INamedTypeSymbol type) => type.GetMembers().OfType<IFieldSymbol>()
        .Select(field => (Field: field, Value: KeyOf(field)))
        .Where(static pair => pair.Value is not null)
        .ToLookup(static pair => pair.Value!, static pair => pair.Field);

    private static object? KeyOf(IFieldSymbol field) =>
        field is not { HasConstantValue: true, ConstantValue: { } value } ? null : value switch
        {
            string text => text,
            ulong u => u <= long.MaxValue ? (long)u : null,
            byte or ushort or short or int or uint or long => Convert.ToInt64(value, CultureInfo.InvariantCulture),
            _ => null,
        };

    /// <summary>Asked of the few that have a code's value: of all members of a type it would take longer than everything else.</summary>
    private bool IsUsable(IFieldSymbol field) => _usable.TryGetValue(field, out bool isUsable)
        ? isUsable
        : _usable.GetOrAdd(
            field,
            Compilation.IsSymbolAccessibleWithin(field, Compilation.Assembly) && !Obsolescence.IsObsolete(field));

    private int Rank(string member, CatalogCode code)
    {
        int rank = Catalog.EntryNames.IndexOfName(code.Entry, member, StartOfName(member));
        return rank < 0 ? int.MaxValue : rank;
    }

    /// <summary>
    /// Behind the number that a name writes out, in the manner of a framework: <c>Status404NotFound</c>.
    /// Projects write other systems' constants in that manner, too, so every system is asked.
    /// </summary>
    private int StartOfName(string member)
    {
        foreach (SystemKnowledge system in Systems.All)
        {
            if (system.NumberIn(member) is { } number)
            {
                string digits = number.ToString(CultureInfo.InvariantCulture);
                return member.IndexOf(digits, StringComparison.Ordinal) + digits.Length;
            }
        }

        return 0;
    }
}
