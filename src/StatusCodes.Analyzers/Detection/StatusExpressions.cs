using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Whether an expression is a status code: <c>(int)response.StatusCode</c>, <c>await GetStatusCodeAsync()</c>, <c>json["statusCode"]</c>.</summary>
internal static class StatusExpressions
{
    /// <summary>How strongly <paramref name="expression"/> is known to be a status; null where it is not.</summary>
    /// <param name="expression">Any expression, resolved or not.</param>
    /// <param name="semantics">Answers for its file.</param>
    /// <param name="followLocals">Whether a local may be known by what it was set from; one step only.</param>
    public static Slot? Of(ExpressionSyntax expression, Semantics semantics, bool followLocals = true)
    {
        if (DeclaredSlots.Of(expression, semantics) is { } declared)
        {
            return declared;
        }

        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return Of(parenthesized.Expression, semantics, followLocals);
            case AwaitExpressionSyntax awaited:
                return Of(awaited.Expression, semantics, followLocals);
            case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                return Of(postfix.Operand, semantics, followLocals);
            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression):
                return Of(coalesce.Left, semantics, followLocals);
            case ConditionalExpressionSyntax { WhenTrue: LiteralExpressionSyntax } conditional:
                return Of(conditional.WhenFalse, semantics, followLocals);
            case ConditionalExpressionSyntax { WhenFalse: LiteralExpressionSyntax } conditional:
                return Of(conditional.WhenTrue, semantics, followLocals);
            case CastExpressionSyntax cast:
                return OfCast(cast, semantics, followLocals);
            case ConditionalAccessExpressionSyntax conditional:
                return Of(conditional.WhenNotNull, semantics, followLocals);
            case IdentifierNameSyntax identifier:
                return OfIdentifier(identifier, semantics, followLocals);
            case MemberAccessExpressionSyntax member:
                return OfMember(member.Name, member.Expression, semantics, followLocals);
            case MemberBindingExpressionSyntax binding:
                return OfMember(binding.Name, null, semantics, followLocals);
            case InvocationExpressionSyntax call:
                return OfCall(call, semantics, followLocals);
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } access:
                return IsKey(arguments[0].Expression) && !Measures(access.Expression) && !IsForeign(access.Expression, semantics)
                    ? Slot.Named
                    : CollectionSlots.OfItem(access.Expression, semantics);
            default:
                return null;
        }
    }

    /// <summary>A cast changes the type, not the meaning; what is cast from the enum is a status whatever its name.</summary>
    private static Slot? OfCast(CastExpressionSyntax cast, Semantics semantics, bool followLocals)
    {
        ExpressionSyntax inner = NumberPath.Inner(cast.Expression);
        if (inner is LiteralExpressionSyntax || (inner is BinaryExpressionSyntax && !inner.IsKind(SyntaxKind.CoalesceExpression)))
        {
            return null;
        }

        Slot? slot = Of(inner, semantics, followLocals);
        return slot ?? (CodeEnums.SystemOf(semantics.Type(inner)) is { } system ? Slot.Certain with { System = system } : null);
    }

    private static Slot? OfIdentifier(IdentifierNameSyntax identifier, Semantics semantics, bool followLocals)
    {
        // Only a local can be a status by another name.
        if (!followLocals && !MayBeStatus(identifier.Identifier.ValueText))
        {
            return null;
        }

        if (semantics.Symbol(identifier) is not { } symbol)
        {
            Slot? named = Slot.OfName(CodeNames.OfValue(identifier.Identifier.ValueText));
            return named is { IsNamedHttp: true } && IsSetOnForeign(identifier) ? null : named;
        }

        return SlotSymbols.OfValue(symbol) ?? (followLocals && symbol is ILocalSymbol local ? LocalFlow.Of(local, semantics) : null);
    }

    private static Slot? OfMember(SimpleNameSyntax name, ExpressionSyntax? receiver, Semantics semantics, bool followLocals)
    {
        string text = name.Identifier.ValueText;
        if (text is "Value" or "Result" && receiver is not null)
        {
            return Of(receiver, semantics, followLocals);
        }

        if (!MayBeStatus(text))
        {
            return null;
        }

        if (semantics.Symbol(name) is { } symbol)
        {
            Slot? slot = SlotSymbols.OfValue(symbol);
            return slot is { IsNamedHttp: true } && IsForeign(receiver, semantics) ? null : slot;
        }

        Slot? named = Slot.OfName(CodeNames.OfValue(text)) ?? OfMissing(text, receiver, semantics);
        return named is { IsNamedHttp: true } && IsForeign(receiver, semantics) ? null : named;
    }

    /// <summary>Members of widespread packages that are missing, by the type's name as it is written: Unity's <c>UnityWebRequest.responseCode</c>, <c>CloseEventArgs.Code</c> of WebSocket libraries.</summary>
    private static Slot? OfMissing(string member, ExpressionSyntax? receiver, Semantics semantics) => member switch
    {
        "responseCode" when receiver is not null && TypeNameOf(receiver, semantics) == "UnityWebRequest" => Slot.Named,
        "Code" when receiver is IdentifierNameSyntax && TypeNameOf(receiver, semantics) is "CloseEventArgs" or "WebSocketCloseEventArgs" => Slot.Named with { System = CodeSystem.WebSocket },
        _ => null,
    };

    /// <summary>The name of a missing type; of a local the type that its value is asked of: <c>var request = UnityWebRequest.Get(url)</c>.</summary>
    private static string TypeNameOf(ExpressionSyntax receiver, Semantics semantics)
    {
        if (semantics.Type(receiver) is { TypeKind: TypeKind.Error, Name: { Length: > 0 } name } && name != "var")
        {
            return name;
        }

        return receiver is IdentifierNameSyntax
            && semantics.Symbol(receiver) is ILocalSymbol { DeclaringSyntaxReferences: [{ } reference] }
            && reference.GetSyntax(semantics.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } } }
            ? type.Identifier.ValueText
            : "";
    }

    private static Slot? OfCall(InvocationExpressionSyntax call, Semantics semantics, bool followLocals)
    {
        string name = CalledName(call);
        ExpressionSyntax? receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        switch (name)
        {
            case "GetValueOrDefault" or "As" or "ConfigureAwait" or "GetAwaiter" or "GetResult" or "GetInt32" or "ToObject" when receiver is not null:
                return Of(receiver, semantics, followLocals);
            case "First" or "Last" or "Single" or "ElementAt" or "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" when receiver is not null:
                return CollectionSlots.OfItem(receiver, semantics);
            case "GetHttpCode":
                return Slot.Certain;
            case "ToInt32" or "ToInt16" or "ToInt64" when receiver is IdentifierNameSyntax { Identifier.ValueText: "Convert" } && call.ArgumentList.Arguments is [{ Expression: { } converted }]:
                return Of(converted, semantics, followLocals) ?? ReplyLines.OfCall(call, semantics, followLocals);
            case "Substring" or "Parse" or "ToInt32" when ReplyLines.OfCall(call, semantics, followLocals) is { } reply:
                return reply;
            case "ToString" or "Equals" or "Parse" or "TryParse":
                return null;
        }

        if (call.ArgumentList.Arguments.Count == 1 && IsKey(call.ArgumentList.Arguments[0].Expression))
        {
            return QuantityNames.Contains(name) || IsForeign(receiver, semantics) ? null : Slot.Named;
        }

        if (CodeNames.OfFunction(name) == NameKind.None)
        {
            return FtpNames.SayReader(name) && semantics.Symbol(call) is IMethodSymbol reader ? FtpSlots.OfReader(reader) : null;
        }

        Slot? slot = semantics.Symbol(call) is IMethodSymbol method ? SlotSymbols.OfResult(method)
            : Slot.OfName(CodeNames.OfFunction(name));
        return slot is { IsNamedHttp: true } && IsForeign(receiver, semantics) ? null : slot;
    }

    /// <summary>The last name of what is called: <c>Equal</c> of <c>Assert.Equal(…)</c>.</summary>
    public static string CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool IsKey(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax literal && literal.IsKind(SyntaxKind.StringLiteralExpression) && CodeNames.IsKey(literal.Token.ValueText);

    /// <summary>Asked before any symbol: only names that end like a status or a code, and the members known by type, can be one.</summary>
    private static bool MayBeStatus(string name) =>
        name.IndexOf("status", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("code", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>Whether what a member is asked of names another system: itself, or by the type of a missing package.</summary>
    public static bool IsForeign(ExpressionSyntax? receiver, Semantics semantics) =>
        receiver is not null and not ThisExpressionSyntax
        && (ForeignSystems.Names(NameOf(receiver)) || (semantics.Type(receiver) is { TypeKind: TypeKind.Error } missing && ForeignSystems.Names(missing.Name)));

    private static bool Measures(ExpressionSyntax receiver) => QuantityNames.Contains(NameOf(receiver));

    /// <summary>The receiver's own name; of a call the one it is made on, because verbs such as <c>Process</c> name no system.</summary>
    private static string NameOf(ExpressionSyntax receiver) => receiver switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => NameOf(member.Expression),
        _ => "",
    };

    /// <summary><c>new SmtpReply { StatusCode = 421 }</c>, where nothing is known of the type but its name.</summary>
    private static bool IsSetOnForeign(IdentifierNameSyntax identifier) =>
        identifier.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } }
        && ForeignSystems.Names(creation.Type.ToString());
}
