using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
using StatusCodes.Analyzers.Naming.Directives;
using StatusCodes.CodeFixes.Files;
using StatusCodes.CodeFixes.Usings;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>How a constant may be written at a place: first what a person would write, last what always binds.</summary>
internal static class ConstantSpelling
{
    /// <summary>
    /// The ways to write one of <paramref name="replacements"/>: what is preferred first, however it is written.
    /// Of the others a short name of the next is better than a long one of the first.
    /// </summary>
    public static IEnumerable<(SharedReplacement Replacement, Spelling Spelling)> InOrder(
        SharedFile file,
        IEnumerable<SharedReplacement> replacements,
        CancellationToken cancellation)
    {
        var others = new List<SharedReplacement>();
        foreach (SharedReplacement replacement in replacements)
        {
            if (!replacement.First.IsPreferred)
            {
                others.Add(replacement);
                continue;
            }

            foreach ((SharedReplacement, Spelling) option in Written([replacement], file, cancellation))
            {
                yield return option;
            }
        }

        foreach ((SharedReplacement, Spelling) option in Written(others, file, cancellation))
        {
            yield return option;
        }
    }

    private static IEnumerable<(SharedReplacement Replacement, Spelling Spelling)> Written(
        IReadOnlyCollection<SharedReplacement> replacements,
        SharedFile file,
        CancellationToken cancellation) =>
        replacements.SelectMany(replacement => Short(file, replacement, cancellation), ValueTuple.Create)
            .Concat(replacements.SelectMany(Qualified, ValueTuple.Create));

    /// <summary>The short spellings that seem to bind to the constant in every project, in the order of preference.</summary>
    public static IEnumerable<Spelling> Short(SharedFile file, SharedReplacement replacement, CancellationToken cancellation)
    {
        if (replacement.Constant is not FieldConstant constant)
        {
            yield return new Spelling(NamespaceName.Escape(replacement.Constant.Name), null);
            yield break;
        }

        string member = NamespaceName.Escape(constant.Name);
        string simple = $"{TypeName(constant.Type)}.{member}";
        foreach (string name in WithoutUsing(replacement, constant.Type, member, cancellation).Append(simple))
        {
            if (CanBindEverywhere(replacement, name) && !IsLentByBranch(replacement, constant.Type, name, member))
            {
                yield return new Spelling(name, null, IsSure: true);
            }
        }

        if (NamespaceName.Of(constant.Type) is { } ns && Using(file, replacement, simple, ns) is { } directive)
        {
            yield return new Spelling(simple, directive);
        }
    }

    /// <summary>
    /// The name with its namespace. Where that does not seem to bind either, all are tried:
    /// the compiler does not answer speculative questions everywhere (not in enum members), and the outcome is looked at anyway.
    /// </summary>
    public static IEnumerable<Spelling> Qualified(SharedReplacement replacement)
    {
        if (replacement.Constant is not FieldConstant constant)
        {
            yield break;
        }

        string simple = $"{TypeName(constant.Type)}.{NamespaceName.Escape(constant.Name)}";
        string? ns = NamespaceName.Of(constant.Type);
        string qualified = ns is null ? simple : $"{ns}.{simple}";
        string[] last = CanBindEverywhere(replacement, qualified) ? [qualified]
            : IsLentByBranch(replacement, constant.Type, simple, constant.Name) ? [qualified, "global::" + qualified]
            : [simple, qualified, "global::" + qualified];
        foreach (string name in last)
        {
            yield return new Spelling(name, null);
        }
    }

    /// <summary>The bare member (a <c>using static</c>, or an enclosing type), an alias, the simple name of a nested type.</summary>
    private static IEnumerable<string> WithoutUsing(
        SharedReplacement replacement,
        INamedTypeSymbol type,
        string member,
        CancellationToken cancellation)
    {
        yield return member;

        (FileView view, Replacement first) = replacement.Views[0];
        foreach (IImportScope scope in view.Model.GetImportScopes(first.Target.SpanStart, cancellation))
        {
            foreach (IAliasSymbol alias in scope.Aliases)
            {
                if (SymbolEqualityComparer.Default.Equals(alias.Target, type)
                    && alias.DeclaringSyntaxReferences.All(directive =>
                        ConditionalRegions.IsAlwaysCompiledWith(directive, first.Target)))
                {
                    yield return $"{NamespaceName.Escape(alias.Name)}.{member}";
                }
            }
        }

        if (type.ContainingType is not null)
        {
            yield return $"{NamespaceName.Escape(type.Name)}.{member}";
        }
    }

    /// <summary>A new directive helps where the simple name means nothing yet, and hurts in a project that lacks the namespace.</summary>
    private static NewUsing? Using(SharedFile file, SharedReplacement replacement, string name, string ns)
    {
        string outermost = name.Split('.')[0];
        bool helps = replacement.Views.All(view =>
            IsFree(view.View, view.Replacement, outermost)
            || CanBind(view.View, view.Replacement, name)
            || IsCalledLikeItsType(view.View, view.Replacement, outermost));
        bool possible = file.Views.All(view => NamespaceName.Find(view.Model.Compilation, ns) is not null);
        if (!helps || !possible
            || replacement.Views.All(view => IsImported(view.View, view.Replacement, ns))
            || replacement.Views.Any(view => IsWrittenHere(view.View, view.Replacement, ns)))
        {
            return null;
        }

        (FileView first, Replacement shape) = replacement.Views[0];
        return UsingBlock.At(shape.Target, first) is { } block ? new NewUsing(block, ns) : null;
    }

    private static bool IsImported(FileView view, Replacement replacement, string ns) =>
        ConditionalImports.Of(NamespaceName.Find(view.Model.Compilation, ns), replacement.Target.SpanStart, view.Model).Any();

    private static bool IsWrittenHere(FileView view, Replacement replacement, string ns) =>
        ConditionalImports.AreWrittenIn(view.Root, ns, replacement.Target.SpanStart, view.Model);

    /// <summary>Whether only a directive inside <c>#if</c> lends the place that name; an alias has been asked before.</summary>
    private static bool IsLentByBranch(SharedReplacement replacement, INamedTypeSymbol type, string name, string member) =>
        replacement.Views.Any(view =>
        {
            ExpressionSyntax place = view.Replacement.Target;
            return name == member ? ConditionalImports.LendMembers(type, place, place.SpanStart, view.View.Model)
                : name.StartsWith(TypeName(type), StringComparison.Ordinal)
                    && ConditionalImports.LendType(type, place, place.SpanStart, view.View.Model);
        });

    private static bool CanBindEverywhere(SharedReplacement replacement, string name) =>
        replacement.Views.All(view => CanBind(view.View, view.Replacement, name));

    private static bool CanBind(FileView view, Replacement replacement, string name) =>
        replacement.Constant.IsMeantBy(Speculate(view, replacement, SyntaxFactory.ParseExpression(name)).Symbol);

    private static bool IsFree(FileView view, Replacement replacement, string name)
    {
        SymbolInfo info = Speculate(view, replacement, SyntaxFactory.IdentifierName(name));
        return info.Symbol is null && info.CandidateSymbols.IsEmpty;
    }

    /// <summary>A property <c>HttpStatusCode HttpStatusCode</c> leaves the name to the type, once that is imported.</summary>
    private static bool IsCalledLikeItsType(FileView view, Replacement replacement, string name)
    {
        ITypeSymbol? type = Speculate(view, replacement, SyntaxFactory.IdentifierName(name)).Symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            ILocalSymbol local => local.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        return SymbolEqualityComparer.Default.Equals(type, (replacement.Constant as FieldConstant)?.Type);
    }

    private static SymbolInfo Speculate(FileView view, Replacement replacement, ExpressionSyntax expression) =>
        view.Model.GetSpeculativeSymbolInfo(replacement.Target.SpanStart, expression, SpeculativeBindingOption.BindAsExpression);

    private static string TypeName(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{TypeName(outer)}.{NamespaceName.Escape(type.Name)}" : NamespaceName.Escape(type.Name);
}
