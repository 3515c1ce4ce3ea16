using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Locals that are a status because they are set from one, once: <c>var code = (int)response.StatusCode;</c>.</summary>
internal static class LocalFlow
{
    public static Slot? Of(ILocalSymbol local, Semantics semantics)
    {
        if (!FtpSlots.CanHoldCode(local.Type)
            || local.DeclaringSyntaxReferences.Length != 1
            || local.DeclaringSyntaxReferences[0].GetSyntax(semantics.Cancellation) is not VariableDeclaratorSyntax declarator
            || SourceOf(declarator, local.Name) is not { } source)
        {
            return null;
        }

        return StatusExpressions.Of(source, semantics, followLocals: false);
    }

    /// <summary>Whether a local called a status or a code goes to a place that carries one: <c>var status = 404; … return StatusCode(status);</c>.</summary>
    public static Slot? IntoSlot(ILocalSymbol local, VariableDeclaratorSyntax declarator, Semantics semantics)
    {
        if (!FtpSlots.CanHoldCode(local.Type) || ScopeOf(declarator) is not { } scope)
        {
            return null;
        }

        Slot? found = null;
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier || identifier.Identifier.ValueText != local.Name)
            {
                continue;
            }

            if (IsSet(identifier, out _))
            {
                return null;
            }

            found ??= SlotFinder.SlotOf(NumberPath.Landing(identifier), semantics, followLocals: false);
        }

        return found is { } slot ? Slot.Named with { System = slot.System } : null;
    }

    /// <summary>The one value that the local is ever given, a literal to begin with aside; null where there are several.</summary>
    private static ExpressionSyntax? SourceOf(VariableDeclaratorSyntax declarator, string name)
    {
        ExpressionSyntax? source = declarator.Initializer?.Value;
        if (source is LiteralExpressionSyntax or DefaultExpressionSyntax or PrefixUnaryExpressionSyntax)
        {
            source = null;
        }

        if (ScopeOf(declarator) is not { } scope)
        {
            return null;
        }

        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier || identifier.Identifier.ValueText != name || !IsSet(identifier, out ExpressionSyntax? value))
            {
                continue;
            }

            if (source is not null || value is null)
            {
                return null;
            }

            source = value;
        }

        return source;
    }

    /// <summary>Whether the local is given a value here; <paramref name="value"/> is null where that cannot be read (<c>out</c>, <c>+=</c>).</summary>
    private static bool IsSet(IdentifierNameSyntax identifier, out ExpressionSyntax? value)
    {
        value = null;
        switch (identifier.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == identifier:
                value = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null;
                return true;
            case ArgumentSyntax argument:
                return !argument.RefKindKeyword.IsKind(SyntaxKind.None);
            case PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax:
                return identifier.Parent.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression
                    or SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression;
            default:
                return false;
        }
    }

    private static SyntaxNode? ScopeOf(VariableDeclaratorSyntax declarator) =>
        declarator.FirstAncestorOrSelf<SyntaxNode>(node => node is BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax);
}
