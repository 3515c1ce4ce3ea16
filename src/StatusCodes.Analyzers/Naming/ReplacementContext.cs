using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodes.Analyzers.Catalog;
using StatusCodes.Analyzers.Naming.Casts;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Naming;

/// <summary>
/// What surrounds a number, or a reply code as text, and decides how a constant is written in its place:
/// the cast around it, the enum it is compared with.
/// </summary>
internal sealed class ReplacementContext
{
    private readonly AvailableConstants _names;
    private readonly Lazy<CastExpressionSyntax?> _needlessCast;
    private readonly CastExpressionSyntax? _cast;
    private readonly ITypeSymbol? _castType;

    // Where #if divides it from its number, the cast is another branch's, too: all of them are fixed, or none.
    private readonly bool _isCastTorn;

    public ReplacementContext(
        LiteralExpressionSyntax literal,
        AvailableConstants names,
        SemanticModel model,
        CancellationToken cancellation)
    {
        _names = names;
        Literal = literal;
        Model = model;
        Cancellation = cancellation;
        ExpressionSyntax operand = WithParentheses(literal);
        _cast = operand.Parent as CastExpressionSyntax;
        _castType = _cast is null ? null : model.GetTypeInfo(_cast.Type, cancellation).Type;
        CastEnum = names.EnumOf(_castType);
        _isCastTorn = CastEnum is not null && ConditionalParts.AreIn(_cast!);
        Type = model.GetTypeInfo(literal, cancellation).Type;
        _needlessCast = new(() => CastEnum is null ? EnumComparison.NeedlessCast(operand, model, cancellation) : null);
    }

    public LiteralExpressionSyntax Literal { get; }

    public SemanticModel Model { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>
    /// The type that the literal has by itself: <c>long</c> for 404L, <c>string</c> for "550"; null in code that does not bind.
    /// </summary>
    public ITypeSymbol? Type { get; }

    /// <summary>The enum that the number is cast to, nullable or not; null where it is not.</summary>
    public INamedTypeSymbol? CastEnum { get; }

    /// <summary>The enum that the number is compared with through a cast that falls away with it; null where it has to stay.</summary>
    public INamedTypeSymbol? ComparedEnum =>
        _needlessCast.Value is { } cast ? _names.EnumOf(Model.GetTypeInfo(cast.Expression, Cancellation).Type) : null;

    /// <summary>
    /// The enum whose constants stand here without a cast once all the others beside it do: <c>(int)r.StatusCode is 404 or 410</c>;
    /// null where a cast has to stay.
    /// </summary>
    public INamedTypeSymbol? SharedEnumOf(CodeSystem system) =>
        CastEnum is null ? _names.SharedEnum(Literal, system, Model, Cancellation) : null;

    /// <summary>
    /// The type of a constant that needs no cast here: the enum that the number is cast to, otherwise the literal's own;
    /// null where that is not resolved.
    /// </summary>
    public ITypeSymbol? NeededType => CastEnum ?? Type;

    /// <summary>
    /// An enum's constant replaces its cast, or the one on the other side of a comparison;
    /// a cast to the nullable enum stays where nothing else would make it nullable. Null where neither stands here.
    /// </summary>
    /// <param name="type">The constant's type.</param>
    /// <param name="constant">The constant with the cast that is handed in.</param>
    public Replacement? AsEnum(ITypeSymbol type, Func<ITypeSymbol?, NamedConstant> constant)
    {
        if (type.TypeKind != TypeKind.Enum || _isCastTorn)
        {
            return null;
        }

        if (CastEnum is not null)
        {
            bool isNullable = ValueTypes.IsNullable(_castType);
            return SymbolEqualityComparer.Default.Equals(type, CastEnum)
                ? new Replacement(isNullable ? Literal : _cast!, constant(null), isNullable && MeetsItsType(_cast!) ? _cast : null)
                {
                    IsPreferred = true,
                }
                : null;
        }

        return SymbolEqualityComparer.Default.Equals(type, ComparedEnum)
            ? new Replacement(Literal, constant(null), _needlessCast.Value) { IsPreferred = true }
            : null;
    }

    /// <summary>
    /// A constant replaces the literal alone, with a cast where the expression would have another type;
    /// null where its value does not convert by itself.
    /// </summary>
    /// <param name="type">The constant's type.</param>
    /// <param name="constant">The constant with the cast that is handed in.</param>
    public Replacement? AsLiteral(ITypeSymbol type, Func<ITypeSymbol?, NamedConstant> constant)
    {
        if (Type is null || _isCastTorn)
        {
            return null;
        }

        bool isSame = SymbolEqualityComparer.Default.Equals(type, Type);
        return isSame || CanConvert(type, Type)
            ? new Replacement(
                Literal,
                constant(isSame || CastEnum is not null || IsInteger(_castType) || ConvertsByItself(type) ? null : Type),
                null)
            : null;
    }

    /// <summary>
    /// Whether a constant becomes what the number is where it stands, with the same IL: a cast would be redundant (IDE0004).
    /// An <c>int</c> so becomes a <c>long</c> or a <c>uint</c> (no code is negative), a <c>ushort</c> an <c>int</c>.
    /// </summary>
    private bool ConvertsByItself(ITypeSymbol from) => Type?.SpecialType switch
    {
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_UInt32 =>
            from.SpecialType == SpecialType.System_Int32 && MetType(Literal)?.SpecialType == Type.SpecialType,
        SpecialType.System_Int32 => IsShort(from) && (IsConvertedTo(from) || IsShortOrInt(MetType(Literal)) || IsOnlyArgument()),
        _ => false,
    };

    private bool IsConvertedTo(ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(Model.GetTypeInfo(Literal, Cancellation).ConvertedType, type);

    /// <summary>Whether the number is given for an <c>int</c>, and no other overload could be meant by a shorter one.</summary>
    private bool IsOnlyArgument() =>
        WithParentheses(Literal).Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } }
        && Model.GetTypeInfo(Literal, Cancellation).ConvertedType?.SpecialType == SpecialType.System_Int32
        && Model.GetMemberGroup(call is InvocationExpressionSyntax invocation ? invocation.Expression : call, Cancellation).Length == 1
        && Model.GetSymbolInfo(call, Cancellation).Symbol is IMethodSymbol { OriginalDefinition.IsGenericMethod: false }
        // What is bound only when it runs is no such operation: there the type of the argument counts.
        && Model.GetOperation(call, Cancellation) is IInvocationOperation or IObjectCreationOperation;

    private static bool IsShort(ITypeSymbol type) =>
        type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt16;

    private static bool IsShortOrInt(ITypeSymbol? type) =>
        type?.SpecialType == SpecialType.System_Int32 || (type is not null && IsShort(type));

    /// <summary>Whether a cast makes what it is made anyway where it stands, and nobody looks at it.</summary>
    private bool MeetsItsType(CastExpressionSyntax cast) =>
        SymbolEqualityComparer.Default.Equals(MetType(cast), _castType)
        && !ConditionalParts.AreIn(WithParentheses(cast).Parent!)
        && !EnumComparison.IsObserved(cast, Model, Cancellation);

    /// <summary>
    /// The type of what an expression is compared with, or set to; null where none decides what it is converted to:
    /// in an argument another overload could be meant.
    /// </summary>
    private ITypeSymbol? MetType(ExpressionSyntax expression)
    {
        ExpressionSyntax operand = WithParentheses(expression);
        if (operand.Parent is ConditionalExpressionSyntax { Parent: not null } choice && IsBesideNull(operand, choice))
        {
            return MetType(choice);
        }

        SyntaxNode? meets = operand.Parent switch
        {
            ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: var returned } } => returned,
            ReturnStatementSyntax statement
                when statement.FirstAncestorOrSelf<SyntaxNode>(IsFunction) is MethodDeclarationSyntax { ReturnType: var returned } =>
                    returned,
            BinaryExpressionSyntax comparison when IsComparison(comparison) =>
                comparison.Left == operand ? comparison.Right : comparison.Left,
            AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) => assignment.Left,
            EqualsValueClauseSyntax { Parent: ParameterSyntax { Type: { } declared } } => declared,
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: { } declared } } => declared,
            EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: { IsVar: false } declared } } => declared,
            _ => null,
        };
        return meets is null ? null : Model.GetTypeInfo(meets, Cancellation).Type;
    }

    /// <summary>A branch beside <c>null</c> is converted to what the whole choice is, since C# 9.</summary>
    private static bool IsBesideNull(ExpressionSyntax branch, ConditionalExpressionSyntax choice) =>
        choice.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp9 }
        && ((choice.WhenTrue == branch && choice.WhenFalse.IsKind(SyntaxKind.NullLiteralExpression))
            || (choice.WhenFalse == branch && choice.WhenTrue.IsKind(SyntaxKind.NullLiteralExpression)))
        && choice.Parent is ArrowExpressionClauseSyntax or ReturnStatementSyntax or AssignmentExpressionSyntax or EqualsValueClauseSyntax;

    private static bool IsFunction(SyntaxNode node) =>
        node is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static bool IsComparison(BinaryExpressionSyntax expression) => (SyntaxKind)expression.RawKind
        is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
        or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    /// <summary>The one or the other; null where the constant's value does not fit at all.</summary>
    /// <param name="type">The constant's type.</param>
    /// <param name="constant">The constant with the cast that is handed in.</param>
    public Replacement? With(ITypeSymbol type, Func<ITypeSymbol?, NamedConstant> constant) =>
        AsEnum(type, constant) ?? AsLiteral(type, constant);

    /// <summary>The same for a constant that is declared for another place, or for this one.</summary>
    public Replacement? With(IntroducedConstant constant) => With(constant.Type, cast => constant with { Cast = cast });

    /// <summary>Numbers convert to wider ones; an enum's constant can always be cast to the number that it stands for.</summary>
    private bool CanConvert(ITypeSymbol from, ITypeSymbol to) =>
        IsInteger(to)
        && (from.TypeKind == TypeKind.Enum
            || from.SpecialType == SpecialType.System_Int32
            || (IsInteger(from) && Model.Compilation.ClassifyCommonConversion(from, to).IsImplicit));

    /// <summary>A cast to an integer stands there already: <c>(short)404</c> becomes <c>(short)HttpStatusCode.NotFound</c>.</summary>
    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;

    private static ExpressionSyntax WithParentheses(ExpressionSyntax expression)
    {
        while (expression.Parent is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized;
        }

        return expression;
    }
}
