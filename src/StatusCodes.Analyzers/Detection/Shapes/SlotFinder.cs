using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>Decides whether a number stands where a code belongs: asks of the place where its value lands who knows it.</summary>
internal static class SlotFinder
{
    /// <summary>The use that the value at <paramref name="site"/> is; null where it is no code.</summary>
    /// <param name="site">The place of an integer literal, the name of a constant, or a code as text.</param>
    /// <param name="value">Its value.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static CodeUse? Find(in Site site, int value, Semantics semantics)
    {
        if (site.Kind == SiteKind.Exempt || !TryOfCasts(site, semantics, out SystemKnowledge? enumSystem))
        {
            return null;
        }

        Slot? slot = SlotOf(site, semantics);
        if (slot is not { IsNone: true })
        {
            slot = enumSystem is null
                ? Slot.Stronger(slot, slot is { Strength: SlotStrength.Certain } ? null : OfSibling(site.Value, semantics))
                : (slot ?? Slot.Certain(enumSystem.System)) with { Strength = SlotStrength.Certain, System = enumSystem.System };
        }

        if (site.Cast is not null && ExemptPositions.IsTestRow(site.Landing.Parent))
        {
            // Tests try what is wrong on purpose; that it has a better name is all there is to say.
            slot = enumSystem is null ? null : Slot.Named(enumSystem.System);
        }

        TableMemory tables = semantics.Gate.Tables;
        if (slot is { IsNone: false, Strength: SlotStrength.Named, End: null } named
            && ForeignNumbers.AreBeside(site, semantics.Systems.Of(named.System), tables))
        {
            slot = null;
        }

        slot ??= (site.Value is LiteralExpressionSyntax && semantics.Systems.IsDefined(value)
                ? ReasonPhraseTables.Of(site, value, semantics.Systems, semantics.Binder, tables)
                : null)
            ?? ByContext(site, value, semantics);
        if (slot is not { IsNone: false } known || IsSpokenAgainst(known, site, semantics))
        {
            return null;
        }

        SystemKnowledge system = semantics.Systems.Of(known.System);
        if (!CanBeOf(system, site, value, semantics))
        {
            return null;
        }

        var use = new CodeUse(system.AsMeant(known, site, value, semantics.Binder), value, site.Value);
        return system.Complete(use, site, semantics.Binder, semantics.Known);
    }

    /// <summary>A constant was chosen by name, so its number need not speak for itself.</summary>
    private static bool CanBeOf(SystemKnowledge system, in Site site, int value, Semantics semantics) => site.Value.Kind() switch
    {
        SyntaxKind.NumericLiteralExpression or SyntaxKind.UnaryMinusExpression =>
            semantics.Gate.CanNumberBeOf(system, site, value, semantics.Known, semantics.Options),
        SyntaxKind.StringLiteralExpression =>
            semantics.Gate.CanTextBeOf(system, site, value, semantics.Known, semantics.Options),
        _ => true,
    };

    /// <summary>The slot of a place, or the one in which a value ends that is put there; null where there is none.</summary>
    public static Slot? SlotOf(in Site site, Semantics semantics)
    {
        Slot? own = OwnSlotOf(site, semantics);
        return !semantics.CanFollow || own is { IsNone: true } or { Strength: SlotStrength.Certain, Direction: Direction.Sent }
            ? own
            : Slot.Graver(own, FlowSlots.Beyond(site, semantics));
    }

    /// <summary>The slot of a place by itself.</summary>
    private static Slot? OwnSlotOf(in Site site, Semantics semantics)
    {
        switch (site.Kind)
        {
            case SiteKind.Argument:
                return OfArgument(site.Argument!, site.Meets!, semantics);
            case SiteKind.AttributeArgument:
                return ArgumentSlots.Of((AttributeArgumentSyntax)site.Landing.Parent!, (AttributeSyntax)site.Meets!, semantics);
            case SiteKind.Key:
                return (CollectionSlots.OfKey(site.Meets, semantics) ?? OfIndexer(site, semantics))?.AsRead()
                    ?? KeySlots.OfKey(site.Meets!, semantics);
            case SiteKind.TupleElement:
                return TupleSlots.Of(site.Argument!, (TupleExpressionSyntax)site.Meets!, semantics);
            case SiteKind.Element:
                return IsKeyOfPair(site) ? KeySlots.OfKey(site.Meets!, semantics) : CollectionSlots.OfElement(site.Meets!, semantics);
            case SiteKind.Assignment:
                return OfAssignment((AssignmentExpressionSyntax)site.Landing.Parent!, semantics);
            case SiteKind.Declaration:
                return OfDeclaration(site.Meets!, semantics);
            case SiteKind.AnonymousMember:
                return semantics.Systems.OfName(semantics.CodeNames.OfValue(SyntaxNames.OfDeclared(site.Meets)));
            case SiteKind.Comparison or SiteKind.Pattern or SiteKind.Label:
                return (site.Meets is ExpressionSyntax other ? ExpressionSlots.Of(other, semantics)
                    : site.Landing.Parent is PatternSyntax part ? OriginSlots.OfPattern(part, semantics)
                    : null)?.AsRead();
            case SiteKind.Result:
                return site.Meets is { } function ? FunctionFlow.Of(function, semantics) : null;
            case SiteKind.Beginning:
                return OfBeginning(site.Landing, (ExpressionSyntax)site.Meets!, semantics);
            case SiteKind.Subject:
                return AssertionSlots.OfSubject((MemberAccessExpressionSyntax)site.Meets!, semantics)?.AsRead();
            default:
                return null;
        }
    }

    /// <summary>The system whose enum the number is cast to on its way; false where it is cast to something that holds no code.</summary>
    private static bool TryOfCasts(in Site site, Semantics semantics, out SystemKnowledge? enumSystem)
    {
        enumSystem = null;
        for (ExpressionSyntax? outer = site.Value; outer is not null; outer = ValuePath.Next(outer))
        {
            if (outer is not CastExpressionSyntax cast || IsNumberCast(cast.Type))
            {
                continue;
            }

            ITypeSymbol? type = semantics.Type(cast.Type);
            bool isListed = semantics.IsListedEnum(type);
            SystemKnowledge? system = isListed ? semantics.Systems.SpokenOfIn(type!.Name) : semantics.Systems.OfEnum(type);
            if (system is null && !isListed)
            {
                return false;
            }

            // An enum of the project's that speaks of no system hands the number on to its slot.
            enumSystem ??= system;
        }

        return true;
    }

    /// <summary>Whether the number stands in for a status: <c>(int?)e.StatusCode ?? 500</c>, <c>known ? statusCode : 500</c>.</summary>
    private static Slot? OfSibling(ExpressionSyntax number, Semantics semantics)
    {
        for (ExpressionSyntax? inner = number; ValuePath.Next(inner) is { } outer; inner = outer)
        {
            Slot? slot = outer is SwitchExpressionSyntax choice ? ExpressionSlots.OfArms(choice, semantics.Here)
                : ValuePath.Sibling(inner, outer) is { } sibling ? ExpressionSlots.Of(sibling, semantics.Here)
                : null;
            if (slot is not null)
            {
                return ExpressionSlots.AmongOthers(slot)?.AsRead();
            }
        }

        return null;
    }

    /// <summary>
    /// Whether what is merely called a status code is none: it also meets numbers that are no codes.
    /// What a name says of FTP or of a close, it says plainly.
    /// </summary>
    private static bool IsSpokenAgainst(Slot slot, in Site site, Semantics semantics) =>
        slot.End is null && semantics.Systems.IsGeneralName(slot) && semantics.Gate.Numbers.HasOthers(site, semantics.Binder);

    private static Slot? ByContext(in Site site, int value, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.ByContext(site, value, semantics.Binder, semantics.Gate.Numbers) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? OfArgument(ArgumentSyntax argument, SyntaxNode call, Semantics semantics)
    {
        if (call is InvocationExpressionSyntax invocation)
        {
            string name = SyntaxNames.Called(invocation);
            if (CallNames.IsEquality(name))
            {
                return (AssertionSlots.Of(invocation, argument.Expression, semantics)
                    ?? OfItem(argument, invocation, name, semantics))?.AsRead();
            }

            if (name == "StartsWith")
            {
                return AssertionSlots.OfBeginning(invocation, semantics)?.AsRead();
            }

            if (name == "Create" && CollectionSlots.OfMade(invocation, semantics) is { } item)
            {
                return item;
            }

            if (OfItem(argument, invocation, name, semantics) is { } ofItem)
            {
                return ofItem.AsRead();
            }
        }

        return ArgumentSlots.Of(argument, call, semantics)
            ?? (TextBeginning.OfFormat(argument) is { } text ? OfBeginning(argument.Expression, text, semantics) : null);
    }

    /// <summary>An item that is put into a collection, or looked for in one; the key of an entry.</summary>
    private static Slot? OfItem(ArgumentSyntax argument, InvocationExpressionSyntax call, string name, Semantics semantics) =>
        name is "Equal" or "BeEquivalentTo" ? AssertionSlots.OfItems(call, argument.Expression, semantics)
            : name == "EqualTo" ? AssertionSlots.OfEachConstraint(call, semantics)
            : CallNames.IsItemCall(name)
                ? CollectionSlots.OfItemCall(call, argument, semantics) ?? AssertionSlots.OfItemConstraint(call, semantics)
            : CallNames.IsKeyCall(name) && call.ArgumentList.Arguments[0] == argument ? KeySlots.OfAsked(call, semantics)
            : null;

    /// <summary>The code that a line of a protocol begins with that is put together: <c>$"{code} {text}"</c>.</summary>
    private static Slot? OfBeginning(ExpressionSyntax value, ExpressionSyntax text, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfBeginning(value, text, semantics.Binder) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? OfAssignment(AssignmentExpressionSyntax assignment, Semantics semantics)
    {
        Slot? slot = assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax
            ? CollectionSlots.OfEntry(assignment.Left, semantics)
            : ExpressionSlots.Of(assignment.Left, semantics.Here);
        if (semantics.Known.HasTakenOut && semantics.CanFollow && OriginSlots.IsTakenOut(semantics.Symbol(assignment.Left), semantics))
        {
            return Slot.None;
        }

        return AssertionSlots.IsExpectedSet(assignment) ? slot?.AsRead() : slot;
    }

    private static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics)
    {
        // A parameter's default value: in the table of known slots it is the method that has a name.
        SyntaxNode member = declaration is ParameterSyntax { Parent.Parent: { } owner } ? owner : declaration;
        bool mayBeMarked = declaration is ParameterSyntax { AttributeLists.Count: > 0 };
        bool mayBeCode = mayBeMarked
            || semantics.MayBeValue(SyntaxNames.OfDeclared(declaration))
            || semantics.Known.HasMember(SyntaxNames.OfDeclared(member));
        if (!mayBeCode || semantics.Declared(declaration) is not { } symbol)
        {
            return null;
        }

        if (semantics.Known.Find(symbol) is { } known)
        {
            return known;
        }

        return OriginSlots.IsTakenOut(symbol, semantics) ? Slot.None : SymbolSlots.OfValue(symbol, semantics);
    }

    /// <summary>What an indexer's parameter is called: <c>string this[int statusCode]</c>.</summary>
    private static Slot? OfIndexer(in Site site, Semantics semantics) =>
        site.Meets is ElementAccessExpressionSyntax access
        && semantics.Symbol(access) is IPropertySymbol { IsIndexer: true, Parameters: [{ } only] }
            ? SymbolSlots.OfValue(only, semantics)
            : null;

    /// <summary>The key of <c>{ 404, "nothing" }</c>.</summary>
    private static bool IsKeyOfPair(in Site site) =>
        site.Meets is InitializerExpressionSyntax { Expressions: [{ } key, _] } pair
        && pair.IsKind(SyntaxKind.ComplexElementInitializerExpression)
        && key == site.Landing;

    /// <summary><c>(int)</c>, <c>(int?)</c>, <c>(object)</c> and their like hand the number on as it is.</summary>
    private static bool IsNumberCast(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsNumberCast(nullable.ElementType),
        PredefinedTypeSyntax predefined =>
            predefined.Keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.UIntKeyword or SyntaxKind.LongKeyword
                or SyntaxKind.ULongKeyword or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword or SyntaxKind.ObjectKeyword,
        _ => false,
    };
}
