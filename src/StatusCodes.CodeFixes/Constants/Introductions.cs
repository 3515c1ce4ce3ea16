using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Naming;
using StatusCodes.CodeFixes.Constants.Introduced;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Constants;

/// <summary>The constants that a rewrite declares: one for all numbers in its reach.</summary>
internal sealed class Introductions
{
    private readonly List<Introduction> _all = [];
    private readonly Func<Document, Task<FileRewrite?>> _open;

    /// <param name="open">The rewrite of the file that declares a type: not always one with a number in it.</param>
    public Introductions(Func<Document, Task<FileRewrite?>> open) => _open = open;

    /// <summary>
    /// Has <paramref name="constant"/> write a new constant, or one that was introduced for another number;
    /// does nothing where none can be declared.
    /// </summary>
    public async Task OfferAsync(PlannedConstant constant, FileRewrite file, CancellationToken cancellation)
    {
        if (SharedReplacement.Introduced(file.File, constant.CodeToFix, cancellation) is not { } needed)
        {
            return;
        }

        var wanted = (IntroducedConstant)needed.Constant;
        foreach (Introduction known in _all)
        {
            if (known.Constant.Code == wanted.Code
                && IsInScope(needed, known, cancellation)
                && needed.With(known.Constant, cancellation) is { } fitting)
            {
                constant.Write(known, fitting);
                return;
            }
        }

        if (await IntroduceAsync(needed, wanted, file, cancellation).ConfigureAwait(false) is { } introduced
            && needed.With(introduced.Constant, cancellation) is { } replacement)
        {
            constant.Write(introduced, replacement);
        }
    }

    private static bool IsInScope(SharedReplacement needed, Introduction known, CancellationToken cancellation) =>
        needed.Views.All(view => known.IsInScope(view.View, view.Replacement.Target, cancellation));

    private async Task<Introduction?> IntroduceAsync(
        SharedReplacement needed,
        IntroducedConstant wanted,
        FileRewrite file,
        CancellationToken cancellation)
    {
        (FileRewrite? declaring, int? start) = await DeclaringAsync(needed, file, cancellation).ConfigureAwait(false);
        if (declaring is null)
        {
            return null;
        }

        ImmutableArray<ConstantScope> scopes = ConstantScope.In(declaring.File, start, cancellation);
        ProjectId project = needed.Views[0].View.Document.Project.Id;
        Introduction? introduction = scopes.IsEmpty ? null : Introduction.Of(scopes, wanted, project, _all, cancellation);
        if (introduction is not null)
        {
            _all.Add(introduction);
            declaring.Declare(introduction);
        }

        return introduction;
    }

    /// <summary>
    /// The file that has to declare the constant, and where its type's name begins there (null for top-level statements);
    /// no file where no part of the type can hold it.
    /// </summary>
    private async Task<(FileRewrite? File, int? Start)> DeclaringAsync(
        SharedReplacement needed,
        FileRewrite file,
        CancellationToken cancellation)
    {
        var types = new List<(FileView View, INamedTypeSymbol Type, LiteralExpressionSyntax Number)>();
        foreach ((FileView view, Replacement replacement) in needed.Views)
        {
            LiteralExpressionSyntax number = SharedReplacement.Literal(replacement);
            if (view.Constants.HomeOf(number) is TypeDeclarationSyntax declaration
                && view.Model.GetDeclaredSymbol(declaration, cancellation) is { } type)
            {
                types.Add((view, type, number));
            }
        }

        if (types.Count == 0)
        {
            return (file, null);
        }

        return types.Count == needed.Views.Length && PartialDeclaration.ForConstants(types, cancellation) is { } part
            ? (await _open(part.Document).ConfigureAwait(false), part.Start)
            : (null, null);
    }
}
