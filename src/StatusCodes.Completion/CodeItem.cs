using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Tags;
using StatusCodes.Analyzers;
using StatusCodes.Analyzers.Catalog.Meanings;
using StatusCodes.Analyzers.Rules;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Texts;

namespace StatusCodes.Completion;

/// <summary>A code as a line of the editor's list: the label is what is written, and number, phrase and old names find it.</summary>
internal static class CodeItem
{
    private const string Import = "import";

    /// <summary>
    /// Enter and Tab take it, and no character does: <c>404,</c> stays what was typed.
    /// A blank looks on, <c>not found</c>, instead of closing the list.
    /// </summary>
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ' ')),
        commitCharacterRules: ImmutableArray.Create(
            CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray<char>.Empty)));

    private static readonly ImmutableArray<string> Tags = ImmutableArray.Create(WellKnownTags.Constant, WellKnownTags.Public);

    public static CompletionItem Of(OfferedCode offered)
    {
        CatalogCode code = offered.Code;
        string found = string.Join(" ", [code.Label, code.Entry.ShownName(), offered.Member, .. code.Entry.Aliases]);
        ImmutableDictionary<string, string> properties = DiagnosticProperties.Of(code)
            .Where(static pair => pair.Value is not null)
            .ToImmutableDictionary(static pair => pair.Key, static pair => pair.Value!);
        return CompletionItem.Create(
            displayText: offered.Text,
            filterText: found,
            // Numbers of other systems have more digits, and none is shown beside them.
            sortText: code.Label.PadLeft(SortLength, '0'),
            properties: offered.Namespace is { } ns ? properties.Add(Import, ns) : properties,
            tags: Tags,
            rules: Rules,
            displayTextPrefix: null,
            displayTextSuffix: null,
            inlineDescription: Title(code),
            isComplexTextEdit: offered.Namespace is not null);
    }

    /// <summary>The code that an item is; null where it is not ours.</summary>
    public static CatalogCode? CodeOf(CompletionItem item) =>
        DiagnosticProperties.Read(
            item.Properties.ToImmutableDictionary(static pair => pair.Key, static string? (pair) => pair.Value),
            CodeSystems.List);

    /// <summary>What has to be imported for it; null where nothing has.</summary>
    public static string? NamespaceOf(CompletionItem item) => item.Properties.TryGetValue(Import, out string? ns) ? ns : null;

    /// <summary>Number and phrase, what the code means, and who says so, in the language of whoever reads it.</summary>
    public static CompletionDescription Describe(CatalogCode code)
    {
        CultureInfo reader = CultureInfo.CurrentUICulture;
        var lines = new List<string> { Title(code) };
        if (CodeMeanings.Find(code.System, code.Entry) is { } meaning)
        {
            lines.Add(MeaningText.SentenceOf(meaning, reader));
        }

        object source = code.Entry.SourceInMessage();
        lines.Add(source is LocalizableString text ? text.ToString(reader) : source.ToString());
        return CompletionDescription.Create(lines.Where(static line => line.Length > 0).SelectMany(TextOf).ToImmutableArray());
    }

    private const int SortLength = 8;

    private static string Title(CatalogCode code) => $"{code.Label} {code.Entry.ShownName()}";

    private static IEnumerable<TaggedText> TextOf(string line, int index) => index == 0
        ? [new TaggedText(TextTags.Text, line)]
        : [new TaggedText(TextTags.LineBreak, "\r\n"), new TaggedText(TextTags.Text, line)];
}
