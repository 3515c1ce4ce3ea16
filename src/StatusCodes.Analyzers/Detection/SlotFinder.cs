using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Decides whether a number stands where a code belongs: follows it to where its value lands, and asks who knows that place.</summary>
internal static class SlotFinder
{
    /// <summary>The use that <paramref name="expression"/> is; null where it is no code.</summary>
    /// <param name="expression">An integer literal, the name of a constant, or a reply code as text.</param>
    /// <param name="value">Its value.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static CodeUse? Find(ExpressionSyntax expression, int value, Semantics semantics)
    {
        CodeSystem? enumSystem = null;
        ExpressionSyntax landing = expression;
        while (NumberPath.Next(landing) is { } outer)
        {
            if (outer is CastExpressionSyntax cast && !IsNumberCast(cast.Type))
            {
                ITypeSymbol? type = semantics.Type(cast.Type);
                bool isOfProject = semantics.IsListedEnum(type);
                CodeSystem? system = isOfProject ? SystemWords.SystemOf(type!.Name) : CodeEnums.SystemOf(type);
                if (system is null && !isOfProject)
                {
                    return null;
                }

                // An enum of the project's that speaks of no system hands the number on to its slot.
                enumSystem ??= system;
            }

            landing = outer;
        }

        if (IsQuiet(landing.Parent))
        {
            return null;
        }

        Slot? slot = SlotOf(landing, semantics);
        if (slot is { Receiver: Receiver.HttpResponseMessage, IsFilled: true } message && WebApiActions.Return(landing, semantics))
        {
            slot = message with { Direction = Direction.Sent };
        }

        if (enumSystem is { } certain)
        {
            slot = (slot ?? Slot.Certain) with { Strength = SlotStrength.Certain, System = certain };
        }

        slot ??= OfSibling(expression, semantics) ?? PhraseTables.Of(landing, value) ?? (landing == expression ? null : PhraseTables.Of(expression, value)) ?? AnsweredBodies.Of(landing, value);
        return slot is { } known ? new CodeUse(known.System, value, expression, WebSocketSlots.AsMeant(known, value, expression, landing.Parent)) : null;
    }

    /// <summary>Whether a value that lands here is a status; null where it is not.</summary>
    /// <param name="landing">The outermost expression that has the value.</param>
    /// <param name="semantics">Answers for its file.</param>
    /// <param name="followLocals">Whether a local that is set here may be known by where it goes; one step only.</param>
    public static Slot? SlotOf(ExpressionSyntax landing, Semantics semantics, bool followLocals = true)
    {
        if (DeclaredSlots.Into(landing, semantics) is { } declared)
        {
            return declared;
        }

        switch (landing.Parent)
        {
            case ArgumentSyntax argument:
                return OfArgument(argument, semantics, followLocals);
            case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument:
                return ArgumentSlots.Of(argument, attribute, semantics);
            case AssignmentExpressionSyntax assignment when assignment.Right == landing:
                return OfAssignment(assignment, semantics, followLocals);
            case EqualsValueClauseSyntax { Parent: { } declaration }:
                return OfDeclaration(declaration, semantics, followLocals);
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: { } member }:
                return Slot.OfName(CodeNames.OfValue(member));
            case BinaryExpressionSyntax comparison:
                return StatusExpressions.Of(comparison.Left == landing ? comparison.Right : comparison.Left, semantics)?.AsRead();
            case ConstantPatternSyntax pattern:
                return PatternSlots.Of(pattern, semantics)?.AsRead();
            case CaseSwitchLabelSyntax or GotoStatementSyntax:
                return PatternSlots.OfLabel(landing.Parent, semantics)?.AsRead();
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax:
                return ResultSlots.Of(landing.Parent, semantics);
            case InitializerExpressionSyntax or ExpressionElementSyntax:
                return CollectionSlots.OfElement(landing.Parent, semantics);
            case MemberAccessExpressionSyntax member:
                return AssertionSlots.OfReceiver(member, semantics)?.AsRead();
            default:
                return null;
        }
    }

    /// <summary>Whether the number stands in for a status: <c>(int?)e.StatusCode ?? 500</c>, <c>known ? statusCode : 500</c>.</summary>
    private static Slot? OfSibling(ExpressionSyntax number, Semantics semantics)
    {
        for (ExpressionSyntax? inner = number; NumberPath.Next(inner) is { } outer; inner = outer)
        {
            ExpressionSyntax? sibling = outer switch
            {
                BinaryExpressionSyntax coalesce => coalesce.Left,
                ConditionalExpressionSyntax conditional => conditional.WhenTrue == inner ? conditional.WhenFalse : conditional.WhenTrue,
                _ => null,
            };
            if (sibling is not null && StatusExpressions.Of(sibling, semantics, followLocals: false) is { } slot)
            {
                return slot.AsRead();
            }
        }

        return null;
    }

    private static Slot? OfArgument(ArgumentSyntax argument, Semantics semantics, bool followLocals)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                return TupleSlots.Of(argument, tuple, semantics, followLocals);
            case BracketedArgumentListSyntax list:
                return CollectionSlots.OfKey(list.Parent, semantics);
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } when AssertionSlots.IsEquality(StatusExpressions.CalledName(call)):
                return AssertionSlots.Of(call, argument.Expression, semantics)?.AsRead();
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } when StatusExpressions.CalledName(call) == "StartsWith":
                return FtpSlots.OfBeginning(call, semantics)?.AsRead();
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } when CollectionSlots.IsItemCall(StatusExpressions.CalledName(call)):
                return CollectionSlots.OfItemCall(call, semantics)?.AsRead() ?? ArgumentSlots.Of(argument, call, semantics);
            case ArgumentListSyntax { Parent: { } call }:
                return ArgumentSlots.Of(argument, call, semantics, followLocals);
            default:
                return null;
        }
    }

    private static Slot? OfAssignment(AssignmentExpressionSyntax assignment, Semantics semantics, bool followLocals)
    {
        if (assignment.Kind() is not (SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression))
        {
            return null;
        }

        Slot? slot = assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax
            ? CollectionSlots.OfEntry(assignment.Left, semantics)
            : StatusExpressions.Of(assignment.Left, semantics, followLocals: false);
        if (slot is null && followLocals && assignment is { Left: IdentifierNameSyntax target, Parent: ExpressionStatementSyntax })
        {
            return LocalFlow.OfSet(target, semantics);
        }

        return AssertionSlots.IsExpectedSet(assignment) || WebSocketSlots.IsKept(assignment, slot, semantics) ? slot?.AsRead() : slot;
    }

    private static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics, bool followLocals)
    {
        string name = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            _ => "",
        };
        bool mayBeMarked = declaration is ParameterSyntax { AttributeLists.Count: > 0 };
        if ((CodeNames.OfValue(name) == NameKind.None && !mayBeMarked) || semantics.Declared(declaration) is not { } symbol)
        {
            return null;
        }

        return SlotSymbols.OfValue(symbol) ?? symbol switch
        {
            ILocalSymbol local when followLocals => LocalFlow.IntoSlot(local, declaration, semantics),
            IParameterSymbol parameter when followLocals => LocalFlow.IntoSlot(parameter, semantics),
            _ => null,
        };
    }

    private static bool IsQuiet(SyntaxNode? parent) =>
        NumberPath.IsBoundOrArithmetic(parent)
        || QuietPlaces.IsNamingDeclaration(parent)
        || QuietPlaces.IsLoopBound(parent)
        || QuietPlaces.IsTestRow(parent);

    /// <summary><c>(int)</c>, <c>(int?)</c>, <c>(object)</c> and their like hand the number on as it is.</summary>
    private static bool IsNumberCast(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsNumberCast(nullable.ElementType),
        PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.UIntKeyword or SyntaxKind.LongKeyword or SyntaxKind.ULongKeyword
            or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword or SyntaxKind.ObjectKeyword,
        _ => false,
    };
}
