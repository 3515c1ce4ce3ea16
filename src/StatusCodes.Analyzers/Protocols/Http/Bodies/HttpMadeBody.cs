using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>The one object that a method makes and answers, by syntax alone, with what it sets of it.</summary>
/// <param name="Whole">The creation, or the call of another such method.</param>
/// <param name="Type">What is made: no type but the one that the method says it answers.</param>
/// <param name="Written">The members that are set by name, in the initializer or by statements after it.</param>
/// <param name="Function">The method.</param>
internal sealed record HttpMadeBody(
    ExpressionSyntax Whole, INamedTypeSymbol Type, ImmutableArray<(string Name, ExpressionSyntax Value)> Written, SyntaxNode Function)
{
    /// <summary>The object of a method; null where the method may answer several, or does more.</summary>
    public static HttpMadeBody? Of(SyntaxNode function, INamedTypeSymbol type) => function switch
    {
        MethodDeclarationSyntax { ExpressionBody.Expression: { } value } => Of(value, null, type, function),
        LocalFunctionStatementSyntax { ExpressionBody.Expression: { } value } => Of(value, null, type, function),
        MethodDeclarationSyntax { Body: { } body } => OfBlock(body, type, function),
        LocalFunctionStatementSyntax { Body: { } body } => OfBlock(body, type, function),
        _ => null,
    };

    public ArgumentListSyntax? Arguments => Whole switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        InvocationExpressionSyntax call => call.ArgumentList,
        _ => null,
    };

    /// <summary>Whether the method gives its parameter another value first, or hands it out.</summary>
    public bool IsChanged(string parameter) => Function.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText == parameter,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0, Expression: IdentifierNameSyntax name } => name.Identifier.ValueText == parameter,
        _ => false,
    });

    /// <summary>Whether a member is set by its name, so that the constructor's word does not count.</summary>
    public bool IsWritten(string member) => Written.Any(set => set.Name == member);

    /// <summary>The parameter that another parameter is handed on to; null where nobody can tell.</summary>
    public IParameterSymbol? TakerOf(string parameter, IMethodSymbol method) =>
        Arguments?.Arguments.FirstOrDefault(argument =>
            ValuePath.WithoutCasts(argument.Expression) is IdentifierNameSyntax name && name.Identifier.ValueText == parameter)
                is { } given
            ? ParameterOf(given, method)
            : null;

    /// <summary>The parameter of what is called that an argument is for.</summary>
    public IParameterSymbol? ParameterOf(ArgumentSyntax argument, IMethodSymbol method) =>
        Called(method) is { } called
            ? Members.Parameter(called, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(Arguments!.Arguments, argument))
            : null;

    /// <summary>The only constructor, or method of that name, that can take the arguments; null where there are several, or none.</summary>
    public IMethodSymbol? Called(IMethodSymbol method) => Whole switch
    {
        BaseObjectCreationExpressionSyntax creation =>
            HttpBodyConstructors.OnlyTakerOf(creation.ArgumentList ?? SyntaxFactory.ArgumentList(), Type, method),
        InvocationExpressionSyntax call when OwnerOf(call, method) is { } owner => OnlyTakerOf(call, owner, method),
        _ => null,
    };

    /// <summary>A call names a method of its own type, or of the type that it answers.</summary>
    private INamedTypeSymbol? OwnerOf(InvocationExpressionSyntax call, IMethodSymbol method) => call.Expression switch
    {
        SimpleNameSyntax => method.ContainingType,
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner } =>
            owner.Identifier.ValueText == method.ContainingType.Name ? method.ContainingType
            : owner.Identifier.ValueText == Type.Name ? Type
            : null,
        _ => null,
    };

    private static IMethodSymbol? OnlyTakerOf(InvocationExpressionSyntax call, INamedTypeSymbol owner, IMethodSymbol caller)
    {
        IMethodSymbol? only = null;
        foreach (IMethodSymbol method in owner.GetMembers(SyntaxNames.Called(call)).OfType<IMethodSymbol>())
        {
            if (HttpBodyConstructors.CanTake(method, call.ArgumentList)
                && !SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, caller.OriginalDefinition))
            {
                if (only is not null)
                {
                    return null;
                }

                only = method;
            }
        }

        return only;
    }

    private static HttpMadeBody? OfBlock(BlockSyntax body, INamedTypeSymbol type, SyntaxNode function) => body.Statements switch
    {
        [.., ReturnStatementSyntax { Expression: { } value } last]
            when value is not IdentifierNameSyntax && IsOnlyReturn(last, body) => Of(value, null, type, function),
        [
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } made } local] },
            ..,
            ReturnStatementSyntax { Expression: IdentifierNameSyntax returned },
        ] when returned.Identifier.ValueText == local.Identifier.ValueText
            && SetIn(body.Statements, local.Identifier.ValueText) is { } later => Of(made, later, type, function),
        _ => null,
    };

    private static bool IsOnlyReturn(ReturnStatementSyntax last, BlockSyntax body) =>
        body.DescendantNodes().OfType<ReturnStatementSyntax>().All(other => other == last);

    /// <summary>What statements set of the local, <c>body.Status = 404;</c>; null where one of them does anything else.</summary>
    private static List<(string Name, ExpressionSyntax Value)>? SetIn(SyntaxList<StatementSyntax> statements, string local)
    {
        var later = new List<(string Name, ExpressionSyntax Value)>();
        for (int i = 1; i < statements.Count - 1; i++)
        {
            if (statements[i] is not ExpressionStatementSyntax
                {
                    Expression: AssignmentExpressionSyntax
                    {
                        RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
                        Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner, Name: { } name },
                        Right: { } value,
                    },
                }
                || owner.Identifier.ValueText != local
                || later.Any(other => other.Name == name.Identifier.ValueText))
            {
                return null;
            }

            later.Add((name.Identifier.ValueText, value));
        }

        return later;
    }

    private static HttpMadeBody? Of(
        ExpressionSyntax value, List<(string Name, ExpressionSyntax Value)>? later, INamedTypeSymbol type, SyntaxNode function)
    {
        ExpressionSyntax made = ValuePath.WithoutCasts(value);
        if (made is ObjectCreationExpressionSyntax { Type: var named } && SyntaxNames.Of(named) != type.Name)
        {
            return null;
        }

        if (made is not (BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax))
        {
            return null;
        }

        IEnumerable<(string Name, ExpressionSyntax Value)> first =
            (made is BaseObjectCreationExpressionSyntax { Initializer: { } members } ? members.Expressions : default)
            .OfType<AssignmentExpressionSyntax>()
            .Where(static set => set.Left is IdentifierNameSyntax)
            .Select(static set => (SyntaxNames.Of(set.Left), set.Right));
        return new HttpMadeBody(
            made,
            type,
            first.Where(set => later?.Any(other => other.Name == set.Item1) != true).Concat(later ?? []).ToImmutableArray(),
            function);
    }
}
