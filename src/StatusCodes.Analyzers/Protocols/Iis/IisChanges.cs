using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Iis;

/// <summary>
/// What is set in statements that run one after the other: by the text of what is set, in the order of the statements.
/// Read once, because each sub-status that is set there asks.
/// </summary>
internal sealed class IisChanges
{
    private static readonly NodeMemory<IisChanges> Known = new(static list => new IisChanges(StatementsIn(list)));

    private readonly Dictionary<StatementSyntax, int> _places = [];
    private readonly Dictionary<string, List<(int Place, AssignmentExpressionSyntax Set)>> _byText = [];
    private readonly Dictionary<string, Dictionary<string, List<(int Place, AssignmentExpressionSyntax Set)>>> _byOwner = [];

    private IisChanges(IEnumerable<StatementSyntax> statements)
    {
        foreach (StatementSyntax statement in statements)
        {
            int place = _places.Count;
            _places.Add(statement, place);
            foreach (AssignmentExpressionSyntax set in statement.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            {
                Add(_byText, SyntaxNames.Written(set.Left), (place, set));
                if (IisMember.Of(set.Left) is { } member)
                {
                    Add(MembersOf(member.OwnerText), member.Text, (place, set));
                }
            }
        }
    }

    /// <summary>
    /// Those that run one after the other with <paramref name="statement"/>; the whole program where it stands in no member.
    /// Null where it runs alone.
    /// </summary>
    public static IisChanges? Around(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax or SwitchSectionSyntax => Known.Of(statement.Parent),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax program } => Known.Of(program),
        _ => null,
    };

    /// <summary>Whether a statement is one of them, and not only part of one.</summary>
    public bool Has(StatementSyntax statement) => _places.ContainsKey(statement);

    /// <summary>The names of the members of something that are set here.</summary>
    public IEnumerable<string> Members(string owner) =>
        _byOwner.TryGetValue(owner, out Dictionary<string, List<(int, AssignmentExpressionSyntax)>>? members) ? members.Keys : [];

    /// <summary>How a member is set last before a statement, or first after it.</summary>
    public AssignmentExpressionSyntax? NearestOfMember(string owner, string member, StatementSyntax statement, bool before) =>
        Nearest(_byOwner[owner][member], statement, before);

    /// <summary>The same for whatever is written so.</summary>
    public AssignmentExpressionSyntax? NearestOfText(string text, StatementSyntax statement, bool before) =>
        _byText.TryGetValue(text, out List<(int, AssignmentExpressionSyntax)>? sets) ? Nearest(sets, statement, before) : null;

    private static IEnumerable<StatementSyntax> StatementsIn(SyntaxNode list) => list switch
    {
        BlockSyntax block => block.Statements,
        SwitchSectionSyntax section => section.Statements,
        CompilationUnitSyntax program => program.Members.OfType<GlobalStatementSyntax>().Select(static global => global.Statement),
        _ => [],
    };

    /// <summary>Of several in one statement the first.</summary>
    private AssignmentExpressionSyntax? Nearest(
        List<(int Place, AssignmentExpressionSyntax Set)> sets,
        StatementSyntax statement,
        bool before)
    {
        int at = _places[statement];
        int index = before ? FirstFrom(sets, at) - 1 : FirstFrom(sets, at + 1);
        if (index < 0 || index == sets.Count)
        {
            return null;
        }

        return sets[before ? FirstFrom(sets, sets[index].Place) : index].Set;
    }

    private static int FirstFrom(List<(int Place, AssignmentExpressionSyntax Set)> sets, int place)
    {
        int low = 0;
        int high = sets.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = sets[middle].Place < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Dictionary<string, List<(int Place, AssignmentExpressionSyntax Set)>> MembersOf(string owner)
    {
        if (!_byOwner.TryGetValue(owner, out Dictionary<string, List<(int, AssignmentExpressionSyntax)>>? members))
        {
            _byOwner.Add(owner, members = []);
        }

        return members;
    }

    private static void Add(
        Dictionary<string, List<(int Place, AssignmentExpressionSyntax Set)>> sets,
        string key,
        (int Place, AssignmentExpressionSyntax Set) set)
    {
        if (!sets.TryGetValue(key, out List<(int, AssignmentExpressionSyntax)>? same))
        {
            sets.Add(key, same = []);
        }

        same.Add(set);
    }
}
