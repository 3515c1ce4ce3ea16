using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodes.Analyzers.Symbols;

/// <summary>Whether a call takes down the source text of an argument (<c>[CallerArgumentExpression]</c>).</summary>
internal static class CallerArgumentExpression
{
    public static bool IsCaptured(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent?.Parent is not { } call
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || !HasCapture(method))
        {
            return false;
        }

        return model.GetOperation(argument, cancellation) is not IArgumentOperation { Parameter: { } parameter }
            || IsCaptured(method, parameter.Name);
    }

    /// <summary>The same for the receiver of an extension method: <c>(code == 404).ShouldBeTrue()</c>.</summary>
    public static bool IsReceiverCaptured(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol { ReducedFrom: { } extension }
        && IsCaptured(extension, extension.Parameters[0].Name);

    private static bool HasCapture(IMethodSymbol method)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (CapturedName(parameter) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCaptured(IMethodSymbol method, string parameterName)
    {
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (CapturedName(parameter) == parameterName)
            {
                return true;
            }
        }

        return false;
    }

    private static string? CapturedName(IParameterSymbol parameter)
    {
        foreach (AttributeData attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "CallerArgumentExpressionAttribute" && attribute.ConstructorArguments.Length == 1)
            {
                return attribute.ConstructorArguments[0].Value as string;
            }
        }

        return null;
    }
}
