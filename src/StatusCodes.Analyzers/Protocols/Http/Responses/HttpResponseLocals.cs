using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>What declares a local or a parameter that may be a response, or lead to one, by its words alone.</summary>
internal static class HttpResponseLocals
{
    // Every step asks, and a block may be long.
    private static readonly NodeMemory<Dictionary<string, VariableDeclaratorSyntax>> Declared = new(Read);

    /// <summary>Whether an expression is made of variables and members alone, and so the same each time.</summary>
    public static bool IsPath(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax => true,
        MemberAccessExpressionSyntax member => IsPath(member.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure => IsPath(sure.Operand),
        _ => false,
    };

    /// <summary>Whether it is a variable or a member that is called a response, or declared as one, and the same each time.</summary>
    public static bool IsCalledResponse(ExpressionSyntax expression) =>
        IsPath(expression)
        && (SyntaxNames.Of(expression).IndexOf("res", StringComparison.OrdinalIgnoreCase) >= 0
            || (expression is IdentifierNameSyntax name && IsDeclaredAsResponse(name)));

    /// <summary>What declares a local, alone in its statement; null where it is none.</summary>
    public static VariableDeclaratorSyntax? DeclaratorOf(IdentifierNameSyntax name) => DeclarationOf(name) as VariableDeclaratorSyntax;

    /// <summary><c>var r = context.Response;</c>, a parameter <c>HttpResponse output</c>.</summary>
    private static bool IsDeclaredAsResponse(IdentifierNameSyntax name) => DeclarationOf(name) switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } variable => IsOfResponse(declaration.Type)
            || variable.Initializer is { Value: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Response" } },
        ParameterSyntax parameter => IsOfResponse(parameter.Type),
        _ => false,
    };

    private static SyntaxNode? DeclarationOf(IdentifierNameSyntax name)
    {
        foreach (SyntaxNode around in name.Ancestors())
        {
            SyntaxNode? declaration = around switch
            {
                BlockSyntax or SwitchSectionSyntax or CompilationUnitSyntax => VariableIn(around, name),
                UsingStatementSyntax { Declaration: { } declared } when declared.Span.End < name.SpanStart => VariableIn(declared, name),
                BaseMethodDeclarationSyntax method => ParameterIn(method.ParameterList, name),
                LocalFunctionStatementSyntax function => ParameterIn(function.ParameterList, name),
                ParenthesizedLambdaExpressionSyntax lambda => ParameterIn(lambda.ParameterList, name),
                _ => null,
            };
            if (declaration is not null || around is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return declaration;
            }
        }

        return null;
    }

    /// <summary>The variable of that name that the statements of a block, a section or a program declare before it.</summary>
    private static VariableDeclaratorSyntax? VariableIn(SyntaxNode list, IdentifierNameSyntax name) =>
        Declared.Of(list).TryGetValue(name.Identifier.ValueText, out VariableDeclaratorSyntax? variable)
        && variable.SpanStart < name.SpanStart
            ? variable
            : null;

    private static Dictionary<string, VariableDeclaratorSyntax> Read(SyntaxNode list)
    {
        var variables = new Dictionary<string, VariableDeclaratorSyntax>();
        foreach (SyntaxNode statement in list.ChildNodes())
        {
            var local = (statement is GlobalStatementSyntax global ? global.Statement : statement) as LocalDeclarationStatementSyntax;
            if (local is { Declaration.Variables: [{ } variable] } && !variables.ContainsKey(variable.Identifier.ValueText))
            {
                variables.Add(variable.Identifier.ValueText, variable);
            }
        }

        return variables;
    }

    private static VariableDeclaratorSyntax? VariableIn(VariableDeclarationSyntax? declaration, IdentifierNameSyntax name) =>
        declaration is { Variables: [{ } variable] } && variable.Identifier.ValueText == name.Identifier.ValueText ? variable : null;

    private static ParameterSyntax? ParameterIn(ParameterListSyntax list, IdentifierNameSyntax name)
    {
        foreach (ParameterSyntax parameter in list.Parameters)
        {
            if (parameter.Identifier.ValueText == name.Identifier.ValueText)
            {
                return parameter;
            }
        }

        return null;
    }

    private static bool IsOfResponse(TypeSyntax? type) =>
        type is not null && SyntaxNames.Of(type).IndexOf("Response", StringComparison.Ordinal) >= 0;
}
