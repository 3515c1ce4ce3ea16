using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Detection.Tables;
using StatusCodes.Analyzers.Protocols.Http.Answers;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.Analyzers.Words;

namespace StatusCodes.Analyzers.Protocols.Http.Failures;

/// <summary>Whether content tells of the exception that has just been caught, and of nothing else.</summary>
internal static class HttpCaughtExceptions
{
    /// <summary>What an envelope says of the outcome besides: whoever reads it is not left with the status alone.</summary>
    private static readonly WordSet Outcomes = new(
        "Success", "Succeeded", "Successful", "Succeed", "Ok", "Status", "Statuscode", "Code", "Failed", "Failure", "Result", "Valid");

    /// <summary>The name of the exception that is caught around a place; null outside of handlers, and in functions within them.</summary>
    public static string? NameAround(SyntaxNode place)
    {
        for (SyntaxNode? node = place.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case CatchClauseSyntax handler:
                    // Whoever asks more of it than its type may know that it is no failure: what was wanted is there already.
                    return handler.Declaration is { Identifier: { RawKind: (int)SyntaxKind.IdentifierToken } name }
                        && (handler.Filter is not { } filter || IsOfTypes(filter.FilterExpression, name.ValueText))
                            ? name.ValueText
                            : null;
                case MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a value is the exception, its message or its text, alone, within a text, or as a member of an anonymous object
    /// that does not tell the outcome in another way.
    /// </summary>
    public static bool AreToldBy(ExpressionSyntax content, string exception) => content switch
    {
        ParenthesizedExpressionSyntax parenthesized => AreToldBy(parenthesized.Expression, exception),
        CastExpressionSyntax cast => AreToldBy(cast.Expression, exception),
        IdentifierNameSyntax name => name.Identifier.ValueText == exception || LocalOf(name) is { } local && AreToldBy(local, exception),
        MemberAccessExpressionSyntax member =>
            member.Name.Identifier.ValueText is "Message" or "StackTrace" or "InnerException" && AreToldBy(member.Expression, exception),
        BaseObjectCreationExpressionSyntax { ArgumentList: { Arguments: [{ Expression: { } text }, ..] } } when IsWritten(text) =>
            AreToldBy(text, exception),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call =>
            called.Name.Identifier.ValueText is "ToString" or "GetBaseException" ? AreToldBy(called.Expression, exception)
            : (IsFormat(called) || IsSerialized(call)) && AreToldByAny(call.ArgumentList, exception),
        ConditionalExpressionSyntax choice =>
            AreToldBy(choice.WhenTrue, exception) && AreToldBy(choice.WhenFalse, exception),
        ConditionalAccessExpressionSyntax conditional => AreToldBy(conditional.Expression, exception),
        BinaryExpressionSyntax joint when joint.RawKind is (int)SyntaxKind.AddExpression or (int)SyntaxKind.CoalesceExpression =>
            AreToldBy(joint.Left, exception) || AreToldBy(joint.Right, exception),
        InterpolatedStringExpressionSyntax text => AreToldIn(text, exception),
        AnonymousObjectCreationExpressionSyntax whole => AreToldIn(whole, exception),
        _ => false,
    };

    /// <summary>Whether a filter asks for types alone: <c>when (ex is not OperationCanceledException)</c>.</summary>
    private static bool IsOfTypes(ExpressionSyntax filter, string exception) => filter switch
    {
        ParenthesizedExpressionSyntax parenthesized => IsOfTypes(parenthesized.Expression, exception),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated => IsOfTypes(negated.Operand, exception),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } asked => SyntaxNames.OfValue(asked.Left) == exception,
        BinaryExpressionSyntax joint when joint.RawKind is (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression =>
            IsOfTypes(joint.Left, exception) && IsOfTypes(joint.Right, exception),
        IsPatternExpressionSyntax { Expression: IdentifierNameSyntax caught } asked =>
            caught.Identifier.ValueText == exception && IsOfTypes(asked.Pattern),
        _ => false,
    };

    private static bool IsOfTypes(PatternSyntax pattern) => pattern switch
    {
        ParenthesizedPatternSyntax parenthesized => IsOfTypes(parenthesized.Pattern),
        UnaryPatternSyntax negated => IsOfTypes(negated.Pattern),
        BinaryPatternSyntax joint => IsOfTypes(joint.Left) && IsOfTypes(joint.Right),
        TypePatternSyntax or DeclarationPatternSyntax => true,
        ConstantPatternSyntax { Expression: NameSyntax or MemberAccessExpressionSyntax } => true,
        _ => false,
    };

    /// <summary>What a local of the handler is set to, once and for all: <c>var message = ex.Message;</c></summary>
    private static ExpressionSyntax? LocalOf(IdentifierNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<CatchClauseSyntax>() is not { } handler)
        {
            return null;
        }

        foreach (StatementSyntax statement in handler.Block.Statements)
        {
            if (statement is LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: { } value } variable] }
                && variable.Identifier.ValueText == name.Identifier.ValueText)
            {
                return HttpKeptStatus.IsSetOnce(variable) ? value : null;
            }
        }

        return null;
    }

    /// <summary><c>string.Format("lost: {0}", ex.Message)</c>.</summary>
    private static bool IsFormat(MemberAccessExpressionSyntax called) =>
        called.Name.Identifier.ValueText is "Format" or "Concat"
        && called.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" };

    private static bool IsSerialized(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments is [{ Expression: { } body }, ..] && IsWritten(body);

    /// <summary>Whether what is made around it is its text: <c>new StringContent(ex.Message)</c>.</summary>
    private static bool IsWritten(ExpressionSyntax body) => HttpContentPath.Outermost(body) != ValuePath.Landing(body);

    private static bool AreToldByAny(ArgumentListSyntax list, string exception)
    {
        foreach (ArgumentSyntax argument in list.Arguments)
        {
            if (AreToldBy(argument.Expression, exception))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreToldIn(InterpolatedStringExpressionSyntax text, string exception)
    {
        foreach (InterpolatedStringContentSyntax part in text.Contents)
        {
            if (part is InterpolationSyntax hole && AreToldBy(hole.Expression, exception))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether every member tells of it: beside an old value or a state it is a remark.</summary>
    private static bool AreToldIn(AnonymousObjectCreationExpressionSyntax whole, string exception)
    {
        bool isTold = false;
        foreach (AnonymousObjectMemberDeclaratorSyntax member in whole.Initializers)
        {
            string name = member.NameEquals is null ? SyntaxNames.Of(member.Expression) : SyntaxNames.OfDeclared(member);
            if (IsSuccess(name, member.Expression))
            {
                continue;
            }

            if (Outcomes.HasWordIn(name) || !AreToldBy(member.Expression, exception))
            {
                return false;
            }

            isTold = true;
        }

        return isTold;
    }

    /// <summary>Its own status says so as well: <c>{ StatusCode = 200, Message = ex.Message }</c>.</summary>
    private static bool IsSuccess(string name, ExpressionSyntax value) =>
        NumberLiterals.Read(value) is >= 200 and <= 299
        && (name.EndsWith("code", StringComparison.OrdinalIgnoreCase) || name.EndsWith("status", StringComparison.OrdinalIgnoreCase));
}
