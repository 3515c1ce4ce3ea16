using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Constants;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Content;

/// <summary>Answers without content: writes a form that binds in every project of the file, and names the number that is left.</summary>
/// <param name="Solution">The outcome.</param>
/// <param name="Display">What is left, for the title.</param>
internal sealed record HttpContentRewrite(Solution Solution, string Display)
{
    /// <summary>The rewrite of the answer; null where none compiles as it should, or more than a value would be lost.</summary>
    public static Task<HttpContentRewrite?> OfAsync(Document document, CodeToFix codeToFix, CancellationToken cancellation) => OfAsync(
        document,
        codeToFix,
        (code, view) => HttpContentFreeForms.Of(code, codeToFix.Code.Value, view.Model, cancellation),
        cancellation);

    /// <summary>The first of some forms that compiles as it should; null where none does.</summary>
    /// <param name="document">The file.</param>
    /// <param name="codeToFix">The code in it.</param>
    /// <param name="formsOf">The forms of an answer, best first.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<HttpContentRewrite?> OfAsync(
        Document document,
        CodeToFix codeToFix,
        Func<ExpressionSyntax, FileView, IEnumerable<HttpContentFreeForm>> formsOf,
        CancellationToken cancellation)
    {
        Solution solution = document.Project.Solution;
        if (await SharedFile.LoadAsync(solution, SharedFile.Documents(document), cancellation).ConfigureAwait(false) is not { } file)
        {
            return null;
        }

        foreach (HttpContentFreeForm form in Forms(file, codeToFix, formsOf))
        {
            TextRewrite rewrite = TextRewrite.Of(file.Text, form.Changes);
            Solution changed = file.WithText(solution, rewrite.Text);
            if (await IsAsMeantAsync(file, codeToFix, form, rewrite, changed, cancellation).ConfigureAwait(false))
            {
                Solution named = await NameAsync(changed, LeftOf(form, codeToFix, rewrite), cancellation).ConfigureAwait(false);
                return new HttpContentRewrite(named, form.Display);
            }
        }

        return null;
    }

    /// <summary>The forms that the first project to compile the answer offers: the text is the same for all.</summary>
    private static IEnumerable<HttpContentFreeForm> Forms(
        SharedFile file,
        CodeToFix codeToFix,
        Func<ExpressionSyntax, FileView, IEnumerable<HttpContentFreeForm>> formsOf)
    {
        foreach (FileView view in file.Views)
        {
            if (view.Code(codeToFix.Span, codeToFix.Code) is { } code)
            {
                return formsOf(code, view);
            }
        }

        return [];
    }

    private static async Task<bool> IsAsMeantAsync(
        SharedFile file,
        CodeToFix codeToFix,
        HttpContentFreeForm form,
        TextRewrite rewrite,
        Solution changed,
        CancellationToken cancellation)
    {
        foreach (FileView before in file.Views)
        {
            if (changed.GetDocument(before.Document.Id) is not { } document
                || await FileView.CreateAsync(document, cancellation).ConfigureAwait(false) is not { } after
                || !before.Errors(cancellation).SequenceEqual(after.Errors(cancellation)))
            {
                return false;
            }

            bool compiled = before.Code(codeToFix.Span, codeToFix.Code) is not null;
            if (compiled && !form.IsAt(after.Root.FindToken(rewrite.Map(form.Anchor)), after.Model))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The number that has been written, or is still there; at no place where neither is.</summary>
    private static CodeToFix LeftOf(HttpContentFreeForm form, CodeToFix codeToFix, TextRewrite rewrite)
    {
        if (form.Added is { } added)
        {
            var digits = new TextSpan(rewrite.Map(added.Position) - added.Offset, added.Code.Text.Length);
            return codeToFix with { Span = digits, Code = added.Code, Written = added.Code };
        }

        int start = rewrite.Map(codeToFix.Span.Start);
        return codeToFix with { Span = start < 0 ? default : new TextSpan(start, codeToFix.Span.Length) };
    }

    /// <summary>Writes the constant where the number is still there, as everywhere else.</summary>
    private static async Task<Solution> NameAsync(Solution changed, CodeToFix left, CancellationToken cancellation)
    {
        if (left.Span.IsEmpty
            || changed.GetDocument(left.Document) is not { } document
            || await FileView.CreateAsync(document, cancellation).ConfigureAwait(false) is not { } view
            || view.Code(left.Span, left.Code) is not LiteralExpressionSyntax)
        {
            return changed;
        }

        ConstantRewrite named = await ConstantRewrite.OfAsync(changed, [left], cancellation).ConfigureAwait(false);
        return named.Solution;
    }
}
