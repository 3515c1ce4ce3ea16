using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StatusCodes.Analyzers.Symbols;
using StatusCodes.Analyzers.Syntax;
using StatusCodes.CodeFixes.Files;

namespace StatusCodes.CodeFixes.Content;

/// <summary>
/// What can be written in place of an answer that gives content with a status that has none. Whether it compiles, the caller finds out.
/// </summary>
internal sealed class HttpContentFreeForms
{
    private const string StatusCodeResult = "StatusCodeResult";
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private readonly ExpressionSyntax _status;
    private readonly int _code;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private HttpContentFreeForms(ExpressionSyntax status, int code, SemanticModel model, CancellationToken cancellation)
    {
        _status = status;
        _code = code;
        _model = model;
        _cancellation = cancellation;
    }

    private string Number => _code.ToString(CultureInfo.InvariantCulture);

    /// <summary>The forms, the shortest first; none where the content has side effects.</summary>
    /// <param name="expression">The code: a number, or a constant's name.</param>
    /// <param name="code">Its value.</param>
    /// <param name="model">Answers for its file.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<HttpContentFreeForm> Of(
        ExpressionSyntax expression,
        int code,
        SemanticModel model,
        CancellationToken cancellation) =>
        new HttpContentFreeForms(ValuePath.Landing(expression), code, model, cancellation).All();

    private IEnumerable<HttpContentFreeForm> All() => _status.Parent switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => OfCall(call, argument),
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax { Parent: ObjectCreationExpressionSyntax creation } } =>
            OfResult(creation),
        _ => [],
    };

    /// <summary><c>StatusCode(204, body)</c>, <c>Results.Json(body, statusCode: 304)</c>.</summary>
    private IEnumerable<HttpContentFreeForm> OfCall(InvocationExpressionSyntax call, ArgumentSyntax status)
    {
        if (_model.GetSymbolInfo(call, _cancellation).Symbol is not IMethodSymbol method
            || NameOf(call.Expression) is not { } name
            || call.ArgumentList.Arguments.Any(argument => argument != status && IsNeeded(argument.Expression)))
        {
            return [];
        }

        string owner = HttpContentFreeForm.Owner(method);
        if (owner is $"{Mvc}.ControllerBase" or "Microsoft.AspNetCore.Http.Results" or "Microsoft.AspNetCore.Http.TypedResults")
        {
            HttpContentFreeForm?[] forms =
            [
                _code == (int)HttpStatusCode.NoContent ? WithoutArguments(call, name, owner) : null,
                WithStatus(call, name, owner, "StatusCode"),
            ];
            return forms.OfType<HttpContentFreeForm>();
        }

        // Anybody's own method may have an overload without the content; more than these two arguments may matter.
        return call.ArgumentList.Arguments.Count == 2 && WithStatus(call, name, owner, method.Name) is { } rest
            ? [rest with { Parameter = Members.Parameter(method, SyntaxNames.OfArgument(status), IndexOf(status))?.Name }]
            : [];
    }

    private static int IndexOf(ArgumentSyntax argument) => ((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument);

    private static HttpContentFreeForm? WithoutArguments(InvocationExpressionSyntax call, SimpleNameSyntax name, string owner)
    {
        ArgumentListSyntax list = call.ArgumentList;
        TextSpan inside = TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart);
        return TokenRemoval.Of(list, inside) is { } removed
            ? new HttpContentFreeForm(
                "NoContent()",
                removed.Add(new TextChange(name.Span, "NoContent")),
                list.OpenParenToken.SpanStart,
                owner,
                "NoContent",
                0)
            : null;
    }

    private HttpContentFreeForm? WithStatus(InvocationExpressionSyntax call, SimpleNameSyntax name, string owner, string member)
    {
        ArgumentListSyntax list = call.ArgumentList;
        ImmutableArray<TextChange>? before = TokenRemoval.Of(list, TextSpan.FromBounds(list.OpenParenToken.Span.End, _status.SpanStart));
        ImmutableArray<TextChange>? after = TokenRemoval.Of(list, TextSpan.FromBounds(_status.Span.End, list.CloseParenToken.SpanStart));
        if (before is not { } start || after is not { } end)
        {
            return null;
        }

        ImmutableArray<TextChange> changes = start.AddRange(end);
        return new HttpContentFreeForm(
            $"{member}({Number})",
            name.Identifier.ValueText == member ? changes : changes.Add(new TextChange(name.Span, member)),
            list.OpenParenToken.SpanStart,
            owner,
            member,
            1);
    }

    /// <summary><c>new ObjectResult(body) { StatusCode = 205 }</c> becomes <c>new StatusCodeResult(205)</c>.</summary>
    private IEnumerable<HttpContentFreeForm> OfResult(ObjectCreationExpressionSyntax creation)
    {
        IEnumerable<ExpressionSyntax> given = creation.ArgumentList?.Arguments.Select(static argument => argument.Expression) ?? [];
        IEnumerable<ExpressionSyntax> set = creation.Initializer!.Expressions
            .Select(static element => element is AssignmentExpressionSyntax assignment ? assignment.Right : element);
        string? type = _model.GetTypeInfo(creation, _cancellation).Type?.ToDisplayString();
        if (type is not ($"{Mvc}.ObjectResult" or $"{Mvc}.JsonResult" or $"{Mvc}.ContentResult")
            || given.Concat(set).Any(expression => expression != _status && IsNeeded(expression)))
        {
            return [];
        }

        TypeSyntax last = creation.Type is QualifiedNameSyntax qualified ? qualified.Right : creation.Type;
        HttpContentFreeForm?[] forms =
        [
            AsStatusCodeResult(creation, new TextChange(last.Span, StatusCodeResult)),
            AsStatusCodeResult(creation, new TextChange(creation.Type.Span, $"{Mvc}.{StatusCodeResult}")),
            AsStatusCodeResult(creation, new TextChange(creation.Type.Span, $"global::{Mvc}.{StatusCodeResult}")),
        ];
        return forms.OfType<HttpContentFreeForm>();
    }

    private HttpContentFreeForm? AsStatusCodeResult(ObjectCreationExpressionSyntax creation, TextChange type)
    {
        TextSpan left = TextSpan.FromBounds(creation.Type.Span.End, _status.SpanStart);
        TextSpan right = TextSpan.FromBounds(_status.Span.End, creation.Span.End);
        ImmutableArray<TextChange>? before = TokenRemoval.Of(creation, left, first: "(");
        ImmutableArray<TextChange>? after = TokenRemoval.Of(creation, right, last: ")");
        return before is { } start && after is { } end
            ? new HttpContentFreeForm(
                $"new {StatusCodeResult}({Number})",
                start.AddRange(end).Add(type),
                creation.NewKeyword.SpanStart,
                $"{Mvc}.{StatusCodeResult}",
                ".ctor",
                1)
            : null;
    }

    private bool IsNeeded(ExpressionSyntax expression) => SideEffects.MayHappenIn(expression, _model, _cancellation);

    private static SimpleNameSyntax? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
