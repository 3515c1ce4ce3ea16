using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Configuration;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Systems;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Detection.Shapes;

/// <summary>
/// Whether an expression is a code: <c>(int)response.StatusCode</c>, <c>await GetStatusCodeAsync()</c>, <c>json["statusCode"]</c>.
/// </summary>
internal static class ExpressionSlots
{
    // Where a mere code may be anybody's, and below 200 it counts.
    private const int FirstSuccess = 200;

    private const int FirstError = 400;

    /// <summary>What JSON is called that a server has answered with: an order has a status of its own.</summary>
    private static readonly WordSet Answers = new(
        "Answer", "Body", "Content", "Details", "Doc", "Document", "Element", "Error", "Json", "Payload", "Problem", "Res", "Resp",
        "Response", "Result", "Root");

    /// <summary>How strongly <paramref name="expression"/> is known to be a code; null where it is not.</summary>
    /// <param name="expression">Any expression, resolved or not.</param>
    /// <param name="semantics">Answers for its file.</param>
    public static Slot? Of(ExpressionSyntax expression, Semantics semantics)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, semantics);
            case AwaitExpressionSyntax awaited:
                return Of(awaited.Expression, semantics);
            case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Of(postfix.Operand, semantics);
            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                return AmongOthers(Of(coalesce.Left, semantics));
            case ConditionalExpressionSyntax { WhenTrue: LiteralExpressionSyntax } conditional:
                return AmongOthers(Of(conditional.WhenFalse, semantics));
            case ConditionalExpressionSyntax { WhenFalse: LiteralExpressionSyntax } conditional:
                return AmongOthers(Of(conditional.WhenTrue, semantics));
            case SwitchExpressionSyntax choice:
                return OfArms(choice, semantics);
            case CastExpressionSyntax cast:
                return OfCast(cast, semantics);
            case ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } conditional:
                return OfMember(binding.Name, conditional.Expression, semantics);
            case ConditionalAccessExpressionSyntax conditional:
                return Of(conditional.WhenNotNull, semantics);
            case IdentifierNameSyntax identifier:
                return OfIdentifier(identifier, semantics);
            case MemberAccessExpressionSyntax member:
                return OfMember(member.Name, member.Expression, semantics);
            case MemberBindingExpressionSyntax binding:
                return OfMember(binding.Name, null, semantics);
            case InvocationExpressionSyntax call:
                return OfCall(call, semantics);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access:
                return OfSlice(access, semantics) is { } slice ? slice
                    : arguments[0].Expression is RangeExpressionSyntax ? null
                    : IsKey(arguments[0].Expression, semantics)
                    && !QuantityNames.IsQuantity(SyntaxNames.OfOwner(access.Expression))
                    && !IsForeign(access.Expression, semantics)
                    ? Slot.Named(semantics.Systems.General.System)
                    : OriginSlots.OfItems(access.Expression, semantics);
            default:
                return null;
        }
    }

    /// <summary>
    /// The slot where another value may stand in for the code:
    /// then what its receiver guarantees of the code is not true of what is compared.
    /// </summary>
    public static Slot? AmongOthers(Slot? slot) => slot is { } known ? known with { Receiver = null } : null;

    /// <summary>Whether what a member is asked of names another system: itself, or by the type of a missing package.</summary>
    public static bool IsForeign(ExpressionSyntax? receiver, Semantics semantics) =>
        receiver is not null and not ThisExpressionSyntax
        && (ForeignSystems.IsNamedIn(SyntaxNames.OfOwner(receiver))
            || (semantics.Type(receiver) is { TypeKind: TypeKind.Error } missing && ForeignSystems.IsNamedIn(missing.Name)));

    /// <summary>
    /// The slot that the arms of a choice are, those that are chosen here aside: <c>A =&gt; StatusCodes.Status404NotFound, _ =&gt; 500</c>.
    /// </summary>
    public static Slot? OfArms(SwitchExpressionSyntax choice, Semantics semantics) =>
        semantics.Bodies.Remember((choice, "arms"), semantics.Steps, () => new Answer(FirstOfArms(choice, semantics))).Slot;

    private static Slot? FirstOfArms(SwitchExpressionSyntax choice, Semantics semantics)
    {
        foreach (SwitchExpressionArmSyntax arm in choice.Arms)
        {
            if (arm.Expression is not (LiteralExpressionSyntax or ThrowExpressionSyntax)
                && Of(arm.Expression, semantics) is { IsNone: false } slot)
            {
                return AmongOthers(slot);
            }
        }

        return null;
    }

    /// <summary>A cast changes the type, not the meaning; what is cast from the enum is a status whatever its name.</summary>
    private static Slot? OfCast(CastExpressionSyntax cast, Semantics semantics)
    {
        ExpressionSyntax inner = ValuePath.Inner(cast.Expression);
        if (inner is LiteralExpressionSyntax || (inner is BinaryExpressionSyntax && !inner.IsKind(SyntaxKind.CoalesceExpression)))
        {
            return null;
        }

        return Of(inner, semantics)
            ?? (semantics.Systems.OfEnum(semantics.Type(inner)) is { } system ? Slot.Certain(system.System) : null);
    }

    private static Slot? OfIdentifier(IdentifierNameSyntax identifier, Semantics semantics)
    {
        string text = identifier.Identifier.ValueText;

        // Only a variable that is followed can be a status by another name.
        if (!semantics.CanFollow && !MayBeCode(text, semantics))
        {
            return null;
        }

        if (semantics.Symbol(identifier) is not { } symbol)
        {
            string made = MadeType(identifier);
            Slot? known = made.Length > 0 && semantics.Known.HasMember(text)
                ? semantics.Known.FindWritten(made, text, SlotPart.Whole)
                : null;
            Slot? named = known ?? semantics.Systems.OfName(semantics.CodeNames.OfValue(text));
            return semantics.Systems.IsGeneralName(named) && ForeignSystems.IsNamedIn(made) ? null : named;
        }

        Slot? slot = SymbolSlots.OfValue(symbol, semantics);
        return semantics.CanFollow ? Followed(symbol, slot, semantics) : slot;
    }

    /// <summary>
    /// What a variable was set from tells more than its name does, and than its type where that is taken out;
    /// then where it goes does: beside numbers that end in a slot, others of the same variable are codes, too.
    /// </summary>
    private static Slot? Followed(ISymbol symbol, Slot? slot, Semantics semantics)
    {
        if (slot is { Strength: SlotStrength.Certain })
        {
            return OriginSlots.IsTakenOut(symbol, semantics) ? Slot.None : slot;
        }

        return Slot.Stronger(slot, OriginSlots.Of(symbol, semantics))
            ?? (symbol is ILocalSymbol or IParameterSymbol ? FlowSlots.EndsOf(symbol, semantics).Possible : null);
    }

    private static Slot? OfMember(SimpleNameSyntax name, ExpressionSyntax? receiver, Semantics semantics)
    {
        string text = name.Identifier.ValueText;
        if (text is "Value" or "Result" && receiver is not null)
        {
            return Of(receiver, semantics);
        }

        if (receiver is ThisExpressionSyntax && name is IdentifierNameSyntax own)
        {
            return OfIdentifier(own, semantics);
        }

        if (!MayBeCode(text, semantics) && !(semantics.CanFollow && TupleSlots.IsNamelessPart(text)))
        {
            return null;
        }

        Slot? slot = semantics.Symbol(name) is { } symbol
            ? OfConstant(symbol, semantics) ?? SymbolSlots.OfValue(symbol, semantics) ?? OfTuple(symbol, receiver, semantics)
            : OfMissing(text, receiver, semantics)
                ?? semantics.Systems.OfName(semantics.CodeNames.OfValue(text))
                ?? OfMissingMember(text, receiver, semantics)
                ?? (text == "Code" ? semantics.Systems.OfName(semantics.CodeNames.OfValue(SyntaxNames.Of(receiver))) : null);
        return semantics.Systems.IsGeneralName(slot) && IsForeign(receiver, semantics) ? null : slot;
    }

    /// <summary>
    /// A member of what is not known: of the type that a call was asked for, or by the names that are written.
    /// <c>var problem = Assert.IsType&lt;ProblemDetails&gt;(result.Value); … problem.Status</c>
    /// </summary>
    private static Slot? OfMissingMember(string member, ExpressionSyntax? receiver, Semantics semantics)
    {
        if (receiver is not null)
        {
            if (AskedTypes.Of(receiver, semantics.Binder) is { } asked
                && semantics.Type(asked) is { TypeKind: not TypeKind.Error } type
                && Members.Find(type, member) is { } known)
            {
                return SymbolSlots.OfValue(known, semantics);
            }

            foreach (SystemKnowledge system in semantics.Systems.All)
            {
                if (system.OfMissingMember(receiver, member, semantics.Binder) is { } slot)
                {
                    return slot;
                }
            }
        }

        return null;
    }

    /// <summary>A framework's constant: <c>StatusCodes.Status404NotFound</c>. An enum's member is known by its type.</summary>
    private static Slot? OfConstant(ISymbol symbol, Semantics semantics) =>
        symbol is IFieldSymbol { IsConst: true, ContainingType: { TypeKind: TypeKind.Class } type }
        && semantics.Systems.HeldBy(type) is { } system
            ? Slot.Named(system.System)
            : null;

    private static Slot? OfTuple(ISymbol member, ExpressionSyntax? receiver, Semantics semantics) =>
        receiver is not null && member.ContainingType is { IsTupleType: true } or { Name: "Tuple" or "KeyValuePair" or "IGrouping" }
            ? TupleSlots.OfPart(receiver, member, semantics) ?? (member.Name == "Key" ? KeySlots.OfPair(receiver, semantics) : null)
            : null;

    /// <summary>
    /// Known members of widespread packages that are missing, by the type's name as it is written:
    /// Unity's <c>UnityWebRequest.responseCode</c>.
    /// </summary>
    private static Slot? OfMissing(string member, ExpressionSyntax? receiver, Semantics semantics) =>
        receiver is not null && semantics.Known.HasMember(member) && TypeNameOf(receiver, semantics) is { Length: > 0 } type
            ? semantics.Known.FindWritten(type, member, SlotPart.Whole)
            : null;

    /// <summary>
    /// The name of a missing type; of a local the type that its value is asked of: <c>var request = UnityWebRequest.Get(url)</c>.
    /// </summary>
    private static string TypeNameOf(ExpressionSyntax receiver, Semantics semantics)
    {
        if (semantics.Type(receiver) is { TypeKind: TypeKind.Error, Name: { Length: > 0 } name } && name != "var")
        {
            return name;
        }

        return receiver is IdentifierNameSyntax
            && semantics.Symbol(receiver) is ILocalSymbol { DeclaringSyntaxReferences: [{ } reference] }
            && reference.GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax
            {
                Initializer.Value: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type },
                },
            }
            ? type.Identifier.ValueText
            : "";
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, Semantics semantics)
    {
        string name = SyntaxNames.Called(call);
        ExpressionSyntax? receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        if (receiver is not null
            && (CallNames.IsUnwrapping(name) || (name is "Value" or "GetValue" && call.ArgumentList.Arguments.Count == 0)))
        {
            return Of(receiver, semantics);
        }

        if (receiver is not null && CallNames.IsItemQuery(name))
        {
            return OriginSlots.OfItems(receiver, semantics);
        }

        if (receiver is not null && CallNames.IsExtreme(name))
        {
            return call.ArgumentList.Arguments switch
            {
                [] => OriginSlots.OfItems(receiver, semantics),
                [{ Expression: LambdaExpressionSyntax { ExpressionBody: { } each } }] => Of(each, semantics),
                _ => null,
            };
        }

        if (OfConversion(call, name, receiver, semantics) is { } converted)
        {
            return converted;
        }

        if (name is "ToString" or "Equals" or "Parse" or "TryParse")
        {
            return null;
        }

        if (OfJson(call, name, semantics) is { } property)
        {
            return property;
        }

        if (call.ArgumentList.Arguments is [{ Expression: { } key }] && IsKey(key, semantics))
        {
            return QuantityNames.IsQuantity(name) || IsForeign(receiver, semantics) ? null : Slot.Named(semantics.Systems.General.System);
        }

        if (!semantics.MayBeFunction(name))
        {
            return OfSystemsCall(call, semantics) ?? OfOwnMethod(call, semantics);
        }

        Slot? slot = semantics.Symbol(call) is IMethodSymbol method
            ? SymbolSlots.OfResult(method, semantics)
            : semantics.Known.FindWritten("", name, SlotPart.Whole) ?? semantics.Systems.OfName(semantics.CodeNames.OfFunction(name));
        return semantics.Systems.IsGeneralName(slot) && IsForeign(receiver, semantics) ? null : slot ?? OfOwnMethod(call, semantics);
    }

    /// <summary>What a method of the same type answers with, as its results tell.</summary>
    private static Slot? OfOwnMethod(InvocationExpressionSyntax call, Semantics semantics) =>
        semantics.CanFollow && call.Expression is IdentifierNameSyntax && semantics.Symbol(call) is IMethodSymbol own
            ? OriginSlots.OfResult(own, semantics)
            : null;

    /// <summary>
    /// A code that is turned from text into a number, or into a wider one:
    /// <c>Convert.ToInt32(reply.Code)</c>, <c>int.Parse(reply.Code)</c>.
    /// </summary>
    private static Slot? OfConversion(InvocationExpressionSyntax call, string name, ExpressionSyntax? receiver, Semantics semantics)
    {
        // With a base it is a mask.
        if (name is not ("Parse" or "ToInt32" or "ToInt16" or "ToInt64")
            || call.ArgumentList.Arguments is not [{ Expression: { } source }, ..]
            || (name != "Parse" && call.ArgumentList.Arguments.Count > 1))
        {
            return null;
        }

        Slot? slot = Of(source, semantics);
        bool isConvert = name != "Parse"
            && receiver is IdentifierNameSyntax { Identifier.ValueText: "Convert" }
            && call.ArgumentList.Arguments.Count == 1;
        return slot is { } known && (known.IsNone || isConvert || semantics.Systems.Of(known.System).HasTextCodes) ? slot : null;
    }

    private static Slot? OfSystemsCall(InvocationExpressionSyntax call, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfCall(call, semantics.Binder) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? OfSlice(ElementAccessExpressionSyntax slice, Semantics semantics)
    {
        foreach (SystemKnowledge system in semantics.Systems.All)
        {
            if (system.OfSlice(slice, semantics.Binder) is { } slot)
            {
                return slot;
            }
        }

        return null;
    }

    /// <summary>
    /// The number that a JSON property holds: <c>root.GetProperty("status")</c>, <c>root.TryGetProperty("statusCode", out var code)</c>.
    /// A mere status is one of HTTP where it is an error's: others count from 0.
    /// </summary>
    public static Slot? OfJson(InvocationExpressionSyntax call, string name, Semantics semantics)
    {
        if (name is not ("GetProperty" or "TryGetProperty")
            || call.ArgumentList.Arguments is not [{ Expression: LiteralExpressionSyntax key }, ..])
        {
            return null;
        }

        var slot = Slot.Named(semantics.Systems.General.System);
        return IsKey(key, semantics) ? slot
            : key.Token.ValueText is "status" or "Status" && IsOfAnswer(call) ? slot with { First = FirstError }
            : key.Token.ValueText is "code" or "Code" && IsOfAnswer(call) && HasMessageBeside(call, semantics)
                ? slot with { First = FirstSuccess, IsOfRegistered = true }
            : null;
    }

    /// <summary>Whether the member around also asks for a message: then the code is that of an answer's envelope.</summary>
    private static bool HasMessageBeside(SyntaxNode call, Semantics semantics) =>
        call.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && semantics.Bodies.Remember<object>(
            (member, "message"),
            steps: 0,
            () => member.DescendantTokens().Any(static token =>
                token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText is "msg" or "message" or "Message" or "data")) is true;

    private static bool IsOfAnswer(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } member
        && Answers.HasWordIn(SyntaxNames.OfValue(member.Expression));

    /// <summary>What is kept under a text that names a status: <c>["statusCode"] = 404</c>.</summary>
    public static Slot? OfKey(ExpressionSyntax key, Semantics semantics) =>
        IsKey(key, semantics) ? Slot.Named(semantics.Systems.General.System) : null;

    private static bool IsKey(ExpressionSyntax expression, Semantics semantics) =>
        KeyTexts.Of(expression, semantics.Binder) is { } text && semantics.CodeNames.IsKey(text);

    /// <summary>Asked before any symbol: only names that speak of a status or a code, and the members of the table, can be one.</summary>
    private static bool MayBeCode(string name, Semantics semantics) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0
        || semantics.Known.HasMember(name);

    /// <summary>
    /// The type whose member is set, <c>new SmtpReply { StatusCode = 421 }</c>, where nothing is known of it but its name; otherwise empty.
    /// </summary>
    private static string MadeType(IdentifierNameSyntax identifier) =>
        identifier.Parent is AssignmentExpressionSyntax
        {
            Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation },
        }
            ? SyntaxNames.Of(creation.Type)
            : "";
}
