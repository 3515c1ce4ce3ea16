using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.CodeFixes.Answers;
using StatusCodes.CodeFixes.Content;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Refactorings;

/// <summary>
/// The method that has the status in its name: <c>StatusCode(404)</c> becomes <c>NotFound()</c>, <c>StatusCode(200, x)</c> <c>Ok(x)</c>.
/// </summary>
internal static class AnswerRefactoring
{
    public const string Key = "AnswerByMethod";

    // Without a place it says less than it should.
    private const int Created = 201;

    private const string Method = "StatusCode";

    private static readonly ImmutableArray<string> Owners = ImmutableArray.Create(
        HttpAnswerShape.Controller,
        HttpAnswerShape.ApiController,
        "Microsoft.AspNetCore.Http.Results",
        "Microsoft.AspNetCore.Http.TypedResults");

    /// <summary>What is written instead; null where no such call stands there, or no method has its status.</summary>
    public static Refactoring? Of(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        if (CallAround(node) is not { } call
            || SyntaxNames.Called(call) != Method
            || call.ArgumentList.Arguments is not [{ } status, ..] arguments
            || arguments.Count > 2
            || arguments.Any(static argument => argument.NameColon is not null)
            || call.ArgumentList.DescendantTrivia().Any(static trivia => !trivia.IsBlank())
            || model.GetConstantValue(status.Expression, cancellation) is not { HasValue: true, Value: var value }
            || ValueTypes.Number(value) is not { } number
            || number == Created
            || HttpAnswerMethods.Of(number) is not { } name
            || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method
            || !Owners.Contains(HttpContentFreeForm.Owner(method)))
        {
            return null;
        }

        ExpressionSyntax? content = arguments.Count == 2 ? arguments[1].Expression : null;
        SimpleNameSyntax written = (call.Expression as SimpleNameSyntax) ?? ((MemberAccessExpressionSyntax)call.Expression).Name;
        string list = $"({content})";
        return IsUnderstoodAlike(call, name, content, method, model)
            ? new Refactoring(
                Titles.AnswerWith(name + list),
                Key,
                ImmutableArray.Create(new TextChange(written.Span, name), new TextChange(call.ArgumentList.Span, list)))
            : null;
    }

    /// <summary>
    /// Whether the method belongs to the same type, and takes the content as an object, as before:
    /// <c>Accepted("…")</c> takes a text for an address, <c>BadRequest(modelState)</c> makes errors of it.
    /// </summary>
    private static bool IsUnderstoodAlike(
        InvocationExpressionSyntax call,
        string name,
        ExpressionSyntax? content,
        IMethodSymbol method,
        SemanticModel model)
    {
        ExpressionSyntax callee = call.Expression is MemberAccessExpressionSyntax access
            ? access.WithName(SyntaxFactory.IdentifierName(name))
            : SyntaxFactory.IdentifierName(name);
        ArgumentListSyntax list = SyntaxFactory.ArgumentList(content is null
            ? default
            : SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(content)));
        return model.GetSpeculativeSymbolInfo(
                call.SpanStart,
                SyntaxFactory.InvocationExpression(callee, list),
                SpeculativeBindingOption.BindAsExpression).Symbol is IMethodSymbol other
            && HttpContentFreeForm.Owner(other) == HttpContentFreeForm.Owner(method)
            && (content is null
                || other.OriginalDefinition.Parameters[0].Type is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object });
    }

    private static InvocationExpressionSyntax? CallAround(SyntaxNode node) => node switch
    {
        { Parent: InvocationExpressionSyntax call } when call.Expression == node => call,
        { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access } when access.Name == node => call,
        _ => node.FirstAncestorOrSelf<ArgumentSyntax>() is { Parent.Parent: InvocationExpressionSyntax call } argument
            && call.ArgumentList.Arguments[0] == argument
                ? call
                : null,
    };
}
