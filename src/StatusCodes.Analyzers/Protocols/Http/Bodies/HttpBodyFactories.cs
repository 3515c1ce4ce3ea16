using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// Which member of an object the parameter of the method that makes it surely ends in:
/// <c>static ApiResponse Fail(int status, string message) => new() { StatusCode = status, … };</c>
/// </summary>
internal static class HttpBodyFactories
{
    /// <summary>The property or field; null where the value goes elsewhere, or nobody can tell.</summary>
    public static ISymbol? MemberSetBy(IParameterSymbol parameter, Binder binder) =>
        parameter.ContainingSymbol.OriginalDefinition is IMethodSymbol
        {
            IsVirtual: false, IsAbstract: false, IsOverride: false, ReturnType: INamedTypeSymbol made, DeclaringSyntaxReferences: [{ } only],
        }
        && only.GetSyntax(binder.Cancellation) is MethodDeclarationSyntax method
        && MadeBy(method) is { } creation
        && !IsChanged(method, parameter.Name)
        && (creation is ImplicitObjectCreationExpressionSyntax || IsCalled((ObjectCreationExpressionSyntax)creation, made.Name))
            ? SetBy(creation, made, parameter, binder)
            : null;

    /// <summary>The only object that a method answers with.</summary>
    private static BaseObjectCreationExpressionSyntax? MadeBy(MethodDeclarationSyntax method) => method switch
    {
        { ExpressionBody.Expression: { } answer } => ValuePath.Inner(answer) as BaseObjectCreationExpressionSyntax,
        { Body.Statements: [.., ReturnStatementSyntax { Expression: { } answer } last] }
            when method.DescendantNodes().OfType<ReturnStatementSyntax>().All(other => other == last) =>
            ValuePath.Inner(answer) as BaseObjectCreationExpressionSyntax,
        _ => null,
    };

    private static bool IsCalled(ObjectCreationExpressionSyntax creation, string type) => SyntaxNames.OfValue(creation.Type) == type;

    private static bool IsChanged(MethodDeclarationSyntax method, string parameter) =>
        method.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(set =>
            set.Left is IdentifierNameSyntax name
            && name.Identifier.ValueText == parameter
            && set.Parent is not InitializerExpressionSyntax);

    private static ISymbol? SetBy(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol made, IParameterSymbol parameter, Binder binder)
    {
        foreach (ExpressionSyntax member in creation.Initializer?.Expressions ?? default)
        {
            if (member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } set
                && HttpAnswerNames.IsStatus(name.Identifier.ValueText)
                && IsOf(set.Right, parameter.Name))
            {
                return HttpBodyConstructors.MemberOf(made, name.Identifier.ValueText);
            }
        }

        return creation.ArgumentList?.Arguments.FirstOrDefault(argument => IsOf(argument.Expression, parameter.Name)) is { } given
            && HttpBodyConstructors.OnlyTakerOf(creation.ArgumentList, made, parameter.ContainingSymbol) is { } constructor
            && Members.Parameter(
                constructor,
                SyntaxNames.OfArgument(given),
                ArgumentPlaces.IndexOf(creation.ArgumentList.Arguments, given)) is { } taken
            && HttpBodyConstructors.MemberSetBy(taken, binder) is { } kept
            && !HttpBodyMember.IsSetIn(creation.Initializer, kept.Name)
                ? kept
                : null;
    }

    private static bool IsOf(ExpressionSyntax value, string parameter) =>
        ValuePath.WithoutCasts(value) is IdentifierNameSyntax name && name.Identifier.ValueText == parameter;
}
