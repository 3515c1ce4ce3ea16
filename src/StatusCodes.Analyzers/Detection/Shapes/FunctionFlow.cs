using System.Collections.Generic;
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
/// Numbers that a method, a property or a lambda answers, <c>int StatusCode =&gt; 404;</c>, <c>StatusCodeSelector = e =&gt; 500</c>:
/// a code by the function's name, or where it is called, <c>StatusCode(MapToStatus(e))</c>, <c>StatusCode(await MapAsync(e))</c>,
/// and what it hands out through a parameter.
/// </summary>
internal static class FunctionFlow
{
    /// <summary>Whether a function answers a code.</summary>
    /// <param name="function">A lambda, local function, method or property.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? Of(SyntaxNode function, Semantics semantics) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => OfLambda(lambda, semantics),
        PropertyDeclarationSyntax property =>
            semantics.MayBeValue(property.Identifier.ValueText) && semantics.Declared(property) is { } symbol
                ? SymbolSlots.OfValue(symbol, semantics)
                : null,
        _ => semantics.Declared(function) is IMethodSymbol method ? OfMethod(method, semantics) : null,
    };

    /// <summary>By its name, or by what else it answers: <c>return StatusCodes.Status404NotFound; … return 500;</c>.</summary>
    private static Slot? OfMethod(IMethodSymbol method, Semantics semantics) =>
        (semantics.MayBeFunction(method) ? SymbolSlots.OfResult(method, semantics) : null)
        ?? OriginSlots.OfResult(method, semantics);

    private static Slot? OfLambda(AnonymousFunctionExpressionSyntax lambda, Semantics semantics)
    {
        switch (lambda.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Right == lambda:
                return semantics.Symbol(assignment.Left) is { } target ? SymbolSlots.OfDelegate(target, semantics) : null;
            case EqualsValueClauseSyntax { Parent: { } declaration }:
                return semantics.Declared(declaration) is { } declared ? SymbolSlots.OfDelegate(declared, semantics) : null;
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument:
                return CallNames.IsEquality(SyntaxNames.Called(call))
                    ? AssertionSlots.Of(call, lambda, semantics)?.AsRead()
                    : OfCall(call, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument), semantics);
            default:
                return null;
        }
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, string? name, int index, Semantics semantics) =>
        semantics.Symbol(call) is IMethodSymbol method && Members.Parameter(method, name, index) is { } parameter
            ? SymbolSlots.OfDelegate(parameter, semantics)
            : null;

    /// <summary>The slots in which the result of a function ends.</summary>
    /// <param name="function">A lambda, local function, method or property.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static FlowEnds EndsOf(SyntaxNode function, Semantics semantics) =>
        !semantics.CanFollowMembers || semantics.IsQuantity(SyntaxNames.OfDeclared(function))
        ? FlowEnds.None
        : semantics.Bodies.Remember(function, semantics.Steps, () => FindEnds(function, semantics));

    /// <summary>
    /// The slot in which the result of a function ends; only a possible one where another function may answer in its place.
    /// </summary>
    public static Slot? OfResult(SyntaxNode function, Semantics semantics)
    {
        FlowEnds ends = EndsOf(function, semantics);
        return ends == FlowEnds.None ? null
            : IsReplaceable(function, semantics) ? ends.Possible
            : ends.Any;
    }

    private static bool IsReplaceable(SyntaxNode function, Semantics semantics) => function is AnonymousFunctionExpressionSyntax
        ? LocalOf(function) is not { } local || semantics.Bodies.OfBody(local).Writes.Length > 1
        : semantics.Declared(function) is not
            { IsVirtual: false, IsOverride: false, IsAbstract: false, ContainingType.TypeKind: not TypeKind.Interface };

    /// <summary>The local that a lambda is first put into; null where it is put elsewhere.</summary>
    private static VariableDeclaratorSyntax? LocalOf(SyntaxNode lambda) =>
        lambda.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax local }
        && local.Parent?.Parent is LocalDeclarationStatementSyntax
            ? local
            : null;

    /// <summary>The slots in which what a function hands out through a parameter ends.</summary>
    public static FlowEnds EndsOfOut(IParameterSymbol parameter, Semantics semantics) =>
        semantics.CanFollowMembers
        && parameter.ContainingSymbol is IMethodSymbol method
        && FlowSlots.DeclarationOf(parameter, semantics) is { } declaration
            ? semantics.Bodies.Remember((declaration, "out"), semantics.Steps, () => FindEndsOfOut(method, parameter, semantics))
            : FlowEnds.None;

    private static FlowEnds FindEndsOfOut(IMethodSymbol method, IParameterSymbol parameter, Semantics semantics)
    {
        ImmutableArray<FlowEnd>.Builder ends = ImmutableArray.CreateBuilder<FlowEnd>();
        foreach (InvocationExpressionSyntax call in CallsOf(method, semantics))
        {
            if (ArgumentOf(call, parameter, semantics) is { } argument && OfHandedOut(argument, call, semantics) is { } slot)
            {
                ends.Add(new FlowEnd(call, slot));
            }
        }

        return ends.Count == 0 ? FlowEnds.None : new FlowEnds(ends.ToImmutable());
    }

    /// <summary>The expression that has what a call answers in the end: awaited, or waited for.</summary>
    public static ExpressionSyntax Outcome(ExpressionSyntax call)
    {
        while (true)
        {
            switch (call.Parent)
            {
                case AwaitExpressionSyntax awaited:
                    call = awaited;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    call = parenthesized;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } result when result.Expression == call:
                    call = result;
                    break;
                case MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "AsTask" or "WaitAsync",
                    Parent: InvocationExpressionSyntax waiting,
                }:
                    call = waiting;
                    break;
                default:
                    return call;
            }
        }
    }

    /// <summary>What a method is given for one of its parameters, in the files of its type.</summary>
    public static IEnumerable<ExpressionSyntax> ArgumentsOf(IMethodSymbol method, IParameterSymbol parameter, Semantics semantics) =>
        IsHandedOn(method, semantics) ? [] : CallsOf(method, semantics)
            .Where(call => semantics.In(call.SyntaxTree).Symbol(call) is { } called && IsOrOverrides(method, called))
            .Select(call => ArgumentOf(call, parameter, semantics)?.Expression)
            .OfType<ExpressionSyntax>();

    /// <summary>The expressions that have what a function answers, where it is called.</summary>
    public static IEnumerable<ExpressionSyntax> OutcomesOf(SyntaxNode function, Semantics semantics) =>
        semantics.Declared(function) is IMethodSymbol method
            ? CallsOf(method, semantics)
                .Where(call => semantics.In(call.SyntaxTree).Symbol(call) is { } called && IsOrOverrides(method, called))
                .Select(Outcome)
            : [];

    /// <summary>
    /// The parameter of the lambda that a local holds and nothing else: <c>Action&lt;int&gt; fail = code =&gt; …; fail(409)</c>.
    /// </summary>
    public static ParameterSyntax? ParameterOf(InvocationExpressionSyntax call, int index, Semantics semantics)
    {
        if (call.Expression is not IdentifierNameSyntax name
            || semantics.Symbol(name) is not ILocalSymbol local
            || FlowSlots.DeclarationOf(local, semantics) is not VariableDeclaratorSyntax declarator
            || semantics.Bodies.OfBody(declarator).Writes.Length != 1)
        {
            return null;
        }

        return declarator.Initializer?.Value switch
        {
            SimpleLambdaExpressionSyntax { Parameter: { } only } when index == 0 => only,
            ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: var all } => all.ElementAtOrDefault(index),
            _ => null,
        };
    }

    private static FlowEnds FindEnds(SyntaxNode function, Semantics semantics)
    {
        switch (function)
        {
            case AnonymousFunctionExpressionSyntax lambda:
                return EndsOfLambda(lambda, semantics);
            case PropertyDeclarationSyntax property:
                return semantics.Declared(property) is { } member ? FlowSlots.EndsOf(member, semantics) : FlowEnds.None;
            default:
                return semantics.Declared(function) is IMethodSymbol method && MayHoldCode(method.ReturnType, semantics)
                    ? EndsOfCalls(CallsOf(method, semantics), semantics, symbol => IsOrOverrides(method, symbol))
                    : FlowEnds.None;
        }
    }

    private static FlowEnds EndsOfLambda(AnonymousFunctionExpressionSyntax lambda, Semantics semantics)
    {
        if (ItemFlow.EndsOfSelected(lambda, semantics) is { } ofItems)
        {
            return ofItems;
        }

        ISymbol? holder = lambda.Parent switch
        {
            AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } or InitializerExpressionSyntax =>
                ItemFlow.HolderOf(lambda.Parent, semantics),
            EqualsValueClauseSyntax { Parent: { } declaration } => semantics.Declared(declaration),
            AssignmentExpressionSyntax assignment when assignment.Right == lambda => semantics.Symbol(assignment.Left),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list } argument =>
                semantics.Symbol(call) is IMethodSymbol method
                    ? Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument))
                    : null,
            _ => null,
        };
        if (holder is null || ReadsOf(holder, semantics) is not { IsDefaultOrEmpty: false } reads)
        {
            return FlowEnds.None;
        }

        IEnumerable<InvocationExpressionSyntax> calls = reads.Select(CallOf).OfType<InvocationExpressionSyntax>();
        return EndsOfCalls(calls, semantics, symbol => symbol is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke });
    }

    private static ImmutableArray<ExpressionSyntax> ReadsOf(ISymbol holder, Semantics semantics) => holder switch
    {
        ILocalSymbol or IParameterSymbol when FlowSlots.DeclarationOf(holder, semantics) is { } declaration =>
            semantics.Bodies.OfBody(declaration).Reads,
        IFieldSymbol or IPropertySymbol when FlowSlots.DeclarationOf(holder, semantics) is not null =>
            semantics.Bodies.OfMember(holder, semantics.Cancellation).Reads,
        _ => ImmutableArray<ExpressionSyntax>.Empty,
    };

    private static FlowEnds EndsOfCalls(
        IEnumerable<InvocationExpressionSyntax> calls,
        Semantics semantics,
        System.Func<ISymbol, bool> isMeant) =>
        FlowSlots.At(calls.Select(call => (Outcome(call), (ExpressionSyntax)call)).ToImmutableArray(), semantics, isMeant);

    private static IEnumerable<InvocationExpressionSyntax> CallsOf(IMethodSymbol method, Semantics semantics) =>
        FlowSlots.DeclarationOf(method.OriginalDefinition, semantics) is null
            ? []
            : semantics.Bodies.NamesOf(method.OriginalDefinition, semantics.Cancellation)
                .Select(Variable.WholeOf)
                .OfType<ExpressionSyntax>()
                .Select(CallOf)
                .OfType<InvocationExpressionSyntax>();

    /// <summary>Whether a method is named without being called: then nobody knows what it is called with.</summary>
    private static bool IsHandedOn(IMethodSymbol method, Semantics semantics) =>
        semantics.Bodies.NamesOf(method.OriginalDefinition, semantics.Cancellation)
            .Select(Variable.WholeOf)
            .OfType<ExpressionSyntax>()
            .Any(static named => CallOf(named) is null);

    /// <summary>The call that a function's name, or a delegate's, is written for; null where it is not called there.</summary>
    private static InvocationExpressionSyntax? CallOf(ExpressionSyntax named) => named.Parent switch
    {
        InvocationExpressionSyntax call when call.Expression == named => call,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke", Parent: InvocationExpressionSyntax call } => call,
        ElementAccessExpressionSyntax item when item.Expression == named => CallOf(item),
        _ => null,
    };

    private static bool IsOrOverrides(IMethodSymbol method, ISymbol called) =>
        IsDefinition(called, method)
        || (method is { IsOverride: true, OverriddenMethod: { } overridden } && IsDefinition(called, overridden))
        || (called is IMethodSymbol { ContainingType.TypeKind: TypeKind.Interface } declared
            && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(declared), method));

    /// <summary>An extension method is called without its first parameter: <c>exception.ToStatus()</c>.</summary>
    private static bool IsDefinition(ISymbol called, IMethodSymbol method) => SymbolEqualityComparer.Default.Equals(
        called is IMethodSymbol { ReducedFrom: { } whole } ? whole.OriginalDefinition : called.OriginalDefinition,
        method.OriginalDefinition);

    private static bool MayHoldCode(ITypeSymbol answer, Semantics semantics)
    {
        ITypeSymbol type = ValueTypes.Awaited(answer);
        return semantics.Systems.CanHoldCode(type) || semantics.Systems.OfEnum(type) is not null;
    }

    private static ArgumentSyntax? ArgumentOf(InvocationExpressionSyntax call, IParameterSymbol parameter, Semantics semantics)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        foreach (ArgumentSyntax argument in arguments)
        {
            if (SyntaxNames.OfArgument(argument) == parameter.Name)
            {
                return argument;
            }
        }

        int at = IsReduced(call, parameter, semantics) ? parameter.Ordinal - 1 : parameter.Ordinal;
        return at >= 0 && at < arguments.Count && arguments[at].NameColon is null ? arguments[at] : null;
    }

    /// <summary>Whether an extension method is called on its first parameter, which then is no argument.</summary>
    private static bool IsReduced(InvocationExpressionSyntax call, IParameterSymbol parameter, Semantics semantics) =>
        parameter.ContainingSymbol is IMethodSymbol { IsExtensionMethod: true }
        && semantics.In(call.SyntaxTree).Symbol(call) is IMethodSymbol { ReducedFrom: not null };

    private static Slot? OfHandedOut(ArgumentSyntax argument, InvocationExpressionSyntax call, Semantics semantics)
    {
        SyntaxNode? declaration = argument.Expression switch
        {
            DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax designation } => designation,
            IdentifierNameSyntax name => semantics.In(name.SyntaxTree).Symbol(name) is ILocalSymbol local
                ? FlowSlots.DeclarationOf(local, semantics)
                : null,
            _ => null,
        };
        return declaration is null ? null : FlowSlots.OfLocal(declaration, call, semantics.In(call.SyntaxTree).Further);
    }
}
