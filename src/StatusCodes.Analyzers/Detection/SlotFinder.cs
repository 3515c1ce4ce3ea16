using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Decides whether a number stands where an HTTP status code belongs: follows it to where its value lands, and asks who knows that place.</summary>
internal sealed class SlotFinder
{
    private readonly SlotSymbols _symbols;
    private readonly StatusExpressions _statuses;
    private readonly ArgumentSlots _arguments;
    private readonly AssertionSlots _assertions;
    private readonly PatternSlots _patterns;
    private readonly ResultSlots _results;
    private readonly CollectionSlots _collections;
    private readonly TupleSlots _tuples;

    public SlotFinder(KnownTypes types)
    {
        _symbols = new SlotSymbols(types);
        _statuses = new StatusExpressions(_symbols);
        _arguments = new ArgumentSlots(_symbols);
        _assertions = new AssertionSlots(_statuses);
        _patterns = new PatternSlots(_statuses);
        _results = new ResultSlots(_symbols, _assertions);
        _collections = new CollectionSlots(_symbols, _statuses, _assertions);
        _tuples = new TupleSlots(_symbols, _statuses);
    }

    /// <summary>The use that <paramref name="literal"/> is; null where it is no status code.</summary>
    /// <param name="literal">An integer literal.</param>
    /// <param name="value">Its value.</param>
    /// <param name="semantics">Answers for its file.</param>
    public CodeUse? Find(LiteralExpressionSyntax literal, int value, Semantics semantics)
    {
        bool isEnum = false;
        ExpressionSyntax landing = literal;
        while (NumberPath.Next(landing) is { } outer)
        {
            if (outer is CastExpressionSyntax cast && !IsNumberCast(cast.Type))
            {
                if (!_symbols.IsStatusEnum(semantics.Type(cast.Type)))
                {
                    return null;
                }

                isEnum = true;
            }

            landing = outer;
        }

        if (IsQuiet(landing.Parent))
        {
            return null;
        }

        SlotStrength? strength = isEnum ? SlotStrength.Certain : StrengthOf(landing, semantics) ?? PhraseTables.Of(landing, value);
        return strength is { } known ? new CodeUse(CodeSystem.Http, value, literal, known) : null;
    }

    private SlotStrength? StrengthOf(ExpressionSyntax landing, Semantics semantics)
    {
        switch (landing.Parent)
        {
            case ArgumentSyntax argument:
                return OfArgument(argument, semantics);
            case AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument:
                return _arguments.Of(argument, attribute, semantics);
            case AssignmentExpressionSyntax assignment when assignment.Right == landing:
                return OfAssignment(assignment, semantics);
            case EqualsValueClauseSyntax { Parent: { } declaration }:
                return OfDeclaration(declaration, semantics);
            case BinaryExpressionSyntax comparison:
                return _statuses.Of(comparison.Left == landing ? comparison.Right : comparison.Left, semantics);
            case ConstantPatternSyntax pattern:
                return _patterns.Of(pattern, semantics);
            case CaseSwitchLabelSyntax or GotoStatementSyntax:
                return _patterns.OfLabel(landing.Parent, semantics);
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax:
                return _results.Of(landing.Parent, semantics);
            case InitializerExpressionSyntax or ExpressionElementSyntax:
                return _collections.OfElement(landing.Parent, semantics);
            case MemberAccessExpressionSyntax member:
                return _assertions.OfReceiver(member, semantics);
            default:
                return null;
        }
    }

    private SlotStrength? OfArgument(ArgumentSyntax argument, Semantics semantics)
    {
        switch (argument.Parent)
        {
            case TupleExpressionSyntax tuple:
                return _tuples.Of(argument, tuple, semantics);
            case BracketedArgumentListSyntax list:
                return CollectionSlots.OfKey(list.Parent, semantics);
            case ArgumentListSyntax { Parent: InvocationExpressionSyntax call } when AssertionSlots.IsEquality(StatusExpressions.CalledName(call)):
                return _assertions.Of(call, argument.Expression, semantics);
            case ArgumentListSyntax { Parent: { } call }:
                return _arguments.Of(argument, call, semantics);
            default:
                return null;
        }
    }

    private SlotStrength? OfAssignment(AssignmentExpressionSyntax assignment, Semantics semantics)
    {
        if (assignment.Kind() is not (SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression))
        {
            return null;
        }

        return assignment.Left is ElementAccessExpressionSyntax or ImplicitElementAccessSyntax
            ? _collections.OfEntry(assignment.Left, semantics)
            : _statuses.Of(assignment.Left, semantics, followLocals: false);
    }

    private SlotStrength? OfDeclaration(SyntaxNode declaration, Semantics semantics)
    {
        string name = declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            _ => "",
        };
        return CodeNames.OfValue(name) != NameKind.None && semantics.Declared(declaration) is { } symbol ? _symbols.OfValue(symbol) : null;
    }

    private static bool IsQuiet(SyntaxNode? parent) =>
        NumberPath.IsBoundOrArithmetic(parent)
        || QuietPlaces.IsNamingDeclaration(parent)
        || (parent is AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } && QuietPlaces.IsTestData(attribute));

    /// <summary><c>(int)</c>, <c>(int?)</c>, <c>(object)</c> and their like hand the number on as it is.</summary>
    private static bool IsNumberCast(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => IsNumberCast(nullable.ElementType),
        PredefinedTypeSyntax predefined => predefined.Keyword.Kind() is SyntaxKind.IntKeyword or SyntaxKind.UIntKeyword or SyntaxKind.LongKeyword or SyntaxKind.ULongKeyword
            or SyntaxKind.ShortKeyword or SyntaxKind.UShortKeyword or SyntaxKind.ObjectKeyword,
        _ => false,
    };
}
