using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodes.Analyzers.Syntax;

namespace StatusCodes.Analyzers.Protocols.Http.Responses;

/// <summary>What declares a local or a parameter that may be a response, or lead to one, by its words alone.</summary>
internal static class HttpResponseLocals
{
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
                BlockSyntax block => VariableIn(block.Statements, name),
                SwitchSectionSyntax section => VariableIn(section.Statements, name),
                CompilationUnitSyntax unit => VariableIn(unit, name),
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

    private static VariableDeclaratorSyntax? VariableIn(SyntaxList<StatementSyntax> statements, IdentifierNameSyntax name)
    {
        foreach (StatementSyntax statement in statements)
        {
            if (statement.SpanStart >= name.SpanStart)
            {
                return null;
            }

            if (VariableIn((statement as LocalDeclarationStatementSyntax)?.Declaration, name) is { } variable)
            {
                return variable;
            }
        }

        return null;
    }

    private static VariableDeclaratorSyntax? VariableIn(CompilationUnitSyntax unit, IdentifierNameSyntax name)
    {
        foreach (MemberDeclarationSyntax member in unit.Members)
        {
            if (member.SpanStart >= name.SpanStart || member is not GlobalStatementSyntax global)
            {
                return null;
            }

            if (VariableIn((global.Statement as LocalDeclarationStatementSyntax)?.Declaration, name) is { } variable)
            {
                return variable;
            }
        }

        return null;
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
