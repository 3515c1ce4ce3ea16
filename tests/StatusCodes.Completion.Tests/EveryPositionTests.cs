using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Tests;
using Xunit;

namespace StatusCodes.Completion.Tests;

/// <summary>
/// Whole files, asked at every place where a value may begin: nothing fails, however the file ends,
/// and what is written in place of a number brings no new error.
/// </summary>
public class EveryPositionTests
{
    public static TheoryData<string> Files =>
    [
        .. Directory.EnumerateFiles(TestPaths.InRepository("samples"), "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(TestPaths.RepositoryRoot, file).Replace('\\', '/'))
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Place_OfASample_DoesNotFail_AndIsWrittenWithoutErrors(string file)
    {
        using var editor = Editor.Open(await File.ReadAllTextAsync(TestPaths.InRepository(file)));
        SourceText text = await editor.Document.GetTextAsync();
        IReadOnlyList<string> before = Ids(await Editor.ErrorsAsync(editor.Document));
        foreach (TextSpan word in Words(text))
        {
            ImmutableArray<OfferedCode> offered = await OfferedCodes.AtAsync(editor.Document, word, CancellationToken.None);
            if (offered.IsEmpty || word.IsEmpty || !text.ToString(word).All(char.IsDigit))
            {
                continue;
            }

            foreach (OfferedCode code in new[] { offered[0], offered[^1] }.Where(static code => code.Namespace is null))
            {
                Document changed = editor.Document.WithText(text.Replace(word, code.Text));
                Assert.Equal(before, Ids(await Editor.ErrorsAsync(changed)));
            }
        }
    }

    /// <summary>Somebody is writing the file from top to bottom: behind the cursor there is nothing yet.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public async Task Place_OfAnUnfinishedSample_DoesNotFail(string file)
    {
        using var editor = Editor.Open(await File.ReadAllTextAsync(TestPaths.InRepository(file)));
        SourceText text = await editor.Document.GetTextAsync();
        // Every third place: each is a file of its own.
        foreach (TextSpan word in Words(text).Where(static (_, index) => index % 3 == 0))
        {
            Document unfinished = editor.Document.WithText(text.GetSubText(TextSpan.FromBounds(0, word.End)));
            await OfferedCodes.AtAsync(unfinished, word, CancellationToken.None);
        }
    }

    private static IEnumerable<TextSpan> Words(SourceText text) =>
        Enumerable.Range(0, text.Length + 1).Select(position => TypedWord.At(text, position)).OfType<TextSpan>().Distinct();

    /// <summary>A sample alone lacks its other files, so it may have errors.</summary>
    private static IReadOnlyList<string> Ids(IReadOnlyList<string> errors) =>
        [.. errors.Select(static error => error[(error.IndexOf("error ", StringComparison.Ordinal) + 6)..].Split(':')[0])];
}
