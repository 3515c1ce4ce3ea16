using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>Which member the parameter of a constructor surely ends in: <c>class ApiResponse(int statusCode) { … }</c>.</summary>
internal static class HttpBodyConstructors
{
    // A base, and a base of it: further off nobody reading the code would see it either.
    private const int MostSteps = 3;

    /// <summary>The property or field; null where the value goes elsewhere, too, or nobody can tell.</summary>
    public static ISymbol? MemberSetBy(IParameterSymbol parameter, Binder binder) => MemberSetBy(parameter, binder, MostSteps);

    private static ISymbol? MemberSetBy(IParameterSymbol parameter, Binder binder, int steps)
    {
        if (steps == 0 || parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
        {
            return null;
        }

        if (Members.OfRecord(parameter) is { } property)
        {
            return property;
        }

        if (!SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, binder.Model.Compilation.Assembly))
        {
            return NamedLike(parameter);
        }

        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(binder.Cancellation) switch
        {
            ConstructorDeclarationSyntax declaration => IsChanged(declaration, parameter.Name) ? null
                : SetIn(declaration, parameter)
                    ?? HandedOn(declaration.Initializer?.ArgumentList, IsToThis(declaration), parameter, binder, steps),
            TypeDeclarationSyntax type => InitializedIn(type, parameter) ?? HandedOn(BaseArguments(type), false, parameter, binder, steps),
            _ => null,
        };
    }

    /// <summary>Of what is not source: serializers themselves go by the name to find out which parameter a property comes from.</summary>
    private static ISymbol? NamedLike(IParameterSymbol parameter)
    {
        for (INamedTypeSymbol? type = parameter.ContainingType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol property
                    && string.Equals(member.Name, parameter.Name, System.StringComparison.OrdinalIgnoreCase)
                    && SymbolEqualityComparer.Default.Equals(
                        ValueTypes.WithoutNullable(property.Type),
                        ValueTypes.WithoutNullable(parameter.Type)))
                {
                    return member;
                }
            }
        }

        return null;
    }

    /// <summary>Whether the parameter is given another value first.</summary>
    private static bool IsChanged(ConstructorDeclarationSyntax constructor, string parameter) =>
        constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set =>
            set.Left is IdentifierNameSyntax name && name.Identifier.ValueText == parameter);

    /// <summary><c>StatusCode = statusCode;</c> as a statement of its own: the only one that sets this member.</summary>
    private static ISymbol? SetIn(ConstructorDeclarationSyntax constructor, IParameterSymbol parameter)
    {
        foreach (AssignmentExpressionSyntax set in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (IsOf(set.Right, parameter.Name)
                && IsUnconditional(set, constructor)
                && TargetOf(set.Left) is { } name
                && HttpAnswerNames.IsStatus(name)
                && IsOnlySet(constructor, set, name))
            {
                return MemberOf(parameter.ContainingType, name);
            }
        }

        return null;
    }

    public static bool IsUnconditional(AssignmentExpressionSyntax set, ConstructorDeclarationSyntax constructor) =>
        set.Parent is ArrowExpressionClauseSyntax
        || (set.Parent is ExpressionStatementSyntax statement && statement.Parent == constructor.Body);

    public static bool IsOnlySet(ConstructorDeclarationSyntax constructor, AssignmentExpressionSyntax set, string name) =>
        constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>().All(other => other == set || TargetOf(other.Left) != name);

    public static string? TargetOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } member => SyntaxNames.Of(member),
        _ => null,
    };

    /// <summary>Of a primary constructor: <c>public int StatusCode { get; } = statusCode;</c></summary>
    private static ISymbol? InitializedIn(TypeDeclarationSyntax type, IParameterSymbol parameter)
    {
        foreach (MemberDeclarationSyntax member in type.Members)
        {
            string? name = member switch
            {
                PropertyDeclarationSyntax { Initializer.Value: { } value } property when IsOf(value, parameter.Name) =>
                    property.Identifier.ValueText,
                PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property when IsOf(value, parameter.Name) =>
                    property.Identifier.ValueText,
                _ => null,
            };
            if (name is not null && HttpAnswerNames.IsStatus(name))
            {
                return MemberOf(parameter.ContainingType, name);
            }
        }

        return null;
    }

    /// <summary><c>: base(statusCode)</c>, <c>: this(statusCode, "…")</c>: where only one constructor can be meant.</summary>
    private static ISymbol? HandedOn(ArgumentListSyntax? list, bool isToThis, IParameterSymbol parameter, Binder binder, int steps)
    {
        if (list is null
            || list.Arguments.FirstOrDefault(argument => IsOf(argument.Expression, parameter.Name)) is not { } given
            || (isToThis ? parameter.ContainingType : parameter.ContainingType.BaseType) is not { } type)
        {
            return null;
        }

        return OnlyTakerOf(list, type, parameter.ContainingSymbol) is { } only
            && Members.Parameter(only, SyntaxNames.OfArgument(given), ArgumentPlaces.IndexOf(list.Arguments, given)) is { } taken
                ? MemberSetBy(taken, binder, steps - 1)
                : null;
    }

    /// <summary>The only constructor of a type that can take the arguments; null where there are several, or none.</summary>
    /// <param name="list">The arguments.</param>
    /// <param name="type">The type.</param>
    /// <param name="caller">The constructor that hands them on.</param>
    public static IMethodSymbol? OnlyTakerOf(ArgumentListSyntax list, INamedTypeSymbol type, ISymbol caller)
    {
        IMethodSymbol? only = null;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (CanTake(constructor, list) && !IsCopy(constructor) && !SymbolEqualityComparer.Default.Equals(constructor, caller))
            {
                if (only is not null)
                {
                    return null;
                }

                only = constructor;
            }
        }

        return only;
    }

    /// <summary>The constructor that <c>with</c> calls.</summary>
    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor is { ContainingType.IsRecord: true, Parameters: [{ } only] }
        && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);

    /// <summary>Whether it has a parameter for each argument, and leaves none without.</summary>
    public static bool CanTake(IMethodSymbol constructor, ArgumentListSyntax list)
    {
        int given = list.Arguments.Count;
        return constructor.Parameters.Length >= given && constructor.Parameters.Skip(given).All(static parameter => parameter.IsOptional);
    }

    /// <summary>Whether it hands its arguments to another one of the same type.</summary>
    public static bool IsToThis(ConstructorDeclarationSyntax constructor) =>
        constructor.Initializer.IsKind(SyntaxKind.ThisConstructorInitializer);

    public static ArgumentListSyntax? BaseArguments(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList;

    /// <summary>Whether a value is a parameter as it was given.</summary>
    public static bool IsOf(ExpressionSyntax value, string parameter) =>
        ValuePath.WithoutCasts(value) is IdentifierNameSyntax name && name.Identifier.ValueText == parameter;

    /// <summary>Whether an initializer sets a member.</summary>
    public static bool IsSetIn(InitializerExpressionSyntax? members, string name)
    {
        if (members is not null)
        {
            foreach (ExpressionSyntax member in members.Expressions)
            {
                if (member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax set } && set.Identifier.ValueText == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static ISymbol? MemberOf(INamedTypeSymbol owner, string name)
    {
        for (INamedTypeSymbol? type = owner; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                {
                    return member;
                }
            }
        }

        return null;
    }
}
