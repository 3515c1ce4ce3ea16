using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Options;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Numbers that IIS's sub-status is set to, compared or matched with, or that a call takes for it. Without the status beside it a sub-status says nothing.</summary>
internal static class SubStatusSlots
{
    /// <summary>Whether <paramref name="number"/> may be a sub-status: asked of every number, so by text alone.</summary>
    public static bool MayTake(ExpressionSyntax number, SlotTable declared)
    {
        ExpressionSyntax landing = NumberPath.Landing(number);
        return landing.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument
            ? SubStatusArguments.MayBe(argument, list)
            : MemberOf(landing) is { } member && (SubStatusNames.IsSubStatus(member.Text) || declared.Mentions(member.Text));
    }

    /// <summary>The sub-status that <paramref name="number"/> is, with its status; null where it is none, or where its status is not known.</summary>
    /// <param name="number">An integer literal.</param>
    /// <param name="value">Its value.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static SubStatusUse? Find(ExpressionSyntax number, int value, Semantics semantics)
    {
        ExpressionSyntax landing = NumberPath.Landing(number);
        if (landing.Parent is ArgumentSyntax { Parent: ArgumentListSyntax list } argument)
        {
            return SubStatusArguments.Find(argument, list, value, semantics);
        }

        return MemberOf(landing) is { } member
            && semantics.Symbol(member.Name) is { } symbol
            && IsSubStatus(symbol, semantics)
            && new StatusBeside(member, semantics).Of(landing.Parent!) is { } status
                ? new SubStatusUse(status, value, landing.Parent is AssignmentExpressionSyntax ? Direction.Sent : Direction.Read)
                : null;
    }

    /// <summary>Whether a property, field or parameter holds a sub-status of IIS: by what the project declares, otherwise by its name, on a type that is plainly IIS's.</summary>
    public static bool IsSubStatus(ISymbol symbol, Semantics semantics) =>
        symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol
        && (semantics.Options.Slots.Find(symbol) is { } declared
            ? declared.System == CodeSystem.Iis
            : SubStatusNames.IsSubStatus(symbol.Name) && IisTypes.IsPlainly(symbol.ContainingType));

    /// <summary>Whether it holds an HTTP status: by what the project declares, otherwise by its name. Asked of what stands beside a sub-status.</summary>
    public static bool IsStatus(ISymbol symbol, Semantics semantics) =>
        semantics.Options.Slots.Find(symbol) is { } declared ? declared.System == CodeSystem.Http : SubStatusNames.IsStatus(symbol.Name);

    /// <summary>The member that a value is put into, or compared or matched with.</summary>
    private static WrittenMember? MemberOf(ExpressionSyntax landing) => landing.Parent switch
    {
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment when assignment.Right == landing => WrittenMember.Of(assignment.Left),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            WrittenMember.Of(comparison.Left == landing ? comparison.Right : comparison.Left),
        ConstantPatternSyntax pattern => WrittenMember.MatchedWith(pattern),
        _ => null,
    };
}
