using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Flow;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Follows a value forward, from the variable that it is put into to the slot in which it ends:
/// <c>int status; … status = 404; … return StatusCode(status);</c>, <c>Err(404, "nothing")</c> with
/// <c>IActionResult Err(int c, string m) =&gt; StatusCode(c, m)</c>.
/// </summary>
internal static class FlowSlots
{
    /// <summary>The slot in which a value ends that is put at <paramref name="site"/>; null where it ends in none.</summary>
    public static Slot? Beyond(in Site site, Semantics semantics) => site.Kind switch
    {
        SiteKind.Declaration => OfDeclaration(site.Meets!, semantics),
        SiteKind.Assignment => OfAssignment((AssignmentExpressionSyntax)site.Landing.Parent!, semantics),
        SiteKind.Argument => OfArgument(site.Argument!, site.Meets!, semantics),
        SiteKind.Result => site.Meets is { } function ? FunctionFlow.OfResult(function, semantics) : null,
        _ => null,
    };

    /// <summary>The slot in which a value ends that a local, or a part of a deconstruction, is given at <paramref name="set"/>.</summary>
    public static Slot? OfLocal(SyntaxNode declaration, SyntaxNode set, Semantics semantics) =>
        EndsOf(declaration, semantics) is var ends && ends != FlowEnds.None
            ? ends.Of(set, semantics.Bodies.OfBody(declaration))
            : null;

    /// <summary>The slots in which a value ends that <paramref name="symbol"/> holds.</summary>
    public static FlowEnds EndsOf(ISymbol symbol, Semantics semantics) => symbol switch
    {
        ILocalSymbol or IParameterSymbol or IRangeVariableSymbol =>
            DeclarationOf(symbol, semantics) is { } declaration ? EndsOf(declaration, semantics) : FlowEnds.None,
        IFieldSymbol or IPropertySymbol => EndsOfMember(symbol, semantics),
        _ => FlowEnds.None,
    };

    /// <summary>The slots in which a value ends that a local or a parameter holds.</summary>
    /// <param name="declaration">What declares it, in any file.</param>
    /// <param name="semantics">Answers for the file in hand.</param>
    public static FlowEnds EndsOf(SyntaxNode declaration, Semantics semantics) =>
        !semantics.CanFollow || semantics.IsQuantity(FlowScopes.NameOf(declaration))
        ? FlowEnds.None
        : semantics.Bodies.Remember(declaration, semantics.Steps, () => FindEnds(declaration, semantics));

    /// <summary>
    /// Where the one declaration of a symbol is written; null where it is not in the source of the compilation:
    /// an editor knows the source of other projects, too, and a build does not.
    /// </summary>
    public static SyntaxNode? DeclarationOf(ISymbol symbol, Semantics semantics) =>
        symbol.DeclaringSyntaxReferences is [{ } reference] && semantics.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree)
            ? reference.GetSyntax(semantics.Cancellation)
            : null;

    /// <summary>The ends of a value at the places where it is used.</summary>
    /// <param name="uses">The places.</param>
    /// <param name="semantics">Answers for the file in hand.</param>
    /// <param name="isMeant">Whether what is meant at a place is what is asked about.</param>
    public static FlowEnds At(
        ImmutableArray<(ExpressionSyntax Use, ExpressionSyntax Named)> uses,
        Semantics semantics,
        System.Func<ISymbol, bool> isMeant)
    {
        ImmutableArray<FlowEnd>.Builder ends = ImmutableArray.CreateBuilder<FlowEnd>();
        foreach ((ExpressionSyntax use, ExpressionSyntax named) in uses)
        {
            var site = Site.Of(ValuePath.OrElse(use));
            if (site.Kind is SiteKind.None or SiteKind.Exempt || !MayBeAsked(site, semantics))
            {
                continue;
            }

            Semantics there = semantics.In(use.SyntaxTree);
            if ((SlotFinder.SlotOf(site, there.Further) ?? OfCast(site, there) ?? ByContext(site, there)) is { IsNone: false } slot
                && there.Symbol(named) is { } symbol
                && isMeant(symbol)
                && CanHold(symbol, slot, semantics))
            {
                ends.Add(new FlowEnd(use, slot with { End = slot.End ?? use }));
            }
        }

        return ends.Count == 0 ? FlowEnds.None : new FlowEnds(ends.ToImmutable());
    }

    /// <summary>What is cast to the framework's enum is a code, wherever it goes: <c>return (HttpStatusCode)number;</c>.</summary>
    private static Slot? OfCast(in Site site, Semantics semantics) =>
        SiteNames.CastName(site) is { Length: > 0 } name
        && semantics.Systems.IsEnumHolderName(name)
        && semantics.Systems.OfEnum(semantics.Type(site.Cast!.Type)) is { } system
            ? Slot.Certain(system.System)
            : null;

    private static Slot? ByContext(in Site site, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfEnd(site, semantics.Binder) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics)
    {
        switch (declaration)
        {
            case VariableDeclaratorSyntax { Parent.Parent: not BaseFieldDeclarationSyntax } or LetClauseSyntax:
                return OfLocal(declaration, declaration, semantics);
            case ParameterSyntax:
                // Whoever calls may give another value; but who gives none sends this one.
                FlowEnds ends = EndsOf(declaration, semantics);
                return ends == FlowEnds.None
                    ? null
                    : ends.FromStart(FlowScopes.Of(declaration), semantics.Bodies.OfBody(declaration));
            case VariableDeclaratorSyntax or PropertyDeclarationSyntax:
                return !semantics.IsQuantity(SyntaxNames.OfDeclared(declaration)) && semantics.Declared(declaration) is { } member
                    ? OfMember(member, declaration, semantics)
                    : null;
            default:
                return null;
        }
    }

    private static Slot? OfAssignment(AssignmentExpressionSyntax assignment, Semantics semantics)
    {
        if (ValuePath.Inner(assignment.Left) is not (SimpleNameSyntax or MemberAccessExpressionSyntax)
            || semantics.IsQuantity(SyntaxNames.Of(assignment.Left))
            || semantics.Symbol(assignment.Left) is not { } target)
        {
            return null;
        }

        return target switch
        {
            ILocalSymbol => OfLocalSet(target, assignment, semantics),
            IParameterSymbol parameter => OfParameterSet(parameter, assignment, semantics),
            IFieldSymbol or IPropertySymbol => OfMember(target, assignment, semantics),
            _ => null,
        };
    }

    /// <summary>A local that is also set from a code is one, whatever else it is set to.</summary>
    private static Slot? OfLocalSet(ISymbol local, AssignmentExpressionSyntax set, Semantics semantics) =>
        DeclarationOf(local, semantics) is { } declaration
            ? OfLocal(declaration, set, semantics)
                ?? (semantics.CodeNames.OfValue(local.Name).IsNone ? null : OriginSlots.Of(local, semantics)?.AsRead())
            : null;

    private static Slot? OfParameterSet(IParameterSymbol parameter, AssignmentExpressionSyntax set, Semantics semantics)
    {
        Slot? within = DeclarationOf(parameter, semantics) is { } declaration ? OfLocal(declaration, set, semantics) : null;
        return parameter.RefKind == RefKind.Out ? Slot.Graver(within, FunctionFlow.EndsOfOut(parameter, semantics).Possible) : within;
    }

    private static Slot? OfArgument(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        if (argument.Parent is not BaseArgumentListSyntax list
            || NumericCalls.Contains(SyntaxNames.OfCallee(call))
            || semantics.Symbol(call) is not IMethodSymbol method)
        {
            return null;
        }

        if (IsFinishedTask(method) || IsOtherwise(method))
        {
            return SlotFinder.SlotOf(Site.Of(FunctionFlow.Outcome((ExpressionSyntax)call)), semantics.Further);
        }

        int index = ArgumentPlaces.IndexOf(list.Arguments, argument);
        if (method.MethodKind == MethodKind.DelegateInvoke)
        {
            // A lambda's parameters have names of their own.
            return argument.NameColon is null
                && FunctionFlow.ParameterOf((InvocationExpressionSyntax)call, index, semantics) is { } ofLambda
                ? EndsOf(ofLambda, semantics).Possible
                : null;
        }

        return Members.Parameter(method, SyntaxNames.OfArgument(argument), index) switch
        {
            null => null,
            { IsParams: true } items => ItemFlow.Of(items, semantics),
            { } parameter => Slot.Graver(
                OfParameter(parameter, semantics),
                OfHandedBack(parameter, call as InvocationExpressionSyntax, semantics)?.AsPossible()),
        };
    }

    /// <summary>What a function answers with as it was given is, for its caller, what the call has: <c>Check(404)</c>.</summary>
    private static Slot? OfHandedBack(IParameterSymbol parameter, InvocationExpressionSyntax? call, Semantics semantics)
    {
        if (call is null
            || !ValueTypes.CanHoldNumber(parameter.Type)
            || DeclarationOf(parameter, semantics) is not ParameterSyntax declaration
            || !IsHandedBack(declaration, semantics))
        {
            return null;
        }

        return SlotFinder.SlotOf(Site.Of(FunctionFlow.Outcome(call)), semantics.Further);
    }

    /// <summary>Asked of each call, so it is looked for once.</summary>
    private static bool IsHandedBack(ParameterSyntax declaration, Semantics semantics) => semantics.Bodies.Remember<object>(
        (declaration, "handed back"),
        steps: 0,
        () => semantics.Bodies.OfBody(declaration).Reads.Any(read => IsHandedBack(Site.Of(read), declaration))) is true;

    private static bool IsHandedBack(in Site site, SyntaxNode declaration) =>
        site.Kind == SiteKind.Result && declaration is ParameterSyntax && site.Meets == FlowScopes.Of(declaration);

    /// <summary>The slot in which an argument ends: what the body does with the parameter, and what a record keeps of it.</summary>
    private static Slot? OfParameter(IParameterSymbol parameter, Semantics semantics)
    {
        if (Members.OfRecord(parameter) is { } property)
        {
            // Its name means the property everywhere in the record.
            return EndsOfMember(property, semantics.Further).Possible;
        }

        if (DeclarationOf(parameter, semantics) is not ParameterSyntax declaration)
        {
            return null;
        }

        FlowEnds ends = EndsOf(declaration, semantics);
        return ends == FlowEnds.None ? null : ends.FromStart(FlowScopes.Of(declaration), semantics.Bodies.OfBody(declaration));
    }

    private static Slot? OfMember(ISymbol member, SyntaxNode set, Semantics semantics)
    {
        FlowEnds ends = EndsOfMember(member, semantics);
        if (ends == FlowEnds.None)
        {
            return null;
        }

        ImmutableArray<VariableWrite> writes = semantics.Bodies.OfMember(member, semantics.Cancellation).Writes;
        bool isOnly = writes is [{ } write] && (write.Place == set || set.Contains(write.Place)) && IsSetHereOnly(member);
        return isOnly ? ends.Any : ends.Possible;
    }

    /// <summary>Whether all places where a member can be set are in the files of its type.</summary>
    public static bool IsSetHereOnly(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => property is { IsVirtual: false, IsOverride: false, ContainingType.TypeKind: not TypeKind.Interface }
            && property.SetMethod is not { DeclaredAccessibility: not Accessibility.Private },
        _ => false,
    };

    private static FlowEnds EndsOfMember(ISymbol member, Semantics semantics)
    {
        ISymbol definition = member.OriginalDefinition;
        return !semantics.CanFollowMembers
            || semantics.IsQuantity(definition.Name)
            || QuantityNames.IsHolder(definition.Name)
            || definition.ContainingType is not { TypeKind: not TypeKind.Enum }
            || !MayHold(definition, semantics)
            || DeclarationOf(definition, semantics) is null
            ? FlowEnds.None
            : semantics.Bodies.Remember(definition, semantics.Steps, () => FindEndsOfMember(definition, semantics));
    }

    private static FlowEnds FindEndsOfMember(ISymbol member, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfMember(member, semantics.Cancellation);
        return variable.IsChanged
            ? FlowEnds.None
            : At(Plain(variable.Reads), semantics, symbol => SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member));
    }

    private static FlowEnds FindEnds(SyntaxNode declaration, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(declaration);
        return variable.IsChanged
            ? FlowEnds.None
            : At(
                Plain(variable.Reads.RemoveAll(read => IsHandedBack(Site.Of(read), declaration))),
                semantics,
                symbol => DeclarationOf(symbol, semantics) == declaration);
    }

    private static ImmutableArray<(ExpressionSyntax Use, ExpressionSyntax Named)> Plain(ImmutableArray<ExpressionSyntax> reads) =>
        ImmutableArray.CreateRange(reads, static read => (read, read));

    /// <summary>In another file a value is followed only where the words say that it is a code there.</summary>
    private static bool MayBeAsked(in Site site, Semantics semantics) =>
        site.Value.SyntaxTree == semantics.Model.SyntaxTree
        || site.Kind == SiteKind.AnonymousMember
        || semantics.Gate.IsSpokenOfAt(site);

    /// <summary>What can hold no code of any system, a text or a date, is not followed.</summary>
    private static bool MayHold(ISymbol member, Semantics semantics) =>
        ValueTypes.Of(member) is { } type
        && (semantics.Systems.CanHoldCode(type) || semantics.Systems.OfEnum(type) is not null || type.TypeKind == TypeKind.Delegate);

    private static bool CanHold(ISymbol symbol, Slot slot, Semantics semantics) =>
        (symbol is IMethodSymbol method ? ValueTypes.Awaited(method.ReturnType) : ValueTypes.Of(symbol)) is not { } type
        || semantics.Systems.Of(slot.System).CanHold(type)
        || semantics.Systems.OfEnum(type) is not null
        || type.TypeKind == TypeKind.Delegate;

    /// <summary>
    /// Whether it answers what a nullable is without a value, as <c>??</c> does: <c>status.GetValueOrDefault(HttpStatusCode.OK)</c>.
    /// </summary>
    private static bool IsOtherwise(IMethodSymbol method) => method is
    {
        Name: "GetValueOrDefault",
        ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T,
    };

    private static bool IsFinishedTask(IMethodSymbol method) =>
        method is { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" };
}
