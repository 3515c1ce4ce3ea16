using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Symbols;

namespace StatusCodes.Analyzers.Protocols.Http.Bodies;

/// <summary>
/// Methods that make a body, and do nothing else: <c>static ApiResponse Fail(int status, string message) => new(status, message);</c>
/// </summary>
internal static class HttpBodyFactories
{
    // A method may call its overload, which calls the one that makes the object.
    private const int MostSteps = 3;

    /// <summary>The member that a parameter surely ends in; null where the value goes elsewhere, too, or nobody can tell.</summary>
    public static ISymbol? MemberSetBy(IParameterSymbol parameter, Binder binder) => MemberSetBy(parameter, binder, MostSteps);

    /// <summary>
    /// The status that the body has which a call makes, though none is written in the call: <c>ApiResponse.NotFound("…")</c>.
    /// </summary>
    public static (ISymbol Member, int Status)? StatusOf(InvocationExpressionSyntax call, Semantics semantics) =>
        semantics.Symbol(call) is IMethodSymbol method ? StatusOf(method, call.ArgumentList, semantics, MostSteps) : null;

    /// <summary>
    /// Whether a call may make a body whose status its type's method says: <c>ApiResponse.NotFound("…")</c>. The type is bound by
    /// itself; most answers are given what a service answers, and are not bound for this.
    /// </summary>
    public static bool MayHaveStatus(InvocationExpressionSyntax call, Binder binder) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: SimpleNameSyntax owner }
        && char.IsUpper(owner.Identifier.ValueText[0])
        && binder.TypeOf(owner) is { TypeKind: TypeKind.Class or TypeKind.Struct } type
        && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, binder.Model.Compilation.Assembly)
        && type.GetMembers(call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } ? name : "")
            .OfType<IMethodSymbol>()
            .Any(static method => method.ReturnType is INamedTypeSymbol made && HttpBodyTypes.MayHaveStatus(made));

    private static ISymbol? MemberSetBy(IParameterSymbol parameter, Binder binder, int steps)
    {
        if (steps == 0
            || parameter.ContainingSymbol is not IMethodSymbol method
            || MadeBy(method, binder) is not { } made
            || made.IsChanged(parameter.Name))
        {
            return null;
        }

        if (made.Written.FirstOrDefault(member => HttpBodyConstructors.IsOf(member.Value, parameter.Name)) is { Name: { } name })
        {
            return HttpBodyConstructors.MemberOf(made.Type, name);
        }

        return made.TakerOf(parameter.Name, method) is { } taken && !made.IsWritten(taken.Name)
            ? taken.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? Unwritten(HttpBodyConstructors.MemberSetBy(taken, binder), made)
                : Unwritten(MemberSetBy(taken, binder, steps - 1), made)
            : null;
    }

    private static (ISymbol Member, int Status)? StatusOf(
        IMethodSymbol method, ArgumentListSyntax given, Semantics semantics, int steps)
    {
        if (steps == 0 || MadeBy(method, semantics.Binder) is not { } made)
        {
            return null;
        }

        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: int left }
                && HttpAnswerNames.IsStatus(parameter.Name)
                && !HttpBodyTypes.IsGiven(parameter, given, method)
                && MemberSetBy(parameter, semantics.Binder, steps) is { } member)
            {
                return Said(member, left);
            }
        }

        Semantics there = semantics.In(made.Whole.SyntaxTree);
        foreach ((string name, ExpressionSyntax value) in made.Written)
        {
            if (HttpAnswerNames.IsStatus(name))
            {
                return there.Constant(value) is { } written && HttpBodyConstructors.MemberOf(made.Type, name) is { } member
                    ? Said(member, written)
                    : null;
            }
        }

        foreach (ArgumentSyntax argument in made.Arguments?.Arguments ?? default)
        {
            if (made.ParameterOf(argument, method) is { } taken
                && there.Constant(argument.Expression) is { } status
                && (taken.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                    ? HttpBodyConstructors.MemberSetBy(taken, semantics.Binder)
                    : MemberSetBy(taken, semantics.Binder, steps - 1)) is { } member
                && HttpAnswerNames.IsStatus(member.Name))
            {
                return Said(member, status);
            }
        }

        return made.Whole is InvocationExpressionSyntax call && made.Called(method) is { } called
            ? StatusOf(called, call.ArgumentList, semantics, steps - 1)
            : null;
    }

    private static (ISymbol Member, int Status)? Said(ISymbol member, int status) =>
        HttpWrittenMembers.IsWritten(member) && HttpAnswerNames.IsStatus(member.Name) ? (member, status) : null;

    private static ISymbol? Unwritten(ISymbol? member, HttpMadeBody made) =>
        member is not null && !made.IsWritten(member.Name) ? member : null;

    private static HttpMadeBody? MadeBy(IMethodSymbol method, Binder binder) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsVirtual: false, IsAbstract: false, IsOverride: false }
        && method.ReturnType is INamedTypeSymbol { SpecialType: SpecialType.None } type
        && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, binder.Model.Compilation.Assembly)
        && method.DeclaringSyntaxReferences is [{ } only]
            ? HttpMadeBody.Of(only.GetSyntax(binder.Cancellation), type)
            : null;
}
