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
/// Follows a value back to what it was taken from: <c>var code = (int)response.StatusCode;</c>, <c>is var s</c>,
/// <c>foreach (var s in statusCodes)</c>, <c>.Select(r =&gt; (int)r.StatusCode).Count(s =&gt; s == 404)</c>.
/// </summary>
internal static class OriginSlots
{
    /// <summary>The slot that a variable is by what it is set from; null where that tells nothing.</summary>
    public static Slot? Of(ISymbol variable, Semantics semantics)
    {
        if (!semantics.CanFollow
            || !MayBeSetFromCode(variable, semantics)
            || (variable is IFieldSymbol or IPropertySymbol && !MayBeKept(variable, semantics))
            || FlowSlots.DeclarationOf(variable, semantics) is not { } declaration
            || declaration.SyntaxTree != semantics.Model.SyntaxTree)
        {
            return null;
        }

        return semantics.Bodies.Remember(
            (declaration, "origin"),
            semantics.Steps,
            () => new Answer(OfDeclaration(declaration, semantics.Further))).Slot;
    }

    /// <summary>
    /// Whether a member is followed back to what it is set from: a private one, whose name does not measure or count something.
    /// Of a type that is plainly of a system even where a number is none by itself.
    /// </summary>
    private static bool MayBeKept(ISymbol member, Semantics semantics) =>
        semantics.Systems.IsPlainlyOfAny(member.ContainingType)
        || (semantics.CanFollowMembers && !semantics.IsQuantity(member.Name) && FlowSlots.IsSetHereOnly(member));

    /// <summary>Whether a local is set from a member that the project has taken out, and so is none whatever it is called.</summary>
    public static bool IsTakenOut(ISymbol? symbol, Semantics semantics) =>
        semantics.Known.HasTakenOut && symbol is ILocalSymbol local && Of(local, semantics) is { IsNone: true };

    /// <summary>
    /// The slot that a part of a pattern is matched with where nothing is written there:
    /// <c>answer is (404, _)</c>, <c>statusCodes is [404, ..]</c>.
    /// </summary>
    public static Slot? OfPattern(PatternSyntax pattern, Semantics semantics)
    {
        if (Patterns.PartOf(pattern) is not { } part || Patterns.MatchedWith(part.Whole) is not { } matched)
        {
            return null;
        }

        if (part.Whole is ListPatternSyntax)
        {
            return OfItems(matched, semantics);
        }

        ISymbol? element = semantics.Type(matched) is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements }
            ? elements.ElementAtOrDefault(part.Index)
            : semantics.Binder.Deconstruct(part.Whole)?.Parameters.ElementAtOrDefault(part.Index);
        return element is null ? null : SymbolSlots.OfValue(element, semantics);
    }

    /// <summary>
    /// The slot that all results of a method of the source are, those that are written as numbers aside; null where they are not.
    /// </summary>
    public static Slot? OfResult(IMethodSymbol method, Semantics semantics)
    {
        if (!semantics.CanFollow
            || !semantics.Systems.CanHoldCode(ValueTypes.Awaited(method.ReturnType))
            || FlowSlots.DeclarationOf(method, semantics) is not { } declaration
            || declaration.SyntaxTree != semantics.Model.SyntaxTree)
        {
            return null;
        }

        return semantics.Bodies.Remember(
            (declaration, "origin"),
            semantics.Steps,
            () => new Answer(OfAll(Functions.ResultsOf(declaration), semantics.Further))).Slot;
    }

    /// <summary>The slot that all values are, the chosen ones aside; null where one is something else.</summary>
    public static Slot? OfAll(IEnumerable<ExpressionSyntax> values, Semantics semantics)
    {
        Slot? common = null;
        foreach (ExpressionSyntax value in values)
        {
            if (IsChosen(value))
            {
                continue;
            }

            if (ExpressionSlots.Of(value, semantics.In(value.SyntaxTree)) is not { IsNone: false } slot)
            {
                return null;
            }

            common ??= slot;
        }

        return ExpressionSlots.AmongOthers(common)?.AsRead();
    }

    /// <summary>The slot that a parameter is by what its method is called with, everywhere in the files of its type.</summary>
    private static Slot? OfCalls(ParameterSyntax parameter, Semantics semantics) => semantics.Declared(parameter) switch
    {
        IParameterSymbol { RefKind: RefKind.Out } => OfWrites(parameter, semantics),
        IParameterSymbol { RefKind: RefKind.None, ContainingSymbol: IMethodSymbol method } symbol when !IsWritten(parameter, semantics) =>
            OfAll(FunctionFlow.ArgumentsOf(method, symbol, semantics), semantics),
        _ => null,
    };

    /// <summary>The slot that a variable is which a method of the file hands out: <c>Read(r, out var code)</c>.</summary>
    private static Slot? OfHandedOut(ArgumentSyntax argument, SyntaxNode call, Semantics semantics) =>
        semantics.CanFollow
        && argument.Parent is BaseArgumentListSyntax list
        && semantics.Symbol(call) is IMethodSymbol method
        && Members.Parameter(method, SyntaxNames.OfArgument(argument), ArgumentPlaces.IndexOf(list.Arguments, argument)) is
            { RefKind: RefKind.Out } parameter
            ? Of(parameter, semantics)
            : null;

    private static Slot? OfWrites(SyntaxNode declaration, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(declaration);
        return !variable.IsChanged && variable.Writes.All(static write => write.Value is not null)
            ? OfAll(variable.Writes.Select(static write => write.Value!), semantics)
            : null;
    }

    /// <summary>The slot that each item of a collection is: by its name, or by what it is made from.</summary>
    public static Slot? OfItems(ExpressionSyntax collection, Semantics semantics)
    {
        if (CollectionSlots.OfItem(collection, semantics) is { } named)
        {
            return named;
        }

        return ValuePath.Inner(collection) switch
        {
            AwaitExpressionSyntax awaited => OfItems(awaited.Expression, semantics),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call =>
                OfItemsOfCall(call, member, semantics) ?? OfItemsAnswered(call, semantics),
            InvocationExpressionSyntax call => OfItemsAnswered(call, semantics),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Keys", Expression: { } dictionary } =>
                KeySlots.OfKeys(dictionary, semantics),
            IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax }
                when semantics.CanFollow => OfFilled(collection, semantics),
            _ => null,
        };
    }

    /// <summary>A local whose type is an enum of codes is known by that, unless it is set from what is taken out.</summary>
    private static bool MayBeSetFromCode(ISymbol variable, Semantics semantics) =>
        variable is IRangeVariableSymbol
        || ValueTypes.Of(variable) is { Name: "JsonElement" }
        || (ValueTypes.Of(variable) is { } type
            && (semantics.Systems.CanHoldCode(type) || (semantics.Known.HasTakenOut && semantics.Systems.OfEnum(type) is not null)));

    private static Slot? OfDeclaration(SyntaxNode declaration, Semantics semantics) => declaration switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } or PropertyDeclarationSyntax =>
            OfMember(declaration, semantics),
        VariableDeclaratorSyntax declarator => OfSource(declarator, semantics),
        SingleVariableDesignationSyntax part => OfPart(part, semantics),
        ForEachStatementSyntax loop => IsWritten(loop, semantics) ? null : OfItems(loop.Expression, semantics)?.AsRead(),
        LetClauseSyntax let => ExpressionSlots.Of(let.Expression, semantics),
        FromClauseSyntax from => OfItems(from.Expression, semantics)?.AsRead(),
        ParameterSyntax { Parent: LambdaExpressionSyntax or ParameterListSyntax { Parent: LambdaExpressionSyntax } } item =>
            OfLambdaParameter(item, semantics),
        ParameterSyntax parameter => OfCalls(parameter, semantics),
        _ => null,
    };

    /// <summary>The slot that all values are that a private member is ever set to, those that are written as numbers aside.</summary>
    private static Slot? OfMember(SyntaxNode declaration, Semantics semantics)
    {
        if (semantics.Declared(declaration) is not { } member
            || !FlowSlots.IsSetHereOnly(member)
            || semantics.Bodies.OfMember(member, semantics.Cancellation) is not { IsChanged: false, Writes: { IsEmpty: false } writes })
        {
            return null;
        }

        // Another type's member of the same name may be set in the same file.
        ImmutableArray<VariableWrite> own = writes.RemoveAll(write => write.Place is ExpressionSyntax place
            && !SymbolEqualityComparer.Default.Equals(semantics.In(place.SyntaxTree).Symbol(place), member));
        return own.Any(static write => write.Value is null) ? null : OfAll(own.Select(static write => write.Value!), semantics);
    }

    /// <summary>The item that a lambda is asked of: <c>codes.Any(code =&gt; code == 404)</c>.</summary>
    private static Slot? OfLambdaParameter(ParameterSyntax parameter, Semantics semantics)
    {
        SyntaxNode? lambda = parameter.Parent is ParameterListSyntax { Parameters.Count: 1 } list ? list.Parent : parameter.Parent;
        if (lambda is not LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } around } } given }
            || around is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } asked } } call
            || IsWritten(parameter, semantics))
        {
            return null;
        }

        Slot? slot = OfItems(AssertionSlots.SubjectOf(asked), semantics);

        // Assert.All(codes, code => …), Array.Exists(codes, code => …)
        return (slot ?? (call.ArgumentList.Arguments is [{ } first, _, ..] && first != given ? OfItems(first.Expression, semantics) : null))
            ?.AsRead();
    }

    /// <summary>
    /// Parts of a pattern or of a deconstruction, and what is handed out:
    /// <c>is var s</c>, <c>var (statusCode, _) = order</c>, <c>TryGetStatusCode(out var s)</c>.
    /// </summary>
    private static Slot? OfPart(SingleVariableDesignationSyntax local, Semantics semantics)
    {
        Slot? slot = local.Parent switch
        {
            PatternSyntax pattern when Patterns.MatchedWith(pattern) is { } matched => ExpressionSlots.Of(matched, semantics),
            DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument } =>
                ArgumentSlots.Of(argument, call, semantics.Here)?.AsRead()
                ?? OfJson(call, semantics)
                ?? OfParsed(call, semantics)
                ?? OfTaken(call, semantics)
                ?? OfHandedOut(argument, call, semantics),
            _ => Deconstruction.Of(local) is { } part ? OfDeconstructed(part, semantics) ?? OfMissingPart(part, local, semantics) : null,
        };
        return slot is null || IsWritten(local, semantics) ? null : slot;
    }

    private static Slot? OfJson(SyntaxNode call, Semantics semantics) =>
        call is InvocationExpressionSyntax invocation
            ? ExpressionSlots.OfJson(invocation, SyntaxNames.Called(invocation), semantics)
            : null;

    /// <summary>The item that is taken out of a collection: <c>codes.TryDequeue(out var code)</c>.</summary>
    private static Slot? OfTaken(SyntaxNode call, Semantics semantics) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } collection } member }
        && CallNames.IsItemTaker(SyntaxNames.Of(member))
            ? OfItems(collection, semantics)
            : null;

    /// <summary>The code that is made a number of: <c>int.TryParse(line[..3], out int code)</c>.</summary>
    private static Slot? OfParsed(SyntaxNode call, Semantics semantics) =>
        call is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: { } text }, _, ..] } parse
        && SyntaxNames.Called(parse) == "TryParse"
        && ExpressionSlots.Of(text, semantics) is { IsNone: false } slot
        && semantics.Systems.Of(slot.System).HasTextCodes
            ? slot
            : null;

    private static Slot? OfDeconstructed(Deconstruction part, Semantics semantics)
    {
        if (part.Whole is AssignmentExpressionSyntax { Right: { } value })
        {
            return Deconstruction.PartOf(value, part.Index) is { } written ? ExpressionSlots.Of(written, semantics)
                : OfDeconstruct(part, semantics)
                    ?? TupleSlots.OfNamed(TypeOf(value, semantics), part.Index, semantics)?.AsRead()
                    ?? TupleSlots.OfAnswered(value, part.Index, semantics);
        }

        return OfDeconstruct(part, semantics)
            ?? (part.Whole is ForEachVariableStatementSyntax { Expression: { } items }
                ? OfEach(items, part.Index, semantics)?.AsRead()
                : null);
    }

    /// <summary>The type of a value; of what a task brings where the using of the task is missing, too.</summary>
    private static ITypeSymbol? TypeOf(ExpressionSyntax value, Semantics semantics) =>
        semantics.Type(value) is { TypeKind: TypeKind.Error } missing
            ? value is AwaitExpressionSyntax awaited && semantics.Type(awaited.Expression) is { } task ? ValueTypes.Awaited(task) : missing
            : semantics.Type(value);

    private static Slot? OfMissingPart(Deconstruction part, SingleVariableDesignationSyntax local, Semantics semantics)
    {
        if (part.Whole is not AssignmentExpressionSyntax { Right: { } value } || semantics.Type(value) is { TypeKind: not TypeKind.Error })
        {
            return null;
        }

        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfMissingPart(part, local) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>A part of each item that a loop takes apart: a named part of a tuple, the key of a dictionary's pair.</summary>
    private static Slot? OfEach(ExpressionSyntax items, int index, Semantics semantics) =>
        ValueTypes.ElementOf(semantics.Type(items)) is { } item && TupleSlots.OfNamed(item, index, semantics) is { } named ? named
            : index == 0 ? KeySlots.OfKeys(items, semantics)
            : null;

    private static Slot? OfDeconstruct(Deconstruction part, Semantics semantics) =>
        semantics.Binder.Deconstruct(part.Whole) is { IsStatic: false, Parameters: var parts } && part.Index < parts.Length
            ? semantics.Known.Find(parts[part.Index])
            : null;

    /// <summary>Whether a local that is declared with a value is written besides, literals aside.</summary>
    private static bool IsWritten(SyntaxNode local, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(local);
        if (variable.IsChanged)
        {
            return true;
        }

        foreach (VariableWrite write in variable.Writes)
        {
            if (write.Value is not { } value || !IsChosen(value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The slot of all values that a local is ever given, literals aside; null where they differ.</summary>
    private static Slot? OfSource(VariableDeclaratorSyntax declarator, Semantics semantics)
    {
        Variable variable = semantics.Bodies.OfBody(declarator);
        if (variable.IsChanged)
        {
            return null;
        }

        ExpressionSyntax? source = null;
        bool hasOthers = false;
        foreach (VariableWrite write in variable.Writes)
        {
            if (write.Value is { } chosen && IsChosen(chosen))
            {
                hasOthers = true;
                continue;
            }

            if (source is not null || write.Value is null)
            {
                return OfWrites(declarator, semantics);
            }

            source = write.Value;
        }

        if (source is null)
        {
            return null;
        }

        Slot? slot = ExpressionSlots.Of(source, semantics);
        return hasOthers ? ExpressionSlots.AmongOthers(slot) : slot;
    }

    /// <summary>A value that is chosen here and says nothing of where it comes from: a literal, or a choice of literals.</summary>
    private static bool IsChosen(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax or PrefixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } => true,
        ParenthesizedExpressionSyntax parenthesized => IsChosen(parenthesized.Expression),
        ConditionalExpressionSyntax choice => IsChosen(choice.WhenTrue) && IsChosen(choice.WhenFalse),
        SwitchExpressionSyntax choice => HasChosenArms(choice),
        _ => false,
    };

    private static bool HasChosenArms(SwitchExpressionSyntax choice)
    {
        foreach (SwitchExpressionArmSyntax arm in choice.Arms)
        {
            if (arm.Expression is not ThrowExpressionSyntax && !IsChosen(arm.Expression))
            {
                return false;
            }
        }

        return true;
    }

    private static Slot? OfItemsOfCall(InvocationExpressionSyntax call, MemberAccessExpressionSyntax member, Semantics semantics)
    {
        string name = member.Name.Identifier.ValueText;
        if (name == "Select" && call.ArgumentList.Arguments is [{ Expression: LambdaExpressionSyntax each }])
        {
            return each.ExpressionBody is { } body ? ExpressionSlots.Of(body, semantics) : OfAll(Functions.ResultsOf(each), semantics);
        }

        return name == "WhenAll" && call.ArgumentList.Arguments is [{ Expression: { } tasks }] ? OfItems(tasks, semantics)
            : CallNames.IsCopy(name) || name is "Where" or "ConfigureAwait" ? OfItems(member.Expression, semantics)
            : null;
    }

    /// <summary>
    /// The slot that all items are which are put into a variable or a member of the file, those that are written as numbers aside:
    /// <c>codes.Add((int)r.StatusCode)</c>.
    /// </summary>
    private static Slot? OfFilled(ExpressionSyntax collection, Semantics semantics)
    {
        if (semantics.Symbol(collection)?.OriginalDefinition is not { } holder
            || !HoldsCodes(holder, semantics)
            || FlowSlots.DeclarationOf(holder, semantics) is not { } declaration
            || declaration.SyntaxTree != semantics.Model.SyntaxTree)
        {
            return null;
        }

        return semantics.Bodies.Remember(
            (declaration, "filled"),
            semantics.Steps,
            () => new Answer(OfPut(holder, declaration, semantics.Further))).Slot;
    }

    /// <summary>
    /// The slot that all items are that a method of the file answers with: <c>foreach (int code in await AskAllAsync())</c>.
    /// </summary>
    private static Slot? OfItemsAnswered(InvocationExpressionSyntax call, Semantics semantics) =>
        semantics.CanFollow
        && semantics.Symbol(call) is IMethodSymbol method
        && ValueTypes.ElementOf(ValueTypes.Awaited(method.ReturnType)) is { } element
        && semantics.Systems.CanHoldCode(element)
        && FlowSlots.DeclarationOf(method, semantics) is { } declaration
        && declaration.SyntaxTree == semantics.Model.SyntaxTree
            ? semantics.Bodies.Remember(
                (declaration, "answered items"),
                semantics.Steps,
                () => new Answer(OfAllItems(Functions.ResultsOf(declaration), semantics.Further))).Slot
            : null;

    private static Slot? OfAllItems(IEnumerable<ExpressionSyntax> collections, Semantics semantics)
    {
        Slot? common = null;
        foreach (ExpressionSyntax collection in collections)
        {
            if (OfItems(collection, semantics) is not { IsNone: false } slot)
            {
                return null;
            }

            common ??= slot;
        }

        return ExpressionSlots.AmongOthers(common)?.AsRead();
    }

    private static bool HoldsCodes(ISymbol collection, Semantics semantics) =>
        collection is ILocalSymbol or IFieldSymbol or IPropertySymbol
        && ValueTypes.Of(collection) is { } type
        && ValueTypes.ElementOf(type) is { } element
        && semantics.Systems.CanHoldCode(ValueTypes.Awaited(element));

    private static Slot? OfPut(ISymbol collection, SyntaxNode declaration, Semantics semantics)
    {
        bool isLocal = collection is ILocalSymbol;
        Slot? common = null;
        foreach (PutItem item in PutItem.AllOf(
            isLocal ? semantics.Bodies.OfBody(declaration) : semantics.Bodies.OfMember(collection, semantics.Cancellation)))
        {
            if (IsChosen(item.Value) || (!isLocal && !IsOf(collection, item.Place, semantics)))
            {
                continue;
            }

            Semantics there = semantics.In(item.Value.SyntaxTree);
            Slot? slot = item.IsCollection ? OfItems(item.Value, there) : ExpressionSlots.Of(item.Value, there);
            if (slot is not { IsNone: false })
            {
                return null;
            }

            common ??= slot;
        }

        return ExpressionSlots.AmongOthers(common)?.AsRead();
    }

    /// <summary>Another type's member of the same name may be set in the same file.</summary>
    private static bool IsOf(ISymbol member, SyntaxNode place, Semantics semantics) =>
        place is not ExpressionSyntax named
        || SymbolEqualityComparer.Default.Equals(semantics.In(named.SyntaxTree).Symbol(named)?.OriginalDefinition, member);
}
