using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusCodes.Analyzers.Catalog;

namespace StatusCodes.Analyzers.Detection;

/// <summary>Decides whether a number stands where a status code belongs.</summary>
internal sealed class SlotFinder
{
    private readonly KnownTypes _types;

    public SlotFinder(KnownTypes types) => _types = types;

    /// <summary>The use that <paramref name="literal"/> is; null where it is no status code.</summary>
    public CodeUse? Find(LiteralExpressionSyntax literal, int value, SemanticModel model, CancellationToken cancellation)
    {
        ExpressionSyntax expression = literal;
        while (expression.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax)
        {
            if (expression.Parent is CastExpressionSyntax cast && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(cast.Type, cancellation).Type, _types.HttpStatusCode))
            {
                return new CodeUse(CodeSystem.Http, value, literal, SlotStrength.Certain);
            }

            expression = (ExpressionSyntax)expression.Parent;
        }

        bool isCode = expression.Parent switch
        {
            ArgumentSyntax argument => (model.GetOperation(argument, cancellation) as IArgumentOperation)?.Parameter?.Name == "statusCode",
            AssignmentExpressionSyntax assignment => IsStatusCode(assignment.Left),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.EqualsExpression) => IsStatusCode(binary.Left) || IsStatusCode(binary.Right),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText == "statusCode",
            _ => false,
        };
        return isCode ? new CodeUse(CodeSystem.Http, value, literal, SlotStrength.Named) : null;
    }

    private static bool IsStatusCode(ExpressionSyntax expression) => expression.ToString().EndsWith("StatusCode", StringComparison.OrdinalIgnoreCase);
}
