using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.CodeFixes.Providers;
using Xunit;

namespace StatusCodes.Tests.Verifiers;

/// <summary>What a person finds in the menu at a place, marked by <c>$$</c>, besides the fixes.</summary>
internal static class OfferedRefactorings
{
    private const string Place = "$$";

    /// <summary>Every refactoring, with the file after it, which has to compile.</summary>
    public static async Task<IReadOnlyList<(string Title, string Text)>> AllAsync(
        string source,
        ImmutableArray<MetadataReference>? references = null)
    {
        int at = source.IndexOf(Place, StringComparison.Ordinal);
        using var solution = new TestSolution();
        solution.With("P", references ?? References.AspNetCore80, [], ("/A.cs", source.Remove(at, Place.Length)));
        Document document = solution.Current.Projects.Single().Documents.Single();
        await CompilesAsync(document);
        var actions = new List<CodeAction>();
        await new StatusCodeRefactoringProvider().ComputeRefactoringsAsync(
            new CodeRefactoringContext(document, new TextSpan(at, 0), actions.Add, CancellationToken.None));
        var offered = new List<(string Title, string Text)>();
        foreach (CodeAction action in actions)
        {
            ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(CancellationToken.None);
            Document changed = ((ApplyChangesOperation)operations.Single()).ChangedSolution.GetDocument(document.Id)!;
            await CompilesAsync(changed);
            offered.Add((action.Title, (await changed.GetTextAsync()).ToString()));
        }

        return offered;
    }

    private static async Task CompilesAsync(Document document)
    {
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        Assert.Empty(model.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
