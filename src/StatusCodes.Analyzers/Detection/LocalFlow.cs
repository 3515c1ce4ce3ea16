using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;

namespace StatusCodes.Analyzers.Detection;

/// <summary>
/// Locals that are a status, or are taken out, because they are set from one, once (<c>var code = (int)response.StatusCode;</c>),
/// and locals and parameters that go to one.
/// </summary>
internal static class LocalFlow
{
    /// <summary>The slot that a local is by what it is set from; null where that tells nothing.</summary>
    public static Slot? Of(ILocalSymbol local, Semantics semantics)
    {
        if (!MayBeSetFromCode(local.Type, semantics) || local.DeclaringSyntaxReferences is not [{ } reference])
        {
            return null;
        }

        return reference.GetSyntax(semantics.Cancellation) switch
        {
            VariableDeclaratorSyntax declarator => OfSource(declarator, local.Name, semantics),
            SingleVariableDesignationSyntax part when semantics.Known.HasTakenOut && IsPartTakenOut(part, semantics) => Slot.None,
            _ => null,
        };
    }

    /// <summary>Whether a local is set from a member that the project has taken out, and so is none whatever it is called.</summary>
    public static bool IsTakenOut(ISymbol? symbol, Semantics semantics) =>
        semantics.Known.HasTakenOut && symbol is ILocalSymbol local && Of(local, semantics) is { IsNone: true };

    /// <summary>
    /// Whether a local called a status or a code goes to a place that carries one, whatever else it is set to before:
    /// <c>var status = 500; if (missing) { status = 404; } return StatusCode(status);</c>.
    /// </summary>
    public static Slot? IntoSlot(ILocalSymbol local, SyntaxNode declarator, Semantics semantics) =>
        semantics.Systems.CanHoldCode(local.Type) && ScopeOf(declarator) is { } scope ? IntoSlot(local.Name, scope, semantics) : null;

    /// <summary>
    /// The same for a parameter of a method in this file:
    /// <c>void Fail(HttpContext context, int code) =&gt; context.Response.StatusCode = code;</c>.
    /// </summary>
    public static Slot? IntoSlot(IParameterSymbol parameter, Semantics semantics) =>
        !semantics.CodeNames.OfValue(parameter.Name).IsNone
        && ValueTypes.CanHoldNumber(parameter.Type)
        && parameter.DeclaringSyntaxReferences is [{ } reference]
        && reference.SyntaxTree == semantics.Model.SyntaxTree
        && reference.GetSyntax(semantics.Cancellation) is ParameterSyntax declaration
        && Functions.BodyOf(declaration) is { } body
            ? IntoSlot(parameter.Name, body, semantics)
            : null;

    /// <summary>
    /// Whether a number is assigned to a local called a status or a code, and the local also goes to a place that carries one,
    /// or is set from one.
    /// </summary>
    public static Slot? OfSet(IdentifierNameSyntax target, Semantics semantics) =>
        !semantics.CodeNames.OfValue(target.Identifier.ValueText).IsNone
        && semantics.Symbol(target) is ILocalSymbol { DeclaringSyntaxReferences: [{ } reference] } local
            ? IntoSlot(local, reference.GetSyntax(semantics.Cancellation), semantics) ?? Of(local, semantics)?.AsRead()
            : null;

    /// <summary>A local whose type is an enum of codes is known by that, unless it is set from what is taken out.</summary>
    private static bool MayBeSetFromCode(ITypeSymbol type, Semantics semantics) =>
        semantics.Systems.CanHoldCode(type) || (semantics.Known.HasTakenOut && semantics.Systems.OfEnum(type) is not null);

    private static Slot? OfSource(VariableDeclaratorSyntax declarator, string name, Semantics semantics)
    {
        if (SourceOf(declarator, name, out bool hasOthers) is not { } source)
        {
            return null;
        }

        Slot? slot = ExpressionSlots.Of(source, semantics, followLocals: false);
        return hasOthers ? ExpressionSlots.AmongOthers(slot) : slot;
    }

    /// <summary>
    /// Whether a local is a part that is taken out, and is set to nothing else:
    /// <c>var (statusCode, _) = order;</c>, <c>order is { StatusCode: var statusCode }</c>.
    /// </summary>
    private static bool IsPartTakenOut(SingleVariableDesignationSyntax local, Semantics semantics)
    {
        Slot? slot = local.Parent is PatternSyntax pattern && Patterns.MatchedWith(pattern) is { } matched
            ? ExpressionSlots.Of(matched, semantics, followLocals: false)
            : Deconstruction.Of(local) is { } part ? OfPart(part, semantics)
            : null;
        return slot is { IsNone: true } && !IsWritten(local);
    }

    private static Slot? OfPart(Deconstruction part, Semantics semantics)
    {
        if (part.Whole is AssignmentExpressionSyntax { Right: { } value } && Deconstruction.PartOf(value, part.Index) is { } written)
        {
            return ExpressionSlots.Of(written, semantics, followLocals: false);
        }

        return semantics.Binder.Deconstruct(part.Whole) is { IsStatic: false, Parameters: var parts } && part.Index < parts.Length
            ? semantics.Known.Find(parts[part.Index])
            : null;
    }

    /// <summary>Whether the local is written besides, literals aside.</summary>
    private static bool IsWritten(SingleVariableDesignationSyntax local)
    {
        if (ScopeOf(local) is not { } scope)
        {
            return false;
        }

        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier
                && identifier.Identifier.ValueText == local.Identifier.ValueText
                && LocalWrite.Of(identifier) is { Kind: not LocalWriteKind.None } write
                && (write.Value is not { } value || !IsLiteral(value)))
            {
                return true;
            }
        }

        return false;
    }

    private static Slot? IntoSlot(string name, SyntaxNode scope, Semantics semantics)
    {
        Slot? found = null;
        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier || identifier.Identifier.ValueText != name)
            {
                continue;
            }

            switch (LocalWrite.Of(identifier).Kind)
            {
                case LocalWriteKind.Change:
                    return null;
                case LocalWriteKind.None:
                    // What also goes to a place that carries no code may be one elsewhere.
                    Slot? slot = found ?? SlotFinder.SlotOf(Site.Of(identifier), semantics, followLocals: false);
                    found = slot is { IsNone: true } ? null : slot;
                    break;
            }
        }

        return found is { } known ? Slot.Named(known.System) : null;
    }

    /// <summary>
    /// The one value that the local is ever given, literals aside; null where there are several, or one that is not written.
    /// </summary>
    private static ExpressionSyntax? SourceOf(VariableDeclaratorSyntax declarator, string name, out bool hasLiterals)
    {
        hasLiterals = declarator.Initializer?.Value is { } first && IsLiteral(first);
        ExpressionSyntax? source = declarator.Initializer?.Value is { } initial && !IsLiteral(initial) ? initial : null;

        if (ScopeOf(declarator) is not { } scope)
        {
            return null;
        }

        foreach (SyntaxNode node in scope.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax identifier
                || identifier.Identifier.ValueText != name
                || LocalWrite.Of(identifier) is not { Kind: not LocalWriteKind.None } write)
            {
                continue;
            }

            if (write.Value is { } value && IsLiteral(value))
            {
                hasLiterals = true;
                continue;
            }

            if (source is not null || write.Value is null)
            {
                return null;
            }

            source = write.Value;
        }

        return source;
    }

    private static bool IsLiteral(ExpressionSyntax value) =>
        value is LiteralExpressionSyntax or DefaultExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax };

    /// <summary>Where the local can be named: the sections of a switch share their locals.</summary>
    private static SyntaxNode? ScopeOf(SyntaxNode declarator)
    {
        SyntaxNode? scope = declarator.FirstAncestorOrSelf<SyntaxNode>(static node =>
            node is BlockSyntax or SwitchSectionSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax);
        return scope is SwitchSectionSyntax ? scope.Parent : scope;
    }
}
