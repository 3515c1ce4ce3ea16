using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// The status that an object of the project's own type surely has when it is made, though none is written there:
/// <c>new NotFoundBody("no such order")</c>, whose constructor sets it, or hands it to its base.
/// </summary>
internal static class HttpBodyTypes
{
    // As far as a parameter is followed.
    private const int MostSteps = 3;

    /// <summary>
    /// Whether the type that is made may have a status of its own, by the names of its members and its bases'.
    /// Most bodies have none, and to bind the creation would bind the whole statement around it.
    /// </summary>
    public static bool MayHaveStatus(BaseObjectCreationExpressionSyntax creation, Binder binder)
    {
        if (creation is not ObjectCreationExpressionSyntax { Type: { } name })
        {
            return true;
        }

        // Most bodies are lists of something: a framework's types are not read.
        return MayBeOfProject(name, binder) && (binder.TypeOf(name) is not { } type || MayHaveStatus(type));
    }

    /// <inheritdoc cref="MayHaveStatus(BaseObjectCreationExpressionSyntax, Binder)"/>
    public static bool MayHaveStatus(INamedTypeSymbol made)
    {
        for (INamedTypeSymbol? type = made; type is { SpecialType: SpecialType.None }; type = type.BaseType)
        {
            // The members of a positional record are its parameters.
            if (type.IsRecord || type.MemberNames.Any(HttpAnswerNames.IsStatus))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a type of this name is declared in the project; another file may have given it the alias that is written.</summary>
    private static bool MayBeOfProject(TypeSyntax name, Binder binder) =>
        name is not GenericNameSyntax generic || binder.Model.Compilation.Assembly.TypeNames.Contains(generic.Identifier.ValueText);

    /// <summary>The member and its status; null where the type has none, is given one, or where nobody can tell.</summary>
    public static (ISymbol Member, int Status)? StatusOf(BaseObjectCreationExpressionSyntax creation, Semantics semantics) =>
        semantics.Symbol(creation) is not IMethodSymbol { MethodKind: MethodKind.Constructor } maker
            || !SymbolEqualityComparer.Default.Equals(maker.ContainingAssembly, semantics.Model.Compilation.Assembly) ? null
            : Computed(maker.ContainingType, semantics) is { } computed ? computed
            : SetBy(maker, creation.ArgumentList, semantics, MostSteps) is var (member, status)
            && HttpWrittenMembers.IsWritten(member)
            && HttpAnswerNames.IsStatus(member.Name)
            && !HttpBodyConstructors.IsSetIn(creation.Initializer, member.Name)
                ? (member, status)
                : null;

    /// <summary><c>public override int StatusCode => 404;</c></summary>
    private static (ISymbol Member, int Status)? Computed(INamedTypeSymbol type, Semantics semantics)
    {
        foreach (IPropertySymbol property in type.GetMembers().OfType<IPropertySymbol>())
        {
            if (HttpAnswerNames.IsStatus(property.Name)
                && HttpWrittenMembers.IsPublic(property)
                && property.DeclaringSyntaxReferences is [{ } only]
                && only.GetSyntax(semantics.Cancellation) is PropertyDeclarationSyntax { ExpressionBody.Expression: { } value }
                && semantics.In(only.SyntaxTree).Constant(value) is { } status)
            {
                return (property, status);
            }
        }

        return null;
    }

    private static (ISymbol Member, int Status)? SetBy(IMethodSymbol maker, ArgumentListSyntax? given, Semantics semantics, int steps)
    {
        if (steps == 0 || !SymbolEqualityComparer.Default.Equals(maker.ContainingAssembly, semantics.Model.Compilation.Assembly))
        {
            return null;
        }

        SyntaxNode? declared = maker.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(semantics.Cancellation);
        return (declared as ConstructorDeclarationSyntax is { } own ? SetIn(own, maker, semantics) : null)
            ?? LeftOut(maker, given, semantics)
            ?? HandedOn(declared, maker, semantics, steps)
            ?? Initialized(maker, semantics);
    }

    /// <summary><c>StatusCode = 404;</c></summary>
    private static (ISymbol Member, int Status)? SetIn(ConstructorDeclarationSyntax maker, IMethodSymbol symbol, Semantics semantics)
    {
        foreach (AssignmentExpressionSyntax set in maker.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (HttpBodyConstructors.TargetOf(set.Left) is { } name
                && HttpAnswerNames.IsStatus(name)
                && HttpBodyConstructors.IsUnconditional(set, maker)
                && HttpBodyConstructors.IsOnlySet(maker, set, name)
                && semantics.In(set.SyntaxTree).Constant(set.Right) is { } status
                && HttpBodyConstructors.MemberOf(symbol.ContainingType, name) is { } member)
            {
                return (member, status);
            }
        }

        return null;
    }

    /// <summary>The default of a parameter that is given nothing: <c>ApiError(string message, int statusCode = 500)</c>.</summary>
    private static (ISymbol Member, int Status)? LeftOut(IMethodSymbol maker, ArgumentListSyntax? given, Semantics semantics)
    {
        foreach (IParameterSymbol parameter in maker.Parameters)
        {
            if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: int status }
                && HttpAnswerNames.IsStatus(parameter.Name)
                && !IsGiven(parameter, given, maker)
                && HttpBodyConstructors.MemberSetBy(parameter, semantics.Binder) is { } member)
            {
                return (member, status);
            }
        }

        return null;
    }

    /// <summary>Whether an argument is for a parameter.</summary>
    public static bool IsGiven(IParameterSymbol parameter, ArgumentListSyntax? given, IMethodSymbol maker)
    {
        for (int i = 0; i < given?.Arguments.Count; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(
                Members.Parameter(maker, SyntaxNames.OfArgument(given.Arguments[i]), i),
                parameter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>: base(404, message)</c>; a base that is given nothing may set it, too.</summary>
    private static (ISymbol Member, int Status)? HandedOn(SyntaxNode? declared, IMethodSymbol maker, Semantics semantics, int steps)
    {
        bool isToThis = declared is ConstructorDeclarationSyntax own && HttpBodyConstructors.IsToThis(own);
        ArgumentListSyntax? list = declared switch
        {
            ConstructorDeclarationSyntax constructor => constructor.Initializer?.ArgumentList,
            TypeDeclarationSyntax type => HttpBodyConstructors.BaseArguments(type),
            _ => null,
        };
        if ((isToThis ? maker.ContainingType : maker.ContainingType.BaseType) is not { SpecialType: SpecialType.None } taker)
        {
            return null;
        }

        if (list is null)
        {
            return taker.InstanceConstructors.FirstOrDefault(static other => other.Parameters.IsEmpty) is { } plain
                ? SetBy(plain, given: null, semantics, steps - 1)
                : null;
        }

        if (HttpBodyConstructors.OnlyTakerOf(list, taker, maker) is not { } only)
        {
            return null;
        }

        for (int i = 0; i < list.Arguments.Count; i++)
        {
            if (Members.Parameter(only, SyntaxNames.OfArgument(list.Arguments[i]), i) is { } parameter
                && HttpBodyConstructors.MemberSetBy(parameter, semantics.Binder) is { } member
                && HttpAnswerNames.IsStatus(member.Name))
            {
                return semantics.In(list.SyntaxTree).Constant(list.Arguments[i].Expression) is { } status ? (member, status) : null;
            }
        }

        return SetBy(only, list, semantics, steps - 1);
    }

    /// <summary>
    /// <c>public int Status { get; set; } = 500;</c> of a type whose constructors do not set it.
    /// </summary>
    private static (ISymbol Member, int Status)? Initialized(IMethodSymbol maker, Semantics semantics)
    {
        foreach (IPropertySymbol property in maker.ContainingType.GetMembers().OfType<IPropertySymbol>())
        {
            if (HttpAnswerNames.IsStatus(property.Name)
                && property.DeclaringSyntaxReferences is [{ } only]
                && only.GetSyntax(semantics.Cancellation) is PropertyDeclarationSyntax { Initializer.Value: { } initial }
                && maker.Parameters.All(parameter => !IsMadeFrom(initial, parameter))
                && maker.DeclaringSyntaxReferences.All(reference => !Sets(reference.GetSyntax(semantics.Cancellation), property.Name))
                && semantics.In(only.SyntaxTree).Constant(initial) is { } status)
            {
                return (property, status);
            }
        }

        return null;
    }

    private static bool IsMadeFrom(ExpressionSyntax initial, IParameterSymbol parameter) =>
        ValuePath.WithoutCasts(initial) is IdentifierNameSyntax name && name.Identifier.ValueText == parameter.Name;

    /// <summary>Whether a constructor may set a member: by name, or by another constructor, or by a method that it calls.</summary>
    private static bool Sets(SyntaxNode maker, string member) =>
        maker is ConstructorDeclarationSyntax constructor
        && (constructor.Initializer is not null
            || constructor.DescendantNodes().Any(node =>
                node is InvocationExpressionSyntax
                || (node is IdentifierNameSyntax name && name.Identifier.ValueText == member)));
}
