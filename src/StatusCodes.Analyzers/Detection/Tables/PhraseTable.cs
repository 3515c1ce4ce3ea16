using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection.Tables;

/// <summary>
/// A table from numbers to texts, or the other way round, read once. Either all of its rows are codes of a system, or none is:
/// numbers that are no code of it, and texts that contradict their codes, speak against all.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<RowShape, List<(int Number, string? Text)>> _rows = [];
    private readonly Dictionary<(RowShape Shape, CodeSystem System), int> _names = [];
    private readonly Dictionary<CodeSystem, bool> _foreign = [];
    private readonly List<(RowShape Shape, string Type)> _constants = [];
    private readonly SyntaxNode _place;

    private PhraseTable(SyntaxNode place) => _place = place;

    /// <summary>The table of a row that stands alone.</summary>
    public static PhraseTable Single(in TableRow row)
    {
        var table = new PhraseTable(row.Number);
        table.Add(row);
        return table;
    }

    /// <summary>The table of calls that are made one on another.</summary>
    /// <param name="chain">The calls, the last first.</param>
    public static PhraseTable Read(List<InvocationExpressionSyntax> chain)
    {
        var table = new PhraseTable(chain[chain.Count - 1]);
        foreach (InvocationExpressionSyntax call in chain)
        {
            table.AddArguments(call);
        }

        return table;
    }

    /// <summary>The table that a switch, an initializer or a collection is.</summary>
    public static PhraseTable Read(SyntaxNode node)
    {
        var table = new PhraseTable(node);
        switch (node)
        {
            case SwitchExpressionSyntax choice:
                foreach (SwitchExpressionArmSyntax arm in choice.Arms)
                {
                    table.AddPattern(arm.Pattern);
                    table.AddElement(arm.Expression);
                }

                break;
            case SwitchStatementSyntax choice:
                table.AddSections(choice.Sections);
                break;
            case InitializerExpressionSyntax initializer:
                foreach (ExpressionSyntax element in initializer.Expressions)
                {
                    table.AddElement(element);
                }

                break;
            case CollectionExpressionSyntax collection:
                foreach (CollectionElementSyntax element in collection.Elements)
                {
                    table.AddElement((element as ExpressionElementSyntax)?.Expression);
                }

                break;
        }

        return table;
    }

    /// <summary>
    /// How many of the rows have their code's name beside them, two of which make a table; a name of several words, where such are
    /// the system's own, counts for two, and another code's for one. Rows that are named already, all of them, count for two.
    /// 0 where anything speaks against the system.
    /// </summary>
    public int NamesOf(RowShape shape, SystemKnowledge system)
    {
        if (!_rows.TryGetValue(shape, out List<(int Number, string? Text)>? rows))
        {
            return 0;
        }

        lock (_names)
        {
            if (!_names.TryGetValue((shape, system.System), out int names))
            {
                names = CountNames(rows, system, HasConstants(shape, system) ? 2 : 0);
                _names.Add((shape, system.System), names);
            }

            return names;
        }
    }

    /// <summary>Whether the code around the table, or what its calls are made on, speaks of another system.</summary>
    public bool IsForeign(SystemKnowledge system)
    {
        lock (_foreign)
        {
            if (!_foreign.TryGetValue(system.System, out bool isForeign))
            {
                isForeign = ForeignSurroundings.AreAround(_place, system);
                _foreign.Add(system.System, isForeign);
            }

            return isForeign;
        }
    }

    private bool HasConstants(RowShape shape, SystemKnowledge system)
    {
        foreach ((RowShape row, string type) in _constants)
        {
            if (row == shape && IsHolder(type, system))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHolder(string type, SystemKnowledge system)
    {
        foreach (ConstantHolder holder in system.Holders)
        {
            if (holder.Name == type)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountNames(List<(int Number, string? Text)> rows, SystemKnowledge system, int names)
    {
        foreach ((int number, string? text) in rows)
        {
            CodeEntry? entry = system.System.Find(number);
            if (number is not (0 or -1) && entry is not { IsDefined: true } && !system.IsInRange(number))
            {
                return 0;
            }

            if (text is null)
            {
                continue;
            }

            if (entry is not null && entry.HasName(text))
            {
                names += system.HasOwnPhrases && text.IndexOf(' ') > 0 ? 2 : 1;
            }
            else if (OutcomeTexts.Contradict(text, number, system))
            {
                return 0;
            }
            else if (entry is { Registration: Registration.Standard } && IsOwnPhrase(text, system))
            {
                // Another code's: that the table is the system's it says as well.
                names++;
            }
        }

        return names;
    }

    private static bool IsOwnPhrase(string text, SystemKnowledge system)
    {
        if (system.HasOwnPhrases && text.IndexOf(' ') > 0)
        {
            foreach (CodeEntry entry in system.System.Entries)
            {
                if (entry.IsDefined && entry.HasName(text))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private void AddSections(SyntaxList<SwitchSectionSyntax> sections)
    {
        foreach (SwitchSectionSyntax section in sections)
        {
            foreach (SwitchLabelSyntax label in section.Labels)
            {
                switch (label)
                {
                    case CaseSwitchLabelSyntax single:
                        AddNumber(single.Value);
                        break;
                    case CasePatternSwitchLabelSyntax several:
                        AddPattern(several.Pattern);
                        break;
                }
            }
        }
    }

    private void AddPattern(PatternSyntax pattern)
    {
        foreach (ExpressionSyntax constant in Patterns.Alternatives(pattern))
        {
            AddNumber(constant);
        }
    }

    private void AddElement(ExpressionSyntax? element)
    {
        switch (element)
        {
            case null:
                return;
            case InitializerExpressionSyntax pair:
                foreach (ExpressionSyntax part in pair.Expressions)
                {
                    AddNumber(part);
                    AddArguments(part);
                }

                break;
            case AssignmentExpressionSyntax entry:
                AddNumber(TableRow.KeyOf(entry.Left));
                AddNumber(entry.Right);
                AddArguments(entry.Right);
                break;
            default:
                AddNumber(element);
                AddArguments(element);
                break;
        }
    }

    private void AddArguments(ExpressionSyntax row)
    {
        if (TableRow.ArgumentsOf(ValuePath.WithoutCasts(row)) is { Count: >= 2 } arguments)
        {
            foreach (ArgumentSyntax argument in arguments)
            {
                AddNumber(argument.Expression);
            }
        }
    }

    private void AddNumber(ExpressionSyntax? number)
    {
        if (number is null || TableRow.Of(number) is not { } row)
        {
            return;
        }

        if (ValuePath.WithoutCasts(number) is MemberAccessExpressionSyntax constant)
        {
            _constants.Add((row.Shape, SyntaxNames.Of(constant.Expression)));
        }

        Add(row);
    }

    private void Add(in TableRow row)
    {
        if (NumberLiterals.Read(row.Number) is not { } number)
        {
            return;
        }

        if (!_rows.TryGetValue(row.Shape, out List<(int Number, string? Text)>? rows))
        {
            _rows.Add(row.Shape, rows = []);
        }

        rows.Add((number, row.Text));
    }
}
